// GET /v1/webhooks
import { z } from 'zod';
import { listWebhooks, mayManageWebhooks } from '../../../app/manage-webhooks.ts';
import { sampleWebhook } from '../../openapi/webhook-samples.ts';
import { operation } from '../../operation.ts';
import { PAGE_QUERY, pageAnswer, pageOf, pageShape } from '../../shapes/lists.ts';
import { presentWebhook, WebhookShape } from '../../shapes/webhooks.ts';

export const listWebhooksRoute = operation({
  operationId: 'listWebhooks',
  method: 'GET',
  path: '/webhooks',
  tag: 'Integration',
  summary: 'List webhooks',
  description: 'The caller’s own webhooks, newest first.',
  scope: 'webhooks:manage',
  isFor: mayManageWebhooks,
  query: z.strictObject(PAGE_QUERY),
  success: {
    status: 200,
    description: 'A page of webhooks, newest first.',
    schema: pageShape(WebhookShape),
    example: () => ({ items: [sampleWebhook()], links: { self: '/v1/webhooks' } }),
    headers: ['Link'],
  },
  refusals: ['forbidden'],
  handle: async (call) => {
    const page = await listWebhooks(call.ports, call.actor, pageOf(call.query));
    return pageAnswer(call, {
      ...page,
      items: page.items.map((webhook) => presentWebhook(call.ports.webhookKeys, webhook)),
    });
  },
});
