// The parts of the picture of cost against effect: axes, quality floor and points.
import { scaleLinear } from 'd3-scale';
import { symbol, symbolCircle, symbolDiamond, symbolSquare } from 'd3-shape';
import type { JSX } from 'preact';
import { sayNumber } from '../../domain/assessment/say.ts';
import type { Economy } from '../../domain/dossier/economy.ts';
import type { AlternativeEconomy } from '../../domain/economics/economy-result.ts';
import type { Language } from '../../lib/localised.ts';
import { textWidth, wrap } from './measure.ts';
import type { moneyScale } from './money-scale.ts';
import { FAINT, fillOf, GREY, INK, SAVING } from './patterns.tsx';
import { pictureWriter } from './picture-texts.ts';
import { type Box, placeLabels } from './place-labels.ts';

/** An alternative that has both figures, and its letter in the picture. */
export type Drawn = AlternativeEconomy & {
  readonly costPerUnit: number;
  readonly effect: number;
  readonly letter: string;
};

/** Where the points lie, in the units of the picture. */
export const AREA: Box = { x: 70, y: 68, width: 670, height: 300 };
const SYMBOLS = { current: symbolSquare, proposed: symbolCircle, other: symbolDiamond };

/** Effects are positions, not lengths: the axis need not start at zero. */
export function effectScale(values: readonly number[]) {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const pad = high > low ? (high - low) * 0.15 : Math.max(1, Math.abs(high) * 0.1);
  return scaleLinear([low - pad, high + pad], [AREA.x, AREA.x + AREA.width]).nice(6);
}

type FloorProps = { id: string; at: number; minimum: number; measure: Economy['quality']; language: Language };

/** The side that does not reach the floor is hatched. Unknown direction: only the line. */
export function Floor({ id, at, minimum, measure, language }: FloorProps): JSX.Element {
  const write = pictureWriter(language);
  const right = AREA.x + AREA.width;
  const better = measure?.higherIsBetter;
  const side =
    better === undefined ? undefined : better ? { x: AREA.x, width: at - AREA.x } : { x: at, width: right - at };
  const anchor = at > AREA.x + AREA.width / 2 ? 'end' : 'start';
  const below = write('effect.below');
  const room = textWidth(`← ${below}`, 13);
  const beside = better ? (at - AREA.x > room ? 'end' : 'start') : right - at > room ? 'start' : 'end';
  return (
    <g>
      {side && side.width > 0 && <rect {...side} y={AREA.y} height={AREA.height} fill={fillOf(id, 'below-floor')} />}
      <line x1={at} x2={at} y1={AREA.y - 6} y2={AREA.y + AREA.height} stroke={INK} stroke-width="2" />
      <text x={at} y={AREA.y - 26} text-anchor={anchor} font-weight="600">
        {write('effect.floor', { minimum: sayNumber(minimum, language) })}
      </text>
      {side && (
        <text x={beside === 'end' ? at - 6 : at + 6} y={AREA.y - 10} text-anchor={beside} fill={GREY} font-size="13">
          {better ? `← ${below}` : `${below} →`}
        </text>
      )}
    </g>
  );
}

type AxesProps = {
  cost: ReturnType<typeof moneyScale>;
  effect: ReturnType<typeof effectScale>;
  names: { cost: string; effect: string };
  language: Language;
};

export function Axes({ cost, effect, names, language }: AxesProps): JSX.Element {
  const bottom = AREA.y + AREA.height;
  return (
    <g font-size="12" fill={GREY}>
      <text x="0" y="14" font-size="13">
        {names.cost}
      </text>
      {cost.ticks.map((tick) => (
        <g key={tick.value}>
          <line
            x1={AREA.x}
            x2={AREA.x + AREA.width}
            y1={tick.at}
            y2={tick.at}
            stroke={tick.value === 0 ? INK : FAINT}
          />
          <text x={AREA.x - 8} y={tick.at + 4} text-anchor="end">
            {tick.label}
          </text>
        </g>
      ))}
      {effect.ticks(6).map((value) => (
        <g key={value}>
          <line x1={effect(value)} x2={effect(value)} y1={bottom} y2={bottom + 5} stroke={INK} />
          <text x={effect(value)} y={bottom + 18} text-anchor="middle">
            {sayNumber(value, language)}
          </text>
        </g>
      ))}
      <text x={AREA.x + AREA.width} y={bottom + 38} text-anchor="end" font-size="13">
        {wrap(names.effect, AREA.width, 1, 13)[0]}
      </text>
    </g>
  );
}

type PointsProps = { drawn: readonly Drawn[]; x: (one: Drawn) => number; y: (one: Drawn) => number };

export function Points({ drawn, x, y }: PointsProps): JSX.Element {
  const labels = placeLabels(
    drawn.map((one) => ({ key: one.id, x: x(one), y: y(one), label: one.letter })),
    AREA,
  );
  return (
    <g>
      {drawn.map((one) => (
        <path
          key={one.id}
          d={symbol(SYMBOLS[one.role], 130)() ?? ''}
          transform={`translate(${x(one)} ${y(one)})`}
          fill={one.role === 'proposed' ? SAVING : '#ffffff'}
          stroke={one.role === 'proposed' ? SAVING : INK}
          stroke-width="2.5"
        />
      ))}
      {labels.map(({ key, label, box }) => (
        <text key={key} x={box.x + 1} y={box.y + 13} font-weight="600">
          {label}
        </text>
      ))}
    </g>
  );
}
