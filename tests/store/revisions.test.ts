// Revisions: each can be restored exactly, and many of them take little space.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Dossier } from '../../src/domain/dossier/dossier.ts';
import { canonicalJson } from '../../src/lib/canonical-json.ts';
import { rebuild, revisionBody, WHOLE_EVERY } from '../../src/store/revision-body.ts';
import { jsonObject } from '../lib/any-json.ts';
import { codeOf, newDraft, retitling, revising, sha256, useStore } from './given-store.ts';

const hand = useStore();
const base = JSON.parse(readFileSync('tests/cases/base-dossier.json', 'utf8')) as Dossier;

describe('sixty saves of a whole dossier', () => {
  const texts: string[] = [];
  let id = '';

  beforeAll(async () => {
    id = await hand.created(newDraft({ dossier: base }));
    texts.push((await hand.stored(id)).dossier);
    for (let n = 2; n <= 60; n++) {
      const edit = (before: Dossier): Dossier => {
        const task = { ...before.task, whyMove: `${before.task?.whyMove} Tilføjet i version ${n}.`.slice(-400) };
        const [first, ...rest] = before.economy?.alternatives ?? [];
        const costs = (first?.costs ?? []).map((cost) => ({ ...cost, amount: { expected: 1000 * n } }));
        return {
          ...before,
          task,
          economy: { ...before.economy, alternatives: first ? [{ ...first, costs }, ...rest] : [] },
        };
      };
      await hand.writer().change({ proposal: id }, undefined, revising(edit));
      texts.push((await hand.stored(id)).dossier);
    }
  });

  test('are each had again, word for word', async () => {
    for (const [i, text] of texts.entries()) {
      const revision = await hand.store.reader.revision(id, i + 1);
      expect(revision?.dossier, `revision ${i + 1}`).toBe(text);
      expect(revision?.dossierHash).toBe(sha256(text));
    }
    expect(new Set(texts).size).toBe(60);
  });

  test('several are had in one question, also over a whole one; what is not there is left out', async () => {
    const numbers = [7, 1, 19, 22, 41, 60, 22, 61];
    const found = await hand.store.reader.dossiers(id, numbers);
    expect([...found]).toEqual([7, 1, 19, 22, 41, 60].map((number) => [number, texts[number - 1]]));
    expect([await hand.store.reader.dossiers(id, []), await hand.store.reader.dossiers('x', [1])]).toEqual([
      new Map(),
      new Map(),
    ]);
  });

  test('are stored whole every twenty, and as differences in between', async () => {
    const rows = await hand.rows<{ number: number; kind: string }>(
      'select number, kind from revision where proposal_id = $1 order by number',
      id,
    );
    expect(rows.filter(({ kind }) => kind === 'full').map(({ number }) => number)).toEqual([
      1,
      1 + WHOLE_EVERY,
      1 + 2 * WHOLE_EVERY,
    ]);
  });

  test('take a small part of what sixty whole ones would, with indexes and all', async () => {
    const whole = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
    await hand.owner.query('vacuum full revision');
    const [row] = await hand.rows<{ bytes: number }>(`select pg_total_relation_size('revision') as bytes`);
    expect(whole).toBeGreaterThan(600_000);
    expect(row?.bytes).toBeLessThan(whole / 4);
  });

  test('are listed from the first, page by page', async () => {
    const numbers: number[] = [];
    for (let cursor: string | undefined; ; ) {
      const page = await hand.store.reader.revisions(id, { pageSize: 25, cursor, count: true });
      expect(page.count).toBe(60);
      numbers.push(...page.items.map(({ number }) => number));
      if (page.next === null) break;
      cursor = page.next;
    }
    expect(numbers).toEqual(Array.from({ length: 60 }, (_, i) => i + 1));
    const other = await hand.created();
    const { next } = await hand.store.reader.revisions(id, { pageSize: 5 });
    expect(await codeOf(hand.store.reader.revisions(other, { pageSize: 5, cursor: next ?? '' }))).toBe('invalid');
  });

  test.each([0, 61, -1, 1.5, Number.NaN, 2 ** 40])('%s is none of them', async (number) => {
    expect(await hand.store.reader.revision(id, number)).toBeUndefined();
  });
});

