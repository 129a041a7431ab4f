// GET /v1/heads/{number}
import { z } from 'zod';
import { getHead } from '../../../app/signed-heads.ts';
import { contentAnswer } from '../../answers.ts';
import { operation } from '../../operation.ts';
import { wholeNumber } from '../../shapes/building-blocks.ts';
import { HeadShape, presentHead, sampleHead } from '../../shapes/heads.ts';

export const getHeadRoute = operation({
  operationId: 'getHead',
  method: 'GET',
  path: '/heads/{number}',
  tag: 'Integration',
  summary: 'Get a signed head',
  description: 'One head as it was signed. It never changes.',
  scope: 'events:read',
  params: z.strictObject({ number: wholeNumber(1, 2_147_483_647).meta({ description: 'The number of the head.' }) }),
  conditional: true,
  success: {
    status: 200,
    description: 'The head as it was signed.',
    schema: HeadShape,
    example: sampleHead,
    headers: ['ETag'],
  },
  refusals: ['not-found'],
  handle: async (call) => contentAnswer(call, presentHead(await getHead(call.ports, call.params.number))),
});
