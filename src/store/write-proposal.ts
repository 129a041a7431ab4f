// The one statement of a change: key, row, words, revision, submission,
// conditions and events, all or nothing, in one round trip.
import type { IdempotencyKey, NewRevision, SearchText, Write } from '../app/ports.ts';
import type { ProposalEvent } from '../domain/workflow/events.ts';
import type { Proposal } from '../domain/workflow/state.ts';
import { currentTrace } from '../lib/trace-context.ts';
import { holdAgreements, type SealedAgreement, writeAgreementParts } from './agreement-parts.ts';
import { keepReply, takeKey } from './idempotency.ts';
import { insertEvents } from './insert-events.ts';
import { LIST_COLUMNS, type ListColumns, listColumns } from './list-columns.ts';
import { revisionBody } from './revision-body.ts';
import { indexMark } from './search-index.ts';
import { type Parameters, parameters, type Statement } from './statement.ts';
import type { SealedEvent } from './trail.ts';
import { contextOf } from './trail-checks.ts';

/** The state a change was decided on: the last event of its trail, and the dossier it had. Undefined for a new case. */
export type Ground = { readonly sequence: number; readonly dossier: string; readonly proposal: Proposal };

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
  // PostgreSQL refuses a parameter that the text does not use
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
  part('events', insertEvents(p, { column: 'proposal_id', id }, sealed, context, 'changed'));
  for (const [i, each] of agreements.entries()) writeAgreementParts(p, part, each, `a${i}_`, 'changed');
  const free = key ? '(select free from taken)' : 'true';
  const text = `with ${parts.join(',\n')}\nselect ${free} as free, exists (select from ${held}) as held, exists (select from changed) as changed`;
  return { name: 'statement', text, values: p.values };
}

/** The row as it was decided on. Who meets it locked, or moved, gets nothing and asks again. */
function heldRow(p: Parameters, id: string, keyed: boolean, ground: Ground | undefined): string {
  if (!ground) return keyed ? 'select from taken where free' : 'select';
  const [from, and] = keyed ? ['proposal p, taken', 'taken.free and '] : ['proposal p', ''];
  const sequence = p.add('int', ground.sequence);
  return `select from ${from} where ${and}p.id = ${id} and p.trail_sequence = ${sequence} for no key update of p skip locked`;
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
  const listed = Object.entries(listColumns(proposal)) as [keyof ListColumns, unknown][];
  const columns: readonly (readonly [string, string])[] = [
    ...listed.map(([name, value]) => [name, p.add(LIST_COLUMNS[name], value)] as const),
    ['state', p.add('text', JSON.stringify(proposal))],
    ['trail_sequence', p.add('int', last?.sequence)],
    ['trail_hash', p.add('text', last?.hash)],
    ...(revision && dossier
      ? [
          ['kle', p.add('text', revision.search.kle)] as const,
          ['task_type', p.add('text', revision.search.taskType)] as const,
          ['task_parties', p.add('text[]', revision.search.taskParties)] as const,
          ['dossier', dossier] as const,
        ]
      : []),
  ];
  if (exists) {
    return `update proposal p set ${columns.map(([name, value]) => `${name} = ${value}`).join(', ')} from ${source} where p.id = ${id} returning 1`;
  }
  const all = [['id', id] as const, ['created_at', p.add('timestamptz', proposal.createdAt)] as const, ...columns];
  return `insert into proposal (${all.map(([name]) => name).join(', ')}) select ${all.map(([, value]) => value).join(', ')} from ${source} returning 1`;
}

/** `id`, `at` and `dossier` are places in the text. */
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
  const values = [
    id,
    p.add('int', proposal.revision),
    p.add('text', proposal.dossierHash),
    at,
    p.add('text', last?.by.subject),
    p.add('text', last?.by.name),
    p.add('text', kind),
    // a new case has its first text itself
    before === undefined ? 'null' : kind === 'full' ? dossier : p.add('text', body),
  ];
  return `insert into revision (proposal_id, number, dossier_hash, at, by_subject, by_name, kind, body) select ${values.join(', ')} from changed`;
}

