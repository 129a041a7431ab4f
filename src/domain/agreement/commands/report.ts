// Reports of a party for a period: units, cost and indicator values. A correction keeps the earlier figures.
import { type Fault, Refusal } from '../../refusal.ts';
import type { AgreementEvent } from '../events.ts';
import { evolveAgreement } from '../evolve.ts';
import { figureNames } from '../figure-names.ts';
import type { AgreementContext } from '../guards.ts';
import { boundIn, monthsOf, type Period, readReported } from '../periods.ts';
import { isOwed, rhythmOf, rhythmsOf } from '../rhythms.ts';
import { type Agreement, type Figures, partyOf } from '../state.ts';
import { openBreaches } from '../triggers.ts';
import { checkWritten, happenedTo, permitOn, writtenFaults } from './command.ts';

/** A `unit` given with a figure must equal the agreed unit. */
export type ReportEntry = {
  readonly party: string;
  readonly period: string;
  readonly units: readonly { readonly activity: string; readonly value: number; readonly unit?: string | undefined }[];
  readonly cost?: number | undefined;
  readonly indicators: readonly {
    readonly indicator: string;
    readonly value: number;
    readonly unit?: string | undefined;
  }[];
  readonly comment?: string | undefined;
};

/**
 * Refuses `forbidden`, `not-found` (not a party), `party-not-joined` (at all, or in that period), `period-not-ended`,
 * `already-reported`, and `invalid` with every fault: a period or figure of another rhythm, an activity, indicator or
 * unit that is not agreed, or no figure at all.
 */
export function report(agreement: Agreement, entry: ReportEntry, context: AgreementContext): AgreementEvent {
  const { period, figures } = check(agreement, entry, context);
  if (reported(agreement, entry)) throw new Refusal('already-reported', { values: { period: period.id } });
  const data = { party: entry.party, period: period.id, figures };
  return withBreaches(agreement, (breaches) =>
    happenedTo('agreement.reported', agreement.id, context, { ...data, breaches }),
  );
}

/** Refusal codes of one entry that `reportSeveral` turns into faults. */
const OF_ONE: readonly string[] = ['party-not-joined', 'period-not-ended', 'already-reported'];

/**
 * Accepts all entries or none. Refuses `forbidden`, and `invalid` with the faults of all entries. The pointer of a
 * fault starts with the index of the entry; its value `ofPeriod` names the period.
 */
export function reportSeveral(
  agreement: Agreement,
  entries: readonly ReportEntry[],
  context: AgreementContext,
): readonly AgreementEvent[] {
  const faults: Fault[] = [];
  const events: AgreementEvent[] = [];
  let state = agreement;
  for (const [i, entry] of entries.entries()) {
    try {
      const event = report(state, entry, context);
      state = evolveAgreement(state, event);
      events.push(event);
    } catch (error) {
      faults.push(...faultsOfOne(error, entry).map((fault) => ({ ...fault, pointer: `/${i}${fault.pointer}` })));
    }
  }
  if (faults.length > 0) throw new Refusal('invalid', { faults });
  return events;
}

function faultsOfOne(error: unknown, { party, period }: ReportEntry): readonly Fault[] {
  if (!(error instanceof Refusal)) throw error;
  if (error.code === 'invalid') return error.faults;
  if (error.code === 'not-found')
    return [{ pointer: '/party', code: 'unknown-reference', values: { what: 'party', id: party, ofPeriod: period } }];
  if (!OF_ONE.includes(error.code)) throw error;
  return [{ pointer: '/period', code: error.code, values: { ofPeriod: period } }];
}

/** Refuses as `report` except `already-reported`, and `not-reported` if there is no report to correct. */
export function correctReport(
  agreement: Agreement,
  entry: ReportEntry & { readonly reason: string },
  context: AgreementContext,
): AgreementEvent {
  const { period, figures } = check(agreement, entry, context);
  if (!reported(agreement, entry)) throw new Refusal('not-reported', { values: { period: period.id } });
  checkWritten({ reason: entry.reason });
  const data = { party: entry.party, period: period.id, figures, reason: entry.reason };
  return withBreaches(agreement, (breaches) =>
    happenedTo('agreement.report-corrected', agreement.id, context, { ...data, breaches }),
  );
}

function reported({ reports }: Agreement, { party, period }: ReportEntry): boolean {
  return reports.some((each) => each.party === party && each.period === period);
}

/** The event, with the triggers that it newly sets off. */
function withBreaches(agreement: Agreement, made: (breaches: readonly string[]) => AgreementEvent): AgreementEvent {
  const before = openBreaches(agreement).map(({ trigger }) => trigger);
  const after = openBreaches(evolveAgreement(agreement, made([]))).map(({ trigger }) => trigger);
  return made(after.filter((trigger) => !before.includes(trigger)));
}

