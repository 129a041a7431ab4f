// Each signed head is an event in a trail of its own, so that the feed and webhooks deliver it.
import { sql } from 'drizzle-orm';
import type { NumberedHead } from '../app/head-ports.ts';
import { sameJson } from '../lib/canonical-json.ts';
import { appendEvents } from './insert-events.ts';
import { auditEvent } from './schema.ts';
import { fixed, type Queryable, run } from './statement.ts';
import { columnsOf, e, type RowOf } from './tables.ts';
import { seal } from './trail.ts';

/** The id of the one trail of heads. */
const LOG_TRAIL = '00000000-0000-8000-8000-000000000001';

type Person = { readonly subject: string; readonly name: string };

/** Actor of the heads signed by the daily job. */
export const BY_ITSELF: Person = { subject: 'opgavebro', name: 'Opgavebro' };

const LINK = { sequence: e.sequence, hash: e.hash, at: e.at };
const LAST = fixed(
  sql`select ${columnsOf(LINK)} from ${auditEvent} e where ${e.subjectId} = $1 order by ${e.sequence} desc limit 1`,
);

/** Call it with the lock of the log held. */
export async function appendHeadEvent(tx: Queryable, trailKey: string, head: NumberedHead, by: Person): Promise<void> {
  const [last] = await run<RowOf<typeof LINK>>(tx, { text: LAST, values: [LOG_TRAIL] });
  const at = last && last.at > head.signedAt ? last.at : head.signedAt;
  const sealed = seal(trailKey, last, [{ stream: { log: LOG_TRAIL }, type: 'head.signed', at, by, data: head }]);
  await appendEvents(tx, (p) => ({ subjectKind: p.add('text', 'log'), subjectId: p.add('uuid', LOG_TRAIL) }), sealed);
}

/**
 * Numbers of the heads that differ from their trail.
 * @param told the data of the trail's events
 */
export function untold(heads: readonly NumberedHead[], told: readonly NumberedHead[]): readonly number[] {
  const stand = new Map(heads.map((head) => [head.number, head]));
  const trail = new Map(told.map((head) => [head.number, head]));
  const numbers = [...new Set([...stand.keys(), ...trail.keys()])];
  return numbers.filter((number) => !sameJson(stand.get(number) ?? null, trail.get(number) ?? null));
}
