// At every save: each reference leads somewhere, and each id of a list is its own. The sound dossier is spoilt in one place at a time.
import { describe, expect, test } from 'vitest';
import type { Dossier } from '../../../src/domain/dossier/dossier.ts';
import { findReferenceFaults, namedParties } from '../../../src/domain/dossier/references.ts';
import { shippedFramework } from '../../../src/domain/governance/shipped.ts';
import { dossierOf } from '../../cases/case-file.ts';

const framework = shippedFramework('syddanmark-2022');
const by = 'Direktør';
const at = '2026-01-22T09:00:00Z';

/** The base dossier with a reference of every kind. */
const full = {
  '/task/geographicScope': ['kommune-420'],
  '/volume/perParty': [{ party: 'kommune-461', perYear: 900 }],
  '/economy/verifications': [{ party: 'kommune-461', agrees: false, figures: [{ cost: 'besoeg', amount: { expected: 1 } }], by, at }],
  '/competences/roles/0/training/payer': 'kommune-461',
  '/quality/adverseEvents/reportingParty': 'kommune-461',
  '/responsibility/adviceLine/party': 'region-1083',
  '/responsibility/supplies': { payer: 'kommune-461' },
  '/responsibility/medicine': { payer: 'region-1083' },
  '/impact/otherClusters': ['lillebaelt'],
  '/impact/otherParties': ['plo-syddanmark'],
  '/impact/positions': [{ party: 'region-1083', position: 'supports', by, at }],
};

function spoilt(set: Readonly<Record<string, unknown>> = {}): Dossier {
  return dossierOf({ name: 'den fulde sag', set: structuredClone({ ...full, ...set }) as never, expect: { status: 'passed' } });
}
const faults = (set?: Readonly<Record<string, unknown>>) => findReferenceFaults(spoilt(set), framework);

test('the sound dossier has none, nor has an empty one, nor one of empty parts', () => {
  expect(faults()).toEqual([]);
  const parts: Dossier = { task: {}, volume: {}, economy: {}, competences: {}, quality: {}, responsibility: { treatment: {} }, impact: {} };
  for (const dossier of [{}, parts]) expect([findReferenceFaults(dossier, framework), namedParties(dossier)]).toEqual([[], []]);
});

describe('a reference that leads nowhere', () => {
  const PARTIES = [
    ...['/task/transferringParties/0', '/task/receivingParties/0', '/task/geographicScope/0', '/volume/perParty/0/party'],
    ...['/economy/alternatives/1/performedBy/0', '/economy/alternatives/1/costs/2/party', '/economy/settlements/0/from'],
    ...['/economy/settlements/0/to', '/economy/verifications/0/party', '/competences/roles/0/parties/0/party'],
    ...['/competences/roles/0/training/payer', '/quality/adverseEvents/reportingParty', '/responsibility/authority/0'],
    ...['/responsibility/operation/0', '/responsibility/funding/0', '/responsibility/phases/3/accountable/0'],
    ...['/responsibility/phases/3/performers/0', '/responsibility/treatment/holders/0/party', '/responsibility/adviceLine/party'],
    ...['/responsibility/supplies/payer', '/responsibility/medicine/payer', '/impact/otherParties/0', '/impact/positions/0/party'],
  ];

  test.each<readonly [string, string]>([
    ...PARTIES.map((pointer) => [pointer, 'party'] as const),
    ['/impact/otherClusters/0', 'cluster'],
    ['/responsibility/treatment/periods/0/phase', 'phase'],
    ['/responsibility/treatment/periods/0/holder', 'holder'],
    ['/responsibility/treatment/handovers/0/from', 'holder'],
    ['/responsibility/treatment/handovers/0/to', 'holder'],
    ['/economy/verifications/0/figures/0/cost', 'cost'],
  ])('%s', (pointer, what) => {
    const found = faults({ [pointer]: 'ingen' });
    expect(found).toContainEqual({ pointer, code: 'unknown-reference', values: { what, id: 'ingen' } });
    expect(found.filter((fault) => fault.pointer !== pointer)).toEqual([]);
  });

  test('and these are all the places where a party stands', () => {
    const known = new Set(framework.parties.map(({ id }) => id));
    const patterns = (part: unknown, path: string): readonly string[] => {
      if (typeof part === 'string') return known.has(part) ? [path] : [];
      if (typeof part !== 'object' || part === null) return [];
      return Object.entries(part).flatMap(([name, value]) => patterns(value, `${path}/${Array.isArray(part) ? '*' : name}`));
    };
    const listed = PARTIES.map((pointer) => pointer.replaceAll(/\/\d+/g, '/*'));
    expect([...new Set(patterns(spoilt(), ''))].sort()).toEqual([...new Set(listed)].sort());
    const named = { '/task/geographicScope': ['kommune-420', 'kommune-561'], '/impact/otherParties': ['kommune-492'] };
    expect(namedParties(spoilt(named))).toEqual(['kommune-420', 'kommune-461', 'kommune-492', 'kommune-561', 'region-1083']);
  });
});

describe('an id that stands twice', () => {
  test.each([
    ...['/economy/alternatives', '/economy/settlements', '/competences/roles', '/quality/indicators', '/quality/risks'],
    ...['/responsibility/phases', '/responsibility/treatment/holders', '/responsibility/treatment/periods', '/responsibility/delegation'],
  ])('in %s', (list) => {
    const rows = list
      .split('/')
      .slice(1)
      .reduce<unknown>((part, name) => (part as Record<string, unknown>)[name], spoilt()) as { readonly id: string }[];
    const [first] = rows;
    if (!first) throw new Error(`nothing in ${list}`);
    const pointer = `${list}/${rows.length}/id`;
    // An alternative's own costs and role would stand twice with it.
    const again = list === '/economy/alternatives' ? { id: first.id } : first;
    expect(faults({ [`${list}/-`]: again })).toContainEqual({ pointer, code: 'duplicate', values: { id: first.id } });
  });

  test('a cost, also in another alternative', () => {
    expect(faults({ '/economy/alternatives/0/costs/-': { id: 'besoeg' } })).toEqual([
      { pointer: '/economy/alternatives/1/costs/1/id', code: 'duplicate', values: { id: 'besoeg' } },
    ]);
  });

  test('the role of today or of the proposal, but not that of others', () => {
    const other = (id: string, role: string) => ({ id, role });
    expect(faults({ '/economy/alternatives/-': other('b', 'proposed') })).toEqual([
      { pointer: '/economy/alternatives/2/role', code: 'duplicate', values: { id: 'proposed' } },
    ]);
    const alternatives = [other('a', 'other'), other('b', 'other'), { id: 'c' }, { id: 'd' }];
    expect(faults({ '/economy/alternatives': alternatives, '/economy/verifications': [] })).toEqual([]);
  });

  test('a party that verifies or takes a position', () => {
    const twice = (list: string, row: object) => faults({ [list]: [row, row] });
    expect(twice('/economy/verifications', { party: 'kommune-461', agrees: true, by, at })).toEqual([
      { pointer: '/economy/verifications/1/party', code: 'duplicate', values: { id: 'kommune-461' } },
    ]);
    expect(twice('/impact/positions', { party: 'kommune-461', position: 'supports', by, at })).toEqual([
      { pointer: '/impact/positions/1/party', code: 'duplicate', values: { id: 'kommune-461' } },
    ]);
  });
});
