// A case with what stands beside it on its page, in one question: the way to the database costs more than the rows.
import type { ProposalItem, WholeCase } from '../../app/ports.ts';
import type { Proposal } from '../../domain/workflow/state.ts';
import type { Sight } from '../../domain/workflow/visibility.ts';
import { type JsonText, readText } from '../../lib/json-text.ts';
import { isUuid } from '../../lib/uuid-v7.ts';
import { seenBy } from '../sight.ts';
import { parameters, plannedOnce, type Queryable, run } from '../statement.ts';
import { type EventRow, toEvent } from './history.ts';
import { likeness, ofSameNumber, readSimilar } from './similar.ts';

/** `data` is the state of the case, what an event holds, or a similar case, each as JSON text. */
type Row = EventRow & { readonly kind: 'case' | 'event' | 'similar'; readonly dossier: string };

/** Undefined also for what is deleted and for anything that is not a UUID. The case itself is not held against the sight. */
export async function readWholeCase(
  on: Queryable,
  sight: Sight,
  id: string,
  most: { readonly history: number; readonly similar: number },
): Promise<WholeCase | undefined> {
  if (!isUuid(id)) return undefined;
  const p = parameters();
  const self = p.add('uuid', id);
  const seen = seenBy(p, sight).join(' and ');
  const same = ofSameNumber(self, `(select kle from proposal where id = ${self})`, seen, most.similar);
  const alike = likeness('1', 'same.title', `(select title from proposal_search where proposal_id = ${self})`);
  const text = `
    select 'case' as kind, 0 as sequence, null as at, null as type, null as actor_subject, null as actor_name, state as data, dossier
    from proposal where id = ${self} and status <> 'deleted'
    union all
    (select 'event', sequence, at, type, actor_subject, actor_name, data, null
    from audit_event where proposal_id = ${self} order by sequence desc limit ${most.history})
    union all
    (select 'similar', row_number() over (order by ${alike} desc, updated_at desc, id), null, null, null, null, item, null
    from (${same}) same order by 2 limit ${most.similar})`;
  const rows = await run<Row>(on, plannedOnce(text, p));
  const kept = rows.find(({ kind }) => kind === 'case');
  if (!kept) return undefined;
  const inOrder = (kind: Row['kind']) => rows.filter((row) => row.kind === kind).sort((a, b) => a.sequence - b.sequence);
  const similar = inOrder('similar');
  return {
    proposal: JSON.parse(kept.data) as Proposal,
    dossier: kept.dossier,
    history: inOrder('event')
      .reverse()
      .map((row) => ({ sequence: row.sequence, event: toEvent(id, row) })),
    // Nothing of another number is more alike; where the number has too few cases, like titles are looked for too.
    similar:
      similar.length === most.similar
        ? similar.map(({ data }) => readText(data as JsonText<ProposalItem>))
        : await readSimilar(on, sight, id, most.similar),
  };
}
