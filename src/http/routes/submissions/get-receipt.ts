// GET /v1/submissions/{id}/decisions/{decision}/receipt
import { z } from 'zod';
import { receiptOfDecision } from '../../../app/signed-heads.ts';
import { contentAnswer } from '../../answers.ts';
import { operation } from '../../operation.ts';
import { idParam } from '../../shapes/building-blocks.ts';
import { ReceiptShape, sampleReceipt } from '../../shapes/heads.ts';

export const getReceiptRoute = operation({
  operationId: 'getReceipt',
  method: 'GET',
  path: '/submissions/{id}/decisions/{decision}/receipt',
  tag: 'Submissions',
  summary: 'Get the receipt of a decision',
  description:
    'Proves to anybody that the decision stands in the log over all trails as it was recorded. Where no head covers it yet, one is signed. The key of the head is compared with that of the heads one has kept.',
  scope: 'proposals:read',
  params: z.strictObject({ id: idParam('submission'), decision: idParam('decision') }),
  conditional: true,
  success: {
    status: 200,
    description: 'The receipt of the decision.',
    schema: ReceiptShape,
    example: sampleReceipt,
    headers: ['ETag'],
  },
  refusals: ['not-found', 'busy'],
  handle: async (call) =>
    contentAnswer(call, await receiptOfDecision(call.ports, call.actor, call.params.id, call.params.decision)),
});
