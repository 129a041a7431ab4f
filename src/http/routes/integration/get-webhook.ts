// GET /v1/webhooks/{id}
import { z } from 'zod';
import { getWebhook, mayManageWebhooks } from '../../../app/manage-webhooks.ts';
import { resourceAnswer } from '../../answers.ts';
import { versionTag } from '../../entity-tags.ts';
import { sampleWebhook } from '../../openapi/webhook-samples.ts';
import { operation } from '../../operation.ts';
import { idParam } from '../../shapes/building-blocks.ts';
import { presentWebhook, WebhookShape } from '../../shapes/webhooks.ts';

export const getWebhookRoute = operation({
  operationId: 'getWebhook',
  method: 'GET',
  path: '/webhooks/{id}',
  tag: 'Integration',
  summary: 'Get a webhook',
  description: 'One of the caller’s own webhooks.',
  scope: 'webhooks:manage',
  isFor: mayManageWebhooks,
  params: z.strictObject({ id: idParam('webhook') }),
  conditional: true,
  success: {
    status: 200,
    description: 'The webhook without its secret.',
    schema: WebhookShape,
    example: sampleWebhook,
    headers: ['ETag'],
  },
  refusals: ['forbidden', 'not-found'],
  handle: async (call) => {
    const webhook = await getWebhook(call.ports, call.actor, call.params.id);
    return resourceAnswer(call, versionTag(webhook.version), () =>
      JSON.stringify(presentWebhook(call.ports.webhookKeys, webhook)),
    );
  },
});
