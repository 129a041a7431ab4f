// Concurrent changes: each is made once, builds on the current state, and a retry after a lost answer finds it.
import { afterEach, describe, expect, test } from 'vitest';
import type { ProposalWriter } from '../../src/app/ports.ts';
import { openPool } from '../../src/store/pool.ts';
import { createStore } from '../../src/store/store.ts';
import { verifyTrail } from '../../src/store/verify-trail.ts';
import { proxyTo } from '../support/proxy.ts';
import { keyOf, newDraft, retitling, TRAIL_KEY, useStore } from './given-store.ts';

const hand = useStore();
const ends: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

/** The writer as the store creates it, on few connections. */
function writing(url = hand.database.serviceUrl): ProposalWriter {
  const store = createStore({ pool: openPool({ url, max: 3 }), trailKey: TRAIL_KEY });
  ends.push(store.close);
  return store.writer;
}

const drafts = (count: number) => Array.from({ length: count }, () => newDraft());
/** The number of events of these cases in each transaction. */
const transactions = async (ids: readonly string[]) =>
  (
    await hand.rows<{ events: number }>(
      'select count(*)::int as events from audit_event where proposal_id = any($1::uuid[]) group by xid order by 1 desc',
      ids,
    )
  ).map(({ events }) => events);

describe('changes', () => {
  test('of one case in one turn build on each other', async () => {
    const [writer, write] = [writing(), newDraft()];
    await writer.create(undefined, write);
    const { id } = write.proposal;
    await Promise.all(
      ['A', 'B', 'C', 'D'].map((title) => writer.change({ proposal: id }, undefined, retitling(title))),
    );
    expect((await hand.stored(id)).proposal.version).toBe(5);
    expect((await verifyTrail(hand.owner, [TRAIL_KEY])).faults).toEqual([]);
  });

  test('under one key in one turn take effect once; the others get its answer, or hear that the key is in use', async () => {
    const [writer, writes, key] = [writing(), drafts(5), keyOf('together')];
    const outcomes = await Promise.allSettled(writes.map((write) => writer.create(key, write)));
    const answers = outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : []));
    expect(answers.filter(({ replayed }) => !replayed)).toHaveLength(1);
    expect(new Set(answers.map(({ reply }) => reply.body)).size).toBe(1);
    const refused = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason.code] : []));
    expect(new Set([...refused, 'idempotency-key-in-use'])).toEqual(new Set(['idempotency-key-in-use']));
    expect(await transactions(writes.map(({ proposal }) => proposal.id))).toEqual([1]);
  });

  test('whose answers are all lost on the way are found to stand, and not made twice', async () => {
    const lossy = await proxyTo(hand.database.serviceUrl);
    ends.push(lossy.close);
    const [writer, made, fresh] = [writing(lossy.url), drafts(4), drafts(4)];
    await Promise.all(made.map((write) => writer.create(undefined, write))); // connects the pool
    const ids = made.map(({ proposal }) => proposal.id);
    let thinking = 0;
    const changed = ids.map((id) =>
      writer.change({ proposal: id }, undefined, (locked) => {
        if (++thinking === ids.length) lossy.loseNext();
        return retitling('Tabt svar')(locked);
      }),
    );
    expect((await Promise.all(changed)).map(({ replayed }) => replayed)).toEqual([false, false, false, false]);
    expect(lossy.lost()).toBe(1);
    for (const id of ids) expect((await hand.stored(id)).proposal).toMatchObject({ title: 'Tabt svar', version: 2 });
    const another = writing(lossy.url);
    await Promise.all(drafts(2).map((write) => another.create(undefined, write))); // connects the pool
    lossy.loseNext();
    const answers = await Promise.all(fresh.map((write) => another.create(undefined, write)));
    expect(lossy.lost()).toBe(2);
    expect(answers).toEqual(fresh.map(({ reply }) => ({ replayed: false, reply })));
    expect(await transactions(fresh.map(({ proposal }) => proposal.id))).toEqual([1, 1, 1, 1]);
  });
});
