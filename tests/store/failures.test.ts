// What happens to a change when a row is locked, a connection ends, or the answer is lost.
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { isUnavailable } from '../../src/store/failures.ts';
import { openPool } from '../../src/store/pool.ts';
import { inTransaction } from '../../src/store/transaction.ts';
import { proxyTo } from '../support/proxy.ts';
import { codeOf, keyOf, newDraft, retitling, useStore } from './given-store.ts';

const hand = useStore();

describe('when the database stands still or breaks', () => {
  test('a row held by someone who stalls makes the change busy, within its patience; others are untouched', async () => {
    const [id, other] = [await hand.created(), await hand.created()];
    const holder = await hand.owner.connect();
    await holder.query('begin');
    await holder.query('select from proposal where id = $1 for update', [id]);
    const patient = codeOf(hand.writer().change({ proposal: id }, keyOf('patient'), retitling('Nej')));
    const impatient = codeOf(
      hand.writer({ patience: 400 }).change({ proposal: id }, keyOf('stalled'), retitling('Nej')),
    );
    expect(await Promise.race([patient.then(() => 'the patient one'), impatient])).toBe('busy');
    expect(await codeOf(hand.writer({ patience: 400 }).change({ proposal: other }, undefined, retitling('Ja')))).toBe(
      'done',
    );
    const waiting = hand.writer().change({ proposal: id }, keyOf('stalled'), retitling('Ja'));
    await pause(100);
    await holder.query('commit');
    holder.release();
    expect(await Promise.all([patient, codeOf(waiting)])).toEqual(['done', 'done']);
  });

  test('a connection that ends before the write is replaced by another', async () => {
    const id = await hand.created();
    let ending: Promise<unknown> | undefined;
    const changed = hand.writer().change({ proposal: id }, undefined, (locked) => {
      // Ends every connection of the service while the decision is computed.
      ending ??= hand.owner.query(
        `select pg_terminate_backend(pid, 5000) from pg_stat_activity where usename = 'opgavebro' and datname = current_database()`,
      );
      return retitling('Efter')(locked);
    });
    expect(await codeOf(changed)).toBe('done');
    await ending; // until they are closed
    expect((await hand.stored(id)).proposal).toMatchObject({ title: 'Efter', version: 2 });
  });

  test('a connection that ends in the middle of a transaction undoes it, and nothing else falls with it', async () => {
    const transaction = inTransaction(hand.pool, async (tx) => {
      const { rows } = await tx.query<{ pid: number }>('select pg_backend_pid() as pid');
      await hand.owner.query('select pg_terminate_backend($1, 5000)', [rows[0]?.pid]);
      await pause(50); // the connection error arrives between two statements, while no answer is awaited
      await tx.query('select');
    });
    expect(isUnavailable(await transaction.catch((reason: unknown) => reason))).toBe(true);
    expect((await hand.pool.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
  });

  test.each(['change', 'create'] as const)(
    'a %s whose answer is lost on the way is found to stand, and not made twice',
    async (kind) => {
      const id = await hand.created();
      const lossy = await proxyTo(hand.database.serviceUrl);
      const pool = openPool({ url: lossy.url, max: 1 });
      const writer = hand.writer({ pool, patience: 5_000 });
      if (kind === 'change') {
        const changed = writer.change({ proposal: id }, undefined, (locked) => {
          lossy.loseNext();
          return retitling('Tabt svar')(locked);
        });
        expect((await changed).replayed).toBe(false);
        expect((await hand.stored(id)).proposal.version).toBe(2);
      } else {
        await pool.query('select'); // connects the pool
        lossy.loseNext();
        const write = newDraft();
        expect(await writer.create(undefined, write)).toEqual({ replayed: false, reply: write.reply });
        expect(await hand.rows('select sequence from audit_event where proposal_id = $1', write.proposal.id)).toEqual([
          { sequence: 1 },
        ]);
      }
      expect(lossy.lost()).toBe(1);
      await pool.end();
      lossy.close();
    },
  );

  test('a database that falls silent is given up, and the next question goes another way', async () => {
    const silent = await proxyTo(hand.database.serviceUrl);
    const pool = openPool({ url: silent.url, max: 1, silence: 300 });
    expect((await pool.query('select 1 as one, pg_sleep(0.1)')).rows).toMatchObject([{ one: 1 }]);
    silent.stall(true);
    const error = await pool.query('select 2').catch((reason: unknown) => reason);
    expect(String(error)).toContain('silent for too long');
    expect(isUnavailable(error)).toBe(true);
    silent.stall(false);
    expect((await pool.query('select 3 as three')).rows).toEqual([{ three: 3 }]);
    await pool.end();
    silent.close();
  });

  test('a statement that takes its time is not taken for one that was lost', async () => {
    const pool = openPool({ url: hand.database.serviceUrl, max: 1, look: 100 });
    expect((await pool.query('select pg_sleep(1), 1 as one')).rows).toMatchObject([{ one: 1 }]);
    await pool.end();
  });

  test.each(['53100', '53200', '58030'])(
    'a disk or memory that is at its end (%s) is no fault of ours: 503',
    (code) => {
      expect(isUnavailable(Object.assign(new Error('could not extend file'), { code }))).toBe(true);
    },
  );

  test('a database that is away is told apart from a fault of ours', async () => {
    const pool = openPool({ url: 'postgres://nobody@127.0.0.1:1/none' });
    const error = await hand
      .writer({ pool, patience: 200 })
      .create(undefined, newDraft())
      .catch((reason: unknown) => reason);
    expect(isUnavailable(error)).toBe(true);
    expect(isUnavailable(await pool.query('select').catch((reason: unknown) => reason))).toBe(true);
    expect(isUnavailable(await hand.pool.query('selec').catch((reason: unknown) => reason))).toBe(false);
    await pool.end();
  });
});
