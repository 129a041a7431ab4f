// Basic schemas of the dossier: bounded texts, ids, dates, money and times of day.
// Every string and array is bounded; money has at most two decimals.
import { z } from 'zod';

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is refused
const WRITABLE = /^[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]*$/;

/**
 * A text of at most `max` characters, without control characters. Empty
 * is allowed while drafting; completeness is a check, not a type.
 */
export function text(max: number) {
  return z.string().max(max).regex(WRITABLE);
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: as above
const SAYS_SOMETHING = /^(?=\s*\S)[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]*$/;

/** As `text`, with at least one character that is not white space. */
export function filledText(max: number) {
  return z.string().min(1).max(max).regex(SAYS_SOMETHING);
}

/**
 * An id chosen by the client inside a dossier, or the id of a party, body
 * or cluster: lower-case letters, digits, hyphens; 1 to 64 characters.
 */
export const Id = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,63}$/)
  .meta({ maxLength: 64 });

/** A calendar date from 1900 to 2199, `YYYY-MM-DD`. */
export const IsoDate = z.iso
  .date()
  .refine((date) => date >= '1900' && date < '2200', { params: { code: 'wrong-format' }, error: 'From 1900 to 2199' })
  .meta({ maxLength: 10, pattern: '^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$' });

/** A moment in UTC, `YYYY-MM-DDTHH:MM:SS.sssZ`, from 1900 to 2199. */
export const Instant = z.iso
  .datetime()
  .refine((moment) => moment >= '1900' && moment < '2200', {
    params: { code: 'wrong-format' },
    error: 'From 1900 to 2199',
  })
  .meta({
    maxLength: 30,
    pattern: '^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?Z$',
  });

/**
 * Relative tolerance for floating-point errors in sums of hundredths;
 * smaller than the third decimal of the largest amount.
 */
const NOISE = 8 * Number.EPSILON;

/**
 * Whether the value has at most two decimals, apart from floating-point errors: true for 0.1 + 0.2, not for 1.0000005.
 */
function isHundredths(value: number): boolean {
  const hundredths = value * 100;
  return Math.abs(hundredths - Math.round(hundredths)) <= NOISE * Math.abs(hundredths);
}

/** Kroner (or the dossier's currency) with at most two decimals, 0 to one thousand billion. */
export const Money = z
  .number()
  .min(0)
  .max(1e12)
  .refine(isHundredths, {
    params: { code: 'two-decimals' },
    error: 'At most two decimals',
  });

export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/** `HH:MM`, 00:00 to 23:59. */
export const TimeOfDay = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
  .meta({ maxLength: 5 });
/** `HH:MM`; 24:00 is the end of the day. */
export const EndOfHours = z
  .string()
  .regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/)
  .meta({ maxLength: 5 });

export type Weekday = (typeof WEEKDAYS)[number];
