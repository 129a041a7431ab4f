// Rows copied from a spreadsheet: parsed, previewed and put into the form.
import { describe, expect, test } from 'vitest';
import type { Dossier } from '../../src/domain/dossier/dossier.ts';
import { shippedFramework } from '../../src/domain/governance/shipped.ts';
import { changeRows, listAt } from '../../src/web/dossier/change-rows.ts';
import { entriesOfDossier, readForm } from '../../src/web/dossier/form-values.ts';
import { groupsOf } from '../../src/web/dossier/groups.ts';
import { cellsOf, readPasted } from '../../src/web/dossier/paste.ts';
import { PastePreview } from '../../src/web/dossier/paste-preview.tsx';
import { translator } from '../../src/web/texts/index.ts';
import { render } from '../documents/pictures/svg.ts';
import { textOf } from './text-browser.ts';

const dossier: Dossier = {
  task: { receivingParties: ['kommune-461', 'kommune-479', 'kommune-450'] },
  volume: { activities: [{ id: 'besoeg', name: 'Besøg', unit: 'besøg', counts: [{ party: 'kommune-461' }] }] },
  economy: {
    keys: [{ id: 'folk', name: '' }],
    alternatives: [
      { id: 'i-dag', name: 'I dag', role: 'current' },
      { id: 'hjemme', name: 'Hjemme', role: 'proposed' },
    ],
  },
};
const COSTS = '/economy/alternatives/1/costs';
const COUNTS = '/volume/activities/0/counts';

function formOf(id: string) {
  const group = groupsOf(dossier).find((each) => each.id === id);
  if (!group) throw new Error(`No page ${id}`);
  const entries = entriesOfDossier(group.items, dossier, 'da');
  const language = 'da' as const;
  const framework = shippedFramework('syddanmark-2022');
  const context = {
    t: translator(language),
    language,
    dossier,
    framework,
    clusters: ['fyn'],
    today: '2026-03-01',
    faults: [],
  };
  return { group, entries, context };
}

function insert(page: string, list: string, text: string) {
  const { group, entries, context } = formOf(page);
  entries.set(`paste:${list}`, text);
  const changed = changeRows('insert', list, { group, sent: entries, context });
  return readForm(group.items, changed?.entries ?? new URLSearchParams(), dossier, 'da');
}

test('cells between tabs or semicolons, also with quotes and line breaks in them', () => {
  expect(cellsOf('a\tb\r\n"c ""d""\ne"\tf\n\n')).toEqual([
    ['a', 'b'],
    ['c "d"\ne', 'f'],
  ]);
  expect(cellsOf('a;1,5\nb;2')).toEqual([
    ['a', '1,5'],
    ['b', '2'],
  ]);
});

describe('costs', () => {
  const TEXT = [
    'Hvad koster\tHvem der betaler\tHvor ofte\tBeløb, forventet\tOpgjort som\tBemærkning',
    'Besøg i hjemmet\tHver kommune\tPr. enhed\t4.100\tTakst\tx',
    'Lægelig støtte\tRegion Syddanmark\tpr. enhed\t1.200,50\tskøn\t',
    'Oplæring\tOdense, Svendborg\tÉn gang\tmange\tgæt\t',
  ].join('\n');

  test('headings name the columns; people’s words for parties, choices and numbers are read', () => {
    const { dossier: read, faults } = insert('omkostninger', COSTS, TEXT);
    const [visits, support, training] = read.economy?.alternatives?.[1]?.costs ?? [];
    expect(visits).toMatchObject({
      label: 'Besøg i hjemmet',
      payer: { each: ['kommune-461', 'kommune-479', 'kommune-450'] },
      nature: 'per-unit',
      amount: { expected: 4100 },
      valuation: 'tariff',
    });
    expect(support).toMatchObject({
      payer: { party: 'region-1083' },
      amount: { expected: 1200.5 },
      valuation: 'estimate',
    });
    expect(training).toMatchObject({ payer: { each: ['kommune-461', 'kommune-479'] }, nature: 'one-off' });
    expect(training?.valuation).toBeUndefined();
    expect(faults).toEqual([{ pointer: `${COSTS}/2/amount/expected`, code: 'not-a-number' }]);
    expect(new Set([visits, support, training].map((cost) => cost?.id)).size).toBe(3);
  });

  test('the preview tells cell by cell what is understood, and which columns are not', () => {
    const { group, context, entries } = formOf('omkostninger');
    const list = listAt(group.items, COSTS);
    if (!list) throw new Error('No list');
    const said = textOf(
      render(<PastePreview list={list} name={COSTS} context={{ ...context, entries }} text={TEXT} />),
    );
    expect(said).toContain('Rækker: 3. Felter, der ikke forstås: 2.');
    expect(said).toContain('ikke genkendt og kommer ikke med: Bemærkning');
    expect(said).toContain('mange forstås ikke');
    expect(said).toContain('Hver af de modtagende parter (3)');
  });

  test('of more rows than the table takes none is read: it is said, and the text stays', () => {
    const { group, context, entries } = formOf('omkostninger');
    const list = listAt(group.items, COSTS);
    if (!list) throw new Error('No list');
    const most = list.declaration.most ?? 0;
    const text = 'Besøg\tPersonale\tOdense\n'.repeat(most + 1);
    const about = { ...context, entries };
    expect([readPasted(list, COSTS, text, about).rows, readPasted(list, COSTS, text, about).tooMany]).toEqual([
      [],
      most,
    ]);
    expect(textOf(render(<PastePreview list={list} name={COSTS} context={about} text={text} />))).toContain(
      `Der er flere end ${most} rækker.`,
    );
    entries.set(`paste:${COSTS}`, text);
    const after = changeRows('insert', COSTS, { group, sent: entries, context })?.entries;
    expect([after?.get(`paste:${COSTS}`), after?.has(`${COSTS}/0/name`)]).toEqual([text, false]);
    expect(readPasted(list, COSTS, text.slice(0, text.lastIndexOf('Besøg')), about).rows).toHaveLength(most);
  });

  test('without headings the columns are those of the table', () => {
    const { group, context, entries } = formOf('omkostninger');
    const list = listAt(group.items, COSTS);
    if (!list) throw new Error('No list');
    const { hasHeading, rows } = readPasted(list, COSTS, 'Besøg\tPersonale\tOdense', { ...context, entries });
    expect(hasHeading).toBe(false);
    expect(rows[0]?.map(({ value }) => value)).toEqual(['Besøg', 'staff', 'party:kommune-461']);
  });
});

