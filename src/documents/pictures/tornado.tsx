// Sensitivity: how far the difference between the proposal and today moves when one figure is low or high, largest
// swing first.
import type { JSX } from 'preact';
import { sayList } from '../../domain/assessment/say.ts';
import type { EconomyResult, Swing } from '../../domain/economics/economy-result.ts';
import type { Language } from '../../lib/localised.ts';
import { amountWriter, sayKroner } from '../formats.ts';
import { textWidth } from './measure.ts';
import { moneyScale } from './money-scale.ts';
import { fillOf, INK, LEGEND_LINE, Legend, type LegendItem, OUTLINE, Patterns } from './patterns.tsx';
import { NotDrawn, PictureFrame } from './picture-frame.tsx';
import { pictureWriter } from './picture-texts.ts';
import { barRange, CHART, placeRows, RowChart } from './row-chart.tsx';

type Props = {
  readonly id: string;
  readonly language: Language;
  readonly economy: EconomyResult;
  readonly currency: string;
};

/** Number of bars drawn; the table has all figures. */
const DRAWN = 12;

/** The difference per year at expected figures (øre), or null while a cost is unknown. */
export function differenceOf(economy: EconomyResult): number | null {
  const cost = (role: 'current' | 'proposed') =>
    economy.alternatives.find((one) => one.role === role)?.annualEquivalentCost ?? null;
  const [current, proposed] = [cost('current'), cost('proposed')];
  return current === null || proposed === null ? null : proposed - current;
}

/** Figures that change which of the two is cheaper, each by itself. */
export function turning(economy: EconomyResult): readonly Swing[] {
  return economy.sensitivity.filter(({ atLow, atHigh }) => Math.min(atLow, atHigh) < 0 && Math.max(atLow, atHigh) > 0);
}

