// The one path to the database: two at once, keys, replays, rows that are held, and answers that get lost on the way.
import { connect as connectTo, createServer, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import type { Write } from '../../src/app/ports.ts';
import type { RefusalCode } from '../../src/domain/refusal.ts';
import { Refusal } from '../../src/domain/refusal.ts';
import type { ProposalEvent } from '../../src/domain/workflow/events.ts';
import { replay } from '../../src/domain/workflow/evolve.ts';
import { uuidV7 } from '../../src/lib/uuid-v7.ts';
import { openPool } from '../../src/store/pool.ts';
import { readById } from '../../src/store/reads/by-id.ts';
import { administrative, political } from '../domain/workflow/given.ts';
import { deciding, keyOf, newDraft, revising, sha256, submitting, TASK, useStore } from './given-store.ts';

const hand = useStore();

async function codeOf(attempt: Promise<unknown>): Promise<RefusalCode | 'done'> {
  return attempt.then(
    () => 'done' as const,
    (error: unknown) => {
      if (error instanceof Refusal) return error.code;
      throw error;
    },
  );
}

async function rows<T extends object>(sql: string, ...values: unknown[]): Promise<T[]> {
  return (await hand.owner.query<T>(sql, values)).rows;
}

async function created(write: Write = newDraft()): Promise<string> {
  await hand.writer().create(undefined, write);
  return write.proposal.id;
}

async function stored(id: string) {
  const found = await readById(hand.pool, id);
  if (!found) throw new Error(`${id} is not there`);
  return found;
}

const retitle = (title: string) => revising((before) => ({ ...before, task: { ...before.task, title } }));

describe('a new case', () => {
  test('is there with its state, dossier, revision, words and event', async () => {
    const write = newDraft({ externalIds: [{ system: 'sbsys', id: '2026-117' }] });
    expect(await hand.writer().create(undefined, write)).toEqual({ replayed: false, reply: write.reply });
    expect(await stored(write.proposal.id)).toEqual({ proposal: write.proposal, dossier: write.revision?.dossier });
    const [row] = await rows(
      `select p.external_ids, p.trail_sequence, p.trail_hash = e.hash as sealed, r.kind, r.number, r.dossier_hash, r.body = p.dossier as whole,
         s.words @@ websearch_to_tsquery('danish', 'hjem') as found, e.type, e.epoch
       from proposal p join revision r on r.proposal_id = p.id join audit_event e on e.proposal_id = p.id join proposal_search s on s.proposal_id = p.id
       where p.id = $1`,
      write.proposal.id,
    );
    expect(row).toEqual({
      external_ids: ['2026-117', 'sbsys:2026-117'],
      trail_sequence: 1,
      sealed: true,
      kind: 'full',
      number: 1,
      dossier_hash: sha256(write.revision?.dossier ?? ''),
      whole: true,
      found: true,
      type: 'proposal.created',
      epoch: 1,
    });
  });

  test('is deleted without a trace for those who read, and with one in the trail', async () => {
    const id = await created();
    await hand.writer().change({ proposal: id }, undefined, (locked) => {
      if (!locked) throw new Error('not there');
      const event: ProposalEvent = {
        type: 'proposal.deleted',
        proposal: id,
        at: '2026-11-22T11:00:00.000Z',
        by: locked.proposal.createdBy,
        data: {},
      };
      return {
        write: {
          proposal: { ...locked.proposal, status: 'deleted', version: 2 },
          events: [event],
          waitingBody: null,
          reply: { status: 204, body: '' },
        },
      };
    });
    expect(await readById(hand.pool, id)).toBeUndefined();
    const seen = hand.writer().change({ proposal: id }, undefined, (locked) => ({ nothing: { status: locked ? 200 : 404, body: '' } }));
    expect((await seen).reply.status).toBe(404);
    expect(await rows('select type from audit_event where proposal_id = $1 order by sequence', id)).toEqual([
      { type: 'proposal.created' },
      { type: 'proposal.deleted' },
    ]);
  });

  test.each(['not-a-uuid', '0197a000-0000-7000-8000-000000000000'])('%s is not there', async (id) => {
    const { reply } = await hand
      .writer()
      .change({ proposal: id }, undefined, (locked) => ({ nothing: { status: locked ? 200 : 404, body: '' } }));
    expect(reply.status).toBe(404);
  });
});

describe('two changes at once', () => {
  test('of one version: one stands, every other is decided anew on what it left', async () => {
    const id = await created();
    const seen: number[] = [];
    const attempts = Array.from({ length: 8 }, (_, i) =>
      codeOf(
        hand.writer().change({ proposal: id }, undefined, (locked) => {
          seen.push(locked?.proposal.version ?? 0);
          if (locked?.proposal.version !== 1) throw new Refusal('stale');
          return retitle(`Titel ${i}`)(locked);
        }),
      ),
    );
    expect((await Promise.all(attempts)).sort()).toEqual(['done', ...Array(7).fill('stale')]);
    expect(seen).toContain(2);
    expect(await rows('select sequence from audit_event where proposal_id = $1 order by sequence', id)).toEqual([
      { sequence: 1 },
      { sequence: 2 },
    ]);
  });

  test('without a version: all of them stand, one after another, and none is lost', async () => {
    const id = await created();
    const add = (i: number) =>
      revising((before) => ({ ...before, task: { ...before.task, sksCodes: [...(before.task?.sksCodes ?? []), `AB${i}`] } }));
    await Promise.all(Array.from({ length: 12 }, (_, i) => hand.writer({ patience: 15_000 }).change({ proposal: id }, undefined, add(i))));
    const { proposal, dossier } = await stored(id);
    expect(proposal.version).toBe(13);
    expect(JSON.parse(dossier).task.sksCodes.toSorted()).toEqual(Array.from({ length: 12 }, (_, i) => `AB${i}`).sort());
    const trail = await rows<{ sequence: number; data: string; type: string; at: string; actor_subject: string; actor_name: string }>(
      'select * from audit_event where proposal_id = $1 order by sequence',
      id,
    );
    expect(trail.map((event) => event.sequence)).toEqual(Array.from({ length: 13 }, (_, i) => i + 1));
    const events = trail.map(
      ({ type, at, actor_subject, actor_name, data }) =>
        ({ type, at, proposal: id, by: { subject: actor_subject, name: actor_name }, data: JSON.parse(data) }) as ProposalEvent,
    );
    expect(replay(events)).toEqual(proposal);
  });

  test('of two deciders at one stage, one decision stands and the other learns it is already decided', async () => {
    const id = await created();
    const submission = uuidV7();
    await hand.writer().change({ proposal: id }, undefined, submitting(submission));
    const decide = () =>
      hand.writer().change({ submission }, undefined, deciding(submission, 'cluster-administrative', 'recommended', administrative));
    expect((await Promise.all([codeOf(decide()), codeOf(decide())])).sort()).toEqual(['already-decided', 'done']);
    expect((await stored(id)).proposal.submissions[0]?.decisions).toHaveLength(1);
  });
});

describe('an Idempotency-Key', () => {
  test('gives the same answer again, word for word, and takes effect once', async () => {
    const write = newDraft({ dossier: { task: { ...TASK, description: 'Æblegrød '.repeat(300) } } });
    const key = keyOf('once');
    expect(await hand.writer().create(key, write)).toEqual({ replayed: false, reply: write.reply });
    const again = newDraft();
    expect(await hand.writer().create(key, again)).toEqual({ replayed: true, reply: write.reply });
    expect(await readById(hand.pool, again.proposal.id)).toBeUndefined();
    const [row] = await rows<{ bytes: number }>(`select length(body) as bytes from idempotency where key = 'once'`);
    expect(row?.bytes).toBeLessThan(100); // the dossier lies in the revision, not here once more
  });

  test('gives the answer of then, also when the case has moved on', async () => {
    const write = newDraft({ dossier: { task: { ...TASK, description: 'Før '.repeat(200) } } });
    await hand.writer().create(keyOf('then'), write);
    const rename = keyOf('rename', 'body', { route: 'PATCH' });
    const first = await hand.writer().change({ proposal: write.proposal.id }, rename, retitle('Da'));
    await hand.writer().change({ proposal: write.proposal.id }, undefined, retitle('Nu'));
    expect(await hand.writer().change({ proposal: write.proposal.id }, rename, () => expect.unreachable('decided again'))).toEqual({
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
    const id = await created();
    expect(await codeOf(hand.writer().change({ proposal: id }, other, retitle('Nej')))).toBe('idempotency-key-reused');
    expect((await stored(id)).proposal.version).toBe(1);
  });

  test('of another caller is another key', async () => {
    await hand.writer().create(keyOf('shared'), newDraft());
    const { replayed } = await hand.writer().create(keyOf('shared', 'other', { caller: 'bo' }), newDraft());
    expect(replayed).toBe(false);
  });

  test('of a request that still runs is in use', async () => {
    const holder = await hand.owner.connect();
    await holder.query(`begin; select pg_advisory_xact_lock(hashtextextended(E'anna\\nrunning', 0))`);
    const id = await created();
    expect(await codeOf(hand.writer().create(keyOf('running'), newDraft()))).toBe('idempotency-key-in-use');
    expect(await codeOf(hand.writer().change({ proposal: id }, keyOf('running'), retitle('Nej')))).toBe('idempotency-key-in-use');
    await holder.query('rollback');
    holder.release();
    expect(await codeOf(hand.writer().create(keyOf('running'), newDraft()))).toBe('done');
  });

  test('used many times at once takes effect once: the others replay it or hear that it runs', async () => {
    const before = await rows<{ count: number }>('select count(*)::int as count from proposal');
    const answers = await Promise.all(Array.from({ length: 10 }, () => codeOf(hand.writer().create(keyOf('race'), newDraft()))));
    expect(answers.filter((code) => code !== 'done' && code !== 'idempotency-key-in-use')).toEqual([]);
    expect(await rows<{ count: number }>('select count(*)::int as count from proposal')).toEqual([{ count: (before[0]?.count ?? 0) + 1 }]);
  });

  test('is free again when the change was refused', async () => {
    const id = await created();
    const refused = hand.writer().change({ proposal: id }, keyOf('again'), () => {
      throw new Refusal('stale');
    });
    expect(await codeOf(refused)).toBe('stale');
    expect(await codeOf(hand.writer().change({ proposal: id }, keyOf('again', 'other body'), retitle('Nu')))).toBe('done');
  });
});

describe('conditions', () => {
  test('stand in the register from the decision on, and are closed there', async () => {
    const id = await created();
    const submission = uuidV7();
    const condition = uuidV7();
    await hand.writer().change({ proposal: id }, undefined, submitting(submission));
    await hand.writer().change({ submission }, undefined, deciding(submission, 'cluster-administrative', 'recommended', administrative));
    const conditions = [
      { id: condition, text: 'Evaluering efter et år', owner: 'kommune-461', dueDate: '2027-11-01', status: 'open' as const },
    ];
    await hand
      .writer()
      .change({ submission }, undefined, deciding(submission, 'cluster-political', 'recommended', political, { conditions }));
    expect(await rows('select owner, due_date::text, status from condition where id = $1', condition)).toEqual([
      { owner: 'kommune-461', due_date: '2027-11-01', status: 'open' },
    ]);
    await hand.writer().change({ condition }, undefined, (locked) => {
      if (!locked) throw new Error('not there');
      const by = { subject: 'anna', name: 'Anna' };
      const event: ProposalEvent = {
        type: 'condition.closed',
        proposal: id,
        at: '2027-10-01T08:00:00.000Z',
        by,
        data: { submission, condition, evidence: 'Rapport' },
      };
      return {
        write: {
          proposal: { ...locked.proposal, version: locked.proposal.version + 1 },
          events: [event],
          waitingBody: null,
          reply: { status: 200, body: '' },
        },
      };
    });
    expect(await rows('select status, closed_by, evidence from condition where id = $1', condition)).toEqual([
      { status: 'closed', closed_by: 'Anna', evidence: 'Rapport' },
    ]);
  });
});

describe('when the database stands still or breaks', () => {
  test('a row held by someone who stalls makes the change busy, within its patience; others are untouched', async () => {
    const [id, other] = [await created(), await created()];
    const holder = await hand.owner.connect();
    await holder.query('begin');
    await holder.query('select from proposal where id = $1 for update', [id]);
    const started = Date.now();
    expect(await codeOf(hand.writer({ patience: 400 }).change({ proposal: id }, keyOf('stalled'), retitle('Nej')))).toBe('busy');
    expect(Date.now() - started).toBeLessThan(1500);
    expect(await codeOf(hand.writer({ patience: 400 }).change({ proposal: other }, undefined, retitle('Ja')))).toBe('done');
    const waiting = hand.writer().change({ proposal: id }, keyOf('stalled'), retitle('Ja'));
    await pause(100);
    await holder.query('commit');
    holder.release();
    expect(await codeOf(waiting)).toBe('done');
  });

  test('a connection that ends before the write is replaced by another', async () => {
    const id = await created();
    let ended = 0;
    const changed = hand.writer().change({ proposal: id }, undefined, (locked) => {
      if (ended++ === 0)
        void hand.owner.query(
          `select pg_terminate_backend(pid) from pg_stat_activity where usename = 'opgavebro' and datname = current_database()`,
        );
      return retitle('Efter')(locked);
    });
    expect(await codeOf(changed)).toBe('done');
    expect((await stored(id)).proposal).toMatchObject({ title: 'Efter', version: 2 });
  });

  test.each(['change', 'create'] as const)('a %s whose answer is lost on the way is found to stand, and not made twice', async (kind) => {
    const id = await created();
    const lossy = await proxyTo(hand.database.serviceUrl);
    const pool = openPool({ url: lossy.url, max: 1 });
    const writer = hand.writer({ pool, patience: 5_000 });
    if (kind === 'change') {
      const changed = writer.change({ proposal: id }, undefined, (locked) => {
        lossy.loseNext();
        return retitle('Tabt svar')(locked);
      });
      expect((await changed).replayed).toBe(false);
      expect((await stored(id)).proposal.version).toBe(2);
    } else {
      await pool.query('select'); // connected
      lossy.loseNext();
      const write = newDraft();
      expect(await writer.create(undefined, write)).toEqual({ replayed: false, reply: write.reply });
      expect(await rows('select sequence from audit_event where proposal_id = $1', write.proposal.id)).toEqual([{ sequence: 1 }]);
    }
    expect(lossy.lost()).toBe(1);
    await pool.end();
    lossy.close();
  });

  test('a database that is away makes it busy', async () => {
    const pool = openPool({ url: 'postgres://nobody@127.0.0.1:1/none' });
    expect(await codeOf(hand.writer({ pool, patience: 200 }).create(undefined, newDraft()))).toBe('busy');
    await pool.end();
  });
});

describe('work that must be in the same commit', () => {
  test('is done with the events, and undoes all when it fails', async () => {
    const types: string[] = [];
    const afterEvents = {
      wanted: () => true,
      write: async (_: unknown, events: readonly { readonly type: string }[]) => {
        types.push(...events.map((event) => event.type));
        if (types.length > 1) throw new Error('no delivery');
      },
    };
    const write = newDraft();
    await hand.writer({ afterEvents }).create(undefined, write);
    await expect(hand.writer({ afterEvents }).change({ proposal: write.proposal.id }, keyOf('undone'), retitle('Nej'))).rejects.toThrow(
      'no delivery',
    );
    expect(types).toEqual(['proposal.created', 'proposal.revised']);
    expect((await stored(write.proposal.id)).proposal.version).toBe(1);
    expect(await rows(`select from idempotency where key = 'undone'`)).toEqual([]);
  });
});

/** A way to the database that can swallow the next answer and break off, as a network does. */
async function proxyTo(target: string) {
  const { hostname, port } = new URL(target);
  let losing = false;
  let lost = 0;
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    const database = connectTo(Number(port), hostname);
    for (const socket of [client, database]) {
      sockets.add(socket);
      socket.on('error', () => undefined);
    }
    client.on('data', (chunk) => database.write(chunk));
    database.on('data', (chunk) => {
      if (!losing) return client.write(chunk);
      losing = false;
      lost++;
      client.destroy();
      return database.end();
    });
    client.on('close', () => database.end());
    database.on('close', () => client.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = new URL(target);
  const address = server.address();
  url.port = String(address && typeof address === 'object' ? address.port : 0);
  return {
    url: url.href,
    loseNext: () => {
      losing = true;
    },
    lost: () => lost,
    close: () => {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}
