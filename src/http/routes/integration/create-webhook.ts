// POST /v1/webhooks
import { createWebhook, mayManageWebhooks } from '../../../app/manage-webhooks.ts';
import { sampleNewWebhook, sampleWebhookWithSecret } from '../../openapi/webhook-samples.ts';
import { operation } from '../../operation.ts';
import {
  NewWebhookShape,
  plainTypes,
  replyWithSalt,
  secretAnswer,
  WebhookWithSecretShape,
} from '../../shapes/webhooks.ts';

export const createWebhookRoute = operation({
  operationId: 'createWebhook',
  method: 'POST',
  path: '/webhooks',
  tag: 'Integration',
  summary: 'Register a webhook',
  description:
    'A system, or an administrator, registers where events shall be sent: by the rules of Standard Webhooks, with the events of the cases that its grants let it see. Every delivery is tried eight times; an answer outside 2xx is a failure, 410 disables the webhook, and redirects are not followed. The address is looked up and must be public, now and at each delivery.',
  scope: 'webhooks:manage',
  isFor: mayManageWebhooks,
  body: NewWebhookShape,
  bodyExample: sampleNewWebhook,
  idempotency: 'required',
  success: {
    status: 201,
    description: 'The webhook with its secret, which is told here only.',
    schema: WebhookWithSecretShape,
    example: sampleWebhookWithSecret,
    headers: ['ETag', 'Location'],
  },
  refusals: ['forbidden', 'webhook-target-refused', 'too-many-webhooks'],
  handle: async ({ ports, actor, key, body }) => {
    const asked = { actor, key, present: replyWithSalt(ports.webhookKeys) };
    return secretAnswer(
      ports.webhookKeys,
      await createWebhook(ports, asked, { ...body, types: plainTypes(body.types) }),
    );
  },
});
