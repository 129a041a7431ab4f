// A head that was signed is an event of its own trail, so that the feed and the webhooks tell it.
import type { NumberedHead } from '../app/head-ports.ts';
import { sameJson } from '../lib/canonical-json.ts';
import { type Queryable, run } from './statement.ts';
import { seal } from './trail.ts';

/** The id of the one trail of heads. */
export const LOG_TRAIL = '00000000-0000-8000-8000-000000000001';

type Person = { readonly subject: string; readonly name: string };

/** Who signs daily. */
export const BY_ITSELF: Person = { subject: 'opgavebro', name: 'Opgavebro' };

/** Within the lock of the log. */
export async function appendHeadEvent(tx: Queryable, trailKey: string, head: NumberedHead, by: Person): Promise<void> {
  const [last] = await run<{ sequence: number; hash: string; at: string }>(tx, {
    text: 'select sequence, hash, at from audit_event where subject_id = $1 order by sequence desc limit 1',
    values: [LOG_TRAIL],
  });
  const at = last && last.at > head.signedAt ? last.at : head.signedAt;
  for (const event of seal(trailKey, last, [{ stream: { log: LOG_TRAIL }, type: 'head.signed', at, by, data: head }])) {
    await run(tx, {
      text: `insert into audit_event (subject_kind, subject_id, epoch, id, sequence, at, type, actor_subject, actor_name, data, key_id, previous_hash, hash)
        select 'log', $1, feed_epoch.epoch, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11 from feed_epoch`,
      values: [
        ...[LOG_TRAIL, event.id, event.sequence, event.at, event.type, by.subject, by.name],
        ...[JSON.stringify(head), event.keyId, event.previousHash, event.hash],
      ],
    });
  }
}

/** Numbers of the heads that are not what their trail tells. @param told the data of its events */
export function untold(heads: readonly NumberedHead[], told: readonly NumberedHead[]): readonly number[] {
  const stand = new Map(heads.map((head) => [head.number, head]));
  const trail = new Map(told.map((head) => [head.number, head]));
  const numbers = [...new Set([...stand.keys(), ...trail.keys()])];
  return numbers.filter((number) => !sameJson(stand.get(number) ?? null, trail.get(number) ?? null));
}
