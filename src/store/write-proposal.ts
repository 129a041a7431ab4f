// The one statement of a change: key, row, words, revision, submission,
// conditions and events, all or nothing, in one round trip.
import type { EventContext } from '../app/integration-ports.ts';
import type { IdempotencyKey, NewRevision, Write } from '../app/ports.ts';
import type { ProposalEvent } from '../domain/workflow/events.ts';
import { openSubmission, type Proposal } from '../domain/workflow/state.ts';
import { isOpened } from '../domain/workflow/visibility.ts';
import { currentTrace } from '../lib/trace-context.ts';
import { keepReply, takeKey } from './idempotency.ts';
import { revisionBody } from './revision-body.ts';
import { indexMark } from './search-index.ts';
import { NO_DAY, type Parameters, parameters, type Statement } from './statement.ts';
import type { SealedEvent } from './trail.ts';

/** The state a change was decided on: the last event of its trail, and the dossier it had. Undefined for a new case. */
export type Ground = { readonly sequence: number; readonly dossier: string };

/**
 * What became of the statement. `free` false: another request holds the key. `held` false: the row
 * is locked, or has moved since. `changed` false although held: the key has an answer already.
 */
export type Written = { readonly free: boolean; readonly held: boolean; readonly changed: boolean };

export function writeStatement(
  write: Write,
  sealed: readonly SealedEvent[],
  key: IdempotencyKey | undefined,
  ground?: Ground,
): Statement {
  const p = parameters();
  const { proposal, revision, frozen } = write;
  const parts: string[] = [];
  const part = (name: string, as: string) => parts.push(`${name} as (${as})`);
  const id = p.add('uuid', proposal.id);
  // PostgreSQL refuses a parameter that the text does not use
  const at = key || revision ? p.add('timestamptz', sealed.at(-1)?.at) : '';
  const dossier = revision && p.add('text', revision.dossier);
  if (key) part('taken', takeKey(p, key));
  part('held', heldRow(p, id, key !== undefined, ground));
  if (key) part('kept', keepReply(p, key, write.reply, at, 'held', revision && { proposal: proposal.id, revision }));
  part('changed', rowChange(p, id, write, sealed, key ? 'kept' : 'held', ground !== undefined, dossier));
  if (revision && dossier) {
    part('saved', insertRevision(p, { id, at, dossier }, write, sealed, revision, ground?.dossier));
    part('words', words(p, id, revision, ground !== undefined));
  } else if (write.said) part('words', saidWords(p, id, write.said));
  if (frozen) part('frozen', insertSubmission(p, id, proposal, frozen));
  for (const [i, change] of write.events.flatMap((event) => conditionChanges(p, id, event)).entries())
    part(`condition_${i}`, change);
  part('events', insertEvents(p, id, sealed, contextOf(proposal)));
  const free = key ? '(select free from taken)' : 'true';
  const text = `with ${parts.join(',\n')}\nselect ${free} as free, exists (select from held) as held, exists (select from changed) as changed`;
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
  const open = openSubmission(proposal);
  const last = sealed.at(-1);
  const columns: readonly (readonly [string, string])[] = [
    ['framework_id', p.add('text', proposal.framework.id)],
    ['framework_version', p.add('int', proposal.framework.version)],
    ['cluster', p.add('text', proposal.cluster)],
    ['status', p.add('text', proposal.status)],
    ['version', p.add('int', proposal.version)],
    ['revision', p.add('int', proposal.revision)],
    ['title', p.add('text', proposal.title)],
    ['parties', p.add('text[]', proposal.parties)],
    ['external_ids', p.add('text[]', searchableIds(proposal))],
    ['stage', p.add('text', open?.stage ?? null)],
    ['stage_due', p.add('date', open?.stageDue ?? NO_DAY)],
    ['waiting_body', p.add('text', write.waitingBody)],
    ['opened', p.add('boolean', isOpened(proposal))],
    ['updated_at', p.add('timestamptz', proposal.updatedAt)],
    ['state', p.add('text', JSON.stringify(proposal))],
    ['trail_sequence', p.add('int', last?.sequence)],
    ['trail_hash', p.add('text', last?.hash)],
    ...(revision && dossier
      ? [
          ['kle', p.add('text', revision.search.kle)] as const,
          ['task_type', p.add('text', revision.search.taskType)] as const,
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

function searchableIds({ externalIds }: Proposal): readonly string[] {
  return [...new Set(externalIds.flatMap(({ system, id }) => [id, `${system}:${id}`]))];
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
function words(p: Parameters, id: string, { search }: NewRevision, exists: boolean): string {
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

/** The register of conditions: new ones with a decision, closed ones by their own event. */
function conditionChanges(p: Parameters, id: string, event: ProposalEvent): readonly string[] {
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

/** What the feed tells of the case as it stands after the event. */
function contextOf(proposal: Proposal): string {
  const { framework, cluster, status } = proposal;
  const context: EventContext = {
    framework,
    cluster,
    status,
    stage: openSubmission(proposal)?.stage ?? null,
    traceparent: currentTrace(),
  };
  return JSON.stringify(context);
}

function insertEvents(p: Parameters, id: string, sealed: readonly SealedEvent[], context: string): string {
  const beside = p.add('text', context);
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
    p.add('text', event.previousHash),
    p.add('text', event.hash),
  ]);
  return `insert into audit_event (proposal_id, epoch, context, id, sequence, at, type, actor_subject, actor_name, data, revision, dossier_hash, previous_hash, hash)
    select ${id}, feed_epoch.epoch, ${beside}, e.* from changed, feed_epoch, (values ${rows.map((row) => `(${row.join(', ')})`).join(', ')}) e`;
}
