// Parts of an indicator's page: its current standing, and its figures over time as picture, sentence and table.
import type { BeaconSeen } from '../../app/registers/beacons.ts';
import type { Framework } from '../../domain/governance/framework.ts';
import type { Beacon } from '../../domain/registers/beacon.ts';
import { type ShownValue, shownValues } from '../../domain/registers/beacon-published.ts';
import { type Standing, standingAt, valuesAt } from '../../domain/registers/beacon-standing.ts';
import { MASK_WORDS } from '../../domain/registers/mask-small.ts';
import { writeDate, writeNumber } from '../formats.ts';
import { placeName as nameOfPlace } from '../names.ts';
import { Status } from '../parts/status.tsx';
import { Table } from '../parts/table.tsx';
import type { View } from '../view.ts';
import { CountBars } from './count-bars.tsx';

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

function sayStanding({ status, reason }: Standing, { t }: Pick<View, 't'>): string {
  const said = t(`beacons.status.${status}`);
  return reason === null ? said : `${said} (${t(`beacons.reason.${reason}`)})`;
}

type MarkProps = { readonly beacon: Beacon; readonly standing: Standing; readonly view: View };

/** The current standing, or that the indicator is a placeholder without a title. */
export function BeaconMark({ beacon, standing, view }: MarkProps) {
  if (beacon.status === 'to-fill') return <Status tone="plain" text={view.t('beacons.status.to-fill')} />;
  return <Status tone={TONES[standing.status]} text={sayStanding(standing, view)} />;
}

/** @param place null or undefined for the whole framework */
export function placeName(framework: Framework, place: string | null | undefined, { t }: View): string {
  return place === null || place === undefined ? t('beacons.whole') : nameOfPlace(framework, place);
}

export function writeFigure(value: number | null | undefined, unit: string | undefined, { language }: View): string {
  if (value === null || value === undefined) return '–';
  return unit === undefined ? writeNumber(value, language) : `${writeNumber(value, language)} ${unit}`;
}

/** The value, masked where it must not be shown; without a value the reason why. */
function sayValue({ value, reason, masked }: ShownValue, unit: string | undefined, view: View): string {
  if (masked) return MASK_WORDS[masked][view.language];
  return value === undefined ? view.t(`beacons.reason.${reason ?? 'late-data'}`) : writeFigure(value, unit, view);
}

/** Limits of the pictures. The table also has the other places and earlier periods. */
const MOST_PICTURES = 8;
const MOST_PERIODS = 12;

type Props = { readonly view: View; readonly seen: BeaconSeen };

/** A picture for the whole framework and for each place, and a table of all figures. */
export function BeaconFigures({ view, seen: { beacon, framework } }: Props) {
  const { t, language } = view;
  const values = shownValues(beacon, framework);
  const { unit } = beacon.definition;
  const places = [...new Set(values.map(({ place }) => place))];
  if (places.length === 0) return <p>{t('beacons.noFigures')}</p>;
  return (
    <>
      {places.slice(0, MOST_PICTURES).map((place) => (
        <OfPlace key={place ?? ''} {...{ view, values, place }} seen={{ beacon, framework }} />
      ))}
      <h3>{t('beacons.given')}</h3>
      <Table
        caption={t('beacons.given')}
        head={[t('beacons.period'), t('beacons.place'), t('beacons.value'), t('beacons.source'), t('beacons.givenBy')]}
        numbers={[2]}
        wrap
        rows={[...values]
          .reverse()
          .map((value) => [
            value.period,
            placeName(framework, value.place, view),
            sayValue(value, unit, view),
            value.source ?? '–',
            `${value.by.name}, ${writeDate(value.at, language)}`,
          ])}
      />
      {values.some(({ masked }) => masked) && <p>{t('beacons.maskedWhy')}</p>}
    </>
  );
}

type OfPlaceProps = {
  readonly view: View;
  readonly seen: Pick<BeaconSeen, 'beacon' | 'framework'>;
  readonly values: readonly ShownValue[];
  readonly place: string | undefined;
};

function OfPlace({ view, seen: { beacon, framework }, values, place }: OfPlaceProps) {
  const { t, language } = view;
  const { unit } = beacon.definition;
  const name = placeName(framework, place, view);
  const counting = valuesAt(values, place).slice(-MOST_PERIODS);
  const last = counting.at(-1);
  const standing = standingAt({ ...beacon, values }, place);
  const said = { place: name, period: standing.period ?? '', status: sayStanding(standing, view) };
  return (
    <CountBars
      id={`tal-${place ?? 'alle'}`}
      language={language}
      caption={t('beacons.figuresOf', { place: name })}
      heading={unit ?? t('beacons.value')}
      words={[t('beacons.lastly', { ...said, value: last ? sayValue(last, unit, view) : '–' })]}
      bars={counting.flatMap(({ period, value }) =>
        value === undefined || value < 0 ? [] : [{ key: period, name: period, value }],
      )}
      table={{
        columns: [t('beacons.period'), `#${t('beacons.value')}`],
        rows: counting.map((value) => [value.period, sayValue(value, unit, view)]),
      }}
    />
  );
}
