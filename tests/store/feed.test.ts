// The feed neither misses nor repeats an event, whatever concurrent writers do.
import { describe, expect, test } from 'vitest';
import type { Sight } from '../../src/domain/workflow/visibility.ts';
import { uuidV7 } from '../../src/lib/uuid-v7.ts';
import { createFeed } from '../../src/store/reads/events.ts';
import { inTransaction } from '../../src/store/transaction.ts';
import { codeOf, newDraft, retitling, settled, submitting, useStore } from './given-store.ts';

const hand = useStore();
const ALL: Sight = { all: true, frameworks: [], clusters: [], parties: [] };

async function follow(from: string | undefined, sight = ALL, limit = 7) {
  const ids: string[] = [];
  let cursor = from;
  for (;;) {
    const page = await createFeed(hand.pool).after(sight, cursor, limit);
    ids.push(...page.events.map((event) => event.id));
    cursor = page.cursor;
    if (!page.more) return { ids, cursor };
  }
}

async function written(): Promise<string[]> {
  return (await hand.rows<{ id: string }>('select id from audit_event')).map(({ id }) => id);
}

describe('the feed', () => {
  test('is complete beside many writers and a transaction that stays open and commits last', async () => {
    const pulled: string[] = [];
    let cursor: string | undefined;
    let pulling = Promise.resolve();
    // One at a time: two concurrent reads from the same cursor would return the same events twice.
    const pull = () => {
      pulling = pulling.then(async () => {
        const read = await follow(cursor);
        pulled.push(...read.ids);
        cursor = read.cursor;
      });
      return pulling;
    };
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const late = uuidV7();
    let writing = true;
    // Writes its event first, with a low sequence number, time and id, and commits last.
    const slow = inTransaction(hand.pool, async (tx) => {
      const proposal = await hand.created();
      await tx.query({
        text: `insert into audit_event (id, proposal_id, sequence, at, type, actor_subject, actor_name, data, previous_hash, hash, epoch)
          select $1, $2, 2, '2026-01-01', 'proposal.revised', 'a', 'A', '{}', '', '', epoch from feed_epoch`,
        values: [late, proposal],
      });
      await held;
    });
    const reader = (async () => {
      while (writing) {
        await pull();
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
    })();
    await Promise.all(
      Array.from({ length: 12 }, async () => {
        for (let i = 0; i < 6; i++) {
          const proposal = await hand.created();
          await hand.writer().change({ proposal }, undefined, retitling(`Titel ${i}`));
        }
      }),
    );
    await pull();
    expect(pulled).not.toContain(late);
    const before = await written();
    expect(pulled.length).toBeLessThan(before.length); // events are held back, not skipped
    release();
    await slow;
    writing = false;
    await reader;
    await settled(hand);
    await pull();
    expect(pulled.toSorted()).toEqual((await written()).toSorted());
    expect(new Set(pulled).size).toBe(pulled.length);
    expect((await follow(undefined)).ids).toEqual(pulled); // later readers get the same order
  });

  test('goes on after a restore, although transactions are numbered anew', async () => {
    await settled(hand);
    const { cursor } = await follow(undefined);
    await hand.rows('update feed_epoch set epoch = epoch + 1');
    const id = await hand.created();
    await settled(hand);
    const page = await createFeed(hand.pool).after(ALL, cursor, 10);
    expect(page.events.map((event) => event.subject)).toEqual([{ proposal: id }]);
    expect((await follow(undefined)).ids.length).toBe((await written()).length);
  });

  test('tells each reader what it may see, and its cursor passes over the rest', async () => {
    await settled(hand);
    const { cursor } = await follow(undefined);
    const proposal = await hand.created();
    await settled(hand);
    const reader = { ...ALL, all: false, frameworks: ['syddanmark-2022'] };
    const passed = await follow(cursor, reader);
    expect(passed.ids).toEqual([]);
    expect(passed.cursor).not.toBe(cursor);
    expect((await follow(cursor, { ...ALL, all: false, clusters: ['fyn'] })).ids).toHaveLength(1);
    expect((await follow(cursor, { ...ALL, all: false, parties: ['kommune-461'] })).ids).toHaveLength(1);
    expect(
      (await follow(cursor, { ...ALL, all: false, clusters: ['lillebaelt'], parties: ['kommune-420'] })).ids,
    ).toEqual([]);
    await hand.writer().change({ proposal }, undefined, submitting(uuidV7()));
    await settled(hand);
    const [event] = (await createFeed(hand.pool).after(reader, passed.cursor, 10)).events;
    expect(event).toMatchObject({
      type: 'proposal.visible',
      data: { cause: 'proposal.submitted' },
      context: { cluster: 'fyn', status: 'in-review', framework: { id: 'syddanmark-2022' } },
    });
    expect(event?.context?.stage).toBeTruthy();
  });

  test.each(['x', Buffer.from('1.2.3').toString('base64url'), Buffer.from(`1.2.${uuidV7()}.4`).toString('base64url')])(
    'refuses the cursor %s',
    async (cursor) => {
      expect(await codeOf(createFeed(hand.pool).after(ALL, cursor, 1))).toBe('invalid');
    },
  );

  test('keeps the context of the write', async () => {
    const write = newDraft();
    await hand.created(write);
    const rows = await hand.rows<{ context: string }>(
      'select context from audit_event where proposal_id = $1',
      write.proposal.id,
    );
    expect(JSON.parse(rows[0]?.context ?? '')).toEqual({
      framework: write.proposal.framework,
      cluster: 'fyn',
      status: 'draft',
      stage: null,
      scope: {
        frameworks: ['syddanmark-2022'],
        opened: false,
        clusters: ['fyn'],
        parties: write.proposal.parties,
      },
      scopeBefore: null,
    });
  });
});
