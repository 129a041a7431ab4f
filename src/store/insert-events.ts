// The events of a change as a part of its statement: the same for everything that has a trail.
import type { Parameters } from './statement.ts';
import type { SealedEvent } from './trail.ts';

/**
 * The column that names whose trail it is, and the place of its id in the text; `kind` where it is neither case nor
 * framework.
 */
export type Stream = { readonly column: 'proposal_id' | 'subject_id'; readonly id: string; readonly kind?: string };

/** @param context JSON for the feed; @param source the part of the statement without whose row nothing is written */
export function insertEvents(
  p: Parameters,
  { column, id, kind }: Stream,
  sealed: readonly SealedEvent[],
  context: string,
  source: string,
): string {
  const beside = p.add('text', context);
  const [of, is] = kind === undefined ? [column, id] : [`subject_kind, ${column}`, `${p.add('text', kind)}, ${id}`];
  const rows = sealed.map((event) => [
    p.add('uuid', event.id),
    p.add('int', event.sequence),
    p.add('timestamptz', event.at),
    p.add('text', event.type),
    p.add('text', event.by.subject),
    p.add('text', event.by.name),
    p.add('text', JSON.stringify(event.data)),
    p.add('int', event.revision ?? null),
    p.add('text', event.dossierHash ?? null),
    p.add('text', event.keyId ?? null),
    p.add('text', event.previousHash),
    p.add('text', event.hash),
  ]);
  return `insert into audit_event (${of}, epoch, context, id, sequence, at, type, actor_subject, actor_name, data, revision, dossier_hash, key_id, previous_hash, hash)
    select ${is}, feed_epoch.epoch, ${beside}, e.* from ${source}, feed_epoch, (values ${rows.map((row) => `(${row.join(', ')})`).join(', ')}) e`;
}
