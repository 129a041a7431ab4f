// What each party received less what it paid, agreed against actual: a picture with its table and sentences.
import type { JSX } from 'preact';
import { amountWriter, sayKroner, wholeKroner } from '../../documents/formats.ts';
import { moneyScale } from '../../documents/pictures/money-scale.ts';
import { LEGEND_LINE, Legend, type LegendItem, Patterns } from '../../documents/pictures/patterns.tsx';
import { PictureFrame } from '../../documents/pictures/picture-frame.tsx';
import { Bar, barRange, CHART, placeRows, RowChart } from '../../documents/pictures/row-chart.tsx';
import { saySettled } from '../../domain/agreement/say-settled.ts';
import { partyName } from '../names.ts';
import type { FollowedProps } from './follow-up-parts.tsx';

/** The picture; null where no period has both a promised and a reported figure. */
export function FollowUpPicture({ view, framework, followed }: FollowedProps): JSX.Element | null {
  const { t, language } = view;
  const { currency } = followed;
  const kroner = (ore: number) => sayKroner(ore, language, currency);
  const known = followed.totals.flatMap(({ party, settled: { promised, realised } }) =>
    promised === null || realised === null ? [] : [{ name: partyName(framework, party), promised, realised }],
  );
  if (known.length === 0) return null;
  const bars = known.flatMap(({ name, promised, realised }) => [
    { key: `${name} p`, name, note: t('follow.agreed'), ore: promised, continues: false },
    { key: `${name} r`, name, note: t('follow.actual'), ore: realised, continues: true },
  ]);
  const scale = moneyScale(
    bars.map(({ ore }) => ore),
    barRange(true),
    { language, currency, diverging: true },
  );
  const legend: readonly LegendItem[] = [
    { text: t('follow.receives'), fill: 'saving' },
    { text: t('follow.pays'), fill: 'extra' },
  ];
  const top = legend.length * LEGEND_LINE + 8;
  const { rows, bottom } = placeRows(
    bars.map(({ ore, ...row }) => ({ ...row, amount: kroner(ore) })),
    top,
  );
  const oreOf = new Map(bars.map(({ key, ore }) => [key, ore]));
  const money = amountWriter(
    bars.map(({ ore }) => ore),
    language,
    currency,
  );
  const flow = (ore: number) => (wholeKroner(ore) === 0 ? kroner(0) : saySettled(ore, kroner, language));
  const id = 'aftalt-faktisk';
  return (
    <PictureFrame
      id={id}
      language={language}
      caption={t('follow.picture')}
      words={known.map(({ name, promised, realised }) =>
        t('follow.says', {
          party: name,
          promised: flow(promised),
          realised: flow(realised),
        }),
      )}
      size={{ width: CHART.width, height: bottom + 8 }}
      table={{
        columns: [t('agreement.party'), `#${t('follow.settledAgreed')}`, `#${t('follow.settledActual')}`],
        rows: known.map(({ name, promised, realised }) => [name, money(promised), money(realised)]),
      }}
    >
      <Patterns id={id} fills={['extra', 'saving']} />
      <Legend id={id} items={legend} x={0} y={0} />
      <RowChart rows={rows} top={top} bottom={bottom} scale={scale} notes heading={t('follow.settled')}>
        {({ key }, middle) => {
          const ore = oreOf.get(key) ?? 0;
          return <Bar id={id} fill={ore < 0 ? 'extra' : 'saving'} to={ore} middle={middle} at={scale.at} />;
        }}
      </RowChart>
    </PictureFrame>
  );
}