/** Name of a figure: its line, with "today" or "the proposal" in place of the full name of the alternative. */
function swingName({ pointer, label }: Swing, economy: EconomyResult, language: Language): string {
  const write = pictureWriter(language);
  const alternative = economy.alternatives[Number(/^\/economy\/alternatives\/(\d+)\//.exec(pointer)?.[1] ?? -1)];
  const whole = label[language];
  if (!alternative || !whole.startsWith(`${alternative.name}: `)) return whole;
  const line = whole.slice(alternative.name.length + 2);
  return `${write(alternative.role === 'current' ? 'waterfall.today' : 'waterfall.proposed')}: ${line}`;
}

export function Tornado({ id, language, economy, currency }: Props): JSX.Element {
  const write = pictureWriter(language);
  const caption = write('tornado.caption');
  const base = differenceOf(economy);
  const all = economy.sensitivity;
  if (base === null || !all[0]?.swing) {
    const unknown = write(all.length === 0 ? 'tornado.unknown' : 'tornado.still');
    const why = base === null ? (economy.partyGaps[0]?.reason[language] ?? write('waterfall.unknown')) : unknown;
    return <NotDrawn id={id} language={language} caption={caption} reasons={[why]} />;
  }
  const drawn = all.slice(0, DRAWN);
  const values = [base, ...drawn.flatMap(({ atLow, atHigh }) => [atLow, atHigh])];
  const scale = moneyScale(values, barRange(false), { language, currency, diverging: true });
  const legend: readonly LegendItem[] = [
    { text: write('tornado.low'), fill: 'low' },
    { text: write('tornado.high'), fill: 'high' },
  ];
  const top = (legend.length + 2) * LEGEND_LINE + 8;
  const kroner = (ore: number) => sayKroner(ore, language, currency);
  const { rows, bottom } = placeRows(
    drawn.map((swing) => ({
      key: swing.pointer,
      name: swingName(swing, economy, language),
      amount: kroner(swing.swing),
    })),
    top,
  );
  const money = amountWriter(
    all.flatMap(({ atLow, atHigh, swing }) => [atLow, atHigh, swing]),
    language,
    currency,
  );
  return (
    <PictureFrame
      id={id}
      language={language}
      caption={caption}
      words={words(economy, language, currency)}
      size={{ width: CHART.width, height: bottom + 8 }}
      table={{
        columns: [
          write('tornado.figure'),
          `#${write('tornado.low')}`,
          `#${write('tornado.high')}`,
          `#${write('tornado.swing')}`,
        ],
        rows: all.map((swing) => [
          swingName(swing, economy, language),
          money(swing.atLow),
          money(swing.atHigh),
          money(swing.swing),
        ]),
      }}
    >
      <Patterns id={id} fills={['low', 'high']} />
      <Legend id={id} items={legend} x={0} y={0} />
      <text x="0" y={legend.length * LEGEND_LINE + 14}>
        {write('tornado.expected')}
      </text>
      <Sides zero={scale.at(0)} y={top - 4} language={language} />
      <RowChart rows={rows} top={top} bottom={bottom} scale={scale} heading={write('tornado.swing')}>
        {(placed, middle) => (
          <SwingBar id={id} swing={drawn[rows.indexOf(placed)]} base={base} middle={middle} at={scale.at} />
        )}
      </RowChart>
      <line
        x1={scale.at(base)}
        x2={scale.at(base)}
        y1={top + 34}
        y2={bottom}
        stroke={INK}
        stroke-width="1.5"
        stroke-dasharray="6 4"
      />
    </PictureFrame>
  );
}

/** Labels for the two sides of zero; left out where a side is too narrow. */
function Sides({
  zero,
  y,
  language,
}: {
  readonly zero: number;
  readonly y: number;
  readonly language: Language;
}): JSX.Element {
  const write = pictureWriter(language);
  const [left, right] = barRange(false);
  const [cheaper, dearer] = [write('tornado.cheaper'), write('tornado.dearer')];
  return (
    <g font-size="13">
      {zero - left > textWidth(cheaper, 13) && (
        <text x={zero - 6} y={y} text-anchor="end">
          {cheaper}
        </text>
      )}
      {right - zero > textWidth(dearer, 13) && (
        <text x={zero + 6} y={y}>
          {dearer}
        </text>
      )}
    </g>
  );
}

type Bar = {
  readonly id: string;
  readonly swing: Swing | undefined;
  readonly base: number;
  readonly middle: number;
  readonly at: (ore: number) => number;
};

function SwingBar({ id, swing, base, middle, at }: Bar): JSX.Element | null {
  if (!swing) return null;
  const half = CHART.bar / 2;
  const part = (to: number) => ({
    x: Math.min(at(base), at(to)),
    width: Math.abs(at(to) - at(base)),
    y: middle - half,
    height: CHART.bar,
  });
  return (
    <g stroke-width="1.5">
      <rect {...part(swing.atLow)} fill={fillOf(id, 'low')} stroke={OUTLINE.low} />
      <rect {...part(swing.atHigh)} fill={fillOf(id, 'high')} stroke={OUTLINE.high} />
    </g>
  );
}

function words(economy: EconomyResult, language: Language, currency: string): readonly string[] {
  const write = pictureWriter(language);
  const [first] = economy.sensitivity;
  if (!first) return [];
  const kroner = (ore: number) => sayKroner(ore, language, currency);
  const turn = turning(economy);
  const rest = economy.sensitivity.length - DRAWN;
  return [
    write('tornado.says', {
      name: `»${swingName(first, economy, language)}«`,
      low: kroner(first.atLow),
      high: kroner(first.atHigh),
    }),
    turn.length === 0
      ? write('tornado.holds')
      : write('tornado.turns', {
          names: sayList(
            turn.map((swing) => `»${swingName(swing, economy, language)}«`),
            language,
          ),
        }),
    ...(rest > 0 ? [write('tornado.more', { count: String(rest) })] : []),
  ];
}
