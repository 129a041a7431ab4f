// GET /v1/work
import { z } from 'zod';
import { CASE_WORK, isLate, readWork, type Work } from '../../../app/read-work.ts';
import { DUE_KINDS } from '../../../domain/agreement/due.ts';
import { contentAnswer } from '../../answers.ts';
import { SAMPLE_ID } from '../../openapi/samples.ts';
import { operation } from '../../operation.ts';
import { Id, IsoDate, named, text, Uuid } from '../../shapes/building-blocks.ts';

const HEAR = ['hear-experience', 'hear-announcement'] as const;
const kinds = [...CASE_WORK, 'condition', ...HEAR, ...DUE_KINDS.map((kind) => `agreement-${kind}` as const)] as const;

const WorkShape = named(
  'Work',
  'Something that waits for the caller, or that cases and agreements of the caller wait for.',
  z.strictObject({
    kind: z.enum(kinds),
    mine: z.boolean().meta({ description: 'The caller can do it now. Otherwise others must.' }),
    late: z.boolean(),
    title: text(200).meta({ description: 'The title of the case, agreement or entry.' }),
    proposal: Uuid.nullable(),
    agreement: Uuid.nullable(),
    condition: Uuid.nullable(),
    entry: Uuid.nullable().meta({ description: 'The experience or announcement that was told.' }),
    party: Id.nullable().meta({ description: 'The party for which it is done.' }),
    cluster: Id.nullable().meta({ description: 'The cluster whose notice or answer it is.' }),
    bodies: z.array(Id).max(300).meta({ description: 'The bodies that it waits for.' }),
    reminded: IsoDate.nullable().meta({ description: 'The day of the last reminder.' }),
    since: text(40).meta({ description: 'Since when it waits: an instant, or a date.' }),
    due: IsoDate.nullable(),
  }),
);

const LIST = z.strictObject({ items: z.array(WorkShape).max(10_000) });

const NOTHING = {
  proposal: null,
  agreement: null,
  condition: null,
  entry: null,
  party: null,
  cluster: null,
  bodies: [],
  reminded: null,
};

function present(work: Work, today: string): z.infer<typeof WorkShape> {
  const { mine, since, due } = work;
  const when = { mine, late: isLate(work, today), since, due };
  if (work.kind === 'agreement') {
    const { kind, title, agreement, party } = work.item;
    return { ...NOTHING, kind: `agreement-${kind}`, ...when, title, agreement, party };
  }
  if (work.kind === 'condition') {
    const { id, title, proposal } = work.condition;
    return { ...NOTHING, kind: 'condition', ...when, title, proposal, condition: id };
  }
  if (work.kind === 'hear') {
    const { entry, cluster } = work;
    return { ...NOTHING, kind: `hear-${entry.kind}`, ...when, title: entry.title, entry: entry.id, cluster };
  }
  const { kind, proposal, bodies } = work;
  const target = work.target ?? null;
  const about = kind === 'answer-notice' ? { cluster: target } : kind === 'decide' ? {} : { party: target };
  const of = { title: proposal.title, proposal: proposal.id, bodies: [...bodies], reminded: work.reminder?.on ?? null };
  return { ...NOTHING, kind, ...when, ...of, ...about };
}

export const listWorkRoute = operation({
  operationId: 'listWork',
  method: 'GET',
  path: '/work',
  tag: 'Proposals',
  summary: 'List what waits for the caller',
  description:
    'What the caller can do now, and what the caller’s cases and agreements wait for, what is due first at the top: drafts, figures and positions of a party, judgements, notices, decisions, cases to carry over to the framework that follows, conditions, experiences and early announcements of other clusters, councils that are asked to join an agreement, and what else falls due in agreements within 30 days. A coordinator is told which party, council or cluster has not answered. The newest hundred cases of each kind are looked at.',
  scope: 'proposals:read',
  conditional: true,
  success: {
    status: 200,
    description: 'Everything that waits.',
    schema: LIST,
    example: () => ({
      items: [
        {
          ...NOTHING,
          kind: 'decide' as const,
          mine: true,
          late: false,
          title: 'IV-antibiotika i eget hjem',
          proposal: SAMPLE_ID,
          bodies: ['fyn-administrative'],
          since: '2026-11-22T09:08:07.060Z',
          due: '2026-12-02',
        },
      ],
    }),
    headers: ['ETag'],
  },
  handle: async (call) => {
    const { today } = call.ports.clock();
    const work = await readWork(call.ports, call.actor);
    return contentAnswer(call, { items: work.map((each) => present(each, today)) });
  },
});
