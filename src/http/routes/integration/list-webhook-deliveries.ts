// GET /v1/webhooks/{id}/deliveries
import { z } from 'zod';
import { listWebhookDeliveries, mayManageWebhooks } from '../../../app/manage-webhooks.ts';
import { sampleDelivery } from '../../openapi/webhook-samples.ts';
import { operation } from '../../operation.ts';
import { idParam } from '../../shapes/building-blocks.ts';
import { PAGE_QUERY, pageAnswer, pageOf, pageShape } from '../../shapes/lists.ts';
import { DeliveryShape, presentDelivery } from '../../shapes/webhooks.ts';

export const listWebhookDeliveriesRoute = operation({
  operationId: 'listWebhookDeliveries',
  method: 'GET',
  path: '/webhooks/{id}/deliveries',
  tag: 'Integration',
  summary: 'List a webhook’s deliveries',
  description:
    'Every delivery with its attempts: status, duration and class of failure. The newest come first; kept for thirty days.',
  scope: 'webhooks:manage',
  isFor: mayManageWebhooks,
  params: z.strictObject({ id: idParam('webhook') }),
  query: z.strictObject(PAGE_QUERY),
  success: {
    status: 200,
    description: 'A page of deliveries.',
    schema: pageShape(DeliveryShape),
    example: () => ({ items: [sampleDelivery()], links: { self: `${sampleDelivery().links.webhook}/deliveries` } }),
    headers: ['Link'],
  },
  refusals: ['forbidden', 'not-found'],
  handle: async (call) => {
    const page = await listWebhookDeliveries(call.ports, call.actor, call.params.id, pageOf(call.query));
    return pageAnswer(call, { ...page, items: page.items.map(presentDelivery) });
  },
});
