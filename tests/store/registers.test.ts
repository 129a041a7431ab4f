// The register of conditions, and cases on the same task: of all clusters, but limited to what the reader may see.
import { beforeAll, describe, expect, test } from 'vitest';
import type { ConditionFilter } from '../../src/app/ports.ts';
import type { Sight } from '../../src/domain/workflow/visibility.ts';
import { uuidV7 } from '../../src/lib/uuid-v7.ts';
import { administrative, as, person } from '../domain/workflow/given.ts';
import { codeOf, deciding, newDraft, submitting, useStore } from './given-store.ts';

const hand = useStore();
const ALL: Sight = { all: true, frameworks: [], clusters: [], parties: [] };
const NONE: Sight = { all: false, frameworks: [], clusters: [], parties: [] };
const FYN: Sight = { ...NONE, clusters: ['fyn'] };
const both = as(person('anna', 'coordinator:fyn', 'coordinator:lillebaelt'));

function draft(title: string, over: { kle?: string; cluster?: string } = {}): Promise<string> {
  const task = { title, ...(over.kle !== undefined && { kleNumber: over.kle }) };
  return hand.created(newDraft({ dossier: { task }, context: both, cluster: over.cluster ?? 'fyn' }));
}

describe('conditions', () => {
  const ids = { early: uuidV7(), late: uuidV7(), elsewhere: uuidV7() };
  let fyn = '';

  beforeAll(async () => {
    fyn = await draft('Med forbehold');
    const lillebaelt = await draft('Et andet sted', { cluster: 'lillebaelt' });
    const condition = (id: string, dueDate: string) => ({
      id,
      text: 'Evaluering',
      owner: 'kommune-461',
      dueDate,
      status: 'open' as const,
    });
    const elsewhere = person('ib', 'decider:lillebaelt-administrative');
    for (const [proposal, actor, conditions] of [
      [fyn, administrative, [condition(ids.late, '2027-12-01'), condition(ids.early, '2027-06-01')]],
      [lillebaelt, elsewhere, [condition(ids.elsewhere, '2027-09-01')]],
    ] as const) {
      const submission = uuidV7();
      await hand.writer().change({ proposal }, undefined, submitting(submission, both));
      await hand
        .writer()
        .change(
          { submission },
          undefined,
          deciding(submission, 'cluster-administrative', 'recommended', actor, { conditions }),
        );
    }
    await hand.owner.query(
      `update condition set status = 'closed', closed_at = now(), closed_by = 'Anna', evidence = 'Rapport' where id = $1`,
      [ids.late],
    );
  });

  async function listed(filter: ConditionFilter, sight = ALL): Promise<string[]> {
    return (await hand.store.reader.conditions(sight, filter, { pageSize: 10 })).items.map(({ id }) => id);
  }

  test('come with the earliest due first, and say whose case they belong to', async () => {
    expect(await listed({})).toEqual([ids.early, ids.elsewhere, ids.late]);
    const { items } = await hand.store.reader.conditions(ALL, { proposal: fyn }, { pageSize: 1 });
    expect(items).toEqual([
      {
        id: ids.early,
        proposal: fyn,
        submission: expect.any(String),
        title: 'Med forbehold',
        text: 'Evaluering',
        owner: 'kommune-461',
        dueDate: '2027-06-01',
        status: 'open',
        closed: null,
      },
    ]);
  });

  test.each<[ConditionFilter, (keyof typeof ids)[]]>([
    [{ status: 'open' }, ['early', 'elsewhere']],
    [{ status: 'closed' }, ['late']],
    [{ cluster: 'lillebaelt' }, ['elsewhere']],
    [{ framework: 'syddanmark-2022', dueBefore: '2027-09-01' }, ['early']],
    [{ framework: 'sjaelland-2019' }, []],
    [{ proposal: 'none' }, []],
    [{ owners: ['kommune-607', 'kommune-461'] }, ['early', 'elsewhere', 'late']],
    [{ owners: ['kommune-607'] }, []],
    [{ owners: [] }, []],
  ])('%j', async (filter, expected) => {
    expect(await listed(filter)).toEqual(expected.map((name) => ids[name]));
  });

  test('of cases out of sight are out of sight', async () => {
    expect(await listed({}, FYN)).toEqual([ids.early, ids.late]);
    expect(await listed({}, NONE)).toEqual([]);
  });

  test('go on after a cursor of the same filter only', async () => {
    const first = await hand.store.reader.conditions(ALL, {}, { pageSize: 1, count: true });
    expect(first.count).toBe(3);
    const rest = await hand.store.reader.conditions(ALL, {}, { pageSize: 5, cursor: first.next ?? '' });
    expect(rest.items.map(({ id }) => id)).toEqual([ids.elsewhere, ids.late]);
    expect(
      await codeOf(hand.store.reader.conditions(ALL, { status: 'open' }, { pageSize: 5, cursor: first.next ?? '' })),
    ).toBe('invalid');
  });

  test('lead to their case', async () => {
    expect((await hand.store.reader.byCondition(ids.early))?.proposal.id).toBe(fyn);
    expect(await hand.store.reader.byCondition(uuidV7())).toBeUndefined();
  });
});

describe('similar cases', () => {
  test('are those of the same number and like titles, most alike first, in any cluster', async () => {
    const self = await draft('Intravenøs antibiotika i eget hjem', { kle: '29.18.00' });
    const twin = await draft('Intravenøs antibiotika i hjemmet', { kle: '29.18.00', cluster: 'lillebaelt' });
    const sameWords = await draft('Antibiotika intravenøst i eget hjem', { kle: '29.12.02' });
    const sameNumber = await draft('Sårpleje', { kle: '29.18.00' });
    await draft('Genoptræning efter hofteoperation', { kle: '29.03.04' });
    const found = await hand.store.reader.similar(ALL, self, 10);
    expect(found.map(({ id }) => id)).toEqual([twin, sameNumber, sameWords]);
    expect(
      found.every(
        ({ similarity }, i) => similarity > 0 && similarity <= 1 && similarity <= (found[i - 1]?.similarity ?? 1),
      ),
    ).toBe(true);
    expect((await hand.store.reader.similar(FYN, self, 10)).map(({ id }) => id)).toEqual([sameNumber, sameWords]);
    expect(await hand.store.reader.similar(ALL, self, 1)).toHaveLength(1);
    expect(await hand.store.reader.similar(ALL, uuidV7(), 10)).toEqual([]);
    expect(await hand.store.reader.similar(ALL, 'none', 10)).toEqual([]);
  });
});
