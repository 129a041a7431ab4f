// The parts of the picture of costs against volume: axes, known range, and marks.
import type { ScaleLinear } from 'd3-scale';
import type { ComponentChildren, JSX } from 'preact';
import { sayNumber } from '../../domain/assessment/say.ts';
import type { Language } from '../../lib/localised.ts';
import { LINE_HEIGHT, textWidth } from './measure.ts';
import type { MoneyScale } from './money-scale.ts';
import { FAINT, fillOf, GREY, HALO, INK } from './patterns.tsx';

export const WIDTH = 760;
export const LEFT = 66;
export const RIGHT = 640;
export const TOP = 92;
export const BOTTOM = 392;

type Volumes = ScaleLinear<number, number>;

type RangeProps = {
  readonly id: string;
  readonly from: number;
  readonly to: number;
  readonly x: Volumes;
  readonly children: ComponentChildren;
};

/** The range of possible volumes, with its text below the drawing. */
export function KnownRange({ id, from, to, x, children }: RangeProps): JSX.Element {
  return (
    <g>
      <rect x={x(from)} width={x(to) - x(from)} y={TOP} height={BOTTOM - TOP} fill={fillOf(id, 'range')} />
      <text x={LEFT} y={BOTTOM + 54} fill={GREY} font-size="13">
        {children}
      </text>
    </g>
  );
}

type AxesProps = {
  readonly x: Volumes;
  readonly y: MoneyScale;
  readonly language: Language;
  /** The unit of the volume. */
  readonly children: ComponentChildren;
};

export function Axes({ x, y, language, children }: AxesProps): JSX.Element {
  return (
    <g font-size="12" fill={GREY}>
      <text x="0" y={TOP - 14} font-size="13">
        {y.unit}
      </text>
      {y.ticks.map((tick) => (
        <g key={tick.value}>
          <line x1={LEFT} x2={RIGHT} y1={tick.at} y2={tick.at} stroke={tick.value === 0 ? INK : FAINT} />
          <text x={LEFT - 8} y={tick.at + 4} text-anchor="end">
            {tick.label}
          </text>
        </g>
      ))}
      {x.ticks(6).map((value) => (
        <text key={value} x={x(value)} y={BOTTOM + 18} text-anchor="middle">
          {sayNumber(value, language)}
        </text>
      ))}
      <text x={RIGHT} y={BOTTOM + 36} text-anchor="end" font-size="13">
        {children}
      </text>
    </g>
  );
}

export type Mark = { readonly kind: 'expected' | 'even' | 'chosen'; readonly volume: number; readonly text: string };

type MarksProps = {
  readonly marks: readonly Mark[];
  readonly x: Volumes;
  /** Vertical position where the two cost lines meet. */
  readonly meeting: (volume: number) => number;
};

export function Marks({ marks, x, meeting }: MarksProps): JSX.Element {
  const labelled = spread(marks.map((mark) => ({ ...mark, x: x(mark.volume) })));
  return (
    <>
      {labelled.map((mark) => (
        <g key={mark.kind}>
          <line
            x1={mark.x}
            x2={mark.x}
            y1={mark.labelY + 5}
            y2={BOTTOM}
            stroke={INK}
            stroke-width={mark.kind === 'chosen' ? 2.5 : 1.5}
            {...(mark.kind === 'even' ? { 'stroke-dasharray': '3 3' } : {})}
          />
          {mark.kind === 'even' && (
            <circle cx={mark.x} cy={meeting(mark.volume)} r="6" fill="#ffffff" stroke={INK} stroke-width="2.5" />
          )}
        </g>
      ))}
      {labelled.map((mark) => (
        <text
          key={mark.kind}
          x={mark.textX}
          y={mark.labelY}
          font-weight={mark.kind === 'chosen' ? '600' : undefined}
          {...HALO}
        >
          {mark.text}
        </text>
      ))}
    </>
  );
}

/** Each label has its own line above the drawing and stays inside the picture, so labels cannot overlap. */
function spread<M extends { readonly x: number; readonly text: string }>(marks: readonly M[]) {
  return marks.map((mark, at) => {
    const width = textWidth(mark.text);
    const textX = Math.max(0, Math.min(mark.x - width / 2, WIDTH - width));
    return { ...mark, labelY: 18 + at * 20, textX };
  });
}

type End = { readonly text: string; readonly y: number; readonly fill: string };

/** Names at the ends of the lines, without overlap and above the numbers of the axis. */
export function EndLabels({ ends }: { readonly ends: readonly End[] }): JSX.Element {
  let below = BOTTOM + 14;
  const placed = [...ends]
    .sort((a, b) => b.y - a.y)
    .map((end) => {
      below = Math.min(end.y, below - LINE_HEIGHT);
      return { ...end, y: below };
    });
  return (
    <g font-weight="600">
      {placed.map((end) => (
        <text key={end.text} x={RIGHT + 12} y={end.y + 5} fill={end.fill}>
          {end.text}
        </text>
      ))}
    </g>
  );
}
