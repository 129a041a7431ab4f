// Who pays more and who saves, per sector or party and year: bars to both sides of zero, as a frame before settlement
// and filled after it.
import type { JSX } from 'preact';
import type { EconomyResult, YearRow } from '../../domain/economics/economy-result.ts';
import type { Language } from '../../lib/localised.ts';
import { SECTOR_WORDS } from '../choice-words.ts';
import { amountWriter, sayKroner, wholeKroner } from '../formats.ts';
import { yearRuns } from '../year-runs.ts';
import { moneyScale } from './money-scale.ts';
import { GREY, LEGEND_LINE, Legend, type LegendItem, Patterns } from './patterns.tsx';
import { NotDrawn, PictureFrame } from './picture-frame.tsx';
import { pictureWriter } from './picture-texts.ts';
import { Bar, barRange, CHART, placeRows, RowChart } from './row-chart.tsx';

type Props = {
  readonly id: string;
  readonly language: Language;
  readonly economy: EconomyResult;
  readonly by: 'sector' | 'party';
  readonly partyName: (id: string) => string;
  readonly currency: string;
};

type Shift = {
  readonly key: string;
  readonly name: string;
  readonly years: string;
  readonly several: boolean;
  readonly row: YearRow;
};

/** One per sector or party and run of equal years. */
export function shiftsOf({
  economy,
  by,
  partyName,
  language,
}: Pick<Props, 'economy' | 'by' | 'partyName' | 'language'>): readonly Shift[] {
  const write = pictureWriter(language);
  const groups =
    by === 'sector'
      ? economy.sectors.map(({ sector, years }) => ({ id: sector, name: SECTOR_WORDS[sector][language], years }))
      : economy.parties.map(({ party, years }) => ({
          id: party,
          name: party === '' ? write('shift.unknown') : partyName(party),
          years,
        }));
  return groups.flatMap(({ id, name, years }) =>
    yearRuns(years).map((run) => ({
      key: `${id} ${run.years}`,
      name,
      years: write('shift.year', { years: run.years }),
      several: run.years.includes('-'),
      row: run.row,
    })),
  );
}

export function CostShift(props: Props): JSX.Element {
  const { id, language, economy, by, currency } = props;
  const write = pictureWriter(language);
  const caption = write('shift.caption');
  const shifts = shiftsOf(props);
  if (shifts.length === 0) {
    const why = economy.partyGaps[0]?.reason[language] ?? write('shift.nothing');
    return <NotDrawn id={id} language={language} caption={caption} reasons={[why]} />;
  }
  const scale = moneyScale(
    shifts.flatMap(({ row }) => [row.before, row.after]),
    barRange(true),
    { language, currency, diverging: true },
  );
  const legend: readonly LegendItem[] = [
    { text: write('shift.pays'), fill: 'extra' },
    { text: write('shift.saves'), fill: 'saving' },
    { text: write('shift.before') },
  ];
  const top = legend.length * LEGEND_LINE + 8;
  const { rows, bottom } = placeRows(
    shifts.map((shift, at) => ({
      key: shift.key,
      name: shift.name,
      note: shift.years,
      amount: sayKroner(shift.row.after, language, currency),
      continues: shifts[at - 1]?.name === shift.name,
    })),
    top,
  );
  const byKey = new Map(shifts.map((shift) => [shift.key, shift.row]));
  const said = shifts.map((shift) => sentence(shift, props));
  const money = amountWriter(
    shifts.flatMap(({ row }) => [row.before, row.settlement, row.after]),
    language,
    currency,
  );
  return (
    <PictureFrame
      id={id}
      language={language}
      caption={caption}
      words={by === 'sector' ? said : []}
      heard={by === 'sector' ? [] : said}
      size={{ width: CHART.width, height: bottom + 8 }}
      table={{
        columns: [
          write('shift.who'),
          write('shift.yearColumn'),
          `#${write('shift.beforeColumn')}`,
          `#${write('shift.settlement')}`,
          `#${write('shift.after')}`,
        ],
        rows: shifts.map(({ name, years, row }) => [
          name,
          years,
          money(row.before),
          money(row.settlement),
          money(row.after),
        ]),
      }}
    >
      <Patterns id={id} fills={['extra', 'saving']} />
      <Legend id={id} items={legend} x={0} y={0} />
      <RowChart rows={rows} top={top} bottom={bottom} scale={scale} notes heading={write('shift.after')}>
        {(placed, middle) => <ShiftBar id={id} row={byKey.get(placed.key)} middle={middle} at={scale.at} />}
      </RowChart>
    </PictureFrame>
  );
}

type ShiftBarProps = {
  readonly id: string;
  readonly row: YearRow | undefined;
  readonly middle: number;
  readonly at: (ore: number) => number;
};

function ShiftBar({ id, row, middle, at }: ShiftBarProps): JSX.Element | null {
  if (!row) return null;
  const fill = row.after > 0 ? 'extra' : 'saving';
  return (
    <g>
      {row.before !== 0 && (
        <rect
          x={Math.min(at(0), at(row.before))}
          width={Math.abs(at(row.before) - at(0))}
          y={middle - CHART.bar / 2}
          height={CHART.bar}
          fill="none"
          stroke={GREY}
          stroke-width="1.5"
        />
      )}
      {row.after !== 0 && <Bar id={id} fill={fill} to={row.after} middle={middle} at={at} />}
    </g>
  );
}

function sentence({ name, years, several, row }: Shift, { language, currency }: Props): string {
  const write = pictureWriter(language);
  const said = several ? write('shift.perYear', { years }) : years;
  if (wholeKroner(row.after) === 0) return write('shift.saysSame', { name, years: said });
  const amount = sayKroner(Math.abs(row.after), language, currency);
  return write(row.after < 0 ? 'shift.saysSaves' : 'shift.saysPays', { name, amount, years: said });
}
