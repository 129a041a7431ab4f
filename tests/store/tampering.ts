// What somebody with the owner's password could do to a case, and the first fault that verification reports.
import { expect } from 'vitest';
import { uuidV7 } from '../../src/lib/uuid-v7.ts';
import { administrative, political } from '../domain/workflow/given.ts';
import { deciding, newDraft, retitling, type StoreAtHand, submitting } from './given-store.ts';

/** A case with eight events: created, revised four times, submitted, and recommended twice. */
export async function travelled(hand: StoreAtHand): Promise<string> {
  return (await submittedAndTravelled(hand)).proposal;
}

/** The same case, with its submission. */
export async function submittedAndTravelled(hand: StoreAtHand) {
  const proposal = await hand.created(newDraft());
  const submission = uuidV7();
  for (const title of ['B', 'C', 'D', 'E'])
    await hand.writer().change({ proposal }, undefined, retitling(`Titel ${title}`));
  await hand.writer().change({ proposal }, undefined, submitting(submission));
  await hand.writer().change(
    { submission },
    undefined,
    deciding(submission, 'cluster-administrative', 'recommended', administrative, {
      conditions: [{ id: uuidV7(), text: 'Kurser først', owner: 'kommune-461', dueDate: '2027-05-01', status: 'open' }],
    }),
  );
  await hand
    .writer()
    .change({ submission }, undefined, deciding(submission, 'cluster-political', 'recommended', political));
  return { proposal, submission };
}

/** Changes the database as somebody with all rights could: triggers are bypassed. `$id` stands for the case. */
export async function tamper(hand: StoreAtHand, id: string, sql: string): Promise<void> {
  const change = sql.replaceAll('$id', `'${id}'`);
  const results = await hand.owner.query(`begin; set local session_replication_role = replica; ${change}; commit`);
  expect((results as unknown as { rowCount: number }[])[2]?.rowCount).toBeGreaterThan(0);
}

/** What was changed, the SQL, and the first fault: its kind, sequence and detail. `$beside` is another case. */
type Tampering = readonly [what: string, sql: string, found: readonly unknown[]];

