// GET /v1/heads
import { z } from 'zod';
import { listHeads } from '../../../app/signed-heads.ts';
import { operation } from '../../operation.ts';
import { wholeNumber } from '../../shapes/building-blocks.ts';
import { HeadShape, presentHead, sampleHead } from '../../shapes/heads.ts';
import { PAGE_QUERY, pageAnswer, pageOf, pageShape } from '../../shapes/lists.ts';

export const listHeadsRoute = operation({
  operationId: 'listHeads',
  method: 'GET',
  path: '/heads',
  tag: 'Integration',
  summary: 'List signed heads',
  description:
    'Heads of the log over all events of all trails, newest first. One is signed daily, and whenever an administrator asks. Keep them where nobody who runs the database can change them: by a head the past is later seen to be the same, or not. They tell of no case, and are for everybody.',
  scope: 'events:read',
  query: z.strictObject({
    ...PAGE_QUERY,
    minSize: wholeNumber(0, 2_147_483_647)
      .optional()
      .meta({ description: 'Only heads over at least so many events: what is newer than the one that is kept.' }),
  }),
  success: {
    status: 200,
    description: 'A page of heads, newest first.',
    schema: pageShape(HeadShape),
    example: () => ({ items: [sampleHead()], links: { self: '/v1/heads' } }),
    headers: ['Link'],
  },
  handle: async (call) => {
    const { minSize, ...page } = call.query;
    const found = await listHeads(call.ports, minSize ?? 0, pageOf(page));
    return pageAnswer(call, { ...found, items: found.items.map(presentHead) });
  },
});