test('a row about a party that is there already is that party’s row', () => {
  const { dossier: read, faults } = insert(
    'omfang',
    COUNTS,
    'Part\tForventet\nOdense\t360\nSvendborg Kommune\t150\n450\t90',
  );
  expect(faults).toEqual([]);
  expect(read.volume?.activities?.[0]?.counts).toEqual([
    { party: 'kommune-461', expected: 360 },
    { party: 'kommune-479', expected: 150 },
    { party: 'kommune-450', expected: 90 },
  ]);
});

describe('rows for all parties at once', () => {
  const press = (page: string, what: string, list: string) => {
    const { group, entries, context } = formOf(page);
    const changed = changeRows(what, list, { group, sent: entries, context });
    return readForm(group.items, changed?.entries ?? new URLSearchParams(), dossier, 'da').dossier;
  };

  test('those the task moves to, and all municipalities of the cluster; nobody twice', () => {
    const parties = (what: string) =>
      press('omfang', what, COUNTS).volume?.activities?.[0]?.counts?.map(({ party }) => party);
    expect(parties('receivers')).toEqual(['kommune-461', 'kommune-479', 'kommune-450']);
    expect(parties('cluster')).toHaveLength(9);
    expect(new Set(parties('cluster')).size).toBe(9);
  });

  test('a key by inhabitants, with its source and its day', () => {
    const [key] = press('grundlag', 'inhabitants', '/economy/keys/0/weights').economy?.keys ?? [];
    expect(key).toMatchObject({ name: 'Indbyggertal', basis: 'inhabitants', asOf: '2026-01-01' });
    expect(key?.source).toContain('FOLK1A');
    expect(key?.weights).toHaveLength(3);
    for (const { weight } of key?.weights ?? []) expect(weight).toBeGreaterThan(10_000);
  });

  test('a button that no list has changes nothing', () => {
    const { group, entries, context } = formOf('omfang');
    expect(changeRows('cluster', '/nowhere', { group, sent: entries, context })).toBeUndefined();
    expect(changeRows('save', '', { group, sent: entries, context })).toBeUndefined();
  });
});

describe('one row', () => {
  const change = (what: string, row: number) => {
    const { group, entries, context } = formOf('grundlag');
    const changed = changeRows(what, `/economy/alternatives/${row}`, { group, sent: entries, context });
    const { economy } = readForm(group.items, changed?.entries ?? new URLSearchParams(), dossier, 'da').dossier;
    return economy?.alternatives ?? [];
  };

  test('is copied below itself under an id of its own', () => {
    const rows = change('copy', 0);
    expect(rows.map(({ name }) => name)).toEqual(['I dag', 'I dag', 'Hjemme']);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(3);
  });

  test('moves up and down, and no further than the ends', () => {
    expect(change('down', 0).map(({ id }) => id)).toEqual(['hjemme', 'i-dag']);
    expect(change('up', 1).map(({ id }) => id)).toEqual(['hjemme', 'i-dag']);
    expect(change('up', 0).map(({ id }) => id)).toEqual(['i-dag', 'hjemme']);
    expect(change('down', 1).map(({ id }) => id)).toEqual(['i-dag', 'hjemme']);
  });
});
