// At every save each reference must resolve, and ids within a list must be unique. The valid dossier is broken in one
// place at a time. The declarations determine the places; the dossier below has a value in each of them.
import { describe, expect, test } from 'vitest';
import type { Dossier } from '../../../src/domain/dossier/dossier.ts';
import { findReferenceFaults, namedParties } from '../../../src/domain/dossier/references.ts';
import { PLACES } from '../../../src/domain/dossier/tree.ts';
import { shippedFramework } from '../../../src/domain/governance/shipped.ts';
import { dossierOf } from '../../cases/case-file.ts';

const framework = shippedFramework('syddanmark-2022');
const [ODENSE, NYBORG, REGION] = ['kommune-461', 'kommune-450', 'region-1083'];
const by = 'Direktør';
const at = '2026-01-22T09:00:00Z';
const PROPOSED = '/economy/alternatives/1';

/** The base dossier with a reference of every kind. */
const full = {
  '/economy/keys': [
    {
      id: 'kommuner',
      weights: [
        { party: ODENSE, weight: 2 },
        { party: NYBORG, weight: 1 },
      ],
    },
    {
      id: 'alle',
      weights: [
        { party: REGION, weight: 2 },
        { key: 'kommuner', weight: 1 },
      ],
    },
  ],
  [`${PROPOSED}/costs/3/payer`]: { shared: 'alle' },
  [`${PROPOSED}/costs/1/fundedBy`]: { party: REGION },
  [`${PROPOSED}/settlements/0/exceptions`]: [{ party: ODENSE, amount: 1300 }],
  [`${PROPOSED}/settlements/0/lines`]: ['besoeg'],
  '/impact/otherClusters': ['lillebaelt'],
};

/** The full dossier; ids are read from it instead of being repeated. */
function fullDossier(): Dossier {
  const plain = dossierOf({ name: 'den sunde sag', expect: { status: 'passed' } });
  const [first, second] = (plain.responsibility?.treatment?.holders ?? []).map(({ id }) => id);
  const holder = { id: 'valg', choice: [first, second], decidedIn: plain.responsibility?.phases?.[0]?.id };
  const [indicator] = plain.quality?.indicators ?? [];
  const trigger = { id: 'nyt', of: 'indicator', indicator: indicator?.id, when: 'above', share: 10 };
  const set = { ...full, '/responsibility/treatment/holders/-': holder, '/plan/triggers/-': trigger };
  return answered(
    dossierOf({ name: 'den fulde sag', set: structuredClone(set) as never, expect: { status: 'passed' } }),
  );
}

/** A valid value for fields that name a party or a cluster. */
const SOMEBODY: Readonly<Record<string, unknown>> = {
  party: ODENSE,
  parties: [ODENSE],
  who: { party: ODENSE },
  clusters: ['lillebaelt'],
};

/**
 * The dossier with a value in each field that names a party or a cluster and is empty in all rows: also covers new
 * fields.
 */
function answered(dossier: Dossier): Dossier {
  for (const { pattern, declaration } of PLACES) {
    const somebody = SOMEBODY[declaration.control ?? ''];
    const cut = pattern.lastIndexOf('/');
    const holder = firstOf(dossier, pattern.slice(0, cut));
    if (somebody === undefined || holder === undefined || firstOf(dossier, pattern) !== undefined) continue;
    (at_(dossier, holder) as Part)[pattern.slice(cut + 1)] = structuredClone(somebody);
  }
  return dossier;
}

type Part = Record<string, unknown>;

function at_(dossier: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((part, name) => (part as Part | undefined)?.[name], dossier);
}

/** The full dossier with values set; `-` appends to a list. Not parsed: references are checked after the shape. */
function spoilt(set: Readonly<Record<string, unknown>> = {}): Dossier {
  const dossier = structuredClone(fullDossier());
  for (const [pointer, value] of Object.entries(set)) {
    const cut = pointer.lastIndexOf('/');
    const parent = at_(dossier, pointer.slice(0, cut)) as Part | unknown[];
    if (Array.isArray(parent) && pointer.endsWith('/-')) parent.push(value);
    else (parent as Part)[pointer.slice(cut + 1)] = value;
  }
  return dossier;
}

const faults = (set?: Readonly<Record<string, unknown>>) => findReferenceFaults(spoilt(set), framework);

/** The pointer of the first row that matches a pattern. */
function firstOf(dossier: unknown, pattern: string): string | undefined {
  const [head = '', ...rest] = pattern.split('/*');
  if (rest.length === 0) return at_(dossier, head) === undefined ? undefined : head;
  const rows = at_(dossier, head);
  if (!Array.isArray(rows)) return undefined;
  for (const [i, row] of rows.entries()) {
    const within = firstOf(row, rest.join('/*'));
    if (within !== undefined) return `${head}/${i}${within}`;
  }
  return undefined;
}

