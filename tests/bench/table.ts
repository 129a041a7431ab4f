// The result as a table for people.
import type { Result } from './measure.ts';
import { AT_MOST, type PeopleResult } from './people.ts';
import { quantile } from './statistics.ts';

const HEAD = [
  'operation',
  'ours/s',
  'floor/s',
  'ratio',
  'at least',
  'p50 ms',
  'p99 ms',
  'node µs',
  'pg µs',
  'MB',
  'errors',
  'floor',
];

export function table(results: readonly Result[]): string {
  return aligned([HEAD, ...results.map(cells)]);
}

function cells({ title, floorTitle, ours, floor, ratio, ratios, target, void: isVoid }: Result): readonly string[] {
  const spread = `${ratio.toFixed(2)} (${quantile(ratios, 0.25).toFixed(2)}–${quantile(ratios, 0.75).toFixed(2)})`;
  return [
    title,
    whole(ours.perSecond),
    whole(floor.perSecond),
    isVoid ? 'void' : spread,
    target === undefined ? '' : `${target.toFixed(2)}${isVoid || ratio < target ? ' ✗' : ''}`,
    both(ours.p50, floor.p50, 1),
    both(ours.p99, floor.p99, 1),
    both(ours.nodeCpu, floor.nodeCpu, 0),
    both(ours.postgresCpu, floor.postgresCpu, 0),
    both(ours.memory, floor.memory, 0),
    both(ours.wrong, floor.wrong, 0),
    floorTitle,
  ];
}

/** p95 of each operation while ten people work. */
export function peopleTable(people: readonly PeopleResult[]): string {
  const rows = people.map(({ title, requests, ours, floor, ratio }) => [
    title,
    whole(requests),
    both(ours, floor, 1),
    ratio.toFixed(2),
    `${AT_MOST.toFixed(2)} ${ratio > AT_MOST ? '✗' : '✓'}`,
  ]);
  return aligned([['operation', 'requests of each', 'ours / floor', 'ratio', 'at most'], ...rows]);
}

/** The precision of the run: differences smaller than the spread of the control's pairs mean nothing. */
export function resolution(control: Result): string {
  const away = Math.max(...control.ratios.map((ratio) => Math.abs(ratio - 1)));
  return `Against itself: median ${control.ratio.toFixed(3)}, farthest pair ${(away * 100).toFixed(1)} % off.`;
}

const whole = (value: number) => Math.round(value).toLocaleString('en');
const both = (ours: number, floor: number, digits: number) => `${ours.toFixed(digits)} / ${floor.toFixed(digits)}`;

/** Rows as an aligned Markdown table. */
export function aligned(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const [head = [], ...rest] = rows;
  return [line(head), `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`, ...rest.map(line)].join('\n');
}
