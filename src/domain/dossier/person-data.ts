// Finds what looks like a Danish personal number (CPR) in any text: ddmmyy-nnnn with a date that exists.
// Nothing about patients is ever stored. The number itself is never repeated, only where it stands.

const SHAPED = /(?<!\d)(\d{2})(\d{2})(\d{2})[-–‐ ]?\d{4}(?!\d)/g;

/** True when the text holds a CPR-shaped number: six digits that are a date, an optional hyphen or space, four digits. */
export function holdsPersonNumber(text: string): boolean {
  for (const [, day, month, year] of text.matchAll(SHAPED)) {
    if (isDate(Number(day), Number(month), Number(year))) return true;
  }
  return false;
}

/** JSON Pointers of every text (and every property name) in the value that holds a CPR-shaped number. */
export function findPersonData(value: unknown, pointer = ''): readonly string[] {
  if (typeof value === 'string') return holdsPersonNumber(value) ? [pointer] : [];
  if (Array.isArray(value)) return value.flatMap((item, i) => findPersonData(item, `${pointer}/${i}`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    findPersonData(item, `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`),
  );
}

/** Two-digit years stand for two centuries; 29 February is allowed when either has it. */
function isDate(day: number, month: number, year: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  const february = year % 4 === 0 ? 29 : 28;
  const days = [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  return day <= days;
}
