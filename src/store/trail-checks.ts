// What must hold for every event of a trail, and for the case
// that the trail comes to. Pure: rows in, the first fault out.
import { createHash } from 'node:crypto';
import type { ProposalEvent } from '../domain/workflow/events.ts';
import { evolve } from '../domain/workflow/evolve.ts';
import type { Proposal } from '../domain/workflow/state.ts';
import { sameJson } from '../lib/canonical-json.ts';
import { type RevisionBody, rebuild } from './revision-body.ts';
import { BEGINNING, hashOf, type TrailEvent } from './trail.ts';

/**
 * `missing`: a number of the sequence is not there. `previous`: it does not follow the
 * event before it. `hash`: something in it was changed. `impossible`: it cannot happen
 * to the case as it stood. `mark`: its revision or dossier hash is not the case's.
 * The rest are of the case itself: `state`, `dossier`, `revision` and `submission` are not what the trail
 * comes to; `no-trail`: it has none. `document`: a version of a framework is not the one that was published.
 */
export const TRAIL_FAULTS = [
  'missing',
  'previous',
  'hash',
  'impossible',
  'mark',
  'state',
  'dossier',
  'revision',
  'submission',
  'document',
  'no-trail',
] as const;

export type TrailFault = {
  readonly stream: TrailEvent['stream'];
  readonly fault: (typeof TRAIL_FAULTS)[number];
  /**
   * Of the first event that does not fit; of a missing one, the
   * number it should have. Null for a fault of the case itself.
   */
  readonly sequence: number | null;
  /** Type of the event, or number of the revision or submission. */
  readonly what: string;
};

export type LinkedEvent = TrailEvent & { readonly previousHash: string; readonly hash: string };
type Link = { readonly sequence: number; readonly hash: string };
export const NO_EVENT: Link = { sequence: 0, hash: BEGINNING };

/** Whether an event follows the one before it, unchanged. */
export function checkLink(trailKey: string, last: Link, event: LinkedEvent): TrailFault | undefined {
  const fault = (kind: TrailFault['fault'], sequence: number) => ({
    stream: event.stream,
    fault: kind,
    sequence,
    what: event.type,
  });
  if (event.sequence !== last.sequence + 1) return fault('missing', last.sequence + 1);
  if (event.previousHash !== last.hash) return fault('previous', event.sequence);
  if (event.hash !== hashOf(trailKey, event, event.previousHash)) return fault('hash', event.sequence);
  return undefined;
}

/** The case after the event, or why it does not fit. */
export function playEvent(before: Proposal | undefined, id: string, event: LinkedEvent): Proposal | TrailFault {
  const fault = (kind: TrailFault['fault']) => ({
    stream: event.stream,
    fault: kind,
    sequence: event.sequence,
    what: event.type,
  });
  try {
    const after = evolve(before, {
      type: event.type,
      proposal: id,
      at: event.at,
      by: event.by,
      data: event.data,
    } as ProposalEvent);
    return after.revision === event.revision && after.dossierHash === event.dossierHash ? after : fault('mark');
  } catch {
    return fault('impossible');
  }
}

/** A case as it is stored: the state as JSON, and the columns taken from it. */
export type StoredCase = {
  readonly state: string;
  readonly dossier: string;
  readonly status: string;
  readonly version: number;
  readonly trail_sequence: number;
  readonly trail_hash: string;
  readonly revisions: readonly (RevisionBody & { readonly number: number; readonly dossier_hash: string })[];
  readonly submissions: readonly { readonly id: string; readonly dossier: string }[];
};

/**
 * Whether the stored case is what its trail comes to. @param marks dossier hash of every revision, as the events tell.
 */
export function checkCase(
  stored: StoredCase,
  replayed: Proposal,
  last: LinkedEvent,
  marks: ReadonlyMap<number, string>,
): TrailFault | undefined {
  const fault = (kind: TrailFault['fault'], what = '') => ({ stream: last.stream, fault: kind, sequence: null, what });
  if (stored.trail_sequence > last.sequence) return { ...fault('missing'), sequence: last.sequence + 1 };
  if (stored.trail_sequence !== last.sequence || stored.trail_hash !== last.hash) return fault('state');
  if (!sameJson(JSON.parse(stored.state), replayed)) return fault('state');
  if (stored.status !== replayed.status || stored.version !== replayed.version) return fault('state');
  if (sha256(stored.dossier) !== replayed.dossierHash) return fault('dossier');
  const revision = firstBadRevision(stored.revisions, marks);
  if (revision !== undefined) return fault('revision', String(revision));
  const submission = replayed.submissions.find(({ id, dossierHash }) => {
    const frozen = stored.submissions.find((row) => row.id === id);
    return !frozen || sha256(frozen.dossier) !== dossierHash;
  });
  return submission && fault('submission', String(submission.number));
}

/**
 * Whether the stored versions of a framework are those its trail
 * tells of. @param marks hash of the document of every version.
 */
export function checkDocuments(
  stored: readonly { readonly version: number; readonly document: string }[],
  last: LinkedEvent,
  marks: ReadonlyMap<number, string>,
): TrailFault | undefined {
  const versions = new Set([...marks.keys(), ...stored.map(({ version }) => version)]);
  for (const version of versions) {
    const row = stored.find((candidate) => candidate.version === version);
    if (row && sha256(row.document) === marks.get(version)) continue;
    return { stream: last.stream, fault: 'document', sequence: null, what: String(version) };
  }
  return undefined;
}

/** Each revision must be there, and its text, rebuilt, must have the hash that the trail tells. */
function firstBadRevision(rows: StoredCase['revisions'], marks: ReadonlyMap<number, string>): number | undefined {
  let text: string | undefined;
  for (const [number, hash] of marks) {
    const row = rows.find((candidate) => candidate.number === number);
    if (!row || row.dossier_hash !== hash) return number;
    try {
      text = row.kind === 'full' ? row.body : rebuild([{ kind: 'full', body: text ?? '' }, row]);
    } catch {
      return number;
    }
    if (sha256(text) !== hash) return number;
  }
  return rows.length === marks.size ? undefined : rows.find((row) => !marks.has(row.number))?.number;
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
