// The trail is read back: sound where nothing was touched, and
// the first event that does not fit is named where something was.
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { shippedFrameworks } from '../../src/domain/governance/shipped.ts';
import { uuidV7 } from '../../src/lib/uuid-v7.ts';
import { verifyTrail } from '../../src/store/verify-trail.ts';
import { administrative, political } from '../domain/workflow/given.ts';
import { deciding, newDraft, retitling, submitting, TRAIL_KEY, useStore } from './given-store.ts';

const hand = useStore();
let id = '';
let beside = '';

/** A case with eight events: created, revised four times, submitted, and recommended twice. */
async function travelled(): Promise<string> {
  const proposal = await hand.created(newDraft());
  const submission = uuidV7();
  for (const title of ['B', 'C', 'D', 'E'])
    await hand.writer().change({ proposal }, undefined, retitling(`Titel ${title}`));
  await hand.writer().change({ proposal }, undefined, submitting(submission));
  await hand
    .writer()
    .change({ submission }, undefined, deciding(submission, 'cluster-administrative', 'recommended', administrative));
  await hand
    .writer()
    .change({ submission }, undefined, deciding(submission, 'cluster-political', 'recommended', political));
  return proposal;
}

beforeAll(async () => {
  await hand.store.publishShipped(shippedFrameworks(), '2026-01-01T00:00:00.000Z');
  beside = await travelled();
});

beforeEach(async () => {
  id = await travelled();
});

/** As someone who may do everything in the database would: past the triggers. */
async function tamper(sql: string): Promise<void> {
  const change = sql.replaceAll('$id', `'${id}'`);
  const results = await hand.owner.query(`begin; set local session_replication_role = replica; ${change}; commit`);
  expect((results as unknown as { rowCount: number }[])[2]?.rowCount).toBeGreaterThan(0);
}

async function found() {
  const { faults } = await verifyTrail(hand.pool, TRAIL_KEY, { proposal: id });
  return faults.map(({ fault, sequence, what }) => [fault, sequence, what]);
}

describe('an untouched trail', () => {
  test('fits, of one case and of all, frameworks too', async () => {
    expect(await verifyTrail(hand.pool, TRAIL_KEY, { proposal: id })).toEqual({ trails: 1, events: 8, faults: [] });
    const all = await verifyTrail(hand.pool, TRAIL_KEY);
    expect(all.faults).toEqual([]);
    expect(all.trails).toBeGreaterThanOrEqual(2 + shippedFrameworks().length);
  });

  test('of nobody is no trail', async () => {
    expect(await verifyTrail(hand.pool, TRAIL_KEY, { proposal: uuidV7() })).toEqual({
      trails: 0,
      events: 0,
      faults: [],
    });
    expect(await verifyTrail(hand.pool, TRAIL_KEY, { proposal: 'sag' })).toEqual({ trails: 0, events: 0, faults: [] });
  });

  test('does not fit another key, and every first event is named', async () => {
    const { faults, trails } = await verifyTrail(hand.pool, 'another key');
    expect(faults).toHaveLength(trails);
    expect(new Set(faults.map(({ fault, sequence }) => `${fault} ${sequence}`))).toEqual(new Set(['hash 1']));
  });
});

describe('a trail that was touched', () => {
  test.each([
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
    [
      'the last event taken out',
      `delete from audit_event where proposal_id = $id and sequence = 8`,
      ['missing', 8, ''],
    ],
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
    ['the status beside the state', `update proposal set status = 'approved' where id = $id`, ['state', null, '']],
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
  ])('%s: the first that does not fit is named', async (_, sql, expected) => {
    expect(await found()).toEqual([]);
    await tamper(sql.replace('$beside', beside));
    expect(await found()).toEqual([expected]);
  });

  test('one touched case does not hide another', async () => {
    const other = id;
    id = await travelled();
    await tamper(
      `update audit_event set type = 'proposal.withdrawn' where proposal_id in ('${other}', $id) and sequence = 2`,
    );
    const { faults } = await verifyTrail(hand.pool, TRAIL_KEY);
    const here = faults.filter(({ stream }) => 'proposal' in stream && [other, id].includes(stream.proposal));
    expect(here.map(({ fault, sequence }) => [fault, sequence])).toEqual([
      ['hash', 2],
      ['hash', 2],
    ]);
  });

  test('of a framework: a changed document is named', async () => {
    await tamper(
      `update framework set document = replace(document, 'Odense', 'Ocense') where id = 'sundhedsaftale-8-principper' or id = 'syddanmark-2022'`,
    );
    const { faults } = await verifyTrail(hand.pool, TRAIL_KEY);
    expect(faults.filter(({ stream }) => 'framework' in stream)).toContainEqual({
      stream: { framework: 'syddanmark-2022' },
      fault: 'document',
      sequence: null,
      what: '1',
    });
    await tamper(`update framework set document = replace(document, 'Ocense', 'Odense')`);
  });

  test('of a framework: its publishing is named', async () => {
    await tamper(`update audit_event set actor_subject = 'nobody' where framework_id = 'syddanmark-2022'`);
    const { faults } = await verifyTrail(hand.pool, TRAIL_KEY);
    expect(faults.filter(({ stream }) => 'framework' in stream)).toEqual([
      { stream: { framework: 'syddanmark-2022' }, fault: 'hash', sequence: 1, what: 'framework.published' },
    ]);
  });
});
