// Task × municipality: one query for all cells. Agreements that have not ended by the day, binding ones first.
import { sql } from 'drizzle-orm';
import type { TaskFilter } from '../../app/register-ports.ts';
import type { PartyOnTask, Standing } from '../../domain/registers/task-grid.ts';
import type { TaskTerms } from '../../domain/registers/task-terms.ts';
import type { Sight } from '../../domain/workflow/visibility.ts';
import { agreement, agreementParty } from '../agreement-schema.ts';
import { NO_DAY, plannedOnce, type Queryable, run } from '../statement.ts';
import { ag, agParty, textArray, whereOf, whole } from '../tables.ts';
import { agreementInSight } from './agreements.ts';

type Row = Omit<PartyOnTask, 'terms' | 'standing' | 'boundFrom' | 'boundTo'> & {
  readonly standing: Standing;
  readonly bound_from: string;
  readonly bound_to: string;
  readonly terms: string | null;
};

/** Used if no current version of the service has written the agreement: all terms unknown. */
const UNKNOWN: TaskTerms = { operators: [], each: false, basis: null, unit: null, currency: 'DKK', prices: [] };

export async function readTasks(
  on: Queryable,
  sight: Sight,
  { day, municipalities, taskType }: TaskFilter,
  most: number,
): Promise<readonly PartyOnTask[]> {
  const where = [
    sql`${agParty.party} = any(${textArray(municipalities)})`,
    sql`${ag.inForceTo} > ${day}::date`,
    ...(taskType === undefined ? [] : [sql`${ag.taskType} = ${taskType}::text`]),
    ...(sight.all ? [] : [agreementInSight(sight)]),
  ];
  const text = sql`
    with found as (
      select ${agParty.party} as municipality, ${ag.taskType} as "taskType", ${ag.id} as agreement,
        ${agParty.otherTerms} as "otherTerms", ${agParty.boundFrom} as bound_from, ${agParty.boundTo} as bound_to,
        ${agParty.answer} = 'joined-with-reservation' as reservation,
        case when ${agParty.answer} = 'asked' then 3 when ${agParty.answer} = 'declined' then 4
          when ${agParty.boundTo} <= ${day}::date then 5
          when ${agParty.boundFrom} <= ${day}::date then 1 else 2 end as rank
      from ${agreementParty} agp join ${agreement} ag on ${ag.id} = ${agParty.agreementId} ${whereOf(where)}),
    ranked as (
      select *, count(*) over (partition by municipality, "taskType") as total,
        row_number() over (partition by municipality, "taskType"
          order by rank, bound_from, agreement) as place
      from found)
    select municipality, r."taskType", agreement, "otherTerms", bound_from, bound_to, reservation,
      (array['joined', 'waiting', 'asked', 'declined', 'left'])[rank] as standing, total::int,
      ${ag.number} as number, ${ag.edition} as edition, ${ag.title} as title, ${ag.taskTerms} as terms
    from ranked r join ${agreement} ag on ${ag.id} = r.agreement
    where place <= ${whole(most)} order by municipality, r."taskType", place`;
  const rows = await run<Row>(on, plannedOnce(text));
  return rows.map(({ bound_from, bound_to, terms, ...row }) => ({
    ...row,
    boundFrom: known(bound_from),
    boundTo: known(bound_to),
    terms: terms === null ? UNKNOWN : (JSON.parse(terms) as TaskTerms),
  }));
}

function known(day: string): string | null {
  return day === NO_DAY ? null : day;
}
