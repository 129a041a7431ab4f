// Reports under an agreement as published, i.e. shown to those who do not take part in the agreement.
// A count of 1–4 could identify persons (mask-small.ts), and figures of other periods or parties, amounts, or other
// registers with yearly sums could reveal it by subtraction. Therefore the whole calendar year in which such a count
// was ever reported is closed: small counts are shown as small, every other count and all amounts are hidden.
import type { Pair } from '../agreement/added-up.ts';
import type { AgreementEvent, AgreementEventOf } from '../agreement/events.ts';
import { type FollowUp, type FollowUpRow, followUp, stateOf } from '../agreement/follow-up.ts';
import type { Agreement, Figures, Report } from '../agreement/state.ts';
import { type Breach, type Measured, measure, openBreaches } from '../agreement/triggers.ts';
import { isSmall, type Mask } from './mask-small.ts';

/** `value` is null if masked. */
type ShownFigure = { readonly value: number | null; readonly masked?: Mask };

type ShownFigures = Omit<Figures, 'units' | 'indicators'> & {
  readonly units: readonly ({ readonly activity: string } & ShownFigure)[];
  readonly indicators: readonly ({ readonly indicator: string } & ShownFigure)[];
};

/** `masked`: the report is of a closed year; amounts, comment and earlier figures are then left out. */
type ShownReport = Omit<Report, 'figures' | 'earlier'> & {
  readonly figures: ShownFigures;
  readonly earlier: readonly (Omit<Report['earlier'][number], 'figures'> & { readonly figures: ShownFigures })[];
  readonly masked?: true;
};

/** Units of indicators that are not counts of persons or things. An indicator without a unit is treated as a count. */
const NO_COUNT =
  /^(%|procent|percent|pct\.?|dage?|days?|dagar|timer|hours?|timmar|minut(ter)?|minutes?|minuter|kr\.?|kroner|kronor|øre|point|points|score|skala.*)$/i;

/** Calendar years in which a count of 1–4 was ever reported, even if it has been corrected since. */
export function closedYears({ reports, terms }: Pick<Agreement, 'reports' | 'terms'>): ReadonlySet<number> {
  const small = ({ figures, earlier }: Report) =>
    [figures, ...earlier.map((each) => each.figures)].some(
      ({ units, indicators }) =>
        units.some(({ value }) => isSmall(value)) ||
        indicators.some(({ indicator, value }) => isSmall(value) && isCounted(terms, indicator)),
    );
  return new Set(reports.filter(small).map(({ period }) => yearOf(period)));
}

/** A report as published. @param years the closed years */
export function shownReport(report: Report, terms: Agreement['terms'], years: ReadonlySet<number>): ShownReport {
  return years.has(yearOf(report.period))
    ? { ...report, figures: maskedFigures(report.figures, terms), earlier: [], masked: true }
    : report;
}

/**
 * The figures of a closed year: small counts as small, 0 and figures that are not counts unchanged, the rest hidden.
 */
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

/** An event of the trail as published. @param years the closed years */
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

/** All open breaches, without the measurements of closed years. */
export function shownBreaches(agreement: Agreement, years: ReadonlySet<number>): readonly Breach[] {
  return openBreaches(agreement).map((breach) => {
    const periods = breach.periods.filter(({ period }) => !years.has(yearOf(period)));
    return periods.length === breach.periods.length ? breach : { ...breach, periods, off: null };
  });
}

/** The measurements of a trigger, without those of closed years. */
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
  /** The row is of a closed year. */
  readonly masked?: true;
};

export type ShownFollowUp = Omit<FollowUp, 'rows'> & { readonly rows: readonly ShownRow[] };

/**
 * Promised against realised with closed years masked; totals cover only what is shown.
 * @param today `YYYY-MM-DD`
 */
export function shownFollowUp(agreement: Agreement, today: string): ShownFollowUp {
  const years = closedYears(agreement);
  if (years.size === 0) return followUp(agreement, today);
  // The reports of closed years are removed first, so that neither yearly limits nor totals can reveal them.
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

/** Hides all realised amounts of a closed year, including fixed amounts, which do not depend on a report. */
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
