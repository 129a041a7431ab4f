// Dates and times of day as people write them, in the three languages.
import { MONTHS } from './months.ts';

/** Two-digit years from this one on are in the 1900s. */
const FIRST_OF_LAST_CENTURY = 70;

/**
 * Reads `22.11.2026`, `22/11 26`, `22-11-2026`, `22. nov. 2026`, `November 22, 2026` and `2026-11-22` as `YYYY-MM-DD`;
 * undefined if it is not a date. A two-digit year needs `.` or `/` before the month, because `26-11-22` is a different
 * date to Swedes and Danes.
 */
export function readDate(text: string): string | undefined {
  const trimmed = text
    .replace(/[\s\u200b]+/g, ' ')
    .trim()
    .toLowerCase()
    .replace(/^(?:den |d\. ?)/, '');
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(trimmed);
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const short = /^(\d{1,2})([./\- ]+)(\d{1,2})[./\- ]+(\d{4}|\d{2})$/.exec(trimmed);
  if (short) {
    const clear = short[4]?.length === 4 || /[./]/.test(short[2] ?? '');
    return clear ? dayOf(yearOf(short[4]), Number(short[3]), Number(short[1])) : undefined;
  }
  const long = /^(\d{1,2})(?:\.|st|nd|rd|th)? ?(\p{L}{3,})\.?,? ?(\d{4}|\d{2})$/u.exec(trimmed);
  if (long) return dayOf(yearOf(long[3]), monthOf(long[2]), Number(long[1]));
  const monthFirst = /^(\p{L}{3,})\.? (\d{1,2})(?:st|nd|rd|th)?, ?(\d{4})$/u.exec(trimmed);
  return monthFirst ? dayOf(yearOf(monthFirst[3]), monthOf(monthFirst[1]), Number(monthFirst[2])) : undefined;
}

function yearOf(digits = ''): number {
  if (digits.length === 4) return Number(digits);
  return Number(digits) + (Number(digits) < FIRST_OF_LAST_CENTURY ? 2000 : 1900);
}

/** 1 to 12, or 0 if no month begins with the word. */
function monthOf(word = ''): number {
  return Math.max(
    ...Object.values(MONTHS).map((names) => names.findIndex((name) => name.toLowerCase().startsWith(word)) + 1),
  );
}

function dayOf(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const same = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return same && year >= 1900 && year < 2200 ? date.toISOString().slice(0, 10) : undefined;
}

/** Reads `8`, `8.00`, `08:00`, `0800` and `24.00` as `HH:MM`. */
export function readTime(text: string): string | undefined {
  const found = /^(\d{1,2})(?:[.:]?(\d{2}))?$/.exec(text.trim().replace(/^kl\.?\s*/i, ''));
  if (!found) return undefined;
  const [hour, minute] = [Number(found[1]), Number(found[2] ?? 0)];
  if (minute > 59 || hour > 24 || (hour === 24 && minute > 0)) return undefined;
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
