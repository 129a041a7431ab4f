// Whether a case, with all that is stored of it, is what its trail comes to. Pure: rows in, the first fault out.
import { createHash } from 'node:crypto';
import { type Dossier, partiesOfTask } from '../domain/dossier/dossier.ts';
import { vectorOf } from '../domain/search/lexemes.ts';
import { textsOfDossier, textsOfState } from '../domain/search/texts.ts';
import type { Person, Proposal } from '../domain/workflow/state.ts';
import { sameJson } from '../lib/canonical-json.ts';
import { type ListColumns, listColumns } from './list-columns.ts';
import { type RevisionBody, rebuild } from './revision-body.ts';
import type { TrailFault } from './trail-checks.ts';
import type { LinkedEvent } from './trail-rows.ts';

/** What the trail tells of a revision: its hash, and who saved it when. */
export type Mark = { readonly hash: string; readonly at: string; readonly by: Person };

export type StoredRevision = RevisionBody & {
  readonly number: number;
  readonly dossier_hash: string;
  readonly at: string;
  readonly by_subject: string;
  readonly by_name: string;
};

export type StoredSubmission = {
  readonly id: string;
  readonly number: number;
  readonly dossier: string;
  readonly assessment: string;
};

export type StoredCondition = {
  readonly id: string;
  readonly submission_id: string;
  readonly text: string;
  readonly owner: string;
  readonly due_date: string;
  readonly status: string;
  readonly closed_at: string | null;
  readonly closed_by: string | null;
  readonly evidence: string | null;
};

/** A case as it is stored: the state as JSON, the columns taken from it, and the rows beside it. */
export type StoredCase = ListColumns & {
  readonly id: string;
  readonly state: string;
  readonly dossier: string;
  readonly kle: string | null;
  readonly task_type: string | null;
  readonly task_parties: readonly string[] | null;
  readonly created_at: string;
  readonly trail_sequence: number;
  readonly trail_hash: string;
  /** Of the words it is found by; null where there are none. */
  readonly searched_title: string | null;
  readonly revisions: readonly StoredRevision[];
  readonly submissions: readonly StoredSubmission[];
  readonly conditions: readonly StoredCondition[];
};

export type Replayed = {
  readonly proposal: Proposal;
  readonly last: LinkedEvent;
  readonly marks: ReadonlyMap<number, Mark>;
};

type Found = readonly [TrailFault['fault'], what?: string] | undefined;

export function checkCase(stored: StoredCase, replayed: Replayed): TrailFault | undefined {
  const { last } = replayed;
  if (stored.trail_sequence > last.sequence)
    return { stream: last.stream, fault: 'missing', sequence: last.sequence + 1, what: '' };
  for (const check of [checkState, checkDossier, checkColumns, checkRevisions, checkSubmissions, checkConditions]) {
    const [fault, what = ''] = check(stored, replayed) ?? [];
    if (fault) return { stream: last.stream, fault, sequence: null, what };
  }
  return undefined;
}

function checkState(stored: StoredCase, { proposal, last }: Replayed): Found {
  const follows = stored.trail_sequence === last.sequence && stored.trail_hash === last.hash;
  return follows && sameJson(JSON.parse(stored.state), proposal) ? undefined : ['state'];
}

function checkColumns(stored: StoredCase, { proposal }: Replayed): Found {
  const dossier = JSON.parse(stored.dossier) as Dossier;
  const { task } = dossier;
  const expected: Readonly<Record<string, unknown>> = {
    ...listColumns(proposal),
    created_at: proposal.createdAt,
    kle: task?.kleNumber ?? null,
    task_type: task?.taskType ?? null,
    // The version before writes none.
    ...(stored.task_parties && { task_parties: partiesOfTask(dossier) }),
    searched_title: task?.title ?? '',
  };
  const row = stored as Readonly<Record<string, unknown>>;
  const wrong = Object.keys(expected).find((name) => !sameJson(row[name], expected[name]));
  return wrong === undefined ? undefined : ['columns', wrong];
}

function checkDossier(stored: StoredCase, { proposal }: Replayed): Found {
  return sha256(stored.dossier) === proposal.dossierHash ? undefined : ['dossier'];
}

/**
 * Each revision must be there, by whom and when the trail tells, and its text, rebuilt, must have the hash that the
 * trail tells.
 */
function checkRevisions({ revisions }: StoredCase, { marks }: Replayed): Found {
  let text: string | undefined;
  for (const [number, { hash, at, by }] of marks) {
    const row = revisions.find((candidate) => candidate.number === number);
    const told = row && [row.dossier_hash, row.at, row.by_subject, row.by_name];
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

/** The register of conditions: a row for each of the decisions' conditions, and no other. */
function checkConditions({ conditions }: StoredCase, { proposal }: Replayed): Found {
  const told = proposal.submissions.flatMap(({ id: submission, decisions }) =>
    decisions.flatMap((decision) =>
      decision.conditions.map(
        ({ id, text, owner, dueDate, status, closed }): StoredCondition => ({
          id,
          submission_id: submission,
          text,
          owner,
          due_date: dueDate,
          status,
          closed_at: closed?.at ?? null,
          closed_by: closed?.by.name ?? null,
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

/** The words a case must be found by. */
export function wordsOf(stored: StoredCase, proposal: Proposal): string {
  return vectorOf([...textsOfDossier(JSON.parse(stored.dossier) as Dossier), ...textsOfState(proposal)]);
}

export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
