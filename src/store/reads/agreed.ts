// The approved cases of a framework with what their approved
// submissions froze, as the portfolio reads them. The newest first.

import { sql } from 'drizzle-orm';
import type { AgreedCase, AgreedEconomy } from '../../domain/portfolio/agreed-case.ts';
import { agreement } from '../agreement-schema.ts';
import { proposal, submission } from '../schema.ts';
import { plannedOnce, type Queryable, run } from '../statement.ts';
import { ag, anew, columnsOf, latestAnew, p, s } from '../tables.ts';

/** Only these parts of the frozen economy are sent: the rest of an assessment is ten times as large. */
const PARTS = [
  'money',
  'currency',
  'priceYear',
  'horizonYears',
  'activities',
  'alternatives',
  'parties',
  'sectors',
  'keys',
  'partyGaps',
] as const satisfies readonly (keyof AgreedEconomy)[];

type Row = Omit<AgreedCase, 'startDate' | 'taskType' | 'economy'> & {
  readonly start_date: string | null;
  readonly task_type: string | null;
  readonly economy: AgreedEconomy;
};

/** The agreement that was born of the case has a later edition: the case of the tillæg tells the same money anew. */
const AMENDED = sql`exists (select from ${agreement} ag join ${agreement} later
  on later.lineage = ${ag.lineage} and later.edition > ${ag.edition} where ${ag.proposalId} = ${p.id})`;

/**
 * At most so many; a case whose agreement has a tillæg is told by the case of the tillæg alone. Whoever asks may see
 * every case of the framework that was ever submitted.
 */
export async function readAgreed(on: Queryable, framework: string, most: number): Promise<readonly AgreedCase[]> {
  const parts = sql.raw(PARTS.map((part) => `"${part}" json`).join(', '));
  // As records, so that each frozen text is read once and not for every part taken from it.
  const text = sql`
    select ${columnsOf({ proposal: p.id, submission: s.id, title: p.title, cluster: p.cluster, kle: p.kle })},
      d.task ->> 'taskType' as task_type, d.plan ->> 'startDate' as start_date,
      d.responsibility -> 'funding' as funding, row_to_json(e) as economy
    from ${proposal} p
    join ${submission} s on ${s.id} = (${p.state}::json -> 'approvedSteps' -> -1 ->> 'submission')::uuid
    left join lateral (${latestAnew(sql`${s.id}`)}) a on true
    cross join lateral json_to_record(coalesce(${anew.dossier}, ${s.dossier})::json) as d(task json, plan json, responsibility json)
    cross join lateral json_to_record(coalesce(${anew.assessment}, ${s.assessment})::json -> 'economy') as e(${parts})
    where ${p.frameworkId} = ${framework}::text and ${p.status} = 'approved' and not ${AMENDED}
    order by ${p.id} desc limit ${most}::int`;
  const rows = await run<Row>(on, plannedOnce(text));
  return rows.map(({ start_date: startDate, task_type: taskType, ...row }) => ({ ...row, taskType, startDate }));
}
