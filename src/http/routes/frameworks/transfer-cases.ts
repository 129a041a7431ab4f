// POST /v1/frameworks/{id}/transfers
import { z } from 'zod';
import { transferCases } from '../../../app/transfer-cases.ts';
import { REFUSAL_CODES } from '../../../domain/refusal.ts';
import { holds } from '../../../domain/workflow/actor.ts';
import { PROPOSAL_STATUSES } from '../../../domain/workflow/state.ts';
import { defined } from '../../../lib/defined.ts';
import { SAMPLE_ID } from '../../openapi/samples.ts';
import { operation } from '../../operation.ts';
import {
  Code,
  FrameworkRef,
  Id,
  IsoDate,
  named,
  nameParam,
  text,
  Uuid,
  Version,
} from '../../shapes/building-blocks.ts';

const ids = z.record(Id, Id).optional();
const Mapping = z
  .strictObject({
    ...{ caseTypes: ids, parties: ids, bodies: ids, stages: ids },
    clusters: z.record(Id, z.array(Id).min(1).max(60)).optional(),
    steps: z.record(Id, z.strictObject({ step: Id, approved: z.boolean() })).optional(),
  })
  .meta({ description: 'From ids of this framework to ids of its successor, beside what the successor says itself.' });

const NewTransfer = named(
  'NewTransfer',
  'Which unfinished cases go on under the successor; all where none are named.',
  z.strictObject({
    dryRun: z.boolean().meta({ description: 'Only tells what would become of each case; possible at any time.' }),
    proposals: z.array(Uuid).min(1).max(100).optional(),
    after: Uuid.optional().meta({ description: 'Goes on behind this case: `next` of the answer before.' }),
    mapping: Mapping.optional(),
    reason: text(2000).min(1),
  }),
);

const count = z.number().int().min(0).max(100_000);
const Item = z.strictObject({
  proposal: Uuid,
  title: text(200).meta({ description: 'Empty for who may not see the case.' }),
  status: z.enum([...PROPOSAL_STATUSES, 'deleted']).nullable(),
  version: Version.nullable(),
  outcome: z.enum(['ready', 'moved', 'refused']),
  code: z.enum(REFUSAL_CODES).optional().meta({ description: 'Why it is refused.' }),
  keeps: z
    .strictObject({
      type: Id,
      clusters: z.array(Id).max(60),
      stage: Id.nullable(),
      approvedSteps: z.array(Id).max(12),
      decisions: count,
      conditions: count,
      notices: count,
      positions: count,
    })
    .optional(),
  voidedSteps: z.array(Id).max(12),
  missing: z
    .array(z.strictObject({ what: z.enum(['caseType', 'cluster', 'party', 'step', 'stage']), id: text(64) }))
    .max(1000)
    .meta({ description: 'What the mapping has no place for.' }),
  newFindings: z.array(Code).max(500).meta({
    description: 'What only the new framework finds: the next deciding body must acknowledge it.',
  }),
});

const TransfersShape = named(
  'Transfers',
  'What becomes of each case.',
  z.strictObject({
    from: FrameworkRef,
    to: FrameworkRef,
    possibleFrom: IsoDate,
    dryRun: z.boolean(),
    items: z.array(Item).max(100),
    next: Uuid.nullable(),
  }),
);

const EXAMPLE = {
  from: { id: 'syddanmark-2022', version: 1 },
  to: { id: 'sundhedsraad-2027', version: 1 },
  possibleFrom: '2027-01-01',
  dryRun: true,
  items: [
    {
      proposal: SAMPLE_ID,
      title: 'IV antibiotics at home',
      status: 'in-review',
      version: 4,
      outcome: 'ready',
      keeps: {
        type: 'horisontal-aftale',
        clusters: ['fyn'],
        stage: 'sundhedsraad',
        approvedSteps: ['trin-1'],
        decisions: 1,
        conditions: 0,
        notices: 3,
        positions: 2,
      },
      voidedSteps: [],
      missing: [],
      newFindings: ['economy.neutral'],
    },
  ],
  next: null,
};

export const transferCasesRoute = operation({
  operationId: 'transferCases',
  method: 'POST',
  path: '/frameworks/{id}/transfers',
  tag: 'Frameworks',
  summary: 'Carry unfinished cases over to the successor',
  description:
    'A planner of either framework moves one, several or all unfinished cases (drafts, returned, under review, partly approved) to the framework that succeeds theirs, or tries it first. Approved steps stay where the successor says so; decisions, conditions, notices and positions stay, marked with the framework they came about under. Each case is moved whole or not at all: after an interruption the same call goes on with the rest.',
  scope: 'decisions:write',
  isFor: (actor) => holds(actor, 'planner'),
  params: z.strictObject({ id: nameParam('The framework’s id, for example `syddanmark-2022`.') }),
  body: NewTransfer,
  bodyExample: () => ({ dryRun: true, reason: 'The clusters end on 1 January 2027.' }),
  success: { status: 200, description: 'One item for each case.', schema: TransfersShape, example: () => EXAMPLE },
  refusals: ['forbidden', 'not-found', 'no-successor', 'successor-not-in-force'],
  handle: async ({ ports, actor, params, body }) => {
    const { from, to, items, next } = await transferCases(ports, actor, params.id, defined(body));
    const told = items.map(({ plan, kept, newFindings, ...item }) => ({
      ...item,
      ...(plan && {
        keeps: {
          type: plan.caseType,
          clusters: plan.clusters,
          stage: plan.stage ?? null,
          approvedSteps: plan.approvedSteps.map(({ step }) => step),
          ...kept,
        },
      }),
      voidedSteps: plan?.voidedSteps ?? [],
      missing: plan?.holes ?? [],
      newFindings,
    }));
    const ref = ({ id, version }: typeof from) => ({ id, version });
    const answer = { from: ref(from), to: ref(to), possibleFrom: to.validFrom, dryRun: body.dryRun, items: told, next };
    return { status: 200, body: JSON.stringify(answer) };
  },
});
