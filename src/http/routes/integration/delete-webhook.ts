// DELETE /v1/webhooks/{id}
import { z } from 'zod';
import { deleteWebhook, mayManageWebhooks } from '../../../app/manage-webhooks.ts';
import { changedAnswer } from '../../answers.ts';
import { operation } from '../../operation.ts';
import { idParam } from '../../shapes/building-blocks.ts';

export const deleteWebhookRoute = operation({
  operationId: 'deleteWebhook',
  method: 'DELETE',
  path: '/webhooks/{id}',
  tag: 'Integration',
  summary: 'Delete a webhook',
  description: 'Deletes one of the caller’s own webhooks with its deliveries; what waits to be sent is not sent.',
  scope: 'webhooks:manage',
  isFor: mayManageWebhooks,
  params: z.strictObject({ id: idParam('webhook') }),
  ifMatch: 'accepted',
  success: { status: 204, description: 'The webhook is gone.' },
  refusals: ['forbidden', 'not-found', 'stale'],
  handle: async ({ ports, actor, key, ifMatch, params }) => {
    const asked = { actor, key, expected: ifMatch, present: () => ({ status: 204, body: '' }) };
    return changedAnswer(await deleteWebhook(ports, asked, params.id));
  },
});
