// The status of an indicator at a place: reached, on the way, not reached, or not comparable, with the reason.
import { type BeaconDefinition, type BeaconValue, REASONS } from './beacon-definition.ts';
import { daysOfPeriod } from './beacon-period.ts';

export const WHY_NOT = [...REASONS, 'no-target'] as const;

export const STANDINGS = ['reached', 'on-the-way', 'not-reached', 'not-comparable', 'no-data'] as const;

export type Standing = {
  /** Null for the whole framework. */
  readonly place: string | null;
  readonly status: (typeof STANDINGS)[number];
  readonly reason: (typeof WHY_NOT)[number] | null;
  readonly period: string | null;
  readonly value: number | null;
};

type Followed = {
  readonly definition: BeaconDefinition;
  readonly definitionVersion: number;
  readonly values: readonly BeaconValue[];
};

/**
 * The status for the whole framework, then for each place with figures, in the order in which they were first recorded.
 */
export function standingsOf(beacon: Followed): readonly Standing[] {
  const places = [undefined, ...new Set(beacon.values.flatMap(({ place }) => place ?? []))];
  return places.map((place) => standingAt(beacon, place));
}

/** The current values at a place, the earliest period first; for each period the last recorded one. */
export function valuesAt<V extends BeaconValue>(values: readonly V[], place: string | undefined): readonly V[] {
  const counting = new Map(values.filter((value) => value.place === place).map((value) => [value.period, value]));
  const end = ({ period }: V) => daysOfPeriod(period)?.to ?? '';
  return [...counting.values()].sort((a, b) => end(a).localeCompare(end(b)));
}

/**
 * `on-the-way`: the last figure has not reached the target, but is nearer than the previous comparable one. Figures of
 * an earlier definition and masked figures are not compared.
 */
export function standingAt(beacon: Followed, place: string | undefined): Standing {
  const { definition, definitionVersion } = beacon;
  const values = valuesAt(beacon.values, place);
  const last = values.at(-1);
  const says = (status: Standing['status'], reason: Standing['reason'] = null): Standing => ({
    place: place ?? null,
    status,
    reason,
    period: last?.period ?? null,
    value: last?.value ?? null,
  });
  if (!last) return says('no-data');
  if (last.value === undefined) return says('not-comparable', last.reason ?? 'late-data');
  if (last.definitionVersion !== definitionVersion) return says('not-comparable', 'changed-definition');
  const { target, direction } = definition;
  if (target === undefined || direction === undefined) return says('not-comparable', 'no-target');
  const better = (a: number, b: number) => (direction === 'up' ? a > b : a < b);
  if (!better(target, last.value)) return says('reached');
  const before = values.findLast(
    (value) => value !== last && value.value !== undefined && value.definitionVersion === definitionVersion,
  );
  return says(before?.value !== undefined && better(last.value, before.value) ? 'on-the-way' : 'not-reached');
}
