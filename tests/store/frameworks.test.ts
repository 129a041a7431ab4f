// Frameworks: shipped ones are published once; others are proposed, and published by a decision that sees the other
// versions. Every process learns of it.
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import type { StoredFramework } from '../../src/app/ports.ts';
import type { Framework } from '../../src/domain/governance/framework.ts';
import { shippedFrameworks } from '../../src/domain/governance/shipped.ts';
import { Refusal } from '../../src/domain/refusal.ts';
import { createStore } from '../../src/store/store.ts';
import { framework } from '../domain/workflow/given.ts';
import { codeOf, keyOf, TRAIL_KEY, useStore } from './given-store.ts';

const hand = useStore();
const admin = { subject: 'ada', name: 'Ada' };
const second = { subject: 'bo', name: 'Bo' };
const NOW = '2026-03-01T09:00:00.000Z';

function proposed(id: string, version = 1): StoredFramework {
  const document: Framework = { ...framework, id, version };
  return {
    framework: document,
    status: 'proposed',
    proposedBy: admin,
    proposedAt: NOW,
    publishedBy: null,
    publishedAt: null,
  };
}

const reply = { status: 201, body: '{}' };
const publishing = (stored: StoredFramework) => ({
  stored: { ...stored, status: 'published', publishedBy: second, publishedAt: NOW } as const,
  reply: { status: 200, body: '{"published":true}' },
});

async function trail(id: string) {
  return hand.rows(
    'select sequence, type, actor_subject, data::json ->> $2 as version from audit_event where framework_id = $1 order by sequence',
    id,
    'version',
  );
}

describe('the shipped frameworks', () => {
  test('are published once, however many replicas start', async () => {
    const shipped = shippedFrameworks();
    const added = await Promise.all([1, 2, 3].map(() => hand.store.publishShipped(shipped, NOW)));
    expect(added.map((list) => list.length).sort()).toEqual([0, 0, shipped.length]);
    expect(new Set((await hand.store.frameworks.published(true)).map(({ id }) => id))).toEqual(
      new Set(shipped.map(({ id }) => id)),
    );
    expect(await trail('syddanmark-2022')).toEqual([
      { sequence: 1, type: 'framework.published', actor_subject: 'opgavebro', version: '1' },
    ]);
    expect(await hand.store.frameworks.get('syddanmark-2022', 1)).toMatchObject({
      framework,
      status: 'published',
      publishedAt: NOW,
    });
  });
});

describe('a shipped framework that the product has changed since', () => {
  const base: Framework = { ...framework, id: 'leveret', validFrom: '2026-01-01' };
  const changed: Framework = { ...base, settings: { ...base.settings, noticeDays: 21 } };
  const start = (shipped: Framework) => hand.store.publishShipped([shipped], NOW);
  const versions = async () => {
    const all = await hand.store.frameworks.all();
    return all
      .filter((stored) => stored.framework.id === base.id)
      .map((stored) => `${stored.framework.version} ${stored.status} ${stored.framework.settings.noticeDays}`);
  };

  test('is proposed as the next version, once; the published one stays as it is', async () => {
    await start(base);
    await start(base);
    expect(await versions()).toEqual(['1 published 14']);
    const added = await Promise.all([1, 2, 3].map(() => start(changed)));
    expect(added.flat()).toMatchObject([{ status: 'proposed', framework: { version: 2, validFrom: '2026-03-01' } }]);
    expect(await versions()).toEqual(['1 published 14', '2 proposed 21']);
    expect(await trail(base.id)).toMatchObject([
      { type: 'framework.published', version: '1' },
      { type: 'framework.proposed', actor_subject: 'opgavebro', version: '2' },
    ]);
    // An older replica that restarts has nothing new to propose.
    expect(await start(base)).toEqual([]);
  });

  test('is not proposed again once it was published or rejected; a third text is', async () => {
    await hand.store.frameworks.settle(base.id, 2, undefined, publishing);
    expect(await start(changed)).toEqual([]);
    const third = { ...base, settings: { ...base.settings, noticeDays: 28 } };
    expect(await start(third)).toMatchObject([{ framework: { version: 3, validFrom: '2026-03-02' } }]);
    await hand.store.frameworks.settle(base.id, 3, undefined, (stored) => ({
      stored: { ...stored, status: 'rejected', closed: { by: second, at: NOW, reason: 'Nej' } },
      reply,
    }));
    expect(await start(third)).toEqual([]);
    expect(await versions()).toEqual(['1 published 14', '2 published 21', '3 rejected 28']);
  });
});

