// The statement that writes a change: key, row, words, revision, submission, conditions and events, in one round trip.
// All of it is written or nothing.
import type { IdempotencyKey, NewRevision, SearchText, Write } from '../app/ports.ts';
import type { Proposal } from '../domain/workflow/state.ts';
import { currentTrace } from '../lib/trace-context.ts';
import { holdAgreements, type SealedAgreement, writeAgreementParts } from './agreement-parts.ts';
import { keepReply, takeKey } from './idempotency.ts';
import { insertEvents } from './insert-events.ts';
import { LISTED, listColumns } from './list-columns.ts';
import { columnsIn, insertInto, type Places, setting, tableIn, typesOf } from './names.ts';
import { revisionBody } from './revision-body.ts';
import { reassessment, revision as revisions } from './revision-schema.ts';
import { proposal as cases, proposalSearch, submission as submissions } from './schema.ts';
import { indexMark } from './search-index.ts';
import { type Parameters, parameters, type Statement } from './statement.ts';
import { p as caseAs, words as wordsAs } from './tables.ts';
import type { SealedEvent } from './trail.ts';
import { contextOf } from './trail-checks.ts';
import { conditionChanges } from './write-conditions.ts';

/** The state a change was decided on. Undefined for a new case. */
export type Ground = { readonly sequence: number; readonly dossier: string; readonly proposal: Proposal };

const CASE = `${tableIn(cases)} p`;
const OF_CASE = columnsIn(caseAs);
const WORDS = `${tableIn(proposalSearch)} s`;
const OF_WORDS = columnsIn(wordsAs);
const TYPES = typesOf(cases);

export function writeStatement(
  write: Write,
  sealed: readonly SealedEvent[],
  key: IdempotencyKey | undefined,
  ground?: Ground,
  agreements: readonly SealedAgreement[] = [],
): Statement {
  const p = parameters();
  const { proposal, revision, frozen, refrozen } = write;
  const parts: string[] = [];
  const part = (name: string, as: string) => parts.push(`${name} as (${as})`);
  const id = p.add('uuid', proposal.id);
  // PostgreSQL rejects a parameter that the text does not use.
  const at = key || revision ? p.add('timestamptz', sealed.at(-1)?.at) : '';
  const dossier = revision && p.add('text', revision.dossier);
  if (key) part('taken', takeKey(p, key));
  part('held', heldRow(p, id, key !== undefined, ground));
  const held = holdAgreements(p, part, agreements, 'held');
  if (key) part('kept', keepReply(p, key, write.reply, at, held, revision && { proposal: proposal.id, revision }));
  part('changed', rowChange(p, id, write, sealed, key ? 'kept' : held, ground !== undefined, dossier));
  if (revision && dossier) {
    part('saved', insertRevision(p, { id, at, dossier }, write, sealed, revision, ground?.dossier));
    part('words', words(p, id, revision.search, ground !== undefined));
  } else if (write.search) part('words', words(p, id, write.search, true));
  else if (write.said) part('words', saidWords(p, id, write.said));
  if (frozen) part('frozen', insertSubmission(p, id, proposal, frozen));
  if (refrozen) part('refrozen', insertReassessment(p, refrozen, sealed));
  for (const [i, change] of write.events.flatMap((event) => conditionChanges(p, id, event)).entries())
    part(`condition_${i}`, change);
  const context = JSON.stringify({ ...contextOf(proposal, ground?.proposal), traceparent: currentTrace() });
  part('events', insertEvents(p, { proposalId: id }, sealed, context, 'changed'));
  for (const [i, each] of agreements.entries()) writeAgreementParts(p, part, each, `a${i}_`, 'changed');
  const free = key ? '(select free from taken)' : 'true';
  const text = `with ${parts.join(',\n')}\nselect ${free} as free, exists (select from ${held}) as held, exists (select from changed) as changed`;
  return { name: 'statement', text, values: p.values };
}

/**
 * Locks the row if it is unchanged since the decision. If it is locked or changed, there is no row and the change is
 * decided again.
 */
function heldRow(p: Parameters, id: string, keyed: boolean, ground: Ground | undefined): string {
  if (!ground) return keyed ? 'select from taken where free' : 'select';
  const [from, and] = keyed ? [`${CASE}, taken`, 'taken.free and '] : [CASE, ''];
  const sequence = p.add('int', ground.sequence);
  return `select from ${from} where ${and}${OF_CASE.id} = ${id} and ${OF_CASE.trailSequence} = ${sequence}
    for no key update of p skip locked`;
}

