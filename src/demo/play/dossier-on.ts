// Moves a dossier of the demonstration to another day: its dates, years and months are shifted, and words are replaced
// by those of the framework.
import { addMonths } from '../../lib/iso-date.ts';
import { capitalised } from '../../lib/written.ts';

/** The month in which the dossiers of this folder were written. */
const WRITTEN = { year: 2026, month: 11 };

const MONTHS = 'januar februar marts april maj juni juli august september oktober november december'.split(' ');
const MONTH = `(?:${MONTHS.join('|')})`;
const DATE = /^\d{4}-\d{2}-\d{2}$/;
const MONTH_OF_YEAR = new RegExp(`(${MONTH}(?: og ${MONTH})*) (\\d{4})`, 'gi');
/** Matches a price level and a count of a past year. Years in the numbers of laws and orders are not shifted. */
const YEAR = /(lønniveau|opgørelse for) (\d{4})/g;

/** Words of the dossiers and their replacements, applied in order. */
export type Wording = readonly (readonly [from: string, to: string])[];

/** @param today `YYYY-MM-DD`; a date half a year after the dossier was written becomes half a year after today */
export function dossierOn<T>(dossier: T, today: string, wording: Wording = []): T {
  const year = Number(today.slice(0, 4)) - WRITTEN.year;
  const months = year * 12 + Number(today.slice(5, 7)) - WRITTEN.month;
  return moved(dossier, { year, months, wording }) as T;
}

/** One date, shifted as the dossiers are. */
export function dateOn(date: string, today: string): string {
  return dossierOn(date, today);
}

type Move = { readonly year: number; readonly months: number; readonly wording: Wording };

function moved(value: unknown, move: Move): unknown {
  if (typeof value === 'string') return movedText(value, move);
  if (Array.isArray(value)) return value.map((item) => moved(item, move));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      key === 'priceYear' && typeof inner === 'number' ? inner + move.year : moved(inner, move),
    ]),
  );
}

function movedText(text: string, { year, months, wording }: Move): string {
  if (DATE.test(text)) return addMonths(text, months);
  const timely = text
    .replace(MONTH_OF_YEAR, (_, names: string, of: string) => movedMonths(names, Number(of), months))
    .replace(YEAR, (_, word: string, of: string) => `${word} ${Number(of) + year}`);
  return wording.reduce((said, [from, to]) => said.replaceAll(from, to), timely);
}

/** `August og september 2026`, two months later: `Oktober og november 2026`. The year is that of the last. */
function movedMonths(names: string, year: number, months: number): string {
  const list = names.split(' og ');
  const indices = list.map((name) => MONTHS.indexOf(name.toLowerCase()) + months);
  const said = indices.map((index) => MONTHS[((index % 12) + 12) % 12] ?? '').join(' og ');
  const last = year + Math.floor((indices.at(-1) ?? 0) / 12);
  const capital = names.charAt(0) === names.charAt(0).toUpperCase();
  return `${capital ? capitalised(said) : said} ${last}`;
}
