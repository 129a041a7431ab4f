// The key of the trail: checked against the database at each start, and changed only with the previous key.
import { beforeEach, describe, expect, test } from 'vitest';
import { shippedFramework } from '../../src/domain/governance/shipped.ts';
import { isUnavailable } from '../../src/store/failures.ts';
import { asOwner, migrate } from '../../src/store/migrate.ts';
import { hashOf, keyIdOf } from '../../src/store/trail.ts';
import { changeTrailKey, type KeyRing, keyFaultOf } from '../../src/store/trail-keys.ts';
import { LINKED_COLUMNS, type LinkedRow, toLinked } from '../../src/store/trail-rows.ts';
import { verifyTrail } from '../../src/store/verify-trail.ts';
import { codeOf, newDraft, retitling, TRAIL_KEY, useStore } from './given-store.ts';

const hand = useStore();
const OTHER = 'another key for the trails of the tests';
const THIRD = 'a third key for the trails of the tests';
const NOW = '2026-11-22T10:00:00.000Z';

beforeEach(() =>
  hand.owner.query(
    `begin; set local session_replication_role = replica;
     truncate trail_key, audit_event, framework, webhook_delivery, proposal, proposal_search, revision, first_revision, submission, condition cascade; commit`,
  ),
);

function start(...ring: KeyRing): Promise<string> {
  return migrate(hand.database.ownerUrl, ring).then(
    () => 'started',
    (error: unknown) => keyFaultOf(error)?.kind ?? String(error),
  );
}

function change(...ring: KeyRing): Promise<string> {
  return asOwner(hand.database.ownerUrl, (client) => changeTrailKey(client, ring, new Date().toISOString())).then(
    ({ id }) => id,
    (error: unknown) => keyFaultOf(error)?.kind ?? String(error),
  );
}

const publish = () => hand.store.publishShipped([shippedFramework('syddanmark-2022')], NOW);

describe('a start', () => {
  test('writes down the first key, and lets no other in, before anything was sealed', async () => {
    expect(await start(TRAIL_KEY)).toBe('started');
    expect(await start(TRAIL_KEY)).toBe('started');
    expect(await start(OTHER)).toBe('another');
    expect(await hand.rows('select number, id from trail_key')).toEqual([{ number: 1, id: keyIdOf(TRAIL_KEY) }]);
  });

  test('of two replicas with different keys, at once and on an empty database, lets one in', async () => {
    expect((await Promise.all([start(TRAIL_KEY), start(OTHER)])).sort()).toEqual(['another', 'started']);
  });

  test('holds a key against the event of a framework, where none was written down', async () => {
    await publish();
    expect(await start(OTHER)).toBe('unfit');
    expect(await start(TRAIL_KEY)).toBe('started');
  });

  test('holds it against the event of a case, where there is no framework', async () => {
    await hand.created();
    expect(await start(OTHER)).toBe('unfit');
    expect(await start(TRAIL_KEY)).toBe('started');
  });

  test('lets a key in that sealed events before the trail named its keys, and no other', async () => {
    await publish();
    const [row] = await hand.rows<LinkedRow>(`select ${LINKED_COLUMNS} from audit_event`);
    const { keyId: _, hash: __, previousHash, ...event } = toLinked(row as LinkedRow);
    await hand.owner.query(
      `begin; set local session_replication_role = replica;
       update audit_event set key_id = null, hash = $x$${hashOf(TRAIL_KEY, event, previousHash)}$x$; commit`,
    );
    expect(await start(OTHER)).toBe('unfit');
    expect(await start(TRAIL_KEY)).toBe('started');
    expect((await verifyTrail(hand.pool, [TRAIL_KEY])).faults).toEqual([]);
    await change(OTHER, TRAIL_KEY);
    expect((await verifyTrail(hand.pool, [OTHER, TRAIL_KEY])).faults).toEqual([]);
  });

  test('refuses a name that was put into the database beside the key', async () => {
    await start(TRAIL_KEY);
    await hand.owner.query(
      `begin; set local session_replication_role = replica; update trail_key set id = $x$${keyIdOf(OTHER)}$x$; commit`,
    );
    expect(await start(OTHER)).toBe('unfit');
  });
});

describe('a change of the key', () => {
  test('is made by who has the key before; each event names its own, and all of them fit together', async () => {
    await start(TRAIL_KEY);
    await publish();
    const id = await hand.created();
    expect(await change(OTHER, THIRD)).toBe('another');
    expect(await change(OTHER)).toBe('another');
    expect(await change(TRAIL_KEY, TRAIL_KEY)).toBe('in-use');
    expect(await start(OTHER, TRAIL_KEY)).toBe('not-announced');
    expect(await change(OTHER, TRAIL_KEY)).toBe(keyIdOf(OTHER));
    expect(await start(TRAIL_KEY)).toBe('another');
    expect(await start(OTHER, TRAIL_KEY)).toBe('started');
    expect(await start(OTHER)).toBe('started');
    await hand.writer({ trailKey: OTHER }).change({ proposal: id }, undefined, retitling('Med den nye'));
    expect(await hand.rows('select key_id from audit_event where proposal_id = $1 order by sequence', id)).toEqual([
      { key_id: keyIdOf(TRAIL_KEY) },
      { key_id: keyIdOf(OTHER) },
    ]);
    expect((await verifyTrail(hand.pool, [OTHER, TRAIL_KEY])).faults).toEqual([]);
    expect((await verifyTrail(hand.pool, [OTHER])).faults.map(({ fault, sequence }) => `${fault} ${sequence}`)).toEqual(
      ['key 1', 'key 1'],
    );
  });

  test('stops a replica that still has the earlier one: it writes nothing more', async () => {
    await start(TRAIL_KEY);
    const id = await hand.created();
    await change(OTHER, TRAIL_KEY);
    const late = await hand
      .writer({ patience: 100 })
      .change({ proposal: id }, undefined, retitling('Med den gamle'))
      .catch((error: unknown) => error);
    expect(isUnavailable(late)).toBe(true);
    expect((await hand.stored(id)).proposal.version).toBe(1);
    const made = hand.writer({ patience: 100 }).create(undefined, newDraft());
    await expect(made).rejects.toThrow('the key of the trail was changed');
    expect(await codeOf(hand.writer({ trailKey: OTHER }).create(undefined, newDraft()))).toBe('done');
  });

  test('does not let what was sealed with the earlier key afterwards pass as part of the trail', async () => {
    await start(TRAIL_KEY);
    const id = await hand.created();
    await change(OTHER, TRAIL_KEY);
    await hand.owner.query(
      `begin; set local session_replication_role = replica; update trail_key set since = $x$2020-01-01$x$ where number = 2; commit`,
    );
    const { faults } = await verifyTrail(hand.pool, [OTHER, TRAIL_KEY]);
    expect(faults).toContainEqual({ fault: 'key', sequence: null, what: keyIdOf(OTHER) });
    expect(faults).toContainEqual({ stream: { proposal: id }, fault: 'key', sequence: 1, what: 'proposal.created' });
  });
});