function check(
  agreement: Agreement,
  entry: ReportEntry,
  context: AgreementContext,
): { readonly period: Period; readonly figures: Figures } {
  const party = partyOf(agreement, entry.party);
  if (!party) throw new Refusal('not-found');
  permitOn('report', { agreement, context, target: entry.party });
  const period = readReported(entry.period, agreement.terms);
  const faults = [
    ...writtenFaults(entry),
    ...faultsOf(agreement, entry),
    ...(period ? otherRhythms(agreement, entry, monthsOf(period)) : [wrongPeriod(agreement)]),
  ];
  if (faults.length > 0 || !period) throw new Refusal('invalid', { faults: faults.map(ofPeriod(entry)) });
  const bound = boundIn(agreement, party, period);
  if (!bound) throw new Refusal('party-not-joined', { values: { period: period.id } });
  if (context.today < bound.to) throw new Refusal('period-not-ended', { values: { period: period.id } });
  return { period, figures: figuresOf(entry) };
}

/** Adds the period of the report to a fault, since several reports may be checked at once. */
function ofPeriod({ period }: ReportEntry) {
  return (fault: Fault): Fault => ({ ...fault, values: { ...fault.values, ofPeriod: period } });
}

const EXAMPLES = { 1: '2027-07', 3: '2027-Q3', 6: '2027-H2', 12: '2027' } as const;

function wrongPeriod({ terms }: Agreement): Fault {
  const [months = terms.reportMonths, ...others] = rhythmsOf(terms);
  if (others.length === 0)
    return { pointer: '/period', code: 'wrong-period', values: { periodMonths: months, example: EXAMPLES[months] } };
  const allowed = [months, ...others].map((each) => EXAMPLES[each]);
  return { pointer: '/period', code: 'no-reported-period', values: { allowed } };
}

/** Faults for figures that are reported for shorter or longer periods than this one. */
function otherRhythms({ terms }: Agreement, { units, indicators, cost }: ReportEntry, months: number) {
  const given = [
    ...units.map(({ activity }, i) => [`units-${activity}`, `/units/${i}`] as const),
    ...(cost === undefined ? [] : [['cost', '/cost'] as const]),
    ...indicators.map(({ indicator }, i) => [`indicator-${indicator}`, `/indicators/${i}`] as const),
  ];
  const agreed = figureNames(terms);
  return given.flatMap(([figure, pointer]): readonly Fault[] => {
    if (!agreed.includes(figure) || isOwed(terms, figure, months)) return [];
    const own = rhythmOf(terms, figure);
    return [{ pointer, code: 'other-rhythm', values: { periodMonths: own, example: EXAMPLES[own] } }];
  });
}

function faultsOf({ terms }: Agreement, { units, indicators, cost }: ReportEntry): readonly Fault[] {
  const faults: Fault[] = [];
  const look = (
    list: string,
    what: 'activity' | 'indicator',
    given: readonly { readonly id: string; readonly unit?: string | undefined }[],
    agreed: readonly { readonly id: string; readonly unit?: string | undefined }[],
  ) => {
    for (const [i, { id, unit }] of given.entries()) {
      const found = agreed.find((one) => one.id === id);
      const pointer = `/${list}/${i}`;
      if (!found) faults.push({ pointer: `${pointer}/${what}`, code: 'unknown-reference', values: { what, id } });
      else if (given.findIndex((one) => one.id === id) < i)
        faults.push({ pointer: `${pointer}/${what}`, code: 'duplicate', values: { id } });
      else if (unit !== undefined && unit.trim().toLowerCase() !== (found.unit ?? '').trim().toLowerCase())
        faults.push({
          pointer: `${pointer}/unit`,
          code: 'unit-not-agreed',
          values: { unit, agreed: found.unit ?? '' },
        });
    }
  };
  look(
    'units',
    'activity',
    units.map(({ activity: id, unit }) => ({ id, unit })),
    terms.activities,
  );
  look(
    'indicators',
    'indicator',
    indicators.map(({ indicator: id, unit }) => ({ id, unit })),
    terms.indicators,
  );
  for (const [i, { value }] of units.entries()) if (value < 0) faults.push(below(`/units/${i}/value`));
  if (cost !== undefined && cost < 0) faults.push(below('/cost'));
  if (units.length + indicators.length === 0 && cost === undefined)
    faults.push({ pointer: '', code: 'nothing-reported' });
  return faults;
}

function below(pointer: string): Fault {
  return { pointer, code: 'too-small', values: { minimum: 0 } };
}

function figuresOf({ units, cost, indicators, comment }: ReportEntry): Figures {
  return {
    units: units.map(({ activity, value }) => ({ activity, value })),
    indicators: indicators.map(({ indicator, value }) => ({ indicator, value })),
    ...(cost !== undefined && { cost }),
    ...(comment !== undefined && { comment }),
  };
}
