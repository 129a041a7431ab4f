// The log over all trails and its signed heads: somebody who has the owner's password and the key of the trail can
// rewrite the past so that every chain is valid. A head that was kept elsewhere detects it.
import { setTimeout as pause } from 'node:timers/promises';
import { beforeEach, describe, expect, test } from 'vitest';
import { shippedFramework } from '../../src/domain/governance/shipped.ts';
import { isReceipt } from '../../src/lib/receipt.ts';
import { headKeyOf, isSigned, type SignedHead, signHead } from '../../src/lib/signed-head.ts';
import { headWhenDue, receiptFor, signedHead } from '../../src/store/log.ts';
import { readHeads } from '../../src/store/log-reads.ts';
import { hashOf } from '../../src/store/trail.ts';
import { LINKED_COLUMNS, type LinkedRow, toLinked } from '../../src/store/trail-rows.ts';
import { verifyTrail } from '../../src/store/verify-trail.ts';
import { newDraft, retitling, settled, TRAIL_KEY, useStore } from './given-store.ts';

const hand = useStore();
const ALL = `log_head, log_node, log_entry, trail_key, audit_event, framework, webhook_delivery, proposal, proposal_search, revision,
  first_revision, submission, condition`;
let clock = 0;
const now = () => new Date(Date.parse('2026-11-22T10:00:00.000Z') + clock).toISOString();
/** Signs a head over all events. */
async function sign(): Promise<SignedHead> {
  await settled(hand);
  return signedHead(hand.pool, TRAIL_KEY, now);
}

/** Bypasses the triggers, as the owner can. */
const force = (sql: string) => hand.owner.query(`begin; set local session_replication_role = replica; ${sql}; commit`);

async function faults(...since: SignedHead[]): Promise<readonly string[]> {
  const report = await verifyTrail(hand.pool, [TRAIL_KEY], { since });
  return report.faults.map(({ fault }) => fault);
}

/** Rebuilds log and heads from the current rows, as somebody with password and key can. */
async function rebuildLog(): Promise<void> {
  await force(`truncate log_head, log_node, log_entry cascade; delete from audit_event where subject_kind = 'log'`);
  await sign();
}

let ids: string[] = [];
beforeEach(async () => {
  await force(`truncate ${ALL} cascade`);
  clock = 0;
  await hand.store.publishShipped([shippedFramework('syddanmark-2022')], '2026-01-01T00:00:00.000Z');
  ids = [];
  for (let n = 0; n < 5; n++) {
    const id = await hand.created(newDraft());
    await hand.writer().change({ proposal: id }, undefined, retitling(`Titel ${n}`));
    ids.push(id);
  }
});

describe('a head', () => {
  test('is signed over all events, grows with them, and fits what stands', async () => {
    const first = await sign();
    expect(first).toMatchObject({ size: 11, signedAt: now(), key: headKeyOf(TRAIL_KEY) });
    expect(isSigned(first)).toBe(true);
    expect(isSigned({ ...first, size: 12 })).toBe(false); // the event of the first head is the twelfth
    expect(isSigned({ ...first, root: first.root.replaceAll(/./g, '0') })).toBe(false);
    await hand.created(newDraft());
    const second = await sign();
    expect(second.size).toBe(13);
    expect(await readHeads(hand.pool)).toEqual([first, second]);
    expect(await faults(first, second)).toEqual([]);
  });

  test('is signed when the last is too old, by one of many that ask at once', async () => {
    const head = () => headWhenDue(hand.pool, TRAIL_KEY, now, 23);
    expect(await head()).toMatchObject({ signedAt: now() });
    expect(await head()).toBeUndefined();
    clock = 23 * 3_600_000;
    // All three find it due before one of them can sign.
    const log = await hand.owner.connect();
    await log.query(`begin; select pg_advisory_xact_lock(hashtextextended('log', 0))`);
    const asked = [head(), head(), head()];
    const waiting = `select count(*)::int as count from pg_locks l join pg_database d on d.oid = l.database
      where l.locktype = 'advisory' and not l.granted and d.datname = current_database()`;
    while ((await hand.rows<{ count: number }>(waiting))[0]?.count !== 3) await pause(20);
    await log.query('commit');
    log.release();
    const replicas = await Promise.all(asked);
    expect(replicas.filter((one) => one !== undefined)).toMatchObject([{ signedAt: now() }]);
    expect(await readHeads(hand.pool)).toHaveLength(2);
    const ask = () => signedHead(hand.pool, TRAIL_KEY, now);
    await Promise.all([ask(), ask(), ask(), hand.created(newDraft()), ask()]);
    await sign();
    expect(await faults()).toEqual([]);
  });

  test('leaves out what a transaction that still runs could precede, until it ends', async () => {
    await sign();
    const open = await hand.owner.connect();
    await open.query('begin; select pg_current_xact_id()');
    await hand.created(newDraft());
    expect((await signedHead(hand.pool, TRAIL_KEY, now)).size).toBe(12);
    await open.query('commit');
    open.release();
    expect((await sign()).size).toBe(14);
    expect(await faults()).toEqual([]);
  });
});

