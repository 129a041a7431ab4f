// The columns and tables that the registers read of an agreement, and rebuilding them if another version of the
// service wrote the row.
import type { Agreement } from '../domain/agreement/state.ts';
import { taskTermsOf } from '../domain/registers/task-terms.ts';
import { dueRowsOf, duesGone, duesMade } from './agreement-dues.ts';
import { agreement as agreements } from './agreement-schema.ts';
import { yearRowsOf, yearsGone, yearsMade } from './agreement-years.ts';
import { namesOf, setting, tableIn } from './names.ts';
import { type Queryable, run } from './statement.ts';

/** Raise it when the registers read more of an agreement, or read it differently. */
const REGISTERS_VERSION = '9';
const BATCH = 100;

const AGREEMENT = tableIn(agreements);
const NAMES = namesOf(agreements);

/** The register columns of the agreement's row. */
export function registerColumns(agreement: Agreement) {
  return {
    taskTerms: JSON.stringify(taskTermsOf(agreement)),
    registersOf: `${REGISTERS_VERSION}:${agreement.version}`,
  } satisfies Partial<typeof agreements.$inferInsert>;
}

type Stale = Readonly<Pick<typeof agreements.$inferSelect, 'id' | 'state'>>;

/**
 * Rebuilds, in batches, every agreement whose row another version of the service wrote last. A row that changes
 * meanwhile is skipped; if an earlier version wrote it, the next migration rebuilds it.
 */
export async function registersAnew(on: Queryable): Promise<void> {
  for (let from: string | null = null; ; ) {
    const stale: readonly Stale[] = await run<Stale>(on, {
      text: `select ${NAMES.id}, ${NAMES.state} from ${AGREEMENT}
        where ${NAMES.registersOf} is distinct from '${REGISTERS_VERSION}:' || ${NAMES.version}
          and ($1::uuid is null or ${NAMES.id} > $1::uuid) order by ${NAMES.id} limit ${BATCH}`,
      values: [from],
    });
    if (stale.length === 0) return;
    for (const { id, state } of stale) await writeAnew(on, id, JSON.parse(state) as Agreement);
    from = stale.at(-1)?.id ?? null;
  }
}

async function writeAnew(on: Queryable, id: string, agreement: Agreement): Promise<void> {
  const { taskTerms, registersOf } = registerColumns(agreement);
  const set = setting(agreements, { taskTerms: '$5::text', registersOf: '$6::text' });
  await run(on, {
    text: `with changed as (
        update ${AGREEMENT} set ${set} where ${NAMES.id} = $1::uuid and ${NAMES.version} = $2::int returning 1),
      forgotten as (${duesGone('$1::uuid', 'changed')}),
      due as (${duesMade('$1::uuid', '$4::json', 'changed')}),
      gone as (${yearsGone('$1::uuid', '$3::json', 'changed')})
      ${yearsMade('$1::uuid', '$3::json', 'changed')}`,
    values: [id, agreement.version, yearRowsOf(agreement), dueRowsOf(agreement), taskTerms, registersOf],
  });
}
