// Cost per year of today's solution and the proposal by volume, with the volume at which they cost the same. Pure:
// `chosen` is set by the slider in the browser, never on the server.
import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import type { JSX } from 'preact';
import { sayNumber } from '../../domain/assessment/say.ts';
import type { EconomyResult } from '../../domain/economics/economy-result.ts';
import { amountWriter } from '../formats.ts';
import { Axes, BOTTOM, EndLabels, KnownRange, LEFT, type Mark, Marks, RIGHT, TOP, WIDTH } from './break-even-parts.tsx';
import {
  type BreakEvenProps,
  breakEvenWords,
  type CostLine,
  costLines,
  round,
  tablePoints,
  unitOf,
} from './break-even-words.ts';
import { moneyScale } from './money-scale.ts';
import { NEUTRAL, Patterns, SAVING } from './patterns.tsx';
import { NotDrawn, PictureFrame } from './picture-frame.tsx';
import { pictureWriter } from './picture-texts.ts';

/**
 * The largest volume drawn: beyond all known volumes, and beyond the break-even unless that is far away. Does not
 * depend on the slider.
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
  const { low, high } = economy.units ?? { low: 0, high: 0 };
  const points = tablePoints(props);
  const costsAt = (volume: number) => [costAt(lines.current, volume), costAt(lines.proposed, volume)];
  const money = amountWriter(
    points.flatMap(([, volume]) => costsAt(volume)),
    language,
    currency,
  );
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
        rows: points.map(([name, volume]) => [name, sayNumber(round(volume), language), ...costsAt(volume).map(money)]),
      }}
    >
      <Patterns id={id} fills={['range']} />
      {high > low && (
        <KnownRange id={id} from={low} to={Math.min(high, last)} x={x}>
          {write('even.range', { low: sayNumber(low, language), high: sayNumber(high, language) })}
        </KnownRange>
      )}
      <Axes x={x} y={y} language={language}>
        {write('even.volume', { unit: unitOf(props) })}
      </Axes>
      <path d={path(lines.current)} fill="none" stroke={NEUTRAL} stroke-width="3" stroke-dasharray="9 5" />
      <path d={path(lines.proposed)} fill="none" stroke={SAVING} stroke-width="3" />
      <EndLabels
        ends={[
          { text: write('even.current'), y: y.at(costAt(lines.current, last)), fill: NEUTRAL },
          { text: write('even.proposed'), y: y.at(costAt(lines.proposed, last)), fill: SAVING },
        ]}
      />
      <Marks marks={marksOf(props, last)} x={x} meeting={(volume) => y.at(costAt(lines.current, volume))} />
      {chosen !== undefined && chosen <= last && (
        <g>
          <circle cx={x(chosen)} cy={y.at(costAt(lines.current, chosen))} r="5" fill={NEUTRAL} />
          <circle cx={x(chosen)} cy={y.at(costAt(lines.proposed, chosen))} r="5" fill={SAVING} />
        </g>
      )}
    </PictureFrame>
  );
}

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
