// One attempt to deliver one event to one webhook: reads the delivery, sends it, records the attempt. If recording
// fails the delivery is sent again, so receivers get every event at least once.
import { seesAgreement } from '../domain/agreement/visibility.ts';
import { canSee, type Sight, sightOf } from '../domain/workflow/visibility.ts';
import { toCloudEvent } from './cloud-event.ts';
import type { AttemptResult, Dispatch, Webhook } from './integration-ports.ts';
import type { Ports } from './ports.ts';

/** Returns the HTTP status of the target, or the class of the failure. Never throws. */
export type SendWebhook = (message: {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}) => Promise<{ readonly status: number } | { readonly error: string }>;

export type DeliveryPorts = Pick<Ports, 'webhooks' | 'webhookKeys' | 'frameworks' | 'clock' | 'publicUrl'> & {
  readonly send: SendWebhook;
};

/** Returns `retry` if the delivery should be tried again. @param lastAttempt a failure now is final */
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

/** Whether the owner may see the event, by the grants that were stored with the webhook at its last change. */
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

/** Whoever could see a draft is told that it was deleted. */
function seesEventsOf(sight: Sight, proposal: NonNullable<Dispatch['proposal']>): boolean {
  return canSee(sight, proposal.status === 'deleted' ? { ...proposal, status: 'draft' } : proposal);
}

function messageOf(
  { webhookKeys, publicUrl }: DeliveryPorts,
  { webhook, event }: Dispatch,
  at: string,
): Parameters<SendWebhook>[0] {
  // The real time, not the clock port: receivers refuse timestamps that are minutes off, and the demonstration has
  // another date.
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

/** The previous secret also signs until it expires. */
function signingSalts({ salt, previous }: Pick<Webhook, 'salt' | 'previous'>, now: string): readonly string[] {
  return previous && previous.until > now ? [salt, previous.salt] : [salt];
}
