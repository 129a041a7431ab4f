// Trigger rules: reported figures against agreed ones. A breach in enough consecutive reported periods calls for
// renegotiation.
import { danishDay } from '../../lib/danish-clock.ts';
import { type Period, readPeriod } from './periods.ts';
import { promisedUnits } from './promised-units.ts';
import { rhythmOf } from './rhythms.ts';
import type { Agreement, Report } from './state.ts';
import type { TriggerRule } from './terms.ts';

/** One period: `reached` against `limit`, in the unit of the activity or indicator. */
export type Measured = {
  readonly period: string;
  readonly reached: number;
  readonly agreed: number | null;
  readonly limit: number;
  readonly breached: boolean;
};

/**
 * `since`: the day in Denmark on which the last period was first reported. `off`: deviation from the agreed value in
 * the last period, per cent.
 */
export type Breach = {
  readonly trigger: string;
  readonly since: string;
  readonly periods: readonly Measured[];
  readonly off: number | null;
};

/** Current breaches: the last `periods` reported periods are all beyond the limit. */
function breachesOf(agreement: Agreement): readonly Breach[] {
  return agreement.terms.triggers.flatMap((trigger) => {
    const measured = measure(agreement, trigger);
    const last = measured.slice(-(trigger.periods ?? 1));
    if (last.length < (trigger.periods ?? 1) || !last.every(({ breached }) => breached)) return [];
    const end = last.at(-1);
    const off = end?.agreed ? Math.round((end.reached / end.agreed - 1) * 1000) / 10 : null;
    return [{ trigger: trigger.id, since: lastReported(agreement, last), periods: last, off }];
  });
}

/** Breaches without an evaluation since. */
export function openBreaches(agreement: Agreement): readonly Breach[] {
  return breachesOf(agreement).filter((breach) => answeredOn(agreement, breach) === null);
}

/** The state of a trigger: breached and open, breached and answered by an evaluation (`answeredOn`), or neither. */
export function standingOf(
  agreement: Agreement,
  trigger: string,
): { readonly open: boolean; readonly answeredOn: string | null } {
  const breach = breachesOf(agreement).find((each) => each.trigger === trigger);
  const on = breach ? answeredOn(agreement, breach) : null;
  return { open: breach !== undefined && on === null, answeredOn: on };
}

/** The day of the first evaluation on or after `since`; null if there is none. */
function answeredOn({ evaluations }: Agreement, { since }: Breach): string | null {
  const days = evaluations.map(({ on }) => on).filter((on) => on >= since);
  return days.sort()[0] ?? null;
}

/**
 * Each reported period in the rhythm of the figure, in order: the figures of the parties that reported it against what
 * was agreed for those parties.
 */
export function measure(agreement: Agreement, trigger: TriggerRule): readonly Measured[] {
  const { of, indicator } = trigger;
  const months = rhythmOf(agreement.terms, of === 'units' ? 'units' : `indicator-${indicator}`);
  const byPeriod = Map.groupBy(agreement.reports, ({ period }) => period);
  return [...byPeriod]
    .flatMap(([id, reports]) => {
      const period = readPeriod(id, months);
      const measured = period && measureIn(agreement, trigger, period, reports);
      return measured ? [measured] : [];
    })
    .sort((a, b) => (a.period < b.period ? -1 : 1));
}

function measureIn(
  agreement: Agreement,
  trigger: TriggerRule,
  period: Period,
  reports: readonly Report[],
): Measured | undefined {
  const { share, value, when } = trigger;
  const [reached, agreed] =
    trigger.of === 'units'
      ? unitsIn(agreement, trigger.activity, period, reports)
      : indicatorIn(agreement, trigger.indicator, reports);
  if (reached === undefined) return undefined;
  const limit = value ?? (share !== undefined && agreed !== null ? (agreed * share) / 100 : undefined);
  if (limit === undefined) return undefined;
  const breached = when === 'below' ? reached < limit : reached > limit;
  return { period: period.id, reached, agreed, limit, breached };
}

function unitsIn(
  agreement: Agreement,
  activity: string | undefined,
  period: Period,
  reports: readonly Report[],
): readonly [number | undefined, number | null] {
  const id = activity ?? agreement.terms.activities[0]?.id;
  const own = reports.flatMap(({ party, figures }) => {
    const found = figures.units.find((unit) => unit.activity === id);
    return found ? [{ party, value: found.value }] : [];
  });
  if (own.length === 0 || id === undefined) return [undefined, null];
  const agreed = own.map(({ party }) => promisedUnits(agreement, party, id, period));
  const whole = agreed.every((units) => units !== null)
    ? agreed.reduce<number>((sum, units) => sum + (units ?? 0), 0)
    : null;
  return [own.reduce((sum, { value }) => sum + value, 0), whole];
}

/** The unweighted mean over the parties that reported it, and the baseline. */
function indicatorIn(
  { terms }: Agreement,
  indicator: string | undefined,
  reports: readonly Report[],
): readonly [number | undefined, number | null] {
  const values = reports.flatMap(({ figures }) =>
    figures.indicators.filter((each) => each.indicator === indicator).map(({ value }) => value),
  );
  const baseline = terms.indicators.find(({ id }) => id === indicator)?.baseline ?? null;
  if (values.length === 0) return [undefined, baseline];
  return [values.reduce((sum, value) => sum + value, 0) / values.length, baseline];
}

/** The day in Denmark on which the last of these periods was first reported. */
function lastReported({ reports }: Agreement, periods: readonly Measured[]): string {
  const last = periods.at(-1)?.period;
  const moments = reports
    .filter(({ period }) => period === last)
    .map(({ at, earlier }) => earlier[0]?.at ?? at)
    .sort();
  return danishDay(moments[0] ?? '');
}
