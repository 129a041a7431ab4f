// The small building blocks of the dossier: bounded texts, ids, dates, money, ranges and weekly hours.
// Source: shared design "assessment", section Dossier; api rules (every string and array bounded, money with at most two decimals).
import { z } from 'zod';

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is refused; tab, newline and return are not.
const WRITABLE = /^[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]*$/;

/** A text of at most `max` characters, without control characters. Empty is allowed while drafting; completeness is a check, not a type. */
export function text(max: number) {
  return z.string().max(max).regex(WRITABLE);
}

/** An id chosen by the client inside a dossier, or the id of a party, body or cluster: lower-case letters, digits, hyphens; 1 to 64 characters. */
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
  .refine((moment) => moment >= '1900' && moment < '2200', { params: { code: 'wrong-format' }, error: 'From 1900 to 2199' })
  .meta({ maxLength: 30, pattern: '^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?Z$' });

/** What adding and multiplying leaves behind in a sum of hundredths, in parts of it; the third decimal of the largest amount is more. */
const NOISE = 8 * Number.EPSILON;

/** So many hundredths, but for the noise of binary fractions: 0.1 + 0.2 is, 1.0000005 is not. */
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

const ordered = (range: { low?: number | undefined; expected?: number | undefined; high?: number | undefined }) =>
  (range.low === undefined || range.expected === undefined || range.low <= range.expected) &&
  (range.high === undefined || range.expected === undefined || range.expected <= range.high) &&
  (range.low === undefined || range.high === undefined || range.low <= range.high);

/** low ≤ expected ≤ high of a quantity; what is given must be in order. */
function rangeOf<T extends z.ZodType<number>>(quantity: T) {
  return z
    .strictObject({ low: quantity.optional(), expected: quantity.optional(), high: quantity.optional() })
    .refine(ordered, { params: { code: 'range-order' }, error: 'low ≤ expected ≤ high' });
}

export const MoneyRange = rangeOf(Money);
export const NumberRange = rangeOf(z.number().min(-1e12).max(1e12));
export const VolumeRange = rangeOf(z.number().min(0).max(1e9));

export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/** Hours that recur every week. `to` may be 24:00; `to ≤ from` passes midnight into the next day. */
export const WeeklyHours = z.strictObject({
  days: z.array(z.enum(WEEKDAYS)).max(7),
  from: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
    .meta({ maxLength: 5 }),
  to: z
    .string()
    .regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/)
    .meta({ maxLength: 5 }),
});

export type Weekday = (typeof WEEKDAYS)[number];
export type WeeklyHours = z.infer<typeof WeeklyHours>;
export type MoneyRange = z.infer<typeof MoneyRange>;
export type NumberRange = z.infer<typeof NumberRange>;
export type VolumeRange = z.infer<typeof VolumeRange>;
