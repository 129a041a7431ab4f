// PATCH /v1/webhooks/{id}
import { z } from 'zod';
import { mayManageWebhooks, updateWebhook } from '../../../app/manage-webhooks.ts';
import { changedAnswer } from '../../answers.ts';
import { sampleWebhook } from '../../openapi/webhook-samples.ts';
import { operation } from '../../operation.ts';
import { idParam } from '../../shapes/building-blocks.ts';
import { plainTypes, WebhookPatchShape, WebhookShape, webhookReply } from '../../shapes/webhooks.ts';

export const updateWebhookRoute = operation({
  operationId: 'updateWebhook',
  method: 'PATCH',
  path: '/webhooks/{id}',
  tag: 'Integration',
  summary: 'Change a webhook',
  description:
    'Changes address, description or types, pauses it, or makes it active again. While it is paused or disabled nothing is kept for it: what is missed is in the event feed. Its deliveries go by the grants the caller holds now.',
  scope: 'webhooks:manage',
  isFor: mayManageWebhooks,
  params: z.strictObject({ id: idParam('webhook') }),
  body: WebhookPatchShape,
  bodyExample: () => ({ status: 'paused' }),
  mergePatch: true,
  ifMatch: 'accepted',
  success: {
    status: 200,
    description: 'The webhook, changed.',
    schema: WebhookShape,
    example: sampleWebhook,
    headers: ['ETag'],
  },
  refusals: ['forbidden', 'not-found', 'stale', 'webhook-target-refused'],
  handle: async ({ ports, actor, key, ifMatch, params, body }) => {
    const asked = { actor, key, expected: ifMatch, present: webhookReply(ports.webhookKeys, 200) };
    return changedAnswer(
      await updateWebhook(ports, asked, params.id, { ...body, types: body.types && plainTypes(body.types) }),
    );
  },
});
