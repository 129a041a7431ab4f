// POST /v1/webhook-deliveries/{id}/replays
import { z } from 'zod';
import { mayManageWebhooks, replayWebhookDelivery } from '../../../app/manage-webhooks.ts';
import { changedAnswer } from '../../answers.ts';
import { sampleReplay } from '../../openapi/webhook-samples.ts';
import { operation } from '../../operation.ts';
import { idParam } from '../../shapes/building-blocks.ts';
import { DeliveryShape, presentDelivery } from '../../shapes/webhooks.ts';

export const replayWebhookDeliveryRoute = operation({
  operationId: 'replayWebhookDelivery',
  method: 'POST',
  path: '/webhook-deliveries/{id}/replays',
  tag: 'Integration',
  summary: 'Repeat a delivery',
  description: 'Sends the same event once more, with the same `webhook-id`, as a delivery of its own.',
  scope: 'webhooks:manage',
  isFor: mayManageWebhooks,
  params: z.strictObject({ id: idParam('delivery') }),
  idempotency: 'required',
  success: { status: 201, description: 'The new delivery, under way.', schema: DeliveryShape, example: sampleReplay },
  refusals: ['forbidden', 'not-found', 'webhook-not-active'],
  handle: async ({ ports, actor, key, params }) => {
    const present = (made: Parameters<typeof presentDelivery>[0]) => ({
      status: 201,
      body: JSON.stringify(presentDelivery(made)),
    });
    return changedAnswer(await replayWebhookDelivery(ports, { actor, key, present }, params.id));
  },
});
