// GET /v1/proposals/{id}/route
import { z } from 'zod';
import { getRoute } from '../../../app/read-route.ts';
import { PARTY_KINDS } from '../../../domain/governance/kinds.ts';
import { COMPETENCES, OUTCOMES, REQUIREMENTS } from '../../../domain/governance/procedure.ts';
import { Words } from '../../../domain/governance/words.ts';
import { STOP_STATUSES, type Stop } from '../../../domain/workflow/route.ts';
import { contentAnswer } from '../../answers.ts';
import { SAMPLE_ID, sampleStops } from '../../openapi/samples.ts';
import { operation } from '../../operation.ts';
import { Id, Instant, IsoDate, idParam, named, Uuid } from '../../shapes/building-blocks.ts';
import { TRIED_QUERY, TRIED_REFUSALS, triedIn } from '../../shapes/tried.ts';

const count = z.number().int().min(0).max(300);
const Said = z.strictObject({
  decision: Uuid,
  outcome: z.enum(OUTCOMES),
  at: Instant,
  meetingDate: IsoDate.optional(),
});

const StopShape = z.strictObject({
  stage: Id,
  title: Words,
  competence: z.enum(COMPETENCES),
  status: z.enum(STOP_STATUSES),
  deciders: z
    .array(
      z.strictObject({
        body: Id,
        party: Id.optional().meta({ description: 'The party whose council it is, where it speaks for one.' }),
        cluster: Id.optional().meta({ description: 'The cluster of the case that it serves, where it serves one.' }),
        said: Said.optional(),
      }),
    )
    .max(300),
  quorums: z
    .array(z.strictObject({ kind: z.enum(PARTY_KINDS).optional(), needed: count, bodies: z.array(Id).max(300) }))
    .max(PARTY_KINDS.length)
    .meta({ description: 'How many of these bodies must speak before the stage is complete.' }),
  requires: z.array(z.enum(REQUIREMENTS)).max(REQUIREMENTS.length),
  earliest: IsoDate.optional().meta({ description: 'First day, when the whole period of open notices passes.' }),
  latest: IsoDate.optional().meta({ description: 'Last day, when every stage takes all its days.' }),
  inTime: z.boolean().meta({ description: 'False where the framework or a body has ended before the first day.' }),
});

const RouteShape = named(
  'Route',
  'The stages of a case in order, who must decide at each, and when.',
  z.strictObject({ proposal: Uuid, submission: Uuid.nullable(), stops: z.array(StopShape).max(20) }),
);

/** A stop as the API shows it. */
function presentStop({ stage, deciders, ...rest }: Stop): z.infer<typeof StopShape> {
  return {
    stage: stage.id,
    title: stage.title,
    competence: stage.competence,
    requires: stage.requires,
    ...rest,
    quorums: rest.quorums.map((quorum) => ({ ...quorum, bodies: [...quorum.bodies] })),
    deciders: deciders.map(({ said, ...decider }) => ({
      ...decider,
      ...(said && {
        said: {
          decision: said.id,
          outcome: said.outcome,
          at: said.at,
          ...(said.meetingDate !== undefined && { meetingDate: said.meetingDate }),
        },
      }),
    })),
  };
}

export const getRouteRoute = operation({
  operationId: 'getRoute',
  method: 'GET',
  path: '/proposals/{id}/route',
  tag: 'Proposals',
  summary: 'Get the route of a case',
  description:
    'Which bodies must decide, in which order, what each stage waits for, and its first and last day. For a draft: as if it were submitted today. With `proposedFramework` and `proposedVersion`: as it would be in a version that is tried.',
  scope: 'proposals:read',
  params: z.strictObject({ id: idParam('proposal') }),
  query: z.strictObject(TRIED_QUERY),
  conditional: true,
  success: {
    status: 200,
    description: 'The stages in order.',
    schema: RouteShape,
    example: () => ({ proposal: SAMPLE_ID, submission: null, stops: sampleStops().map(presentStop) }),
    headers: ['ETag'],
  },
  refusals: TRIED_REFUSALS,
  handle: async (call) => {
    const { proposal, submission, stops } = await getRoute(call.ports, call.actor, call.params.id, triedIn(call.query));
    return contentAnswer(call, {
      proposal: proposal.id,
      submission: submission?.id ?? null,
      stops: stops.map(presentStop),
    });
  },
});
