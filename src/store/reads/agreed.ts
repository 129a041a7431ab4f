// The approved cases of a framework with what their approved submissions froze, for the portfolio; the newest first.

import { sql } from 'drizzle-orm';
import type { AgreedCase, AgreedEconomy } from '../../domain/portfolio/agreed-case.ts';
import { agreement } from '../agreement-schema.ts';
import { proposal, submission } from '../schema.ts';
import { plannedOnce, type Queryable, run } from '../statement.ts';
import { ag, anew, columnsOf, latestAnew, p, s } from '../tables.ts';

/** The parts of the frozen economy that are sent: a whole assessment is ten times as large. */
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

/** The agreement of the case has a later edition (tillæg): the case of that edition counts the same money. */
const AMENDED = sql`exists (select from ${agreement} ag join ${agreement} later
  on later.lineage = ${ag.lineage} and later.edition > ${ag.edition} where ${ag.proposalId} = ${p.id})`;

/**
 * At most `most` cases. A case whose agreement has a tillæg is left out: the case of the tillæg counts instead. The
 * caller must be allowed to see every submitted case of the framework.
 */
export async function readAgreed(on: Queryable, framework: string, most: number): Promise<readonly AgreedCase[]> {
  const parts = sql.raw(PARTS.map((part) => `"${part}" json`).join(', '));
  // json_to_record parses each frozen text once, not once for every part taken from it.
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
