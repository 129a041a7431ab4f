// The balance as a picture: what each sector, party, cluster or task receives (+) or pays (−) a year, as promised.
import type { JSX } from 'preact';
import { amountWriter, sayKroner, wholeKroner } from '../../documents/formats.ts';
import { moneyScale } from '../../documents/pictures/money-scale.ts';
import { LEGEND_LINE, Legend, type LegendItem, Patterns } from '../../documents/pictures/patterns.tsx';
import { PictureFrame } from '../../documents/pictures/picture-frame.tsx';
import { Bar, barRange, CHART, placeRows, RowChart } from '../../documents/pictures/row-chart.tsx';
import type { BalanceLine } from '../../domain/registers/balance.ts';
import type { View } from '../view.ts';

type Props = {
  readonly view: View;
  readonly lines: readonly BalanceLine[];
  readonly currency: string;
  readonly nameOf: (key: string | null) => string;
};

export function BalancePicture({ view, lines, currency, nameOf }: Props): JSX.Element {
  const { t, language } = view;
  const id = `balance-${currency.toLowerCase()}`;
  const ordered = [...Map.groupBy(lines, ({ key }) => key).values()].flat();
  const scale = moneyScale(
    ordered.map(({ promised }) => promised.settled),
    barRange(true),
    { language, currency, diverging: true },
  );
  const legend: readonly LegendItem[] = [
    { text: t('balance.receives'), fill: 'saving' },
    { text: t('balance.pays'), fill: 'extra' },
  ];
  const top = legend.length * LEGEND_LINE + 8;
  const { rows, bottom } = placeRows(
    ordered.map(({ key, year, promised }, at) => ({
      key: `${key} ${year}`,
      name: nameOf(key),
      note: String(year),
      amount: sayKroner(promised.settled, language, currency),
      continues: at > 0 && ordered[at - 1]?.key === key,
    })),
    top,
  );
  const settled = new Map(ordered.map(({ key, year, promised }) => [`${key} ${year}`, promised.settled]));
  const money = amountWriter([...settled.values()], language, currency);
  return (
    <PictureFrame
      id={id}
      language={language}
      caption={t('balance.picture')}
      words={sentences({ view, lines, currency, nameOf })}
      size={{ width: CHART.width, height: bottom + 8 }}
      table={{
        columns: [t('balance.who'), t('balance.year'), `#${t('balance.settled')}`],
        rows: ordered.map(({ key, year, promised }) => [nameOf(key), String(year), money(promised.settled)]),
      }}
    >
      <Patterns id={id} fills={['extra', 'saving']} />
      <Legend id={id} items={legend} x={0} y={0} />
      <RowChart rows={rows} top={top} bottom={bottom} scale={scale} notes heading={t('balance.settled')}>
        {({ key }, middle) => {
          const ore = settled.get(key) ?? 0;
          if (ore === 0) return null;
          return <Bar id={id} fill={ore < 0 ? 'extra' : 'saving'} to={ore} middle={middle} at={scale.at} />;
        }}
      </RowChart>
    </PictureFrame>
  );
}

/** One sentence for each year: who receives most and who pays most. */
function sentences({ view: { t, language }, lines, currency, nameOf }: Props): readonly string[] {
  const say = (ore: number) => sayKroner(Math.abs(ore), language, currency);
  return [...Map.groupBy(lines, ({ year }) => year)].map(([year, own]) => {
    const sorted = [...own].sort((a, b) => b.promised.settled - a.promised.settled);
    const [most, least] = [sorted[0], sorted.at(-1)];
    const [received, paid] = [wholeKroner(most?.promised.settled ?? 0), wholeKroner(least?.promised.settled ?? 0)];
    if (!most || !least || (received <= 0 && paid >= 0)) return t('balance.saysNothing', { year });
    return t('balance.says', {
      year,
      gains: received > 0 ? nameOf(most.key) : t('balance.nobody'),
      gained: say(Math.max(0, most.promised.settled)),
      pays: paid < 0 ? nameOf(least.key) : t('balance.nobody'),
      paid: say(Math.min(0, least.promised.settled)),
    });
  });
}
