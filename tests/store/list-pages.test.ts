// Pages of the list are stable while others write.
import { beforeAll, describe, expect, test } from 'vitest';
import { type ProposalFilter, SORTS, type Sort } from '../../src/app/ports.ts';
import type { Dossier } from '../../src/domain/dossier/dossier.ts';
import type { Sight } from '../../src/domain/workflow/visibility.ts';
import { readText } from '../../src/lib/json-text.ts';
import { uuidV7 } from '../../src/lib/uuid-v7.ts';
import { as, person } from '../domain/workflow/given.ts';
import { codeOf, type Given, newDraft, revising, useStore } from './given-store.ts';

const hand = useStore();
const ALL: Sight = { all: true, frameworks: [], clusters: [], parties: [] };
const NONE: Sight = { all: false, frameworks: [], clusters: [], parties: [] };
const anywhere = person(
  'anna',
  ...['fyn', 'lillebaelt', 'sydvestjylland', 'soenderjylland'].map((cluster) => `coordinator:${cluster}`),
);

let minute = 0;

/** A draft created in its own minute, in order. */
async function given(title: string, task: Dossier['task'] = {}, over: Given = {}): Promise<string> {
  const now = new Date(Date.UTC(2026, 0, 1, 0, minute++)).toISOString();
  return hand.created(newDraft({ dossier: { task: { title, ...task } }, context: { ...as(anywhere), now }, ...over }));
}

/** Changes a title, each time in its own minute, after all drafts. */
async function retitle(proposal: string | undefined, title: string): Promise<void> {
  if (proposal === undefined) return;
  const now = new Date(Date.UTC(2026, 5, 1, 0, minute++)).toISOString();
  const edit = (before: Dossier) => ({ ...before, task: { ...before.task, title } });
  await hand.writer().change({ proposal }, undefined, revising(edit, { ...as(anywhere), now }));
}

async function everyPage(
  sort: Sort,
  filter: ProposalFilter = {},
  pageSize = 7,
  between: () => Promise<unknown> = async () => undefined,
) {
  const ids: string[] = [];
  for (let cursor: string | undefined; ; ) {
    const page = await hand.store.reader.list(ALL, filter, { pageSize, sort, cursor });
    ids.push(...page.items.map((item) => readText(item).id));
    if (page.next === null) return ids;
    cursor = page.next;
    await between();
  }
}

describe('pages', () => {
  beforeAll(async () => {
    for (let i = 0; i < 40; i++) await given(`Ens titel ${i % 3}`, {}, { cluster: 'sydvestjylland' });
  });

  test.each(SORTS)('by %s hold every case once, in one order', async (sort) => {
    const paged = await everyPage(sort);
    const whole = (await hand.store.reader.list(ALL, {}, { pageSize: 100, sort })).items.map(
      (item) => readText(item).id,
    );
    expect(paged).toHaveLength(40);
    expect(paged).toEqual(whole);
  });

  test.each(['-updatedAt', 'createdAt', 'title'] as const)(
    'by %s lose and repeat nothing while others write',
    async (sort) => {
      const before = await everyPage(sort, { cluster: 'sydvestjylland' });
      const during = await everyPage(sort, { cluster: 'sydvestjylland' }, 7, () =>
        given('Ens titel 1', {}, { cluster: 'sydvestjylland' }),
      );
      expect(during.filter((id) => before.includes(id))).toEqual(before);
      expect(new Set(during).size).toBe(during.length);
    },
  );

  test.each(['-updatedAt', 'title', 'stageDue', 'updatedAt', 'createdAt', '-createdAt'] as const)(
    'by %s pass over no case that changes between two pages, however often',
    async (sort) => {
      const filter = { cluster: 'sydvestjylland' };
      const before = await everyPage(sort, filter);
      // Each round changes the last case and the one in the middle: by title and by time of change both move ahead.
      let round = 0;
      const during = await everyPage(sort, filter, 7, async () => {
        if (round++ > 12) return;
        const moved = [before.at(-1), before[Math.floor(before.length / 2)], before.at(-round)];
        for (const proposal of moved) await retitle(proposal, `Aa titel ${sort} ${round}`);
      });
      expect(before.filter((id) => !during.includes(id))).toEqual([]);
      expect(during.filter((id, i) => during.indexOf(id) !== i).length).toBeLessThan(40);
    },
  );

  test('pass over no case that was made and changed while another transaction on the server takes long', async () => {
    const filter = { cluster: 'soenderjylland' };
    const other = await hand.owner.connect();
    try {
      await other.query('begin; select pg_current_xact_id()');
      for (let i = 0; i < 4; i++) await given('Sen', {}, filter);
      const before = await everyPage('-updatedAt', filter, 2);
      let round = 0;
      const during = await everyPage('-updatedAt', filter, 2, async () => {
        if (round++ > 0) return;
        await given('Ny', {}, filter);
        await retitle(before.at(-1), 'Sen igen');
      });
      expect(during).toEqual(before);
    } finally {
      await other.query('rollback');
      other.release();
    }
  });

  test('a page of changed cases holds none twice, and the last leads nowhere', async () => {
    const { reader } = hand.store;
    const filter = { cluster: 'sydvestjylland', q: 'titel' };
    const first = await reader.list(ALL, filter, { pageSize: 5 });
    const shown = first.items.map((item) => readText(item).id);
    // While a transaction of another test on the server is open, recent changes are repeated at the end.
    const all = new Set(await everyPage('-updatedAt', filter));
    const others = [...all].filter((id) => !shown.includes(id));
    for (const proposal of [...others, ...shown]) await retitle(proposal, 'Ens titel igen');
    const late: string[][] = [];
    for (let cursor = first.next; cursor !== null; ) {
      const page = await reader.list(ALL, filter, { pageSize: 5, cursor });
      late.push(page.items.map((item) => readText(item).id));
      cursor = page.next;
    }
    expect(late.flat()).toEqual([...others, ...shown]);
    expect(late.every((ids) => ids.length > 0)).toBe(true);
  });

  test('a cursor belongs to its filter and sort, and to nothing else', async () => {
    const { reader } = hand.store;
    const { next } = await reader.list(ALL, { cluster: 'sydvestjylland' }, { pageSize: 3 });
    const cursor = next ?? '';
    expect(await codeOf(reader.list(NONE, { cluster: 'sydvestjylland' }, { pageSize: 3, cursor }))).toBe('done');
    expect(await codeOf(reader.list(ALL, { cluster: 'fyn' }, { pageSize: 3, cursor }))).toBe('invalid');
    expect(await codeOf(reader.list(ALL, { cluster: 'sydvestjylland' }, { pageSize: 3, cursor, sort: 'title' }))).toBe(
      'invalid',
    );
    const [mark] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as string[];
    const forged = (...keys: unknown[]) => Buffer.from(JSON.stringify([mark, ...keys])).toString('base64url');
    const wrong = [
      '',
      'x',
      '\0',
      forged(),
      forged('2026', uuidV7()),
      forged('2026-01-01T00:00:00.000Z', `' or true`),
      forged(1, 2),
      forged('1.2', '2026-01-01T00:00:00.000Z', uuidV7()),
      forged('1.2.x', '2026-01-01T00:00:00.000Z', uuidV7()),
      Buffer.from(JSON.stringify([`${mark}+`, '1.2.3', 'x', uuidV7()])).toString('base64url'),
    ];
    for (const attempt of wrong) {
      expect(
        await codeOf(reader.list(ALL, { cluster: 'sydvestjylland' }, { pageSize: 3, cursor: attempt })),
        attempt,
      ).toBe('invalid');
    }
  });
});
