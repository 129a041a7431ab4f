// The money in the document of an agreement equals that of the draft.
import { expect, test } from 'vitest';
import { agreementDocument } from '../../src/documents/agreement-document.ts';
import type { Block, Paper } from '../../src/documents/paper.ts';
import type { Agreement } from '../../src/domain/agreement/state.ts';
import type { Tariff } from '../../src/domain/agreement/terms.ts';
import type { Dossier } from '../../src/domain/dossier/dossier.ts';
import type { Language } from '../../src/lib/localised.ts';
import { agreement, framework, terms } from '../domain/agreement/given-agreement.ts';

const TARIFF = terms().tariffs[0] as Tariff;
const ACTUAL: Tariff = {
  ...{ id: 'beredskab', label: 'Beredskab', from: TARIFF.from, to: TARIFF.to, lines: ['vagt'] },
  ...{ model: 'actual-cost', share: 0.5, ceiling: 1_100_000, priceYear: 2025 },
};
const OWN: Tariff = { ...TARIFF, exceptions: [{ party: 'kommune-461', amount: 6000 }], floor: 10, limitsIn: 'units' };
const KEY = {
  id: 'folk',
  name: 'Indbyggertal',
  basis: 'inhabitants' as const,
  weights: [
    { party: 'kommune-461', weight: 3 },
    { party: 'kommune-479', weight: 1 },
  ],
};

const told = (of: Agreement, language: Language = 'da', dossier?: Dossier): Paper =>
  agreementDocument({ agreement: of, framework, language, asOf: '2027-03-01', dossier });
const blocks = (paper: Paper, id: string) => paper.sections.find((section) => section.id === id)?.blocks ?? [];
const table = (all: readonly Block[], caption: string) =>
  all.flatMap((block) => (block.kind === 'table' && block.caption === caption ? block.rows : []));

test('an agreement has the price level, shares, exceptions, ceilings, floors and weights that its draft had', () => {
  const made = agreement({ terms: { tariffs: [OWN, ACTUAL], keys: [KEY] } });
  const tariffs = blocks(told(made), 'tariffs');
  expect(table(tariffs, 'Takster og faste beløb').map((row) => row.slice(0, 4))).toEqual([
    [['Takst pr. forløb'], '7.425,50 kr.', ['pr. enhed (forløb)'], '2026'],
    [['Beredskab'], '50\u00a0% af de faktiske udgifter', ['pr. år', 'til: vagt'], '2025'],
  ]);
  expect(table(tariffs, 'Undtagelser fra taksterne')).toEqual([['Takst pr. forløb', ['Odense Kommune: 6.000 kr.']]]);
  expect(table(tariffs, 'Loft og mindst')).toEqual([
    ['Takst pr. forløb', ['mindst 10 forløb pr. part og år']],
    ['Beredskab', ['højst 1.100.000 kr. pr. part og år']],
  ]);
  expect(table(tariffs, 'Hvem der betaler, og hvem der modtager')).toContainEqual([
    ['Beredskab'],
    ['Region Syddanmark'],
    ['hver kommune for sine egne borgere: Odense og Svendborg'],
  ]);
  expect(JSON.stringify(tariffs)).toContain('["Odense Kommune","3","75\u00a0%"]');
});

test('cost lines have the names of the dossier it was born of', () => {
  const costs = [{ id: 'vagt', label: 'Sygeplejersker på vagt' }];
  const dossier: Dossier = { economy: { alternatives: [{ id: 'nu', role: 'proposed', costs }] } };
  const made = agreement({ terms: { tariffs: [ACTUAL] } });
  expect(JSON.stringify(blocks(told(made, 'da', dossier), 'tariffs'))).toContain('til: Sygeplejersker på vagt');
});

test('the money is written whole in each language', () => {
  const made = agreement({ terms: { tariffs: [OWN, ACTUAL], keys: [KEY] } });
  for (const language of ['en', 'sv'] as const)
    expect(JSON.stringify(told(made, language))).not.toMatch(/højst|Undtagelser|faktiske|\{\w+\}|undefined/);
});

const texts = (all: readonly Block[]) => all.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));
const COUNTED = {
  ...terms(),
  activities: terms().activities.map((each) => ({ ...each, counts: [{ party: 'kommune-461', expected: 1000 }] })),
  tariffs: [
    { ...TARIFF, amount: 6900, to: { party: 'kommune-461' } },
    { ...ACTUAL, to: { party: 'kommune-461' } },
  ],
  receiving: ['kommune-461'],
};

test('a whole year has what is certain, and says what comes beside it by actual cost, with its ceiling', () => {
  const year = blocks(told(agreement({ terms: COUNTED })), 'year');
  expect(table(year, 'Hver part om året')).toEqual([
    ['Region Syddanmark', '–', 'betaler 6.900.000 kr.'],
    ['Odense Kommune', '1.000', 'modtager 6.900.000 kr.'],
  ]);
  expect(texts(year).map((text) => text.replaceAll('\u00a0', ' '))).toEqual([
    'Som aftalt, når alt er flyttet, i prisniveau 2026.',
    'Hertil kommer »Beredskab«: 50 % af de faktiske udgifter, højst 1.100.000 kr. pr. part og år. Det kendes ikke på forhånd og er ikke talt med.',
  ]);
});

test('who pays and who receives is said in words in each language, and a net as expense or income', () => {
  const promised = [
    { party: 'region-1083', years: [], perYear: 0, cost: 12_000_000 },
    { party: 'kommune-461', years: [], perYear: 0, cost: 300_000_000 },
  ];
  const rows = (language: Language) =>
    blocks(told({ ...agreement({ terms: COUNTED }), promised }, language), 'year').flatMap((block) =>
      block.kind === 'table' ? block.rows.map((row) => row.slice(-2)) : [],
    );
  expect(rows('da')).toEqual([
    ['betaler 6.900.000 kr.', 'udgift 7.020.000 kr.'],
    ['modtager 6.900.000 kr.', 'indtægt 3.900.000 kr.'],
  ]);
  expect(rows('en')).toEqual([
    ['pays 6,900,000 kr.', 'expense 7,020,000 kr.'],
    ['receives 6,900,000 kr.', 'income 3,900,000 kr.'],
  ]);
  expect(rows('sv').map(([settled]) => settled?.slice(0, 6))).toEqual(['betala', 'mottar']);
});

test('nothing is said of a dash where there is none', () => {
  const promised = [
    { party: 'region-1083', years: [], perYear: 0, cost: 12_000_000 },
    { party: 'kommune-461', years: [], perYear: 0, cost: 300_000_000 },
  ];
  const actual = { ...COUNTED, tariffs: [{ ...ACTUAL, to: { party: 'kommune-461' } }] };
  const year = texts(blocks(told({ ...agreement({ terms: actual }), promised }), 'year'));
  expect(year[0]).toBe('Som aftalt, når alt er flyttet, i prisniveau 2026.');
  expect(year[1]).toContain('Hertil kommer »Beredskab«');
  expect(year).toHaveLength(2);
});

test('the heading of the tariffs is their price level, and that they are not regulated for the year', () => {
  const heading = (of: Agreement) => told(of).sections.find(({ id }) => id === 'tariffs')?.heading;
  expect(heading(agreement({ terms: { priceYear: 2027 } }))).toBe('Takster, prisniveau 2027');
  expect(heading(agreement())).toBe('Takster, prisniveau 2026 (ikke reguleret for 2027)');
});
