// The events of a change as a part of its statement; the same for every kind of trail.
import { feedEpoch } from './log-schema.ts';
import { columnsIn, insertInto, type Places, tableIn } from './names.ts';
import { auditEvent } from './schema.ts';
import { type Parameters, parameters, type Queryable, run } from './statement.ts';
import type { SealedEvent } from './trail.ts';

type EventPlaces = Places<typeof auditEvent>;

/** The columns that name the subject of the trail, each with its SQL. */
type Stream =
  | Pick<EventPlaces, 'proposalId'>
  | Pick<EventPlaces, 'frameworkId'>
  | Pick<EventPlaces, 'subjectKind' | 'subjectId'>;

const OF_EVENT = [
  ...(['id', 'sequence', 'at', 'type', 'actorSubject', 'actorName', 'data'] as const),
  ...(['revision', 'dossierHash', 'keyId', 'previousHash', 'hash'] as const),
] as const satisfies readonly (keyof EventPlaces)[];
type OfEvent = Readonly<Record<(typeof OF_EVENT)[number], string>>;

const LISTED = OF_EVENT.map((key) => `"${key}"`).join(', ');
const READ = Object.fromEntries(OF_EVENT.map((key) => [key, `e."${key}"`])) as OfEvent;
const EPOCH = columnsIn(feedEpoch).epoch;
const FEED_EPOCH = tableIn(feedEpoch);

/**
 * @param context JSON for the feed; null if the event has none.
 * @param source the part of the statement that must return a row for the events to be written, if there is one.
 */
export function insertEvents(
  p: Parameters,
  stream: Stream,
  sealed: readonly SealedEvent[],
  context: string | null,
  source?: string,
): string {
  const beside = p.add('text', context);
  const rows = sealed.map((event) => {
    const places = placesOf(p, event);
    return `(${OF_EVENT.map((key) => places[key]).join(', ')})`;
  });
  const from = [...(source === undefined ? [] : [source]), FEED_EPOCH, `(values ${rows.join(', ')}) e (${LISTED})`];
  return `${insertInto(auditEvent, { ...stream, epoch: EPOCH, context: beside, ...READ })} from ${from.join(', ')}`;
}

function placesOf(p: Parameters, event: SealedEvent): OfEvent {
  return {
    id: p.add('uuid', event.id),
    sequence: p.add('int', event.sequence),
    at: p.add('timestamptz', event.at),
    type: p.add('text', event.type),
    actorSubject: p.add('text', event.by.subject),
    actorName: p.add('text', event.by.name),
    data: p.add('text', JSON.stringify(event.data)),
    revision: p.add('int', event.revision ?? null),
    dossierHash: p.add('text', event.dossierHash ?? null),
    keyId: p.add('text', event.keyId ?? null),
    previousHash: p.add('text', event.previousHash),
    hash: p.add('text', event.hash),
  };
}

/** Inserts events with a statement of its own. The caller's transaction must hold the lock of their subject. */
export async function appendEvents(
  tx: Queryable,
  streamOf: (p: Parameters) => Stream,
  sealed: readonly SealedEvent[],
  context: string | null = null,
): Promise<void> {
  if (sealed.length === 0) return;
  const p = parameters();
  const text = insertEvents(p, streamOf(p), sealed, context);
  await run(tx, { text, values: p.values });
}
