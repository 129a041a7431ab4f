// After a mishap everything that was acknowledged before the mark is there again, the trail fits, and the feed goes on.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { migrate } from '../../src/store/migrate.ts';
import { openPool } from '../../src/store/pool.ts';
import { createFeed } from '../../src/store/reads/events.ts';
import { verifyTrail } from '../../src/store/verify-trail.ts';
import { createWriter } from '../../src/store/writer.ts';
import { newDraft, retitling, TRAIL_KEY } from '../store/given-store.ts';
import { type Drill, openDrill } from './restore-drill.ts';

let drill: Drill;
beforeAll(async () => {
  drill = await openDrill();
}, 60_000);
afterAll(() => drill?.close(), 30_000);

const ALL = { all: true, frameworks: [], clusters: [], parties: [] };

async function events(url: string): Promise<string[]> {
  const pool = openPool({ url, max: 1 });
  const { rows } = await pool.query<{ id: string }>('select id from audit_event order by epoch, xid, id');
  await pool.end();
  return rows.map(({ id }) => id);
}

test('back to a point in time: nothing acknowledged before it is lost', async () => {
  await migrate(drill.ownerUrl);
  const pool = openPool({ url: drill.ownerUrl, max: 5 });
  const writer = createWriter({ pool, trailKey: TRAIL_KEY });
  const write = async (count: number) => {
    for (let n = 0; n < count; n++) {
      const draft = newDraft();
      await writer.create(undefined, draft);
      await writer.change({ proposal: draft.proposal.id }, undefined, retitling(`Titel ${n}`));
    }
  };
  await write(20);
  const busy = write(20); // the backup is taken of a server that works
  const backedUpIn = await drill.backUp();
  await busy;
  await write(10);
  const kept = await events(drill.ownerUrl);
  const { cursor } = await createFeed(pool).after(ALL, undefined, 500);
  await drill.mark('before the mishap');
  await write(5);
  const all = await events(drill.ownerUrl);
  await pool.query('truncate webhook_delivery, webhook cascade'); // the mishap
  await pool.end();

  const { ownerUrl, seconds } = await drill.restore('before the mishap');
  const restored = await events(ownerUrl);
  console.log(
    `backup ${backedUpIn.toFixed(1)} s, restored in ${seconds.toFixed(1)} s: ${restored.length} of ${all.length} events; ` +
      `lost ${all.length - restored.length}, all written after the mark`,
  );
  expect(restored).toEqual(kept);
  const again = openPool({ url: ownerUrl, max: 2 });
  expect((await verifyTrail(again, TRAIL_KEY)).faults).toEqual([]);
  await migrate(ownerUrl); // as every start does
  await createWriter({ pool: again, trailKey: TRAIL_KEY }).create(undefined, newDraft());
  const next = await createFeed(again).after(ALL, cursor, 10);
  expect(next.events).toHaveLength(1); // a reader's old cursor goes on from where it was
  await again.end();
}, 90_000);