function rowChange(
  p: Parameters,
  id: string,
  write: Write,
  sealed: readonly SealedEvent[],
  source: string,
  exists: boolean,
  dossier?: string,
): string {
  const { proposal, revision } = write;
  const last = sealed.at(-1);
  const listed = listColumns(proposal);
  const columns = {
    ...(Object.fromEntries(LISTED.map((key) => [key, p.cast(TYPES[key], listed[key])])) as Pick<
      Places<typeof cases>,
      (typeof LISTED)[number]
    >),
    state: p.add('text', JSON.stringify(proposal)),
    trailSequence: p.add('int', last?.sequence),
    trailHash: p.add('text', last?.hash),
  };
  const searched = revision &&
    dossier && {
      kle: p.add('text', revision.search.kle),
      taskType: p.add('text', revision.search.taskType),
      taskParties: p.add('text[]', revision.search.taskParties),
      dossier,
    };
  if (exists) {
    const set = setting(cases, { ...columns, ...searched });
    return `update ${CASE} set ${set} from ${source} where ${OF_CASE.id} = ${id} returning 1`;
  }
  if (!searched) throw new Error('A new case has a dossier');
  const createdAt = p.add('timestamptz', proposal.createdAt);
  return `${insertInto(cases, { id, createdAt, ...columns, ...searched })} from ${source} returning 1`;
}

/** `id`, `at` and `dossier` are parameters of the statement. */
function insertRevision(
  p: Parameters,
  { id, at, dossier }: { readonly id: string; readonly at: string; readonly dossier: string },
  { proposal }: Write,
  sealed: readonly SealedEvent[],
  revision: NewRevision,
  before?: string,
): string {
  const last = sealed.at(-1);
  const { kind, body } = revisionBody(revision.number, before, revision.dossier);
  const into = insertInto(revisions, {
    proposalId: id,
    number: p.add('int', proposal.revision),
    dossierHash: p.add('text', proposal.dossierHash),
    at,
    bySubject: p.add('text', last?.by.subject),
    byName: p.add('text', last?.by.name),
    kind: p.add('text', kind),
    // the first text is the dossier in the row of the case
    body: before === undefined ? 'null' : kind === 'full' ? dossier : p.add('text', body),
  });
  return `${into} from changed`;
}

/** Writes the search words unless they are unchanged. */
function words(p: Parameters, id: string, search: SearchText, exists: boolean): string {
  const title = p.add('text', search.title);
  const vector = `${p.add('text', search.vector)}::tsvector`;
  const source = p.add('text', indexMark(search));
  const written = { title, words: vector, source };
  return exists
    ? `update ${WORDS} set ${setting(proposalSearch, written)} from changed
        where ${OF_WORDS.proposalId} = ${id} and ${OF_WORDS.source} <> ${source}`
    : `${insertInto(proposalSearch, { proposalId: id, ...written })} from changed`;
}

/** Adds words said about a case to its search words, unless it has them all. */
function saidWords(p: Parameters, id: string, said: string): string {
  const vector = `${p.add('text', said)}::tsvector`;
  const set = setting(proposalSearch, { words: `${OF_WORDS.words} || ${vector}` });
  return `update ${WORDS} set ${set} from changed
    where ${OF_WORDS.proposalId} = ${id} and not tsvector_to_array(${OF_WORDS.words}) @> tsvector_to_array(${vector})`;
}

function insertSubmission(p: Parameters, id: string, proposal: Proposal, frozen: NonNullable<Write['frozen']>): string {
  const number = proposal.submissions.find((submission) => submission.id === frozen.submission)?.number;
  const into = insertInto(submissions, {
    id: p.add('uuid', frozen.submission),
    proposalId: id,
    number: p.add('int', number),
    dossier: p.add('text', frozen.dossier),
    assessment: p.add('text', frozen.assessment),
  });
  return `${into} from changed`;
}

function insertReassessment(p: Parameters, refrozen: NonNullable<Write['refrozen']>, sealed: readonly SealedEvent[]) {
  const { submission, dossier, assessment } = refrozen;
  const into = insertInto(reassessment, {
    submissionId: p.add('uuid', submission),
    sequence: p.add('int', sealed.at(-1)?.sequence),
    dossier: p.add('text', dossier),
    assessment: p.add('text', assessment),
  });
  return `${into} from changed`;
}