export const TAMPERED: readonly Tampering[] = [
  [
    'the time of an event',
    `update audit_event set at = at - interval '1 day' where proposal_id = $id and sequence = 3`,
    ['hash', 3, 'proposal.revised'],
  ],
  [
    'who did it',
    `update audit_event set actor_name = 'En anden' where proposal_id = $id and sequence = 7`,
    ['hash', 7, 'decision.recorded'],
  ],
  [
    'an outcome',
    `update audit_event set data = replace(data, 'recommended', 'approved') where proposal_id = $id and sequence = 8`,
    ['hash', 8, 'decision.recorded'],
  ],
  [
    'an event and its hash',
    `update audit_event set hash = repeat('0', 64) where proposal_id = $id and sequence = 4`,
    ['hash', 4, 'proposal.revised'],
  ],
  [
    'the link to the one before',
    `update audit_event set previous_hash = hash where proposal_id = $id and sequence = 4`,
    ['previous', 4, 'proposal.revised'],
  ],
  [
    'an event in the middle taken out',
    `delete from audit_event where proposal_id = $id and sequence = 5`,
    ['missing', 5, 'proposal.submitted'],
  ],
  [
    'the first event taken out',
    `delete from audit_event where proposal_id = $id and sequence = 1`,
    ['missing', 1, 'proposal.revised'],
  ],
  ['the last event taken out', `delete from audit_event where proposal_id = $id and sequence = 8`, ['missing', 8, '']],
  [
    'an event moved from another case',
    `update audit_event set proposal_id = $id, sequence = 9 where proposal_id = '$beside' and sequence = 8`,
    ['previous', 9, 'decision.recorded'],
  ],
  ['all events taken out', `delete from audit_event where proposal_id = $id`, ['no-trail', null, '']],
  [
    'the state',
    `update proposal set state = replace(state, '"in-review"', '"approved"') where id = $id`,
    ['state', null, ''],
  ],
  [
    'the status beside the state',
    `update proposal set status = 'approved' where id = $id`,
    ['columns', null, 'status'],
  ],
  ...(
    [
      ['title', `'Noget andet'`],
      ['cluster', `'lillebaelt'`],
      ['framework_id', `'sjaelland-2019'`],
      ['framework_version', '7'],
      ['version', '99'],
      ['revision', '4'],
      ['parties', `'{kommune-607}'`],
      ['external_ids', `'{4711}'`],
      ['stage', `'cluster-administrative'`],
      ['stage_due', `'2031-01-01'`],
      ['waiting_body', `'fyn-administrative'`],
      ['other_bodies', `'{fyn-administrative}'`],
      ['other_clusters', `'{lillebaelt}'`],
      ['earlier_frameworks', `'{sjaelland-2019}'`],
      ['about_agreement', 'gen_random_uuid()'],
      ['opened', 'false'],
      ['updated_at', `updated_at + interval '1 day'`],
      ['created_at', `created_at - interval '1 year'`],
      ['kle', `'29.18.00'`],
      ['task_type', `'iv'`],
    ] as const
  ).map(
    ([column, value]): Tampering => [
      `the column ${column}`,
      `update proposal set ${column} = ${value} where id = $id`,
      ['columns', null, column],
    ],
  ),
  [
    'the words a case is found by',
    `update proposal_search set words = ts_delete(words, (tsvector_to_array(words))[1]) where proposal_id = $id`,
    ['columns', null, 'words'],
  ],
  [
    'the title a case is like others by',
    `update proposal_search set title = 'x' where proposal_id = $id`,
    ['columns', null, 'searched_title'],
  ],
  ['the words taken out', `delete from proposal_search where proposal_id = $id`, ['columns', null, 'searched_title']],
  [
    'what the feed tells beside an event',
    `update audit_event set context = replace(context, 'in-review', 'approved') where proposal_id = $id and sequence = 7`,
    ['context', 7, 'decision.recorded'],
  ],
  [
    'what the feed tells taken out',
    `update audit_event set context = null where proposal_id = $id and sequence = 2`,
    ['context', 2, 'proposal.revised'],
  ],
  [
    'the key an event names',
    `update audit_event set key_id = null where proposal_id = $id and sequence = 2`,
    ['hash', 2, 'proposal.revised'],
  ],
  [
    'an event that can no longer be read',
    `update audit_event set data = '{' where proposal_id = $id and sequence = 3`,
    ['unreadable', 3, 'proposal.revised'],
  ],
  [
    'what the feed tells, no longer to be read',
    `update audit_event set context = '{' where proposal_id = $id and sequence = 6`,
    ['unreadable', 6, 'proposal.submitted'],
  ],
  ['a state of nothing', `update proposal set state = 'null' where id = $id`, ['state', null, '']],
  [
    'who saved a revision',
    `update revision set by_name = 'En anden' where proposal_id = $id and number = 2`,
    ['revision', null, '2'],
  ],
  [
    'when a revision was saved',
    `update revision set at = at + interval '1 second' where proposal_id = $id and number = 4`,
    ['revision', null, '4'],
  ],
  [
    'a revision put in',
    `insert into revision (proposal_id, number, dossier_hash, at, by_subject, by_name, kind, body)
        select proposal_id, 6, dossier_hash, at, by_subject, by_name, kind, body from revision where proposal_id = $id and number = 5`,
    ['revision', null, '6'],
  ],
  [
    'a frozen assessment',
    `update submission set assessment = '{"findings":[{}]}' where proposal_id = $id`,
    ['assessment', null, '1'],
  ],
  ['a submission taken out', `delete from submission where proposal_id = $id`, ['submission', null, '1']],
  [
    'a submission put in',
    `insert into submission select gen_random_uuid(), proposal_id, 2, dossier, assessment from submission where proposal_id = $id`,
    ['submission', null, '2'],
  ],
  ['the number of a submission', `update submission set number = 3 where proposal_id = $id`, ['submission', null, '1']],
  ...(
    [
      ['text', `'Ingen kurser'`],
      ['owner', `'Ingen'`],
      ['due_date', `'2031-01-01'`],
      ['status', `'closed'`],
      ['evidence', `'Ja'`],
      ['closed_by', `'En anden'`],
      ['closed_at', 'now()'],
    ] as const
  ).map(
    ([column, value]): Tampering => [
      `the ${column} of a condition`,
      `update condition set ${column} = ${value} where proposal_id = $id`,
      ['condition', null, expect.any(String)],
    ],
  ),
  ['a condition taken out', `delete from condition where proposal_id = $id`, ['condition', null, expect.any(String)]],
  [
    'a condition put in',
    `insert into condition (id, proposal_id, submission_id, text, owner, due_date, status)
        select gen_random_uuid(), proposal_id, submission_id, text, owner, due_date, status from condition where proposal_id = $id`,
    ['condition', null, expect.any(String)],
  ],
  [
    'the dossier',
    `update proposal set dossier = replace(dossier, 'Titel E', 'Titel X') where id = $id`,
    ['dossier', null, ''],
  ],
  [
    'a revision',
    `update revision set body = replace(body, 'Titel C', 'Titel X') where proposal_id = $id and number = 3`,
    ['revision', null, '3'],
  ],
  [
    'the first revision',
    `update first_revision set body = replace(body, 'IV', 'VI') where proposal_id = $id`,
    ['revision', null, '1'],
  ],
  [
    'the text of the first revision taken out',
    `delete from first_revision where proposal_id = $id`,
    ['revision', null, '1'],
  ],
  ['a revision taken out', `delete from revision where proposal_id = $id and number = 2`, ['revision', null, '2']],
  [
    'a frozen dossier',
    `update submission set dossier = replace(dossier, 'Titel E', 'Titel X') where proposal_id = $id`,
    ['submission', null, '1'],
  ],
];