describe('the text of the first revision', () => {
  const FIRST = `select r.body as own, f.body as kept from revision r left join first_revision f using (proposal_id) where r.proposal_id = $1 and r.number = 1`;

  test('is the dossier of the case until there is a second, and is then kept by the database', async () => {
    const id = await hand.created(newDraft({ dossier: base }));
    const first = (await hand.stored(id)).dossier;
    expect(await hand.rows(FIRST, id)).toEqual([{ own: null, kept: null }]);
    expect((await hand.store.reader.revision(id, 1))?.dossier).toBe(first);
    for (const title of ['En anden titel', 'En tredje titel']) {
      await hand.writer().change({ proposal: id }, undefined, retitling(title));
      expect(await hand.rows(FIRST, id)).toEqual([{ own: null, kept: first }]);
      expect((await hand.store.reader.revision(id, 1))?.dossier).toBe(first);
    }
  });

  test('is kept whoever writes over it', async () => {
    const id = await hand.created();
    const first = (await hand.stored(id)).dossier;
    await hand.owner.query(`update proposal set dossier = '{}' where id = $1`, [id]);
    await hand.owner.query(`update proposal set dossier = '{"a":1}' where id = $1`, [id]);
    expect(await hand.rows(FIRST, id)).toEqual([{ own: null, kept: first }]);
  });

  test('of a case that the version before made stays where it is', async () => {
    const id = await hand.created();
    const first = (await hand.stored(id)).dossier;
    await hand.owner.query(
      'begin; set local session_replication_role = replica; ' +
        `update revision set body = (select dossier from proposal p where p.id = '${id}') where proposal_id = '${id}'; commit`,
    );
    await hand.writer().change({ proposal: id }, undefined, retitling('En anden titel'));
    expect(await hand.rows(FIRST, id)).toEqual([{ own: first, kept: null }]);
    expect((await hand.store.reader.revision(id, 1))?.dossier).toBe(first);
    expect((await hand.store.reader.revision(id, 2))?.dossier).toBe((await hand.stored(id)).dossier);
  });

  test('that is missing is an error, not an empty dossier', async () => {
    const id = await hand.created();
    await hand.writer().change({ proposal: id }, undefined, retitling('En anden titel'));
    await hand.owner.query(
      `begin; set local session_replication_role = replica; delete from first_revision where proposal_id = '${id}'; commit`,
    );
    await expect(hand.store.reader.revision(id, 1)).rejects.toThrow('whole');
    await expect(hand.store.reader.revision(id, 2)).rejects.toThrow('whole');
  });
});

describe('the trail', () => {
  test('of a case is told from its beginning, with the events as they were', async () => {
    const write = newDraft();
    const id = await hand.created(write);
    await hand.writer().change(
      { proposal: id },
      undefined,
      revising((before) => ({ ...before, task: { ...before.task, title: 'Ny' } })),
    );
    const { items, next } = await hand.store.reader.history(id, { pageSize: 10 });
    expect(next).toBeNull();
    expect(items.map(({ sequence, event }) => [sequence, event.type])).toEqual([
      [1, 'proposal.created'],
      [2, 'proposal.revised'],
    ]);
    expect(items[0]?.event).toEqual(write.events[0]);
    expect(items[1]?.previousHash).toBe(items[0]?.hash);
  });
});

test('whatever the saves were, each is rebuilt from the last whole one', () => {
  const documents = fc.array(jsonObject, { minLength: 1, maxLength: 45 });
  fc.assert(
    fc.property(documents, (saves) => {
      const texts = saves.map(canonicalJson);
      const bodies = texts.map((text, i) => revisionBody(i + 1, texts[i - 1], text));
      for (const [i, text] of texts.entries()) {
        const whole = bodies.findLastIndex(({ kind }, j) => j <= i && kind === 'full');
        expect(i - whole).toBeLessThan(WHOLE_EVERY);
        expect(rebuild(bodies.slice(whole, i + 1))).toBe(text);
      }
    }),
  );
});
