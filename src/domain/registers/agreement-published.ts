// What is reported under an agreement, as it may be published: to whoever neither is a party of it nor follows it up.
// A count of 1–4 may point at persons (mask-small.ts), and what stands beside it in other periods, at other parties or
// as money would tell it by subtraction, also in other registers that add years up. So the whole calendar year in which
// such a count was ever reported is closed: its small counts stand as small, every other count and all money as hidden.
import type { Pair } from '../agreement/added-up.ts';
import type { AgreementEvent, AgreementEventOf } from '../agreement/events.ts';
import { type FollowUp, type FollowUpRow, followUp, stateOf } from '../agreement/follow-up.ts';
import type { Agreement, Figures, Report } from '../agreement/state.ts';
import { type Breach, type Measured, measure, openBreaches } from '../agreement/triggers.ts';
import { isSmall, type Mask } from './mask-small.ts';

/** `value` null where it is masked. */
type ShownFigure = { readonly value: number | null; readonly masked?: Mask };

type ShownFigures = Omit<Figures, 'units' | 'indicators'> & {
  readonly units: readonly ({ readonly activity: string } & ShownFigure)[];
  readonly indicators: readonly ({ readonly indicator: string } & ShownFigure)[];
};

/** `masked`: of a closed year; then money, comment and earlier figures are left out. */
type ShownReport = Omit<Report, 'figures' | 'earlier'> & {
  readonly figures: ShownFigures;
  readonly earlier: readonly (Omit<Report['earlier'][number], 'figures'> & { readonly figures: ShownFigures })[];
  readonly masked?: true;
};

/** What is counted in these is no number of somebody or something. Without a unit it may be. */
const NO_COUNT =
  /^(%|procent|percent|pct\.?|dage?|days?|dagar|timer|hours?|timmar|minut(ter)?|minutes?|minuter|kr\.?|kroner|kronor|øre|point|points|score|skala.*)$/i;

/** Calendar years in which a count of 1–4 was ever reported, also where it was corrected since. */
export function closedYears({ reports, terms }: Pick<Agreement, 'reports' | 'terms'>): ReadonlySet<number> {
  const small = ({ figures, earlier }: Report) =>
    [figures, ...earlier.map((each) => each.figures)].some(
      ({ units, indicators }) =>
        units.some(({ value }) => isSmall(value)) ||
        indicators.some(({ indicator, value }) => isSmall(value) && isCounted(terms, indicator)),
    );
  return new Set(reports.filter(small).map(({ period }) => yearOf(period)));
}

/** @param years those that are closed */
export function shownReport(report: Report, terms: Agreement['terms'], years: ReadonlySet<number>): ShownReport {
  return years.has(yearOf(report.period))
    ? { ...report, figures: maskedFigures(report.figures, terms), earlier: [], masked: true }
    : report;
}

/** The figures of a closed year: small counts as such, 0 and what is no count as it is, everything else hidden. */
function maskedFigures({ units, indicators }: Figures, terms: Agreement['terms']): ShownFigures {
  return {
    units: units.map((unit) => ({ ...unit, ...shown(unit.value) })),
    indicators: indicators.map((each) => (isCounted(terms, each.indicator) ? { ...each, ...shown(each.value) } : each)),
  };
}

type Reporting = AgreementEventOf<'agreement.reported' | 'agreement.report-corrected'>;

/** A report of a closed year in the trail. */
export type ShownEvent = Omit<Reporting, 'data'> & {
  readonly data: Pick<Reporting['data'], 'party' | 'period'> & {
    readonly figures: ShownFigures;
    readonly masked: true;
  };
};

/** An event of the trail as published. @param years those that are closed */
export function shownEvent(
  event: AgreementEvent,
  { terms }: Pick<Agreement, 'terms'>,
  years: ReadonlySet<number>,
): AgreementEvent | ShownEvent {
  if (event.type !== 'agreement.reported' && event.type !== 'agreement.report-corrected') return event;
  const { party, period, figures } = event.data;
  if (!years.has(yearOf(period))) return event;
  return { ...event, data: { party, period, figures: maskedFigures(figures, terms), masked: true } };
}

/** Every breach that is open, without what closed years measured. */
export function shownBreaches(agreement: Agreement, years: ReadonlySet<number>): readonly Breach[] {
  return openBreaches(agreement).map((breach) => {
    const periods = breach.periods.filter(({ period }) => !years.has(yearOf(period)));
    return periods.length === breach.periods.length ? breach : { ...breach, periods, off: null };
  });
}

/** What a trigger measured, without closed years. */
export function shownMeasures(
  agreement: Agreement,
  rule: Parameters<typeof measure>[1],
  years: ReadonlySet<number>,
): readonly Measured[] {
  return measure(agreement, rule).filter(({ period }) => !years.has(yearOf(period)));
}

type ShownRow = Omit<FollowUpRow, 'units' | 'indicators'> & {
  readonly units: readonly (FollowUpRow['units'][number] & { readonly masked?: Mask })[];
  readonly indicators: readonly (FollowUpRow['indicators'][number] & { readonly masked?: Mask })[];
  /** Of a closed year. */
  readonly masked?: true;
};

export type ShownFollowUp = Omit<FollowUp, 'rows'> & { readonly rows: readonly ShownRow[] };

/**
 * Promised against realised with closed years masked; totals are over the rows that are shown.
 * @param today `YYYY-MM-DD`
 */
export function shownFollowUp(agreement: Agreement, today: string): ShownFollowUp {
  const years = closedYears(agreement);
  if (years.size === 0) return followUp(agreement, today);
  // Without the reports of closed years nothing can be worked out from them, neither limits of a year nor totals.
  const open = agreement.reports.filter(({ period }) => !years.has(yearOf(period)));
  const found = followUp({ ...agreement, reports: open }, today);
  return { ...found, rows: found.rows.map((row) => (years.has(yearOf(row.period)) ? closedRow(agreement, row) : row)) };
}

function closedRow({ reports, terms }: Agreement, row: FollowUpRow): ShownRow {
  const report = reports.find(({ party, period }) => party === row.party && period === row.period);
  if (!report) return { ...row, ...withoutMoney(row), parts: null, masked: true };
  const { units, indicators } = maskedFigures(report.figures, terms);
  return {
    ...row,
    ...withoutMoney(row),
    reported: true,
    parts: null,
    units: row.units.map((unit) => {
      const { value = null, masked } = units.find(({ activity }) => activity === unit.activity) ?? {};
      return { ...unit, realised: value, ...(masked && { masked }) };
    }),
    indicators: row.indicators.map((each) => {
      const { value = null, masked } = indicators.find(({ indicator }) => indicator === each.indicator) ?? {};
      return { ...each, value, state: stateOf(value, each.baseline, each.target), ...(masked && { masked }) };
    }),
    masked: true,
  };
}

/** A fixed amount is realised without a report: it is hidden too, so that money of a closed year says nothing. */
function withoutMoney({ cost, costPerUnit, settled, balance }: FollowUpRow) {
  const hidden = ({ promised }: Pair): Pair => ({ promised, realised: null });
  return { cost: hidden(cost), costPerUnit: hidden(costPerUnit), settled: hidden(settled), balance: hidden(balance) };
}

function shown(value: number): ShownFigure {
  if (value === 0) return { value };
  return { value: null, masked: isSmall(value) ? 'small' : 'given-away' };
}

function isCounted({ indicators }: Agreement['terms'], indicator: string): boolean {
  return !NO_COUNT.test(indicators.find(({ id }) => id === indicator)?.unit?.trim() ?? '');
}

function yearOf(period: string): number {
  return Number(period.slice(0, 4));
}
