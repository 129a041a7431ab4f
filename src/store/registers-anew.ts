// What the registers read beside an agreement, and making it anew where another version of the service wrote the row.
import type { Agreement } from '../domain/agreement/state.ts';
import { taskTermsOf } from '../domain/registers/task-terms.ts';
import { dueRowsOf, duesGone, duesMade } from './agreement-dues.ts';
import { yearRowsOf, yearsGone, yearsMade } from './agreement-years.ts';
import { type Queryable, run } from './statement.ts';

/** Raised when the registers read more of an agreement, or read it in another way. */
const REGISTERS_VERSION = '4';
const BATCH = 100;

/** Columns of the agreement's row with their values. */
export function registerColumns(agreement: Agreement): readonly (readonly [column: string, value: string])[] {
  return [
    ['task_terms', JSON.stringify(taskTermsOf(agreement))],
    ['registers_of', `${REGISTERS_VERSION}:${agreement.version}`],
  ];
}

type Stale = { readonly id: string; readonly state: string };

/**
 * Every agreement whose row another version of the service wrote last, a batch at a time. A row that moves meanwhile is
 * left to whoever moves it.
 */
export async function registersAnew(on: Queryable): Promise<void> {
  for (let from: string | null = null; ; ) {
    const stale: readonly Stale[] = await run<Stale>(on, {
      text: `select id, state from agreement where registers_of is distinct from '${REGISTERS_VERSION}:' || version
        and ($1::uuid is null or id > $1::uuid) order by id limit ${BATCH}`,
      values: [from],
    });
    if (stale.length === 0) return;
    for (const { id, state } of stale) await writeAnew(on, id, JSON.parse(state) as Agreement);
    from = stale.at(-1)?.id ?? null;
  }
}

async function writeAnew(on: Queryable, id: string, agreement: Agreement): Promise<void> {
  const columns = registerColumns(agreement);
  const set = columns.map(([name], i) => `${name} = $${i + 5}`).join(', ');
  await run(on, {
    text: `with changed as (update agreement set ${set} where id = $1::uuid and version = $2::int returning 1),
      forgotten as (${duesGone('$1::uuid', 'changed')}),
      due as (${duesMade('$1::uuid', '$4::json', 'changed')}),
      gone as (${yearsGone('$1::uuid', '$3::json', 'changed')})
      ${yearsMade('$1::uuid', '$3::json', 'changed')}`,
    values: [id, agreement.version, yearRowsOf(agreement), dueRowsOf(agreement), ...columns.map(([, value]) => value)],
  });
}
