// Figures by the names that people write, and the place of a fault.
import { describe, expect, test } from 'vitest';
import { figureOfFault, namesOfFigures } from '../../../src/domain/agreement/figure-names.ts';
import { columnNames } from '../../../src/domain/agreement/report-table.ts';
import { plainly } from '../../../src/lib/plainly.ts';
import { terms as termsWith } from './given-agreement.ts';

const terms = termsWith({
  activities: [
    { id: 'kort', name: 'Ophold < 5 dage' },
    { id: 'lang', name: 'Ophold > 5 dage' },
    { id: 'proever', name: 'Blodprøver (stk.)' },
    { id: 'udgift-1', name: 'Udgift i perioden' },
  ],
  indicators: [{ id: 'rettid', name: 'På dagen' }],
});
const named = (name: string) => namesOfFigures(terms).get(plainly(name));

describe('a figure', () => {
  test('is found however signs, spaces and letters are written', () => {
    expect(['blodprøver  stk', 'PROEVER', 'På dagen'.normalize('NFD'), 'kostnad'].map(named)).toEqual([
      'units-proever',
      'units-proever',
      'indicator-rettid',
      'cost',
    ]);
  });

  test('whose name is not its own goes by its id, in the template too', () => {
    expect(['Ophold < 5 dage', 'Ophold > 5 dage', 'kort', 'lang'].map(named)).toEqual([
      undefined,
      undefined,
      'units-kort',
      'units-lang',
    ]);
    expect([named('Udgift i perioden'), named('udgift-1')]).toEqual(['cost', 'units-udgift-1']);
    const columns = columnNames(terms, 'da');
    expect(columns).toEqual([
      'Part',
      'Periode',
      'kort',
      'lang',
      'Blodprøver (stk.)',
      'udgift-1',
      'Udgift i perioden',
      'På dagen',
      'Bemærkning',
    ]);
  });

  test('of a fault is told by the report and what it holds', () => {
    const reports = [
      { units: [], indicators: [] },
      { units: [{ activity: 'kort', value: 1 }], indicators: [] },
    ];
    expect(figureOfFault('/1/units/0/value', reports)).toEqual({ report: reports[1], holds: 'units-kort' });
    expect(figureOfFault('/0/comment', reports)).toEqual({ report: reports[0], holds: 'comment' });
  });
});