/** Unchanged words are not written again. */
function words(p: Parameters, id: string, search: SearchText, exists: boolean): string {
  const [title, vector] = [p.add('text', search.title), p.add('text', search.vector)];
  const hash = p.add('text', indexMark(search));
  return exists
    ? `update proposal_search s set title = ${title}, words = ${vector}::tsvector, source = ${hash} from changed where s.proposal_id = ${id} and s.source <> ${hash}`
    : `insert into proposal_search (proposal_id, title, words, source) select ${id}, ${title}, ${vector}::tsvector, ${hash} from changed`;
}

/** What is said about a case comes to its words, where they have not got it yet. */
function saidWords(p: Parameters, id: string, said: string): string {
  const vector = p.add('text', said);
  return `update proposal_search s set words = s.words || ${vector}::tsvector from changed
    where s.proposal_id = ${id} and not tsvector_to_array(s.words) @> tsvector_to_array(${vector}::tsvector)`;
}

function insertSubmission(p: Parameters, id: string, proposal: Proposal, frozen: NonNullable<Write['frozen']>): string {
  const number = proposal.submissions.find((submission) => submission.id === frozen.submission)?.number;
  const values = [
    p.add('uuid', frozen.submission),
    id,
    p.add('int', number),
    p.add('text', frozen.dossier),
    p.add('text', frozen.assessment),
  ];
  return `insert into submission (id, proposal_id, number, dossier, assessment) select ${values.join(', ')} from changed`;
}

function insertReassessment(p: Parameters, refrozen: NonNullable<Write['refrozen']>, sealed: readonly SealedEvent[]) {
  const { submission, dossier, assessment } = refrozen;
  const values = [
    p.add('uuid', submission),
    p.add('int', sealed.at(-1)?.sequence),
    p.add('text', dossier),
    p.add('text', assessment),
  ];
  return `insert into reassessment (submission_id, sequence, dossier, assessment) select ${values.join(', ')} from changed`;
}

/** The register of conditions: new ones with a decision, other owners with a move, closed by an event of their own. */
function conditionChanges(p: Parameters, id: string, event: ProposalEvent): readonly string[] {
  const ended = endedBy(event);
  if (ended) {
    const [at, by] = [p.add('timestamptz', event.at), p.add('text', event.by.name)];
    const of = ended.submission === undefined ? '' : ` and c.submission_id = ${p.add('uuid', ended.submission)}`;
    return [
      `update condition c set status = 'closed', closed_at = ${at}, closed_by = ${by} from changed where c.proposal_id = ${id} and c.status = 'open'${of}`,
    ];
  }
  if (event.type === 'proposal.rerouted') {
    return Object.entries(event.data.carried.owners ?? {}).map(([before, owner]) => {
      const [from, to] = [p.add('text', before), p.add('text', owner)];
      return `update condition c set owner = ${to} from changed where c.proposal_id = ${id} and c.status = 'open' and c.owner = ${from}`;
    });
  }
  if (event.type === 'decision.recorded') {
    return event.data.decision.conditions.map((condition) => {
      const values = [
        p.add('uuid', condition.id),
        id,
        p.add('uuid', event.data.submission),
        p.add('text', condition.text),
        p.add('text', condition.owner),
        p.add('date', condition.dueDate),
      ];
      return `insert into condition (id, proposal_id, submission_id, text, owner, due_date, status) select ${values.join(', ')}, 'open' from changed`;
    });
  }
  if (event.type !== 'condition.closed') return [];
  const [at, by, evidence] = [
    p.add('timestamptz', event.at),
    p.add('text', event.by.name),
    p.add('text', event.data.evidence),
  ];
  const which = p.add('uuid', event.data.condition);
  return [
    `update condition c set status = 'closed', closed_at = ${at}, closed_by = ${by}, evidence = ${evidence} from changed where c.id = ${which}`,
  ];
}

/** Whether open conditions end with it: those of the submission that is returned, or of the whole case. */
function endedBy(event: ProposalEvent): { readonly submission?: string } | undefined {
  if (event.type === 'proposal.withdrawn') return {};
  if (event.type !== 'decision.recorded') return undefined;
  const { leads, submission } = event.data;
  if (leads.to === 'reject') return {};
  return leads.to === 'return' ? { submission } : undefined;
}
