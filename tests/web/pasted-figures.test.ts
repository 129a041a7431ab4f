// Figures pasted as lines: a quoted cell may contain the separator, and errors name the line number.
import { expect, test } from 'vitest';
import { shippedFramework } from '../../src/domain/governance/shipped.ts';
import { readPasted } from '../../src/web/agreement/pasted-figures.ts';
import { readFigureLines } from '../../src/web/registers/beacon-lines.ts';
import { agreement } from '../domain/agreement/given-agreement.ts';

test('of a report', () => {
  const given = agreement();
  const [activity] = given.terms.activities;
  const terms = { ...given.terms, activities: [{ ...activity, id: 'forloeb', name: 'Forløb; "korte"' }] };
  const { values, unread } = readPasted(
    '\n"Forløb; ""korte""";12\n\n"Forløb\n',
    { ...given, terms } as typeof given,
    '2027-H1',
    'da',
  );
  expect([...(values.get('2027-H1') ?? [])]).toEqual([['units-forloeb', 12]]);
  expect(unread).toEqual([{ line: 4, text: '"Forløb' }]);
});

test('of a report, under the names of periods as the page says them', () => {
  const { values, unread } = readPasted('\t1. halvår 2027\t2027-H2\nForløb\t210\t190', agreement(), '2027-H1', 'da');
  expect(unread).toEqual([]);
  expect([...values].map(([period, figures]) => [period, ...figures.values()])).toEqual([
    ['2027-H1', 210],
    ['2027-H2', 190],
  ]);
});

test('of an indicator', () => {
  const lines = readFigureLines(
    'Periode;Sted;Tal\n\n2023;"Fyn";"44"\r\n2023;"Fyn;44\n2024\tFyn\tfor få',
    shippedFramework('syddanmark-2022'),
    'da',
  );
  expect(lines).toEqual([
    { line: 3, figure: { period: '2023', place: 'fyn', value: 44 } },
    { line: 4, figure: { period: '2023', place: 'fyn', value: 44 } },
    { line: 5, figure: { period: '2024', place: 'fyn', reason: 'too-few' } },
  ]);
});
