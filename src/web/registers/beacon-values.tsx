// The form for an indicator's figures: a table of places for one period, and lines pasted from a spreadsheet or a CSV
// file.
import type { BeaconSeen } from '../../app/registers/beacons.ts';
import type { Framework } from '../../domain/governance/framework.ts';
import { mayValue } from '../../domain/registers/beacon.ts';
import { REASONS } from '../../domain/registers/beacon-definition.ts';
import { endedPeriods } from '../../domain/registers/beacon-period.ts';
import { readNumber } from '../../lib/read-number.ts';
import type { Entries } from '../door.tsx';
import { errorAt, fieldIn } from '../form/act-page.tsx';
import { Select, TextArea, TextInput } from '../form/controls.tsx';
import type { FormError } from '../form/error-summary.tsx';
import { Table } from '../parts/table.tsx';
import type { View } from '../view.ts';
import { readFigureLines } from './beacon-lines.ts';
import { placeName } from './beacon-view.tsx';

/** A typed figure, with the field that shows its errors, and its line where it was pasted. */
type TypedFigure = {
  readonly field: string;
  readonly line?: number;
  readonly figure: Readonly<Record<string, unknown>>;
};

const WHOLE = 'alle';
const PERIODS = 12;

/** Places that the person may enter figures for: the whole framework, clusters, and parties they represent. */
export function placesToFill({ actor }: View, { framework }: Pick<BeaconSeen, 'framework'>): readonly string[] {
  const { id, clusters, parties } = framework;
  const own = parties.filter((party) =>
    actor.grants.some(({ role, scope }) => role === 'member' && scope === party.id),
  );
  return [undefined, ...[...clusters, ...own].map((place) => place.id)]
    .filter((place) => mayValue(actor, id, place))
    .map((place) => place ?? WHOLE);
}

/** Unreadable values stay as typed, so that the register refuses them. */
export function readValues(view: View, seen: BeaconSeen, entries: Entries): readonly TypedFigure[] {
  const typed = (name: string) => entries.get(name)?.trim() ?? '';
  const period = typed('periode').toUpperCase();
  const ofTable = placesToFill(view, seen).flatMap((place): readonly TypedFigure[] => {
    const [said, reason] = [typed(`tal-${place}`), typed(`grund-${place}`)];
    if (said === '' && reason === '') return [];
    const number = readNumber(said, view.language);
    const figure = {
      period,
      ...(place !== WHOLE && { place }),
      ...(said !== '' && { value: typeof number === 'number' ? number : said }),
      ...(reason !== '' && { reason }),
    };
    return [{ field: `tal-${place}`, figure }];
  });
  const lines = readFigureLines(entries.get('linjer') ?? '', seen.framework, view.language);
  return [...ofTable, ...lines.map(({ line, figure }) => ({ field: 'linjer', line, figure }))];
}

type Props = {
  readonly view: View;
  readonly seen: BeaconSeen;
  readonly entries: Entries;
  readonly errors: readonly FormError[];
};

export function ValueFields({ view, seen, entries, errors }: Props) {
  const { t } = view;
  const field = fieldIn(entries, errors, t);
  return (
    <>
      <PeriodField {...{ view, seen, entries, errors }} />
      <div class="form-group">
        <ValueTable {...{ view, seen, entries, errors }} />
      </div>
      <TextArea {...field('linjer')} label={t('beacons.lines')} hint={t('beacons.linesHint')} rows={6} />
    </>
  );
}

/** A choice of the latest periods where the length of a period is defined; otherwise a text field. */
export function PeriodField({ view: { t, ports }, seen, entries, errors }: Props) {
  const { frequency } = seen.beacon.definition;
  const periods = frequency ? endedPeriods(frequency, ports.clock().today, PERIODS) : [];
  const field = { name: 'periode', label: t('beacons.period'), error: errorAt(errors, 'periode'), t };
  const value = entries.get('periode') ?? periods[0] ?? '';
  if (!frequency) return <TextInput {...field} value={value} hint={t('beacons.periodHint')} width="s" />;
  return <Select {...field} value={value} options={periods.map((period) => ({ value: period, text: period }))} />;
}

function ValueTable({ view, seen, entries, errors }: Props) {
  const { t } = view;
  const { unit } = seen.beacon.definition;
  return (
    <Table
      caption={t('beacons.figures')}
      head={[t('beacons.place'), unit ? `${t('beacons.value')} (${unit})` : t('beacons.value'), t('beacons.orReason')]}
      rows={placesToFill(view, seen).map((place) => {
        const name = placeName(seen.framework as Framework, place === WHOLE ? undefined : place, view);
        const [number, reason] = [`tal-${place}`, `grund-${place}`];
        return [
          name,
          <TextInput
            name={number}
            label={`${t('beacons.value')}, ${name}`}
            labelHidden
            value={entries.get(number) ?? ''}
            error={errorAt(errors, number)}
            width="s"
            numeric
            t={t}
          />,
          <Select
            name={reason}
            label={`${t('beacons.orReason')}, ${name}`}
            labelHidden
            value={entries.get(reason) ?? ''}
            options={REASONS.map((value) => ({ value, text: t(`beacons.reason.${value}`) }))}
            t={t}
          />,
        ];
      })}
    />
  );
}
