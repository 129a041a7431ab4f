// Comparison of two versions of a framework.
import { expect, test } from 'vitest';
import { compareFrameworks } from '../../../src/domain/governance/compare-frameworks.ts';
import type { Framework } from '../../../src/domain/governance/framework.ts';
import { shippedFramework, shippedFrameworks } from '../../../src/domain/governance/shipped.ts';

const before = shippedFramework('syddanmark-2022');

test.each(shippedFrameworks().map((framework) => [framework.id, framework] as const))(
  '%s does not differ from itself',
  (_id, framework) => {
    expect(compareFrameworks(framework, { ...framework, version: 2 })).toEqual([]);
  },
);

test('what was added, removed and changed is told of each part', () => {
  const [cluster, ...clusters] = before.clusters;
  if (!cluster) throw new Error('no cluster');
  const [gone, ...members] = cluster.members;
  const after: Framework = {
    ...before,
    version: 2,
    validFrom: '2026-06-01',
    parties: [...before.parties.slice(1), { id: 'ny-kommune', kind: 'municipality', name: 'Ny Kommune' }],
    clusters: [{ ...cluster, members: [...members, { party: 'ny-kommune' }] }, ...clusters],
    settings: { ...before.settings, noticeDays: 30 },
  };
  const told = compareFrameworks(before, after);
  expect(told.map(({ part, how, id }) => [part, how, id])).toEqual([
    ['framework', 'changed', 'syddanmark-2022'],
    ['parties', 'removed', before.parties[0]?.id],
    ['parties', 'added', 'ny-kommune'],
    ['clusters', 'changed', cluster.id],
    ['settings', 'changed', 'settings'],
  ]);
  expect(told[0]?.fields).toEqual([{ field: 'validFrom', before: before.validFrom, after: '2026-06-01' }]);
  expect(told[3]?.fields).toMatchObject([{ field: 'members', added: [{ party: 'ny-kommune' }], removed: [gone] }]);
  expect(told[4]?.fields).toEqual([{ field: 'noticeDays', before: before.settings.noticeDays, after: 30 }]);
});

test('frameworks of other ids are compared too', () => {
  const told = compareFrameworks(before, shippedFramework('sundhedsraad-2027'));
  expect(told.filter(({ part }) => part === 'clusters')).toHaveLength(17);
  expect(told[0]).toMatchObject({ part: 'framework', how: 'changed' });
});

test('what is only verified, or no longer, has neither come nor gone', () => {
  const [cluster, ...clusters] = before.clusters;
  if (!cluster) throw new Error('no cluster');
  const [first, second, ...members] = cluster.members;
  if (!first || !second) throw new Error('no members');
  const of = (...own: readonly { party: string; verified?: boolean }[]): Framework => ({
    ...before,
    clusters: [{ ...cluster, members: [...own, ...members] }, ...clusters],
  });
  const was = of({ party: first.party }, { party: second.party, verified: false });
  const is = of({ party: first.party, verified: false }, { party: second.party });
  const told = compareFrameworks(was, is)[0]?.fields[0];
  expect(told).toMatchObject({ added: [], removed: [], confirmed: [{ party: second.party }] });
  expect(told).toMatchObject({ unconfirmed: [{ party: first.party }] });
});
