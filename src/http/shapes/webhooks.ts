// Webhooks, their secrets and deliveries, as the API shows them. Source: Standard Webhooks 1.0.
import { z } from 'zod';
import { CLOUD_EVENT_TYPES, cloudEventType, plainEventType } from '../../app/cloud-event.ts';
import { type Delivery, WEBHOOK_STATUSES, type Webhook, type WebhookKeys } from '../../app/integration-ports.ts';
import type { Changed, Reply } from '../../app/ports.ts';
import { changedAnswer } from '../answers.ts';
import { versionTag } from '../entity-tags.ts';
import type { Answer } from '../operation.ts';
import { Href, Instant, named, text, Uuid, Version } from './building-blocks.ts';
import { EventTypeShape } from './events.ts';
import { href } from './lists.ts';

const url = z
  .string()
  .max(2000)
  .regex(/^https?:\/\/[!-~]+$/)
  .meta({ description: 'Where events are sent by POST: https, and a public address.' });
const description = text(200);
const types = z
  .array(EventTypeShape)
  .max(CLOUD_EVENT_TYPES.length)
  .meta({ description: 'The types of events that are sent; all where the list is empty.' });

export const NewWebhookShape = z.strictObject({ url, description: description.default(''), types: types.default([]) });
export const WebhookPatchShape = z.strictObject({
  url: url.optional(),
  description: description.optional(),
  types: types.optional(),
  status: z.enum(['active', 'paused']).optional(),
});

const publicKey = z
  .string()
  .max(60)
  .regex(/^whpk_[A-Za-z0-9+/=]+$/);
const fields = {
  id: Uuid,
  version: Version,
  url,
  description,
  types,
  status: z.enum(WEBHOOK_STATUSES),
  disabledBecause: z.literal('gone').nullable(),
  publicKey,
  previousSecretUntil: Instant.nullable(),
  createdAt: Instant,
  updatedAt: Instant,
  links: z.strictObject({ self: Href, deliveries: Href }),
};

export const WebhookShape = named(
  'Webhook',
  'Where events are sent. `publicKey` checks the v1a signatures (Ed25519); the secret that checks the v1 signatures is only told when it is made.',
  z.strictObject(fields),
);
export const WebhookWithSecretShape = named(
  'WebhookWithSecret',
  'A webhook with its new secret, which is told in this answer only.',
  z.strictObject({
    ...fields,
    secret: z
      .string()
      .max(60)
      .regex(/^whsec_[A-Za-z0-9+/=]+$/),
  }),
);

export const DeliveryShape = named(
  'WebhookDelivery',
  'One event on its way to one webhook, with every attempt.',
  z.strictObject({
    id: Uuid,
    event: Uuid,
    type: EventTypeShape,
    status: z.enum(['pending', 'delivered', 'failed']),
    createdAt: Instant,
    replayOf: Uuid.nullable(),
    attempts: z
      .array(
        z.strictObject({
          at: Instant,
          ms: z.number().int().min(0).max(3_600_000),
          status: z.number().int().min(0).max(999).nullable(),
          error: z
            .enum([
              'timeout',
              'connection-refused',
              'connection-lost',
              'target-refused',
              'tls',
              'network',
              'not-active',
            ])
            .nullable(),
        }),
      )
      .max(100),
    links: z.strictObject({ webhook: Href, replays: Href }),
  }),
);

/** Event types as stored. */
export function plainTypes(given: readonly string[]): readonly string[] {
  return given.flatMap((type) => plainEventType(type) ?? []);
}

/**
 * The webhook without owner and salts, since the secret is derived from the salt and shown only when it is new.
 * `publicKey` verifies `v1a`.
 */
export function presentWebhook(keys: WebhookKeys, { owner: _owner, salt, previous, ...webhook }: Webhook) {
  const self = href(`/webhooks/${webhook.id}`);
  return {
    ...webhook,
    types: webhook.types.map(cloudEventType),
    publicKey: keys.publicKeyOf(salt),
    previousSecretUntil: previous?.until ?? null,
    links: { self, deliveries: `${self}/deliveries` },
  };
}

/** The delivery with its type as in CloudEvents, and a link to replay it. */
export function presentDelivery({ webhook, ...delivery }: Delivery) {
  const links = { webhook: href(`/webhooks/${webhook}`), replays: href(`/webhook-deliveries/${delivery.id}/replays`) };
  return { ...delivery, type: cloudEventType(delivery.type), links };
}

/** The answer to a change, with the version as ETag; it contains no secret. */
export function webhookReply(keys: WebhookKeys, status: number) {
  return (webhook: Webhook): Reply => ({
    status,
    body: JSON.stringify(presentWebhook(keys, webhook)),
    etag: versionTag(webhook.version),
  });
}

/**
 * The stored answer has the salt in place of the secret. So no secret is stored, and a replay still returns the same
 * secret.
 */
export function replyWithSalt(keys: WebhookKeys) {
  return (webhook: Webhook): Reply => {
    const shown = presentWebhook(keys, webhook);
    return {
      status: 201,
      body: JSON.stringify({ ...shown, secret: webhook.salt }),
      etag: versionTag(webhook.version),
      location: shown.links.self,
    };
  };
}

/** Replaces the salt in the answer by the secret. */
export function secretAnswer(keys: WebhookKeys, changed: Changed): Answer {
  const body = JSON.parse(changed.reply.body) as { secret: string };
  return { ...changedAnswer(changed), body: JSON.stringify({ ...body, secret: keys.secretOf(body.secret) }) };
}
