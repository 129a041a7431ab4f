// GET /v1/events
import { z } from 'zod';
import { readEvents } from '../../../app/read-events.ts';
import { operation } from '../../operation.ts';
import { wholeNumber } from '../../shapes/building-blocks.ts';
import { EventPageShape, eventPageAnswer, sampleEventPage } from '../../shapes/events.ts';

export const readEventsRoute = operation({
  operationId: 'readEvents',
  method: 'GET',
  path: '/events',
  tag: 'Integration',
  summary: 'Read the event feed',
  description:
    'Everything that happened in the cases the caller may see, in one order. Whoever follows `links.next` misses nothing and reads nothing twice, also beside concurrent writers; an event is shown once no earlier one can appear any more, usually within a second. An event by which a case becomes visible to the reader is told as `proposal.visible`, with the state of the case as of then; one by which it is no longer visible as `proposal.hidden`: a copy built from the feed is what the API shows, as long as the reader’s grants are the same. Whoever gets other grants reads from the beginning. Where the database has gone back to a backup, what was read last may be gone: that is told (410), and the reader builds its copy again from the beginning, to which `Link` leads.',
  scope: 'events:read',
  query: z.strictObject({
    after: z
      .string()
      .min(1)
      .max(200)
      .regex(/^[A-Za-z0-9_-]+$/)
      .optional()
      .meta({
        description:
          'Where to begin: from `links.next` of the reading before. From the first event where nothing is said.',
      }),
    pageSize: wholeNumber(1, 500)
      .default(100)
      .meta({ description: 'How many events at most; 100 where nothing is said.' }),
  }),
  success: {
    status: 200,
    description: 'The next events, oldest first.',
    schema: EventPageShape,
    example: sampleEventPage,
    headers: ['Link'],
  },
  refusals: ['forbidden', 'feed-ahead'],
  handle: async (call) =>
    eventPageAnswer(call, await readEvents(call.ports, call.actor, call.query.after, call.query.pageSize)),
});
