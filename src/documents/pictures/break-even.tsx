// Cost per year of today and the proposal against the volume, with the volume at which they
// cost the same. Pure: the slider in the browser gives `chosen`, the server gives none.
import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import type { JSX } from 'preact';
import { sayNumber } from '../../domain/assessment/say.ts';
import type { EconomyResult } from '../../domain/economics/economy-result.ts';
import { sayAmount } from '../formats.ts';
import {
  type BreakEvenProps,
  breakEvenWords,
  type CostLine,
  costLines,
  round,
  tablePoints,
  unitOf,
} from './break-even-words.ts';
import { LINE_HEIGHT, textWidth } from './measure.ts';
import { moneyScale } from './money-scale.ts';
import { FAINT, fillOf, GREY, HALO, INK, NEUTRAL, Patterns, SAVING } from './patterns.tsx';
import { NotDrawn, PictureFrame } from './picture-frame.tsx';
import { pictureWriter } from './picture-texts.ts';

const WIDTH = 760;
const LEFT = 66;
const RIGHT = 640;
const TOP = 92;
const BOTTOM = 392;

/**
 * The largest volume drawn: beyond everything known, and beyond the
 * break-even unless that lies far away. Never moved by the slider.
 */
export function lastVolume({ units, breakEven }: Pick<EconomyResult, 'units' | 'breakEven'>): number {
  const known = units === null ? 0 : Math.max(units.low, units.expected, units.high);
  const even = breakEven.status === 'at' ? breakEven.units : 0;
  const reach = known === 0 ? even * 1.5 : even <= known * 3 ? Math.max(known * 1.25, even * 1.15) : known * 1.25;
  return reach > 0 ? reach : 10;
}

export function BreakEven(props: BreakEvenProps): JSX.Element {
  const { id, language, economy, currency, chosen } = props;
  const write = pictureWriter(language);
  const caption = write('even.caption');
  const lines = costLines(economy);
  if (!lines) {
    const why =
      economy.breakEven.status === 'not-assessed' ? economy.breakEven.reason[language] : write('waterfall.unknown');
    return <NotDrawn id={id} language={language} caption={caption} reasons={[why]} />;
  }
  const last = lastVolume(economy);
  const x = scaleLinear([0, last], [LEFT, RIGHT]);
  const costAt = (side: CostLine, volume: number) => side.fixed + volume * side.perUnit;
  const ends = [lines.current, lines.proposed].flatMap((side) => [costAt(side, 0), costAt(side, last)]);
  const y = moneyScale(ends, [BOTTOM, TOP], { language, currency });
  const path = (side: CostLine) =>
    line<number>(
      (volume) => x(volume),
      (volume) => y.at(costAt(side, volume)),
    )([0, last]) ?? '';
  const labelled = spread(marksOf(props, last).map((mark) => ({ ...mark, x: x(mark.volume) })));
  const { low, high } = economy.units ?? { low: 0, high: 0 };
  return (
    <PictureFrame
      id={id}
      language={language}
      caption={caption}
      words={breakEvenWords(props, lines, last)}
      size={{ width: WIDTH, height: BOTTOM + 62 }}
      table={{
        columns: [
          write('even.point'),
          `#${write('even.number')}`,
          `#${write('even.current')}`,
          `#${write('even.proposed')}`,
        ],
        rows: tablePoints(props).map(([name, volume]) => [
          name,
          sayNumber(round(volume), language),
          sayAmount(costAt(lines.current, volume), language, currency),
          sayAmount(costAt(lines.proposed, volume), language, currency),
        ]),
      }}
    >
      <Patterns id={id} fills={['range']} />
      {high > low && (
        <g>
          <rect
            x={x(low)}
            width={x(Math.min(high, last)) - x(low)}
            y={TOP}
            height={BOTTOM - TOP}
            fill={fillOf(id, 'range')}
          />
          <text x={LEFT} y={BOTTOM + 54} fill={GREY} font-size="13">
            {write('even.range', { low: sayNumber(low, language), high: sayNumber(high, language) })}
          </text>
        </g>
      )}
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
          {write('even.volume', { unit: unitOf(props) })}
        </text>
      </g>
      <path d={path(lines.current)} fill="none" stroke={NEUTRAL} stroke-width="3" stroke-dasharray="9 5" />
      <path d={path(lines.proposed)} fill="none" stroke={SAVING} stroke-width="3" />
      <EndLabels
        ends={[
          { text: write('even.current'), y: y.at(costAt(lines.current, last)), fill: NEUTRAL },
          { text: write('even.proposed'), y: y.at(costAt(lines.proposed, last)), fill: SAVING },
        ]}
      />
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
            <circle
              cx={mark.x}
              cy={y.at(costAt(lines.current, mark.volume))}
              r="6"
              fill="#ffffff"
              stroke={INK}
              stroke-width="2.5"
            />
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
      {chosen !== undefined && chosen <= last && (
        <g>
          <circle cx={x(chosen)} cy={y.at(costAt(lines.current, chosen))} r="5" fill={NEUTRAL} />
          <circle cx={x(chosen)} cy={y.at(costAt(lines.proposed, chosen))} r="5" fill={SAVING} />
        </g>
      )}
    </PictureFrame>
  );
}

type Mark = { readonly kind: 'expected' | 'even' | 'chosen'; readonly volume: number; readonly text: string };

function marksOf({ economy, language, chosen }: BreakEvenProps, last: number): readonly Mark[] {
  const write = pictureWriter(language);
  const said = (volume: number) => ({ volume: sayNumber(round(volume), language) });
  const { breakEven, units } = economy;
  const marks: Mark[] = [];
  if (units !== null)
    marks.push({ kind: 'expected', volume: units.expected, text: write('even.expected', said(units.expected)) });
  if (breakEven.status === 'at')
    marks.push({ kind: 'even', volume: breakEven.units, text: write('even.same', said(breakEven.units)) });
  if (chosen !== undefined) marks.push({ kind: 'chosen', volume: chosen, text: write('even.chosen', said(chosen)) });
  return marks.filter((mark) => mark.volume <= last);
}

/** Each mark has a line of text of its own above the drawing, kept inside it, so that no two can meet. */
function spread<M extends { readonly x: number; readonly text: string }>(marks: readonly M[]) {
  return marks.map((mark, at) => {
    const width = textWidth(mark.text);
    const textX = Math.max(0, Math.min(mark.x - width / 2, WIDTH - width));
    return { ...mark, labelY: 18 + at * 20, textX };
  });
}

type End = { readonly text: string; readonly y: number; readonly fill: string };

/** Names at the ends of the lines, kept apart and above the numbers of the axis. */
function EndLabels({ ends }: { readonly ends: readonly End[] }): JSX.Element {
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