describe('a past that was changed by somebody with the password and the key', () => {
  test('an event rewritten with a hash that fits', async () => {
    const kept = await sign();
    const id = ids[2] ?? '';
    const [row] = await hand.rows<LinkedRow>(
      `select ${LINKED_COLUMNS} from audit_event where proposal_id = $1 and sequence = 2`,
      id,
    );
    const event = { ...toLinked(row as LinkedRow), by: { subject: 'anna', name: 'En anden' } };
    await force(`update audit_event set actor_name = 'En anden', hash = '${hashOf(TRAIL_KEY, event, event.previousHash)}' where id = '${event.id}';
      update proposal set trail_hash = '${hashOf(TRAIL_KEY, event, event.previousHash)}' where id = '${id}';
      update revision set by_name = 'En anden' where proposal_id = '${id}' and number = 2`);
    expect(await faults()).toContain('log');
    await rebuildLog();
    expect(await faults()).toEqual([]);
    expect(await faults(kept)).toEqual(['head']);
  });

  test('a whole case taken out', async () => {
    const kept = await sign();
    const rows = ['first_revision', 'revision', 'proposal_search', 'audit_event'].map(
      (table) => `delete from ${table} where proposal_id = '${ids[1]}';`,
    );
    await force(`${rows.join(' ')} delete from proposal where id = '${ids[1]}'`);
    expect(await faults()).toContain('log');
    await rebuildLog();
    expect(await faults()).toEqual([]);
    expect(await faults(kept)).toEqual(['head']);
  });

  test('a case, or the whole database, put back to where it was', async () => {
    const tables = [
      'audit_event',
      'proposal',
      'proposal_search',
      'revision',
      'first_revision',
      'log_entry',
      'log_node',
      'log_head',
    ];
    await sign();
    for (const table of tables) await hand.owner.query(`create table old_${table} as select * from ${table}`);
    await hand.writer().change({ proposal: ids[0] ?? '' }, undefined, retitling('Senere'));
    const kept = await sign();
    expect(await faults(kept)).toEqual([]);
    const columns = async (table: string) => {
      const rows = await hand.rows<{ name: string }>(
        `select column_name as name from information_schema.columns where table_name = $1 and is_generated = 'NEVER'`,
        table,
      );
      return rows.map(({ name }) => `"${name}"`).join(', ');
    };
    for (const table of [...tables].reverse()) {
      const names = await columns(table);
      await force(`delete from ${table}; insert into ${table} (${names}) select ${names} from old_${table}`);
    }
    expect(await faults()).toEqual([]);
    expect(await faults(kept)).toEqual(['head']);
    await hand.created(newDraft());
    await sign();
    expect(await faults(kept)).toEqual(['head']);
    for (const table of tables) await hand.owner.query(`drop table old_${table}`);
  });

  test.each([
    ['an entry', `update log_entry set hash = repeat('0', 64) where position = 3`, 'log'],
    ['a subtree', `update log_node set hash = repeat('0', 64) where height = 1 and number = 1`, 'log'],
    ['a subtree taken out', `delete from log_node where height = 2 and number = 1`, 'log'],
    ['an entry taken out', `delete from log_entry where position = 4`, 'log'],
    ['the tail of the log taken out', `delete from log_entry where position = 10`, 'head'],
    ['the root of a head', `update log_head set root = repeat('0', 64)`, 'head'],
    ['the time of a head', `update log_head set signed_at = now()`, 'head'],
    ['a head taken out, of which its trail tells', `delete from log_head`, 'head'],
    ['a head beside its trail', `delete from audit_event where subject_kind = 'log' and sequence = 1`, 'head'],
  ])('%s', async (_, sql, found) => {
    await sign();
    await force(sql);
    expect(await faults()).toContain(found);
  });

  test('a head of another service, or of nobody, is none of ours', async () => {
    const ours = await sign();
    const theirs = signHead('another key for the trails of the tests', ours.size, Buffer.from(ours.root, 'hex'), now());
    expect(await faults(theirs)).toEqual(['head']);
    expect(await faults({ ...ours, signature: theirs.signature })).toEqual(['head']);
  });
});

describe('a receipt', () => {
  test('proves that an event stands, with neither database nor secret, and nothing else', async () => {
    const [{ id } = { id: '' }] = await hand.rows<{ id: string }>(
      'select id from audit_event where proposal_id = $1 and sequence = 2',
      ids[3],
    );
    await settled(hand);
    const receipt = await receiptFor(hand.pool, TRAIL_KEY, now, id);
    if (!receipt) throw new Error('no receipt');
    const sent = JSON.parse(JSON.stringify(receipt)) as typeof receipt;
    expect(isReceipt(sent)).toBe(true);
    expect(isReceipt({ ...sent, leaf: sent.leaf.replace('anna', 'bente') })).toBe(false);
    expect(isReceipt({ ...sent, position: sent.position - 1 })).toBe(false);
    expect(isReceipt({ ...sent, head: { ...sent.head, signedAt: '2020-01-01T00:00:00.000Z' } })).toBe(false);
    expect(await receiptFor(hand.pool, TRAIL_KEY, now, '0199c0de-0000-7000-8000-00000000dead')).toBeUndefined();
  });
});
