// A chart of rows: name on the left, bar on a money scale in the middle, amount on the right. Names are wrapped and
// rows grow with them, so labels never overlap.
import type { ComponentChildren, JSX } from 'preact';
import { LINE_HEIGHT, wrap } from './measure.ts';
import type { MoneyScale } from './money-scale.ts';
import { FAINT, type Fill, fillOf, GREY, INK, OUTLINE } from './patterns.tsx';

type Row = {
  readonly key: string;
  readonly name: string;
  readonly note?: string;
  readonly amount: string;
  readonly strong?: boolean;
  /** Has the same name as the row above, which is not repeated. */
  readonly continues?: boolean;
};
type PlacedRow = Row & { readonly lines: readonly string[]; readonly y: number; readonly height: number };

export const CHART = { width: 760, name: 210, note: 62, amount: 128, gap: 12, bar: 20 } as const;
const PAD = 6;
const AXIS = 40;

/** Left and right limit of the bars, in user units. */
export function barRange(notes: boolean): readonly [number, number] {
  const left = CHART.name + CHART.gap + (notes ? CHART.note : 0);
  return [left, CHART.width - CHART.amount - CHART.gap];
}

/** Rows from `top` down, below the axis. */
export function placeRows(
  rows: readonly Row[],
  top: number,
): { readonly rows: readonly PlacedRow[]; readonly bottom: number } {
  let y = top + AXIS;
  const placed = rows.map((row) => {
    const lines = row.continues ? [] : wrap(row.name, CHART.name);
    const height = Math.max(CHART.bar, lines.length * LINE_HEIGHT) + 2 * PAD;
    y += height;
    return { ...row, lines, y: y - height, height };
  });
  return { rows: placed, bottom: y };
}

type Props = {
  readonly rows: readonly PlacedRow[];
  readonly top: number;
  readonly bottom: number;
  readonly scale: MoneyScale;
  readonly notes?: boolean;
  /** Heading of the amounts. */
  readonly heading: string;
  readonly children: (row: PlacedRow, middle: number) => ComponentChildren;
};

export function RowChart({ rows, top, bottom, scale, notes = false, heading, children }: Props): JSX.Element {
  const [left] = barRange(notes);
  return (
    <g>
      <text x={left} y={top + 14} fill={GREY}>
        {scale.unit}
      </text>
      <text x={CHART.width} y={top + 14} text-anchor="end" fill={GREY}>
        {heading}
      </text>
      {scale.ticks.map((tick) => (
        <g key={tick.value}>
          <line
            x1={tick.at}
            x2={tick.at}
            y1={top + AXIS - 6}
            y2={bottom}
            stroke={tick.value === 0 ? INK : FAINT}
            stroke-width={tick.value === 0 ? 1.5 : 1}
          />
          <text x={tick.at} y={top + AXIS - 10} text-anchor="middle" fill={GREY} font-size="12">
            {tick.label}
          </text>
        </g>
      ))}
      {rows.map((row) => (
        <RowOf key={row.key} row={row} notes={notes}>
          {children(row, row.y + row.height / 2)}
        </RowOf>
      ))}
    </g>
  );
}

function RowOf({ row, notes, children }: { row: PlacedRow; notes: boolean; children: ComponentChildren }): JSX.Element {
  const middle = row.y + row.height / 2;
  const first = middle - ((row.lines.length - 1) * LINE_HEIGHT) / 2 + 5;
  const weight = row.strong ? '600' : undefined;
  return (
    <g>
      {row.lines.length > 0 && <line x1="0" x2={CHART.width} y1={row.y} y2={row.y} stroke={FAINT} stroke-width="0.5" />}
      {row.lines.map((line, at) => (
        <text key={line} x="0" y={first + at * LINE_HEIGHT} font-weight={weight}>
          {line}
        </text>
      ))}
      {notes && (
        <text x={CHART.name + CHART.gap} y={middle + 5} fill={GREY}>
          {row.note}
        </text>
      )}
      {children}
      <text x={CHART.width} y={middle + 5} text-anchor="end" font-weight={weight}>
        {row.amount}
      </text>
    </g>
  );
}

type BarProps = {
  readonly id: string;
  readonly fill: Fill;
  /** Øre. */
  readonly to: number;
  readonly from?: number;
  readonly middle: number;
  readonly at: MoneyScale['at'];
  readonly height?: number;
};

/** A bar from zero, or from another amount, in either direction. */
export function Bar({ id, fill, from = 0, to, middle, at, height = 12 }: BarProps): JSX.Element {
  return (
    <rect
      x={Math.min(at(from), at(to))}
      width={Math.abs(at(to) - at(from))}
      y={middle - height / 2}
      height={height}
      fill={fillOf(id, fill)}
      stroke={OUTLINE[fill]}
      stroke-width="1.5"
    />
  );
}
