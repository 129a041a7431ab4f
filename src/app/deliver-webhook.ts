// One attempt to deliver one event to one webhook: look what is to be sent, send it, write down how it went.
// What is sent but could not be written down is sent again: at least once, never silently not at all.
import { seesAgreement } from '../domain/agreement/visibility.ts';
import { canSee, type Sight, sightOf } from '../domain/workflow/visibility.ts';
import { toCloudEvent } from './cloud-event.ts';
import type { AttemptResult, Dispatch, Webhook } from './integration-ports.ts';
import type { Ports } from './ports.ts';

/** What the target answered, or the class of the failure. Never throws. */
export type SendWebhook = (message: {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}) => Promise<{ readonly status: number } | { readonly error: string }>;

export type DeliveryPorts = Pick<Ports, 'webhooks' | 'webhookKeys' | 'frameworks' | 'clock' | 'publicUrl'> & {
  readonly send: SendWebhook;
};

/** @param lastAttempt after it the delivery has failed. Returns `retry` when it shall be tried again. */
export async function deliverWebhook(
  ports: DeliveryPorts,
  delivery: string,
  lastAttempt: boolean,
): Promise<AttemptResult | 'nothing'> {
  const dispatch = await ports.webhooks.dispatch(delivery);
  if (!dispatch) return 'nothing';
  if (!(await mayBeTold(ports, dispatch))) {
    await ports.webhooks.drop(delivery);
    return 'nothing';
  }
  const at = ports.clock().now;
  const began = performance.now();
  const answer = dispatch.webhook.status === 'active' ? await ports.send(messageOf(ports, dispatch, at)) : NOT_ACTIVE;
  const ms = Math.round(performance.now() - began);
  const result = resultOf(answer, lastAttempt || answer === NOT_ACTIVE);
  const [status, error] = 'status' in answer ? [answer.status, null] : [null, answer.error];
  await ports.webhooks.record(delivery, { at, ms, status, error }, result);
  return result;
}

const NOT_ACTIVE = { error: 'not-active' };

function resultOf(answer: Awaited<ReturnType<SendWebhook>>, last: boolean): AttemptResult {
  if ('status' in answer && answer.status >= 200 && answer.status < 300) return 'delivered';
  if ('status' in answer && answer.status === 410) return 'gone';
  return last ? 'failed' : 'retry';
}

/** Asks the rule for what the owner may read, with the grants the owner had when it last wrote here. */
async function mayBeTold(
  { frameworks }: DeliveryPorts,
  { webhook, event, proposal, agreement }: Dispatch,
): Promise<boolean> {
  const sight = sightOf({ ...webhook.owner, kind: 'system', scopes: [] }, await frameworks.published());
  if (agreement) return seesAgreement(sight, agreement);
  if ('log' in event.subject) return true;
  if ('entry' in event.subject) return sight.all || sight.frameworks.includes(event.context?.framework.id ?? '');
  return proposal ? seesEventsOf(sight, proposal) : sight.all || event.type === 'framework.published';
}

/** The end of a deleted draft is told to those who saw the draft. */
function seesEventsOf(sight: Sight, proposal: NonNullable<Dispatch['proposal']>): boolean {
  return canSee(sight, proposal.status === 'deleted' ? { ...proposal, status: 'draft' } : proposal);
}

function messageOf(
  { webhookKeys, publicUrl }: DeliveryPorts,
  { webhook, event }: Dispatch,
  at: string,
): Parameters<SendWebhook>[0] {
  // Receivers refuse what is minutes off their own clock: also where the demonstration lives on another day.
  const timestamp = Math.floor(Date.now() / 1000);
  const body = JSON.stringify(toCloudEvent(event, publicUrl));
  const trace = event.context?.traceparent;
  const headers = {
    'content-type': 'application/cloudevents+json; charset=utf-8',
    'user-agent': 'Opgavebro-Webhooks/1',
    'webhook-id': event.id,
    'webhook-timestamp': String(timestamp),
    'webhook-signature': webhookKeys.sign(signingSalts(webhook, at), { id: event.id, timestamp, body }),
    ...(trace !== undefined && { traceparent: trace }),
  };
  return { url: webhook.url, headers, body };
}

/** Both secrets sign until the one before has run out. */
function signingSalts({ salt, previous }: Pick<Webhook, 'salt' | 'previous'>, now: string): readonly string[] {
  return previous && previous.until > now ? [salt, previous.salt] : [salt];
}
