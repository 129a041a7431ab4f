// A reported figure of a party for a period: as reported for the whole period, or else the sum of its parts. So a
// quarter and its year are never both counted.
import { toOre } from '../economics/money.ts';
import type { FigureName } from './figure-names.ts';
import { boundIn, monthsOf, type Period, partsOf } from './periods.ts';
import { rhythmOf } from './rhythms.ts';
import { type Agreement, type Figures, partyOf } from './state.ts';

/** Null if neither the period nor all of its parts are reported. */
export function unitsReported(agreement: Agreement, party: string, activity: string, period: Period): number | null {
  return figureIn(agreement, party, `units-${activity}`, period, ({ units }) => {
    return units.find((each) => each.activity === activity)?.value;
  });
}

/** Øre; null if neither the period nor all of its parts are reported. */
export function costReported(agreement: Agreement, party: string, period: Period): number | null {
  return figureIn(agreement, party, 'cost', period, ({ cost }) => (cost === undefined ? undefined : toOre(cost)));
}

/** The sum of the parts of a period, ignoring a report of the whole; null if there are no parts or one is missing. */
export function unitsOfParts(agreement: Agreement, party: string, activity: string, period: Period): number | null {
  return sumOfParts(agreement, `units-${activity}`, party, period, (part) =>
    unitsReported(agreement, party, activity, part),
  );
}

/** Øre; as `unitsOfParts`. */
export function costOfParts(agreement: Agreement, party: string, period: Period): number | null {
  return sumOfParts(agreement, 'cost', party, period, (part) => costReported(agreement, party, part));
}

function figureIn(
  agreement: Agreement,
  party: string,
  figure: FigureName,
  period: Period,
  read: (figures: Figures) => number | undefined,
): number | null {
  const told = agreement.reports.find((each) => each.party === party && each.period === period.id);
  const value = told && read(told.figures);
  if (value !== undefined) return value;
  return sumOfParts(agreement, figure, party, period, (part) => figureIn(agreement, party, figure, part, read));
}

function sumOfParts(
  agreement: Agreement,
  figure: FigureName,
  party: string,
  period: Period,
  read: (part: Period) => number | null,
): number | null {
  const months = rhythmOf(agreement.terms, figure);
  const own = partyOf(agreement, party);
  if (!own || months >= monthsOf(period)) return null;
  const parts = partsOf(period, months).filter((part) => boundIn(agreement, own, part) !== null);
  const values = parts.map(read);
  if (values.length === 0 || values.includes(null)) return null;
  return values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
}
