// An Idempotency-Key has one effect and one answer, for one caller, route and body.
import { describe, expect, test } from 'vitest';
import { Refusal } from '../../src/domain/refusal.ts';
import { readById } from '../../src/store/reads/by-id.ts';
import { codeOf, keyOf, newDraft, retitling, TASK, useStore } from './given-store.ts';

const hand = useStore();

describe('an Idempotency-Key', () => {
  test('gives the same answer again, word for word, and takes effect once', async () => {
    const write = newDraft({ dossier: { task: { ...TASK, description: 'Æblegrød '.repeat(300) } } });
    const key = keyOf('once');
    expect(await hand.writer().create(key, write)).toEqual({ replayed: false, reply: write.reply });
    const again = newDraft();
    expect(await hand.writer().create(key, again)).toEqual({ replayed: true, reply: write.reply });
    expect(await readById(hand.pool, again.proposal.id)).toBeUndefined();
    const [row] = await hand.rows<{ bytes: number }>(
      `select length(body) as bytes from idempotency where key = 'once'`,
    );
    expect(row?.bytes).toBeLessThan(100); // the dossier is stored in the revision only, not here again
  });

  test('gives the answer of then, also when the case has moved on', async () => {
    const write = newDraft({ dossier: { task: { ...TASK, description: 'Før '.repeat(200) } } });
    await hand.writer().create(keyOf('then'), write);
    const rename = keyOf('rename', 'body', { route: 'PATCH' });
    const first = await hand.writer().change({ proposal: write.proposal.id }, rename, retitling('Da'));
    await hand.writer().change({ proposal: write.proposal.id }, undefined, retitling('Nu'));
    expect(
      await hand.writer().change({ proposal: write.proposal.id }, rename, () => expect.unreachable('decided again')),
    ).toEqual({
      ...first,
      replayed: true,
    });
    expect(await hand.writer().create(keyOf('then'), newDraft())).toEqual({ replayed: true, reply: write.reply });
  });

  test.each([
    ['another body', keyOf('strict', 'other')],
    ['another route', keyOf('strict', '', { route: 'POST /v1/submissions' })],
  ])('is refused with %s', async (_, other) => {
    await hand.writer().create(keyOf('strict'), newDraft());
    expect(await codeOf(hand.writer().create(other, newDraft()))).toBe('idempotency-key-reused');
    const id = await hand.created();
    expect(await codeOf(hand.writer().change({ proposal: id }, other, retitling('Nej')))).toBe(
      'idempotency-key-reused',
    );
    expect((await hand.stored(id)).proposal.version).toBe(1);
  });

  test('of another caller is another key', async () => {
    await hand.writer().create(keyOf('shared'), newDraft());
    const { replayed } = await hand.writer().create(keyOf('shared', 'other', { caller: 'bo' }), newDraft());
    expect(replayed).toBe(false);
  });

  test('of a request that still runs is in use', async () => {
    const holder = await hand.owner.connect();
    await holder.query(`begin; select pg_advisory_xact_lock(hashtextextended(E'anna\\nrunning', 0))`);
    const id = await hand.created();
    expect(await codeOf(hand.writer().create(keyOf('running'), newDraft()))).toBe('idempotency-key-in-use');
    expect(await codeOf(hand.writer().change({ proposal: id }, keyOf('running'), retitling('Nej')))).toBe(
      'idempotency-key-in-use',
    );
    await holder.query('rollback');
    holder.release();
    expect(await codeOf(hand.writer().create(keyOf('running'), newDraft()))).toBe('done');
  });

  test('used many times at once takes effect once: the others replay it or hear that it runs', async () => {
    const before = await hand.rows<{ count: number }>('select count(*)::int as count from proposal');
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => codeOf(hand.writer().create(keyOf('race'), newDraft()))),
    );
    expect(answers.filter((code) => code !== 'done' && code !== 'idempotency-key-in-use')).toEqual([]);
    expect(await hand.rows<{ count: number }>('select count(*)::int as count from proposal')).toEqual([
      { count: (before[0]?.count ?? 0) + 1 },
    ]);
  });

  test('is free again when the change was refused', async () => {
    const id = await hand.created();
    const refused = hand.writer().change({ proposal: id }, keyOf('again'), () => {
      throw new Refusal('stale');
    });
    expect(await codeOf(refused)).toBe('stale');
    expect(await codeOf(hand.writer().change({ proposal: id }, keyOf('again', 'other body'), retitling('Nu')))).toBe(
      'done',
    );
  });
});
