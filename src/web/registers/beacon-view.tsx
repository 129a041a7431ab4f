// An indicator on a page: its name, where it stands, and its figures over time as picture, sentence and table.
import type { Framework } from '../../domain/governance/framework.ts';
import type { Beacon } from '../../domain/registers/beacon.ts';
import { type Standing, standingAt, valuesAt } from '../../domain/registers/beacon-standing.ts';
import { writeDate, writeNumber } from '../formats.ts';
import { Status } from '../parts/status.tsx';
import { Table } from '../parts/table.tsx';
import { CountBars } from '../pictures/count-bars.tsx';
import type { View } from '../view.ts';

const TONES = {
  reached: 'good',
  'on-the-way': 'wait',
  'not-reached': 'bad',
  'not-comparable': 'warn',
  'no-data': 'plain',
} as const;

export function beaconTitle({ definition: { title }, key }: Beacon, { t }: Pick<View, 't'>): string {
  return title ?? t('beacons.toFill', { key });
}

export function sayStanding({ status, reason }: Standing, { t }: Pick<View, 't'>): string {
  return reason === null
    ? t(`beacons.status.${status}`)
    : `${t(`beacons.status.${status}`)} (${t(`beacons.reason.${reason}`)})`;
}

export function StandingMark({ standing, view }: { readonly standing: Standing; readonly view: View }) {
  return <Status tone={TONES[standing.status]} text={sayStanding(standing, view)} />;
}

export function placeName(
  { clusters, parties }: Framework,
  place: string | null | undefined,
  { t }: Pick<View, 't'>,
): string {
  if (place === null || place === undefined) return t('beacons.standing');
  return [...clusters, ...parties].find(({ id }) => id === place)?.name ?? place;
}

export function writeFigure(value: number | null | undefined, unit: string | undefined, { language }: View): string {
  if (value === null || value === undefined) return '–';
  return unit === undefined ? writeNumber(value, language) : `${writeNumber(value, language)} ${unit}`;
}

type Props = { readonly view: View; readonly framework: Framework; readonly beacon: Beacon };

/** One picture for each place with figures. */
export function BeaconFigures({ view, framework, beacon }: Props) {
  const { t, language } = view;
  const { unit } = beacon.definition;
  const places = [...new Set(beacon.values.map(({ place }) => place))];
  if (places.length === 0) return <p>{t('beacons.noFigures')}</p>;
  return (
    <>
      {places.map((place, i) => {
        const name = placeName(framework, place, view);
        const values = valuesAt(beacon.values, place);
        const standing = standingAt(beacon, place);
        const said = { place: name, period: standing.period ?? '', status: sayStanding(standing, view) };
        return (
          <CountBars
            key={name}
            id={`tal-${i}`}
            language={language}
            caption={t('beacons.figuresOf', { place: name })}
            heading={t('beacons.value')}
            words={[t('beacons.lastly', { ...said, value: writeFigure(standing.value, unit, view) })]}
            bars={values.flatMap(({ period, value }) =>
              value === undefined ? [] : [{ key: period, name: period, value }],
            )}
            table={{
              columns: [t('beacons.period'), `#${t('beacons.value')}`],
              rows: values.map(({ period, value, reason }) => [
                period,
                value === undefined ? t(`beacons.reason.${reason ?? 'late-data'}`) : writeFigure(value, unit, view),
              ]),
            }}
          />
        );
      })}
      <Table
        caption={t('beacons.figures')}
        head={[t('beacons.period'), t('beacons.place'), t('beacons.value'), t('beacons.given')]}
        numbers={[2]}
        rows={[...beacon.values]
          .reverse()
          .map(({ period, place, value, reason, by, at }) => [
            period,
            placeName(framework, place, view),
            value === undefined ? t(`beacons.reason.${reason ?? 'late-data'}`) : writeFigure(value, unit, view),
            `${by.name}, ${writeDate(at, language)}`,
          ])}
      />
    </>
  );
}
