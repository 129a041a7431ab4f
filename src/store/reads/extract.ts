// Every case in the reader's sight, in batches by id.
import type { ExtractedCase, ExtractFilter, ExtractNeed, ExtractReader } from '../../app/extract-ports.ts';
import type { Proposal } from '../../domain/workflow/state.ts';
import type { Sight } from '../../domain/workflow/visibility.ts';
import { seenBy } from '../sight.ts';
import { parameters, type Queryable, run } from '../statement.ts';

/** Dossiers can be large: this many in memory at a time. */
const BATCH = 50;
const FIRST = '00000000-0000-0000-0000-000000000000';

type Row = {
  readonly id: string;
  readonly state: string;
  readonly kle: string | null;
  readonly dossier: string | null;
  readonly assessments: readonly { readonly submission: string; readonly text: string }[] | null;
};

const BESIDE: Readonly<Record<ExtractNeed, string>> = {
  state: 'null as dossier, null as assessments',
  dossier: 'p.dossier, null as assessments',
  assessments: `null as dossier, (select json_agg(json_build_object('submission', s.id, 'text', s.assessment) order by s.number)
    from submission s where s.proposal_id = p.id) as assessments`,
};

/** Each batch is one statement, begun when the one before has been taken. */
export function createExtractReader(on: Queryable): ExtractReader {
  return {
    batches: async function* batches(sight, filter, need) {
      for (let after = FIRST; ; ) {
        const rows = await readBatch(on, sight, filter, need, after);
        if (rows.length > 0) yield rows.map(toCase);
        const last = rows.at(-1);
        if (!last || rows.length < BATCH) return;
        after = last.id;
      }
    },
  };
}

function readBatch(on: Queryable, sight: Sight, { framework, cluster }: ExtractFilter, need: ExtractNeed, after: string): Promise<Row[]> {
  const p = parameters();
  const where = [
    `p.id > ${p.add('uuid', after)}`,
    ...(framework === undefined ? [] : [`p.framework_id = ${p.add('text', framework)}`]),
    ...(cluster === undefined ? [] : [`p.cluster = ${p.add('text', cluster)}`]),
    ...seenBy(p, sight),
  ];
  const text = `select p.id, p.state, p.kle, ${BESIDE[need]} from proposal p where ${where.join(' and ')} order by p.id limit ${BATCH}`;
  return run<Row>(on, { text, values: p.values });
}

function toCase({ state, kle, dossier, assessments }: Row): ExtractedCase {
  return { proposal: JSON.parse(state) as Proposal, kle, dossier, assessments: assessments ?? [] };
}