/** The places with a reference: one for each possible id, with what it refers to. */
function references(): readonly (readonly [pointer: string, what: string])[] {
  const dossier = fullDossier();
  return PLACES.flatMap(({ pattern, declaration }) => {
    if (declaration.refersTo === undefined) return [];
    const pointer = firstOf(dossier, pattern);
    if (pointer === undefined) throw new Error(`The full dossier has nothing at ${pattern}`);
    const value = at_(dossier, pointer);
    if (typeof value === 'string') return [[pointer, declaration.refersTo] as const];
    if (Array.isArray(value)) return [[`${pointer}/0`, declaration.refersTo] as const];
    const [form = ''] = Object.keys(value as object);
    return [
      [form === 'each' ? `${pointer}/each/0` : `${pointer}/${form}`, form === 'shared' ? 'key' : 'party'] as const,
    ];
  });
}

test('the sound dossier has none, nor has an empty one, nor one of empty parts', () => {
  expect(faults()).toEqual([]);
  const parts: Dossier = {
    task: {},
    volume: {},
    economy: {},
    competences: {},
    quality: {},
    responsibility: { treatment: {} },
    impact: {},
  };
  for (const dossier of [{}, parts])
    expect([findReferenceFaults(dossier, framework), namedParties(dossier)]).toEqual([[], []]);
});

describe('a reference that leads nowhere', () => {
  test.each(references())('%s', (pointer, what) => {
    const found = faults({ [pointer]: 'ingen' });
    expect(found).toEqual([{ pointer, code: 'unknown-reference', values: { what, id: 'ingen' } }]);
  });

  test('also a key, one of several, and a party alone', () => {
    for (const [who, rest, what] of [
      [{ shared: 'ingen' }, '/shared', 'key'],
      [{ each: [ODENSE, 'ingen'] }, '/each/1', 'party'],
      [{ party: 'ingen' }, '/party', 'party'],
    ] as const)
      expect(faults({ '/responsibility/funding': who })).toEqual([
        { pointer: `/responsibility/funding${rest}`, code: 'unknown-reference', values: { what, id: 'ingen' } },
      ]);
  });

  test('every place where a party stands in the full dossier is one of them', () => {
    const known = new Set(framework.parties.map(({ id }) => id));
    const patterns = (part: unknown, path: string): readonly string[] => {
      if (typeof part === 'string') return known.has(part) ? [path] : [];
      if (typeof part !== 'object' || part === null) return [];
      return Object.entries(part).flatMap(([name, value]) =>
        patterns(value, `${path}/${Array.isArray(part) ? '*' : name}`),
      );
    };
    const declared = new Set(
      PLACES.filter(({ declaration }) => declaration.refersTo === 'party').map(({ pattern }) => pattern),
    );
    const plain = patterns(fullDossier(), '').map((path) => path.replace(/(\/each)?\/\*$|\/party$/, ''));
    const stands = plain.filter((path) => !declared.has(path) && !declared.has(`${path}/party`));
    expect(stands).toEqual([]);
    expect(declared.size).toBeGreaterThan(25);
  });

  test('all parties that are named, each once', () => {
    const named = { '/task/geographicScope': ['kommune-420', 'kommune-561'], '/impact/otherParties': ['kommune-492'] };
    const [before, after] = [namedParties(spoilt()), namedParties(spoilt(named))];
    expect(after).toEqual([...new Set([...before, 'kommune-420', 'kommune-492', 'kommune-561'])].sort());
  });
});

describe('an id that stands twice', () => {
  const LISTS = PLACES.filter(({ isList, parts }) => isList && parts.some(({ pattern }) => pattern.endsWith('/*/id')));

  test.each(LISTS.map(({ pattern }) => pattern))('in %s', (pattern) => {
    const list = firstOf(fullDossier(), pattern);
    if (list === undefined) throw new Error(`The full dossier has nothing at ${pattern}`);
    const rows = at_(fullDossier(), list) as readonly { readonly id: string }[];
    const [first] = rows;
    if (!first) throw new Error(`nothing in ${list}`);
    const pointer = `${list}/${rows.length}/id`;
    expect(faults({ [`${list}/-`]: { id: first.id } })).toEqual([
      { pointer, code: 'duplicate', values: { id: first.id } },
    ]);
  });

  test('a cost in another alternative is the same figure, and no fault', () => {
    expect(faults({ '/economy/alternatives/0/costs/-': { id: 'besoeg' } })).toEqual([]);
  });

  test('the role of today or of the proposal, but not that of others', () => {
    const other = (id: string, role: string) => ({ id, role });
    expect(faults({ '/economy/alternatives/-': other('b', 'proposed') })).toEqual([
      { pointer: '/economy/alternatives/2/role', code: 'duplicate', values: { id: 'proposed' } },
    ]);
    const alternatives = [other('a', 'other'), other('b', 'other'), { id: 'c' }, { id: 'd' }];
    expect(faults({ '/economy/alternatives': alternatives })).toEqual([]);
  });

  test('a party that has a row of its own in a list', () => {
    const twice = (list: string, row: object) => faults({ [list]: [row, row] });
    const found = (pointer: string) => [{ pointer, code: 'duplicate', values: { id: ODENSE } }];
    expect(twice('/economy/verifications', { party: ODENSE, agrees: true, by, at })).toEqual(
      found('/economy/verifications/1/party'),
    );
    expect(twice('/impact/positions', { party: ODENSE, position: 'supports', by, at })).toEqual(
      found('/impact/positions/1/party'),
    );
    const counts = '/volume/activities/0/counts';
    expect(twice(counts, { party: ODENSE, expected: 3 })).toEqual(found(`${counts}/1/party`));
  });
});
