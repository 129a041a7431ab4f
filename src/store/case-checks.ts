// Compares a case, with everything stored of it, with its replayed trail. Pure: takes rows, returns the first fault.
import { getTableColumns } from 'drizzle-orm';
import { type Dossier, partiesOfTask } from '../domain/dossier/dossier.ts';
import { vectorOf } from '../domain/search/lexemes.ts';
import { textsOfDossier, textsOfState } from '../domain/search/texts.ts';
import type { Person, Proposal } from '../domain/workflow/state.ts';
import { sameJson } from '../lib/canonical-json.ts';
import { sha256 } from '../lib/sha256.ts';
import { type ListColumns, listColumns } from './list-columns.ts';
import { type RevisionBody, rebuild } from './revision-body.ts';
import type { revision } from './revision-schema.ts';
import { type condition, proposal as proposals, type submission } from './schema.ts';
import type { TrailFault } from './trail-checks.ts';
import type { LinkedEvent } from './trail-rows.ts';

/** What the trail records of a revision: its hash, and who saved it and when. */
export type Mark = { readonly hash: string; readonly at: string; readonly by: Person };

type Row<T extends { readonly $inferSelect: object }, K extends keyof T['$inferSelect']> = Readonly<
  Pick<T['$inferSelect'], K>
>;

export type StoredRevision = RevisionBody &
  Row<typeof revision, 'number' | 'dossierHash' | 'at' | 'bySubject' | 'byName'>;

export type StoredSubmission = Row<typeof submission, 'id' | 'number' | 'dossier' | 'assessment'>;

export type StoredCondition = Row<
  typeof condition,
  'id' | 'submissionId' | 'text' | 'owner' | 'dueDate' | 'status' | 'closedAt' | 'closedBy' | 'evidence'
>;

/** A stored case: the state as JSON, the columns derived from it, and the rows of related tables. */
export type StoredCase = ListColumns &
  Row<
    typeof proposals,
    'id' | 'state' | 'dossier' | 'kle' | 'taskType' | 'taskParties' | 'createdAt' | 'trailSequence' | 'trailHash'
  > & {
    /** Title in `proposal_search`; null if the row is missing. */
    readonly searchedTitle: string | null;
    readonly revisions: readonly StoredRevision[];
    readonly submissions: readonly StoredSubmission[];
    readonly conditions: readonly StoredCondition[];
  };

type Replayed = {
  readonly proposal: Proposal;
  readonly last: LinkedEvent;
  readonly marks: ReadonlyMap<number, Mark>;
};

type Found = readonly [TrailFault['fault'], what?: string] | undefined;

export function checkCase(stored: StoredCase, replayed: Replayed): TrailFault | undefined {
  const { last } = replayed;
  if (stored.trailSequence > last.sequence)
    return { stream: last.stream, fault: 'missing', sequence: last.sequence + 1, what: '' };
  for (const check of [checkState, checkDossier, checkColumns, checkRevisions, checkSubmissions, checkConditions]) {
    const [fault, what = ''] = check(stored, replayed) ?? [];
    if (fault) return { stream: last.stream, fault, sequence: null, what };
  }
  return undefined;
}

function checkState(stored: StoredCase, { proposal, last }: Replayed): Found {
  const follows = stored.trailSequence === last.sequence && stored.trailHash === last.hash;
  return follows && sameJson(JSON.parse(stored.state), proposal) ? undefined : ['state'];
}

/** Database names of the columns, as faults report them. */
const COLUMN_NAMES = Object.fromEntries(
  Object.entries<{ readonly name: string }>(getTableColumns(proposals)).map(([key, { name }]) => [key, name]),
);

function checkColumns(stored: StoredCase, { proposal }: Replayed): Found {
  const dossier = JSON.parse(stored.dossier) as Dossier;
  const { task } = dossier;
  const expected: Readonly<Record<string, unknown>> = {
    ...listColumns(proposal),
    createdAt: proposal.createdAt,
    kle: task?.kleNumber ?? null,
    taskType: task?.taskType ?? null,
    // Null in a row last written before the column existed.
    ...(stored.taskParties && { taskParties: partiesOfTask(dossier) }),
    searchedTitle: task?.title ?? '',
  };
  const row = stored as Readonly<Record<string, unknown>>;
  const wrong = Object.keys(expected).find((name) => !sameJson(row[name], expected[name]));
  return wrong === undefined ? undefined : ['columns', COLUMN_NAMES[wrong] ?? 'searched_title'];
}

function checkDossier(stored: StoredCase, { proposal }: Replayed): Found {
  return sha256(stored.dossier) === proposal.dossierHash ? undefined : ['dossier'];
}

/**
 * Each revision must exist with the author and time of the trail, and its rebuilt text must have the hash of the
 * trail.
 */
function checkRevisions({ revisions }: StoredCase, { marks }: Replayed): Found {
  let text: string | undefined;
  for (const [number, { hash, at, by }] of marks) {
    const row = revisions.find((candidate) => candidate.number === number);
    const told = row && [row.dossierHash, row.at, row.bySubject, row.byName];
    if (!row || !sameJson(told, [hash, at, by.subject, by.name])) return ['revision', String(number)];
    try {
      text = row.kind === 'full' ? row.body : rebuild([{ kind: 'full', body: text ?? '' }, row]);
    } catch {
      return ['revision', String(number)];
    }
    if (sha256(text) !== hash) return ['revision', String(number)];
  }
  const extra = revisions.find((row) => !marks.has(row.number));
  return extra && ['revision', String(extra.number)];
}

function checkSubmissions({ submissions }: StoredCase, { proposal }: Replayed): Found {
  for (const { id, number, dossierHash, assessmentHash } of proposal.submissions) {
    const frozen = submissions.find((row) => row.id === id);
    if (!frozen || frozen.number !== number || sha256(frozen.dossier) !== dossierHash)
      return ['submission', String(number)];
    if (assessmentHash !== undefined && sha256(frozen.assessment) !== assessmentHash)
      return ['assessment', String(number)];
  }
  const extra = submissions.find((row) => !proposal.submissions.some(({ id }) => id === row.id));
  return extra && ['submission', String(extra.number)];
}

/** The register must have one row for each condition of the decisions, and no other. */
function checkConditions({ conditions }: StoredCase, { proposal }: Replayed): Found {
  const told = proposal.submissions.flatMap(({ id: submission, decisions }) =>
    decisions.flatMap((decision) =>
      decision.conditions.map(
        ({ id, text, owner, dueDate, status, closed }): StoredCondition => ({
          id,
          submissionId: submission,
          text,
          owner,
          dueDate,
          status,
          closedAt: closed?.at ?? null,
          closedBy: closed?.by.name ?? null,
          evidence: closed?.evidence ?? null,
        }),
      ),
    ),
  );
  const wrong =
    told.find(
      (condition) =>
        !sameJson(
          condition,
          conditions.find(({ id }) => id === condition.id),
        ),
    ) ?? conditions.find((row) => !told.some(({ id }) => id === row.id));
  return wrong && ['condition', wrong.id];
}

/** The words that must find the case. */
export function wordsOf(stored: StoredCase, proposal: Proposal): string {
  return vectorOf([...textsOfDossier(JSON.parse(stored.dossier) as Dossier), ...textsOfState(proposal)]);
}
