// A case with its latest events and similar cases in one query: the round trip costs more than the rows.
import { sql } from 'drizzle-orm';
import type { ProposalItem, WholeCase } from '../../app/ports.ts';
import type { Proposal } from '../../domain/workflow/state.ts';
import type { Sight } from '../../domain/workflow/visibility.ts';
import { type JsonText, readText } from '../../lib/json-text.ts';
import { isUuid } from '../../lib/uuid-v7.ts';
import { auditEvent, proposal, proposalSearch } from '../schema.ts';
import { isKept, seenBy } from '../sight.ts';
import { plannedOnce, type Queryable, run } from '../statement.ts';
import { e, p, whole, words } from '../tables.ts';
import { type HistoryRow, toEvent } from './history.ts';
import { likeness, ofSameNumber, readSimilar } from './similar.ts';

/** `data`: the state of the case, the data of an event, or the item of a similar case, each as JSON text. */
type Row = HistoryRow & { readonly kind: 'case' | 'event' | 'similar'; readonly dossier: string };

/**
 * Undefined if there is none, if it is deleted, or if the id is not a UUID. The caller checks whether the reader may
 * see the case itself.
 */
export async function readWholeCase(
  on: Queryable,
  sight: Sight,
  id: string,
  most: { readonly history: number; readonly similar: number },
): Promise<WholeCase | undefined> {
  if (!isUuid(id)) return undefined;
  const self = sql`${id}::uuid`;
  const seen = sql.join([...seenBy(sight)], sql` and `);
  const same = ofSameNumber(
    self,
    sql`(select ${p.kle} from ${proposal} p where ${p.id} = ${self})`,
    seen,
    most.similar,
  );
  const alike = likeness(
    sql`1`,
    sql`same.title`,
    sql`(select ${words.title} from ${proposalSearch} s where ${words.proposalId} = ${self})`,
  );
  const text = sql`
    select 'case' as kind, 0 as sequence, null as at, null as type,
      null as "actorSubject",
      null as "actorName", ${p.state} as data, ${p.dossier} as dossier
    from ${proposal} p where ${p.id} = ${self} and ${isKept}
    union all
    (select 'event', ${e.sequence}, ${e.at}, ${e.type}, ${e.actorSubject}, ${e.actorName}, ${e.data}, null
    from ${auditEvent} e where ${e.proposalId} = ${self} order by ${e.sequence} desc limit ${whole(most.history)})
    union all
    (select 'similar', row_number() over (order by ${alike} desc, same."updatedAt" desc, same.id),
      null, null, null, null, same.listed, null
    from (${same}) same order by 2 limit ${whole(most.similar)})`;
  const rows = await run<Row>(on, plannedOnce(text));
  const kept = rows.find(({ kind }) => kind === 'case');
  if (!kept) return undefined;
  const inOrder = (kind: Row['kind']) =>
    rows.filter((row) => row.kind === kind).sort((a, b) => a.sequence - b.sequence);
  const similar = inOrder('similar');
  return {
    proposal: JSON.parse(kept.data) as Proposal,
    dossier: kept.dossier,
    history: inOrder('event')
      .reverse()
      .map((row) => ({ sequence: row.sequence, event: toEvent(id, row) })),
    // No case with another number is more similar. If too few have the number, cases with similar titles are added.
    similar:
      similar.length === most.similar
        ? similar.map(({ data }) => readText(data as JsonText<ProposalItem>))
        : await readSimilar(on, sight, id, most.similar),
  };
}
