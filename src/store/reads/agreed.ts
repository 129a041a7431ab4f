// The approved cases of a framework with what their approved submissions froze, as the portfolio reads them. The newest first.
import type { AgreedCase, AgreedEconomy } from '../../domain/portfolio/agreed-case.ts';
import { parameters, plannedOnce, type Queryable, run } from '../statement.ts';

/** Only these parts of the frozen economy are sent: the rest of an assessment is ten times as large. */
const PARTS = [
  'currency',
  'priceYear',
  'horizonYears',
  'alternatives',
  'parties',
  'sectors',
  'budgetGaps',
] as const satisfies readonly (keyof AgreedEconomy)[];

type Row = Omit<AgreedCase, 'startDate' | 'economy'> & { readonly start_date: string | null; readonly economy: AgreedEconomy };

/** At most so many. Whoever asks may see every case of the framework that was ever submitted. */
export async function readAgreed(on: Queryable, framework: string, most: number): Promise<readonly AgreedCase[]> {
  const p = parameters();
  const economy = PARTS.map((part) => `'${part}', f.economy -> '${part}'`).join(', ');
  const text = `
    select p.id as proposal, s.id as submission, p.title, p.cluster, p.kle, s.dossier::json #>> '{plan,startDate}' as start_date,
      coalesce(s.dossier::json #> '{responsibility,funding}', '[]') as funding,
      json_build_object(${economy}) as economy
    from proposal p
    join submission s on s.id = (p.state::json -> 'approvedSteps' -> -1 ->> 'submission')::uuid
    cross join lateral (select s.assessment::json -> 'economy' as economy offset 0) f
    where p.framework_id = ${p.add('text', framework)} and p.status = 'approved'
    order by p.id desc limit ${p.add('int', most)}`;
  const rows = await run<Row>(on, plannedOnce(text, p));
  return rows.map(({ start_date: startDate, economy: parts, ...row }) => ({ ...row, startDate, economy: parts }));
}
