// The figures of indicators as rows, masked as everywhere: one per place and period, earliest first.
import type { Beacon } from '../domain/registers/beacon.ts';
import { shownValues } from '../domain/registers/beacon-published.ts';
import { standingAt, valuesAt } from '../domain/registers/beacon-standing.ts';
import type { Column, FullRow } from '../lib/table-formats.ts';
import type { BeaconSeen, BeaconsOfFramework } from './registers/beacons.ts';

export const BEACON_COLUMNS = [
  { name: 'framework', kind: 'id', about: '' },
  { name: 'beacon', kind: 'id', about: 'Its name in addresses' },
  { name: 'title', kind: 'text', about: 'Empty while it is a place to fill' },
  { name: 'kind', kind: 'id', about: 'national or own' },
  { name: 'unit', kind: 'text', about: '' },
  { name: 'direction', kind: 'id', about: 'up or down: which is better' },
  { name: 'target', kind: 'decimal', about: '' },
  { name: 'place', kind: 'id', about: 'Cluster or party; empty for the whole framework' },
  { name: 'period', kind: 'id', about: 'As 2025, 2025-H1, 2025-Q3 or 2025-04' },
  { name: 'value', kind: 'decimal', about: '' },
  { name: 'masked', kind: 'id', about: 'small: the value is 1–4; given-away: it would tell one that is' },
  { name: 'reason', kind: 'id', about: 'Why there is no value that can be compared' },
  { name: 'definition', kind: 'whole', about: 'The version of the definition it was measured by' },
  {
    name: 'status',
    kind: 'id',
    about: 'to-fill: a place to fill; else where the indicator stands at the place, by its last figure',
  },
  { name: 'source', kind: 'text', about: 'Of the figure' },
  { name: 'givenAt', kind: 'instant', about: '' },
] as const satisfies readonly Column[];

type BeaconRow = FullRow<typeof BEACON_COLUMNS>;

export function beaconRows({ beacons }: Pick<BeaconsOfFramework, 'beacons'>): readonly BeaconRow[] {
  return beacons.flatMap(rowsOf);
}

function rowsOf({ beacon, framework }: BeaconSeen): readonly BeaconRow[] {
  const { definition, key, national } = beacon;
  const values = shownValues(beacon, framework);
  const shown = { ...beacon, values };
  const { title = null, unit = null, direction = null, target = null } = definition;
  const head = {
    framework: beacon.framework,
    beacon: key,
    title,
    kind: national ? 'national' : 'own',
    unit,
    direction,
    target: decimal(target),
  };
  const places = [...new Set(values.map(({ place }) => place))];
  const rows = places.flatMap((place) => {
    const status = statusAt(shown, place);
    return valuesAt(values, place).map((value) => ({
      ...head,
      ...{ place: place ?? null, period: value.period, value: decimal(value.value) },
      ...{ masked: value.masked ?? null, reason: value.reason ?? null },
      ...{ definition: value.definitionVersion, status, source: value.source ?? null, givenAt: value.at },
    }));
  });
  const none = { place: null, period: null, value: null, masked: null, reason: null };
  return rows.length > 0
    ? rows
    : [
        {
          ...head,
          ...none,
          definition: null,
          status: statusAt(shown, undefined),
          source: null,
          givenAt: null,
        },
      ];
}

/** An indicator that is not defined yet has no status by figures. */
function statusAt(shown: Parameters<typeof standingAt>[0] & Pick<Beacon, 'status'>, place: string | undefined): string {
  return shown.status === 'to-fill' ? shown.status : standingAt(shown, place).status;
}

/** Decimal text without an exponent, with at most six decimals. */
function decimal(value: number | null | undefined): string | null {
  return value === null || value === undefined ? null : String(Number(value.toFixed(6)));
}
