// From today's cost per year to the proposed cost: what each payer adds or removes, in annual equivalent cost. The
// steps add up exactly, to the øre.
import type { JSX } from 'preact';
import type { EconomyResult } from '../../domain/economics/economy-result.ts';
import type { Language } from '../../lib/localised.ts';
import { amountWriter, sayChange, sayKroner, wholeKroner } from '../formats.ts';
import { moneyScale } from './money-scale.ts';
import { type Fill, GREY, LEGEND_LINE, Legend, type LegendItem, Patterns } from './patterns.tsx';
import { NotDrawn, PictureFrame } from './picture-frame.tsx';
import { pictureWriter } from './picture-texts.ts';
import { Bar, barRange, CHART, placeRows, RowChart } from './row-chart.tsx';

type Props = {
  readonly id: string;
  readonly language: Language;
  readonly economy: EconomyResult;
  readonly partyName: (id: string) => string;
  readonly currency: string;
};

/** A step from one level to the next (øre); a total starts at zero. */
type Step = {
  readonly key: string;
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly kind: 'total' | 'change';
};

/** Today, one step per payer (also without a change), the proposal. Undefined while one of the two costs is unknown. */
export function waterfallSteps({
  economy,
  partyName,
  language,
}: Omit<Props, 'id' | 'currency'>): readonly Step[] | undefined {
  const write = pictureWriter(language);
  const cost = (role: 'current' | 'proposed') =>
    economy.alternatives.find((one) => one.role === role)?.annualEquivalentCost ?? null;
  const [current, proposed] = [cost('current'), cost('proposed')];
  if (current === null || proposed === null || economy.partyGaps.length > 0) return undefined;
  let level = current;
  const changes = economy.steady.map(({ party, today, proposed: own }): Step => {
    const from = level;
    level += own - today;
    return {
      key: `party ${party}`,
      name: party === '' ? write('shift.unknown') : partyName(party),
      from,
      to: level,
      kind: 'change',
    };
  });
  return [
    { key: 'current', name: write('waterfall.today'), from: 0, to: current, kind: 'total' },
    ...changes,
    { key: 'proposed', name: write('waterfall.proposed'), from: 0, to: proposed, kind: 'total' },
  ];
}

export function Waterfall(props: Props): JSX.Element {
  const { id, language, economy, currency } = props;
  const write = pictureWriter(language);
  const caption = write('waterfall.caption');
  const steps = waterfallSteps(props);
  if (!steps) {
    const why = economy.partyGaps[0]?.reason[language] ?? write('waterfall.unknown');
    return <NotDrawn id={id} language={language} caption={caption} reasons={[why]} />;
  }
  const scale = moneyScale(
    steps.flatMap(({ from, to }) => [from, to]),
    barRange(false),
    { language, currency },
  );
  const legend: readonly LegendItem[] = [
    { text: write('waterfall.total'), fill: 'neutral' },
    { text: write('waterfall.more'), fill: 'extra' },
    { text: write('waterfall.less'), fill: 'saving' },
  ];
  const top = legend.length * LEGEND_LINE + 8;
  const { rows, bottom } = placeRows(
    steps.map(({ key, name, from, to, kind }) => ({
      key,
      name,
      amount: (kind === 'change' ? sayChange : sayKroner)(to - from, language, currency),
      strong: kind === 'total',
    })),
    top,
  );
  const money = amountWriter(
    steps.map(({ from, to }) => to - from),
    language,
    currency,
  );
  return (
    <PictureFrame
      id={id}
      language={language}
      caption={caption}
      words={[inWords(steps, props)]}
      heard={steps.filter(({ kind }) => kind === 'change').map((step) => payer(step, props))}
      size={{ width: CHART.width, height: bottom + 8 }}
      table={{
        columns: [write('waterfall.part'), `#${write('waterfall.perYear')}`],
        rows: steps.map(({ name, from, to, kind }) => [
          name,
          `${kind === 'change' && to > from ? '+' : ''}${money(to - from)}`,
        ]),
      }}
    >
      <Patterns id={id} fills={['neutral', 'extra', 'saving']} />
      <Legend id={id} items={legend} x={0} y={0} />
      <RowChart rows={rows} top={top} bottom={bottom} scale={scale} heading={write('waterfall.perYear')}>
        {(placed, middle) => {
          const at = rows.indexOf(placed);
          return <StepBar id={id} step={steps[at]} middle={middle} next={rows[at + 1]} at={scale.at} />;
        }}
      </RowChart>
    </PictureFrame>
  );
}

type StepBarProps = {
  readonly id: string;
  readonly step: Step | undefined;
  readonly middle: number;
  readonly next: { readonly y: number; readonly height: number } | undefined;
  readonly at: (ore: number) => number;
};

/** The bar, and a dotted line from its end to the row below. */
function StepBar({ id, step, middle, next, at }: StepBarProps): JSX.Element | null {
  if (!step) return null;
  const fill: Fill = step.kind === 'total' ? 'neutral' : step.to > step.from ? 'extra' : 'saving';
  const half = CHART.bar / 2;
  return (
    <g>
      {at(step.from) !== at(step.to) && (
        <Bar id={id} fill={fill} from={step.from} to={step.to} middle={middle} at={at} height={CHART.bar} />
      )}
      {next && (
        <line
          x1={at(step.to)}
          x2={at(step.to)}
          y1={middle + half}
          y2={next.y + next.height / 2 - half}
          stroke={GREY}
          stroke-dasharray="2 3"
        />
      )}
    </g>
  );
}

function inWords(steps: readonly Step[], { language, currency }: Props): string {
  const write = pictureWriter(language);
  const [current, proposed] = [steps[0]?.to ?? 0, steps.at(-1)?.to ?? 0];
  const kroner = (ore: number) => sayKroner(ore, language, currency);
  const difference = differenceOf(proposed - current, { language, currency });
  return write('waterfall.says', { current: kroner(current), proposed: kroner(proposed), difference });
}

function payer({ name, from, to }: Step, about: Props): string {
  return `${name}: ${differenceOf(to - from, about)}.`;
}

function differenceOf(ore: number, { language, currency }: Pick<Props, 'language' | 'currency'>): string {
  const write = pictureWriter(language);
  const kroner = wholeKroner(ore);
  if (kroner === 0) return write('waterfall.same');
  const amount = sayKroner(Math.abs(ore), language, currency);
  return write(kroner < 0 ? 'waterfall.lessBy' : 'waterfall.moreBy', { amount });
}
