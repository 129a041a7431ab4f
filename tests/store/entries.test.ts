// Register entries: written with their trail in one commit, visible by the domain's rule, and read back event by
// event.
import { beforeAll, describe, expect, test } from 'vitest';
import type { EntryWrite } from '../../src/app/registers/entry-ports.ts';
import { evolveEntry } from '../../src/domain/registers/events.ts';
import {
  closeObservation,
  type Observation,
  ObservationContent,
  reportObservation,
} from '../../src/domain/registers/observation.ts';
import { uuidV7 } from '../../src/lib/uuid-v7.ts';
import { verifyTrail } from '../../src/store/verify-trail.ts';
import { as, odense, person } from '../domain/workflow/given.ts';
import { codeOf, keyOf, settled, TRAIL_KEY, useStore } from './given-store.ts';

const hand = useStore();
const KIND = 'observation';
const FRAMEWORK = { id: 'syddanmark-2022', version: 1 };
const content = (over: object = {}) =>
  ObservationContent.parse({ place: 'kommune-461', taskType: 'kateter', what: 'Skifter kateter', ...over });

function writeOf(before: Observation | undefined, event: Parameters<typeof evolveEntry>[1]): EntryWrite {
  const entry = evolveEntry(before, event);
  return { entry, event, framework: FRAMEWORK, reply: { status: 200, body: `{"version":${entry.version}}` } };
}

async function reported(over: object = {}, actor = odense): Promise<string> {
  const id = uuidV7();
  await hand.store.entries.change({ kind: KIND, id }, undefined, () =>
    writeOf(undefined, reportObservation(id, content(over), as(actor))),
  );
  return id;
}

const closing = (id: string, key?: Parameters<typeof hand.store.entries.change>[1]) =>
  hand.store.entries.change({ kind: KIND, id }, key, (found) => {
    if (!found) throw new Error('not there');
    return writeOf(found as Observation, closeObservation(found as Observation, 'Taget tilbage', as(odense)));
  });

const faults = async () =>
  (await verifyTrail(hand.pool, [TRAIL_KEY])).faults.map(({ stream, fault }) => [stream, fault]);

describe('a change', () => {
  test('is kept with its event, and found again by kind and id', async () => {
    const id = await reported();
    expect(await hand.store.entries.get({ kind: KIND, id })).toMatchObject({ id, status: 'open', version: 1 });
    expect(await hand.store.entries.get({ kind: KIND, id: 'x' })).toBeUndefined();
    await closing(id);
    expect(await hand.store.entries.get({ kind: KIND, id })).toMatchObject({ status: 'closed', version: 2 });
    expect(
      await hand.rows('select type, sequence from audit_event where subject_id = $1 order by sequence', id),
    ).toEqual([
      { type: 'observation.reported', sequence: 1 },
      { type: 'observation.closed', sequence: 2 },
    ]);
  });

  test('of one entry waits for the other: the second is decided on what the first wrote', async () => {
    const id = await reported();
    const codes = await Promise.all([codeOf(closing(id)), codeOf(closing(id))]);
    expect(codes.sort()).toEqual(['done', 'entry-closed']);
  });

  test('under one key is made once; a refused one leaves nothing', async () => {
    const id = await reported();
    const key = keyOf('close-once');
    const [first, again] = [await closing(id, key), await closing(id, key)];
    expect([first.replayed, again.replayed]).toEqual([false, true]);
    expect(again.reply).toEqual(first.reply);
    const before = await hand.rows('select count(*) from audit_event');
    expect(await codeOf(closing(id, keyOf('too-late')))).toBe('entry-closed');
    expect(await hand.rows('select count(*) from audit_event')).toEqual(before);
    expect(await hand.rows(`select 1 from idempotency where key = 'too-late'`)).toEqual([]);
  });
});

describe('a list', () => {
  const sight = (over: object = {}) => ({ all: false, frameworks: [], clusters: [], parties: [], ...over });
  let own = '';
  beforeAll(async () => {
    own = await reported({ taskType: 'stomi', what: 'Stomipleje' }, person('rikke', 'reader:sjaelland-2019'));
  });
  const listed = async (reader: { sight: ReturnType<typeof sight>; subject: string }, filter: object = {}) =>
    (await hand.store.entries.list(reader, KIND, filter, { pageSize: 100 })).items.map(({ id }) => id);

  test('shows what the framework’s readers, the auditor and the author may see', async () => {
    expect(await listed({ sight: sight({ frameworks: [FRAMEWORK.id] }), subject: 'x' })).toContain(own);
    expect(await listed({ sight: sight({ all: true }), subject: 'x' })).toContain(own);
    expect(await listed({ sight: sight(), subject: 'rikke' })).toEqual([own]);
    expect(await listed({ sight: sight({ frameworks: ['sjaelland-2019'] }), subject: 'x' })).toEqual([]);
  });

  test('is filtered and searched in Danish, and goes on page by page', async () => {
    const reader = { sight: sight({ all: true }), subject: 'x' };
    expect(await listed(reader, { taskType: 'stomi' })).toEqual([own]);
    expect(await listed(reader, { q: 'stomiplejen' })).toEqual([own]);
    expect(await listed(reader, { place: 'kommune-607' })).toEqual([]);
    await settled(hand);
    const first = await hand.store.entries.list(reader, KIND, {}, { pageSize: 2, count: true });
    const second = await hand.store.entries.list(reader, KIND, {}, { pageSize: 100, cursor: first.next ?? '' });
    expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(await listed(reader));
    expect(first.count).toBe(first.items.length + second.items.length);
  });
});

describe('the trail of an entry', () => {
  async function tamper(sql: string, id: string): Promise<void> {
    await hand.owner.query(
      `begin; set local session_replication_role = replica; ${sql.replaceAll('$id', `'${id}'`)}; commit`,
    );
  }

  test('fits where nothing was touched', async () => {
    expect(await faults()).toEqual([]);
  });

  test.each([
    [`update audit_event set data = replace(data, 'Taget', 'Lagt') where subject_id = $id`, 'hash'],
    ['delete from audit_event where subject_id = $id and sequence = 1', 'missing'],
    [`update register_entry set state = replace(state, 'Taget', 'Lagt') where id = $id`, 'state'],
    [`update register_entry set status = 'open' where id = $id`, 'state'],
    ['delete from audit_event where subject_id = $id', 'no-trail'],
  ])('shows %s', async (sql, fault) => {
    const id = await reported();
    await closing(id);
    await tamper(sql, id);
    expect(await faults()).toContainEqual([{ entry: id }, fault]);
    await tamper('delete from audit_event where subject_id = $id', id);
    await tamper('delete from register_entry where id = $id', id);
  });
});

test('the service cannot delete an entry, nor change its events', async () => {
  const id = await reported();
  const refused = (sql: string) =>
    hand.pool.query(sql, [id]).then(
      () => 'done',
      (error: Error) => error.message,
    );
  expect(await refused('delete from register_entry where id = $1')).toMatch('permission denied');
  expect(await refused('update audit_event set data = data where subject_id = $1')).toMatch('permission denied');
});
