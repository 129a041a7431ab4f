// POST /v1/webhooks/{id}/secret-rotations
import { z } from 'zod';
import { mayManageWebhooks, rotateWebhookSecret } from '../../../app/manage-webhooks.ts';
import { sampleWebhookWithSecret } from '../../openapi/webhook-samples.ts';
import { operation } from '../../operation.ts';
import { idParam } from '../../shapes/building-blocks.ts';
import { replyWithSalt, secretAnswer, WebhookWithSecretShape } from '../../shapes/webhooks.ts';

export const rotateWebhookSecretRoute = operation({
  operationId: 'rotateWebhookSecret',
  method: 'POST',
  path: '/webhooks/{id}/secret-rotations',
  tag: 'Integration',
  summary: 'Give a webhook a new secret',
  description:
    'A new secret and a new key pair. For 24 hours every delivery carries the signatures of both, so that no receiver has to change in one moment.',
  scope: 'webhooks:manage',
  isFor: mayManageWebhooks,
  params: z.strictObject({ id: idParam('webhook') }),
  idempotency: 'required',
  success: {
    status: 201,
    description: 'The webhook with its new secret, which is told here only.',
    schema: WebhookWithSecretShape,
    example: () => ({ ...sampleWebhookWithSecret(), version: 2, previousSecretUntil: '2026-05-02T08:00:00.000Z' }),
    headers: ['ETag', 'Location'],
  },
  refusals: ['forbidden', 'not-found'],
  handle: async ({ ports, actor, key, params }) => {
    const asked = { actor, key, present: replyWithSalt(ports.webhookKeys) };
    return secretAnswer(ports.webhookKeys, await rotateWebhookSecret(ports, asked, params.id));
  },
});