describe('a new framework', () => {
  test('is proposed, published, and then known to all processes; both are in its trail', async () => {
    const other = createStore({ pool: hand.pool, trailKey: TRAIL_KEY }).frameworks;
    const { frameworks } = hand.store;
    await other.published();
    const stored = proposed('nordjylland-2027');
    expect(await frameworks.propose(stored, keyOf('propose'), reply)).toEqual({ replayed: false, reply });
    expect(await frameworks.get('nordjylland-2027', 1)).toEqual(stored);
    expect((await frameworks.published(true)).map(({ id }) => id)).not.toContain('nordjylland-2027');
    const published = await frameworks.settle('nordjylland-2027', 1, keyOf('publish'), publishing);
    expect(published.reply.body).toBe('{"published":true}');
    expect((await frameworks.published()).map(({ id }) => id)).toContain('nordjylland-2027');
    // The answer comes when every replica knows the version: the next request may reach any of them.
    expect((await other.published()).map(({ id }) => id)).toContain('nordjylland-2027');
    expect(await trail('nordjylland-2027')).toEqual([
      { sequence: 1, type: 'framework.proposed', actor_subject: 'ada', version: '1' },
      { sequence: 2, type: 'framework.published', actor_subject: 'bo', version: '1' },
    ]);
    expect((await frameworks.all()).find((each) => each.framework.id === 'nordjylland-2027')).toMatchObject({
      status: 'published',
      publishedBy: second,
    });
  });

  test('once published is read from the database once, and shows at once on every replica with who published it', async () => {
    const other = createStore({ pool: hand.pool, trailKey: TRAIL_KEY }).frameworks;
    const { frameworks } = hand.store;
    const id = 'bornholm-2027';
    await frameworks.propose(proposed(id), undefined, reply);
    await other.published();
    expect(await other.get(id, 1)).toEqual(proposed(id));
    await frameworks.settle(id, 1, undefined, publishing);
    const published = { ...proposed(id), status: 'published', publishedBy: second, publishedAt: NOW };
    const [first, again, all] = [await other.get(id, 1), await other.get(id, 1), await other.all()];
    expect(first).toEqual(published);
    expect(again?.framework).toBe(first?.framework);
    expect(all.find((each) => each.framework.id === id)?.framework).toBe(first?.framework);
    expect(await frameworks.get(id, 1)).toEqual(published);
  });

  test('is asked for twice a second at most; who must know it asks at once', async () => {
    const clock = vi.spyOn(performance, 'now').mockReturnValue(10_000);
    onTestFinished(() => clock.mockRestore());
    const [other, third] = [1, 2].map(() => createStore({ pool: hand.pool, trailKey: TRAIL_KEY }).frameworks);
    const before = await other?.published();
    await third?.published();
    await hand.store.publishShipped([proposed('fanoe-2027').framework], NOW);
    const known = before?.map(({ id }) => id);
    const ids = async (list: Promise<readonly Framework[]> | undefined) => (await list)?.map(({ id }) => id).sort();
    clock.mockReturnValue(10_499);
    expect(await other?.published()).toBe(before);
    expect(await ids(third?.published(true))).toEqual([...(known ?? []), 'fanoe-2027'].sort());
    clock.mockReturnValue(10_500);
    expect(await ids(other?.published())).toEqual([...(known ?? []), 'fanoe-2027'].sort());
  });

  test('is refused when the version is there, unknown, or undecided', async () => {
    const { frameworks } = hand.store;
    await frameworks.propose(proposed('x-2027'), undefined, reply);
    expect(await codeOf(frameworks.propose(proposed('x-2027'), undefined, reply))).toBe('framework-version-exists');
    expect(await codeOf(frameworks.settle('x-2027', 2, undefined, publishing))).toBe('not-found');
    expect(await codeOf(frameworks.settle('x-2027', 1e12, undefined, publishing))).toBe('not-found');
    const refusing = () => {
      throw new Refusal('second-administrator-needed');
    };
    expect(await codeOf(frameworks.settle('x-2027', 1, keyOf('refused'), refusing))).toBe(
      'second-administrator-needed',
    );
    expect(await trail('x-2027')).toHaveLength(1);
  });

  test('answers a repeated key with the same words, and refuses it for something else', async () => {
    const { frameworks } = hand.store;
    await frameworks.propose(proposed('y-2027'), keyOf('again'), reply);
    expect(await frameworks.propose(proposed('y-2027'), keyOf('again'), { ...reply, body: 'new' })).toEqual({
      replayed: true,
      reply,
    });
    expect(await codeOf(frameworks.propose(proposed('z-2027'), keyOf('again', 'other body'), reply))).toBe(
      'idempotency-key-reused',
    );
    expect(await frameworks.get('z-2027', 1)).toBeUndefined();
  });

  test('published by two at once is published once, and each decision sees the other versions', async () => {
    const { frameworks } = hand.store;
    await frameworks.propose(proposed('twice-2027'), undefined, reply);
    const seen: string[][] = [];
    const once = (stored: StoredFramework, published: readonly Framework[]) => {
      seen.push(published.map(({ id }) => id));
      if (stored.status === 'published') throw new Refusal('framework-already-published');
      return publishing(stored);
    };
    const both = await Promise.all([1, 2].map(() => codeOf(frameworks.settle('twice-2027', 1, undefined, once))));
    expect(both.sort()).toEqual(['done', 'framework-already-published']);
    expect(seen.map((ids) => ids.includes('twice-2027'))).toEqual([false, true]);
  });
});
