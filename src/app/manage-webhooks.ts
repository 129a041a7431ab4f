// Webhooks of systems and administrators. Each owner sees and changes only its own.
import { Refusal } from '../domain/refusal.ts';
import { type Actor, holds } from '../domain/workflow/actor.ts';
import { compareVersion, type Expected } from './change-proposal.ts';
import type { Delivery, Webhook } from './integration-ports.ts';
import type { Changed, IdempotencyKey, Page, PageRequest, Ports, Reply } from './ports.ts';

/** How long the previous secret also signs. */
const OVERLAP_MS = 24 * 3600_000;
const MOST_WEBHOOKS = 20;

type WebhookInput = Pick<Webhook, 'url' | 'description' | 'types'>;
type WebhookPatch = { readonly [K in keyof WebhookInput]?: WebhookInput[K] | undefined } & {
  readonly status?: 'active' | 'paused' | undefined;
};

type Asked<T> = {
  readonly actor: Actor;
  readonly key?: IdempotencyKey | undefined;
  readonly present: (made: T) => Reply;
};

/** Refusals: `forbidden`, `webhook-target-refused`, `too-many-webhooks`. */
export async function createWebhook(ports: Ports, asked: Asked<Webhook>, input: WebhookInput): Promise<Changed> {
  refuseOthers(asked.actor);
  await ports.checkTarget(input.url);
  const { items } = await ports.webhooks.list(asked.actor.subject, { pageSize: MOST_WEBHOOKS });
  if (items.length >= MOST_WEBHOOKS) throw new Refusal('too-many-webhooks', { values: { most: MOST_WEBHOOKS } });
  const { now } = ports.clock();
  const webhook: Webhook = {
    ...input,
    id: ports.newId(),
    version: 1,
    owner: ownerOf(asked.actor),
    status: 'active',
    disabledBecause: null,
    salt: ports.newId(),
    previous: null,
    createdAt: now,
    updatedAt: now,
  };
  return ports.webhooks.create(webhook, asked.key, asked.present(webhook));
}

/** The caller's own. Refusal: `forbidden`. */
export async function listWebhooks(ports: Ports, actor: Actor, page: PageRequest): Promise<Page<Webhook>> {
  refuseOthers(actor);
  return ports.webhooks.list(actor.subject, page);
}

/** Refusals: `forbidden`; `not-found`, also for somebody else's. */
export async function getWebhook(ports: Ports, actor: Actor, id: string): Promise<Webhook> {
  refuseOthers(actor);
  return own(actor, await ports.webhooks.get(id));
}

/** Refusals: `forbidden`, `not-found`, `stale`, `webhook-target-refused`. */
export async function updateWebhook(
  ports: Ports,
  asked: Asked<Webhook> & { readonly expected: Expected },
  id: string,
  { status, ...patch }: WebhookPatch,
): Promise<Changed> {
  refuseOthers(asked.actor);
  if (patch.url !== undefined) await ports.checkTarget(patch.url);
  return ports.webhooks.change(id, asked.key, (found) => {
    const before = own(asked.actor, found);
    compareVersion(before, asked.expected);
    const given = Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined));
    const webhook = { ...next(ports, asked.actor, before), ...given, ...(status && { status, disabledBecause: null }) };
    return { webhook, reply: asked.present(webhook) };
  });
}

/** Makes a new secret; the previous one also signs for 24 hours. Refusals: `forbidden`, `not-found`. */
export async function rotateWebhookSecret(ports: Ports, asked: Asked<Webhook>, id: string): Promise<Changed> {
  refuseOthers(asked.actor);
  return ports.webhooks.change(id, asked.key, (found) => {
    const before = own(asked.actor, found);
    const until = new Date(Date.parse(ports.clock().now) + OVERLAP_MS).toISOString();
    const webhook = {
      ...next(ports, asked.actor, before),
      salt: ports.newId(),
      previous: { salt: before.salt, until },
    };
    return { webhook, reply: asked.present(webhook) };
  });
}

/** Deletes a webhook with all its deliveries. Refusals: `forbidden`, `not-found`, `stale`. */
export async function deleteWebhook(
  ports: Ports,
  { actor, key, expected, present }: Asked<Webhook> & { readonly expected: Expected },
  id: string,
): Promise<Changed> {
  refuseOthers(actor);
  return ports.webhooks.remove(id, key, (found) => {
    const webhook = own(actor, found);
    compareVersion(webhook, expected);
    return present(webhook);
  });
}

/** Newest first. Refusals: `forbidden`, `not-found`. */
export async function listWebhookDeliveries(
  ports: Ports,
  actor: Actor,
  id: string,
  page: PageRequest,
): Promise<Page<Delivery>> {
  await getWebhook(ports, actor, id);
  return ports.webhooks.deliveries(id, page);
}

/** Sends the same event again, as a new delivery. Refusals: `forbidden`, `not-found`, `webhook-not-active`. */
export async function replayWebhookDelivery(ports: Ports, asked: Asked<Delivery>, id: string): Promise<Changed> {
  refuseOthers(asked.actor);
  const found = await ports.webhooks.delivery(id);
  if (!found) throw new Refusal('not-found');
  const { status } = own(asked.actor, await ports.webhooks.get(found.webhook));
  if (status !== 'active') throw new Refusal('webhook-not-active');
  const replay: Delivery = {
    ...found,
    id: ports.newId(),
    status: 'pending',
    createdAt: ports.clock().now,
    replayOf: id,
    attempts: [],
  };
  return ports.webhooks.replay(
    { id: replay.id, createdAt: replay.createdAt, of: id },
    asked.key,
    asked.present(replay),
  );
}

/** Any system, since the HTTP layer has checked its scope; a person only as administrator. */
export function mayManageWebhooks(actor: Actor): boolean {
  return actor.kind === 'system' || holds(actor, 'admin');
}

function refuseOthers(actor: Actor): void {
  if (!mayManageWebhooks(actor)) throw new Refusal('forbidden');
}

function own(actor: Actor, webhook: Webhook | undefined): Webhook {
  if (webhook?.owner.subject !== actor.subject) throw new Refusal('not-found');
  return webhook;
}

function ownerOf({ subject, name, grants }: Actor): Webhook['owner'] {
  return { subject, name, grants };
}

/** The next version. Every change also updates the owner's stored grants. */
function next(ports: Ports, actor: Actor, before: Webhook): Webhook {
  return { ...before, version: before.version + 1, owner: ownerOf(actor), updatedAt: ports.clock().now };
}
