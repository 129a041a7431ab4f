// Every case the reader may see, in batches by id.
import { type SQL, sql } from 'drizzle-orm';
import type { ExtractedCase, ExtractFilter, ExtractNeed, ExtractReader } from '../../app/extract-ports.ts';
import type { Proposal } from '../../domain/workflow/state.ts';
import type { Sight } from '../../domain/workflow/visibility.ts';
import { reassessment } from '../revision-schema.ts';
import { proposal, submission } from '../schema.ts';
import { seenBy } from '../sight.ts';
import { planned, type Queryable, run } from '../statement.ts';
import { anew, p, s, whereOf, whole } from '../tables.ts';

/** Dossiers can be large: at most this many are in memory at a time. */
const BATCH = 50;
const FIRST = '00000000-0000-0000-0000-000000000000';

type Row = {
  readonly id: string;
  readonly state: string;
  readonly kle: string | null;
  readonly dossier: string | null;
  readonly assessments: readonly { readonly submission: string; readonly text: string }[] | null;
};

/** As frozen at submission, or as last reassessed. */
const LATEST_ASSESSMENT = sql`coalesce((select ${anew.assessment} from ${reassessment} a where ${anew.submissionId} = ${s.id}
  order by ${anew.sequence} desc limit 1), ${s.assessment})`;

const BESIDE: Readonly<Record<ExtractNeed, SQL>> = {
  state: sql`null as dossier, null as assessments`,
  dossier: sql`${p.dossier}, null as assessments`,
  assessments: sql`null as dossier, (select json_agg(json_build_object('submission', ${s.id}, 'text', ${LATEST_ASSESSMENT}) order by ${s.number})
    from ${submission} s where ${s.proposalId} = ${p.id}) as assessments`,
};

/** Each batch is one query, which starts when the previous batch has been consumed. */
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

function readBatch(
  on: Queryable,
  sight: Sight,
  { framework, cluster, status, updatedSince }: ExtractFilter,
  need: ExtractNeed,
  after: string,
): Promise<Row[]> {
  const where = [
    sql`${p.id} > ${after}::uuid`,
    ...(framework === undefined ? [] : [sql`${p.frameworkId} = ${framework}::text`]),
    ...(cluster === undefined ? [] : [sql`${p.cluster} = ${cluster}::text`]),
    ...(status === undefined ? [] : [sql`${p.status} = ${status}::text`]),
    ...(updatedSince === undefined ? [] : [sql`${p.updatedAt} >= ${updatedSince}::timestamptz`]),
    ...seenBy(sight),
  ];
  const text = sql`select ${p.id}, ${p.state}, ${p.kle}, ${BESIDE[need]} from ${proposal} p${whereOf(where)} order by ${p.id} limit ${whole(BATCH)}`;
  return run<Row>(on, planned(text));
}

function toCase({ state, kle, dossier, assessments }: Row): ExtractedCase {
  return { proposal: JSON.parse(state) as Proposal, kle, dossier, assessments: assessments ?? [] };
}
