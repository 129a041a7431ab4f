// A cell of task × municipality distinguishes two editions of one agreement.
import { expect, test } from 'vitest';
import type { TasksRead } from '../../src/app/read-tasks.ts';
import type { GridEntry } from '../../src/domain/registers/task-grid.ts';
import { TaskCell } from '../../src/web/registers/task-cells.tsx';
import { taskFile } from '../../src/web/registers/task-file.ts';
import { translator } from '../../src/web/texts/index.ts';
import type { View } from '../../src/web/view.ts';
import { render } from '../documents/pictures/svg.ts';
import { framework } from '../domain/agreement/given-agreement.ts';
import { textOf } from './text-browser.ts';

const ENTRY: GridEntry = {
  ...{ agreement: 'a-1', number: 'A-2026-1', edition: 1, title: 'Stomipleje', standing: 'waiting' },
  ...{ reservation: false, otherTerms: false, boundFrom: '2027-06-01', boundTo: null, operators: [], basis: null },
  ...{ price: null, unit: null, currency: 'DKK' },
};
const SECOND: GridEntry = { ...ENTRY, agreement: 'a-2', edition: 2 };

function cellOf(entries: readonly GridEntry[], language: 'da' | 'en' | 'sv' = 'da'): string {
  const view = { t: translator(language), language } as View;
  const cell = { municipality: 'kommune-461', total: entries.length, entries };
  return render(<TaskCell {...{ view, framework, cell }} />);
}

test('editions of one agreement that both wait say which edition they are, also to who hears the links', () => {
  const html = cellOf([ENTRY, SECOND]);
  expect(textOf(html)).toMatch(/Udgave 1.*Udgave 2/s);
  expect(html).toContain('aria-label="Tilsluttet, ikke begyndt, udgave 1: Stomipleje"');
  expect(html).toContain('aria-label="Tilsluttet, ikke begyndt, udgave 2: Stomipleje"');
  expect(textOf(cellOf([ENTRY, SECOND], 'en'))).toContain('Edition 2');
  expect(textOf(cellOf([ENTRY, SECOND], 'sv'))).toContain('Utgåva 2');
});

test('an agreement that stands there once says no edition, beside another agreement neither', () => {
  expect(cellOf([SECOND])).not.toMatch(/udgave/i);
  expect(cellOf([ENTRY, { ...SECOND, number: 'A-2026-2' }])).not.toMatch(/udgave/i);
});

test('a file says it too', () => {
  const view = { t: translator('da'), language: 'da' } as View;
  const cells = [{ municipality: 'kommune-461', total: 2, entries: [ENTRY, SECOND] }];
  const read: TasksRead = {
    ...{ framework, cluster: null, day: '2027-03-01', municipalities: [] },
    rows: [{ taskType: 'stomi', sameTerms: null, cells }],
  };
  const named = taskFile(read, view).rows.map((row) => Object.values(row).at(-1));
  expect(named).toEqual(['A-2026-1 udgave 1 Stomipleje', 'A-2026-1 udgave 2 Stomipleje']);
});
