// The AsyncAPI 3 document of the webhooks: every type of event, with the same schema as in the feed, and the signature
// headers.
import { z } from 'zod';
import { cloudEventType, EVENT_MEANINGS } from '../../app/cloud-event.ts';
import { API_VERSION } from '../api-version.ts';
import { CloudEventShape, sampleCloudEvent } from '../shapes/events.ts';
import { DOCUMENT } from './document.ts';

const text = (description: string, pattern: string) => ({ type: 'string', description, pattern });
const HEADERS = {
  type: 'object',
  required: ['webhook-id', 'webhook-timestamp', 'webhook-signature', 'content-type'],
  properties: {
    'webhook-id': text('Id of the event: the same in every attempt and replay.', '^[0-9a-f-]{36}$'),
    'webhook-timestamp': text(
      'When it was sent, in seconds since 1970. Refuse what is older than five minutes.',
      '^\\d+$',
    ),
    'webhook-signature': text(
      'Signatures by Standard Webhooks over id, timestamp and body with points between: v1 by the secret (HMAC-SHA-256), v1a by the key pair (Ed25519). Of both secrets for 24 hours after a rotation.',
      '^v1a?,[A-Za-z0-9+/=]+( v1a?,[A-Za-z0-9+/=]+)*$',
    ),
    'content-type': { const: 'application/cloudevents+json; charset=utf-8' },
    traceparent: text(
      'Trace of the request that made the event (W3C).',
      '^[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$',
    ),
  },
};

/** The document as JSON text. */
export function buildAsyncApi(): string {
  const names = Object.keys(EVENT_MEANINGS);
  const { definitions } = z.toJSONSchema(CloudEventShape, { target: 'draft-7' }) as unknown as {
    definitions: { CloudEvent: object };
  };
  const document = {
    asyncapi: '3.0.0',
    info: {
      title: 'Opgavebro webhooks',
      version: API_VERSION,
      description:
        'What Opgavebro sends to the addresses that are registered at /v1/webhooks. The same events, complete and in order, are read at /v1/events.',
      contact: DOCUMENT.info.contact,
      license: { name: 'EUPL-1.2' },
    },
    defaultContentType: 'application/cloudevents+json',
    channels: {
      webhook: {
        address: null,
        title: 'A registered webhook',
        description:
          'One POST per event. Any answer from 200 to 299 within ten seconds is a success; 410 disables the webhook; everything else is tried again, eight times in all.',
        messages: Object.fromEntries(names.map((name) => [name, { $ref: `#/components/messages/${name}` }])),
      },
    },
    operations: {
      sendEvent: {
        action: 'send',
        channel: { $ref: '#/channels/webhook' },
        summary: 'Sends an event to whoever asked for its type and may see its case.',
        messages: names.map((name) => ({ $ref: `#/channels/webhook/messages/${name}` })),
      },
    },
    components: {
      messages: Object.fromEntries(
        Object.entries(EVENT_MEANINGS).map(([name, summary]) => [name, message(name, summary)]),
      ),
      schemas: { CloudEvent: definitions.CloudEvent, WebhookHeaders: HEADERS },
    },
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function message(name: string, summary: string) {
  const type = cloudEventType(name);
  return {
    name: type,
    title: type,
    summary,
    contentType: 'application/cloudevents+json',
    headers: { $ref: '#/components/schemas/WebhookHeaders' },
    payload: {
      allOf: [{ $ref: '#/components/schemas/CloudEvent' }, { type: 'object', properties: { type: { const: type } } }],
    },
    ...(name === 'decision.recorded' && { examples: [{ name, payload: sampleCloudEvent() }] }),
  };
}
