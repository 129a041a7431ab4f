// Reads numbers as people write and paste them. If a text has two readings, the user is asked; nothing is guessed.
import type { Language } from './localised.ts';

/** A text that cannot be read: fault code and its values. */
export type Unread = { readonly fault: string; readonly values?: Readonly<Record<string, string>> };

/** Spaces of every width, soft hyphens and characters without width. */
const INVISIBLE = /[\s\u00ad\u200b-\u200d\u2060]/g;
const CURRENCY = '(?:kr\\.?|dkk|sek)';
const BEFORE = new RegExp(`^${CURRENCY}(?=[-\\d.,])`, 'i');
/** Endings: `1.250,-`, Swedish `1250:-`, a currency or a per cent sign. */
const AFTER = new RegExp(`(?:[,:]-|${CURRENCY}|%)$`, 'i');

/** Groups of three digits after a first group that does not start with 0, and optional decimals. */
const grouped = (group: string, point: string) => new RegExp(`^[1-9]\\d{0,2}(?:\\${group}\\d{3})+(?:\\${point}\\d+)?$`);
const POINTS = grouped('.', ',');
const COMMAS = grouped(',', '.');
const PLAIN = /^(?:\d+|\d*[.,]\d+)$/;
/** One separator followed by three digits: thousands, or three decimals. */
const ONE_MARK = /^[1-9]\d{0,2}[.,]\d{3}$/;

/**
 * Reads `1.250.000,50`, `1 250 000`, `kr. 1.250,-` and plain `1250000.5`; in English `1,250,000.50`. A single
 * separator before three digits means thousands if it is the language's thousands separator (`1.250` in Danish). If it
 * is the decimal separator (`1,250`), the fault `two-readings` is returned. `0.125` can only be decimals.
 */
export function readNumber(text: string, language: Language): number | Unread {
  const compact = text
    .replace(INVISIBLE, '')
    .replace(/[\u2212\u2013]/g, '-')
    .replace(BEFORE, '')
    .replace(AFTER, '');
  const [, sign = '', digits = ''] = /^(-?)(.*)$/.exec(compact) ?? [];
  const [group, point] = language === 'en' ? [',', '.'] : ['.', ','];
  if (ONE_MARK.test(digits) && digits.includes(point)) return twoReadings(text, `${sign}${digits}`, language);
  const normal = normalOf(digits, group);
  return normal === undefined ? { fault: 'not-a-number' } : Number(`${sign}${normal}`);
}

function normalOf(digits: string, group: string): string | undefined {
  if (ONE_MARK.test(digits) && digits.includes(group)) return digits.replace(group, '');
  if (POINTS.test(digits)) return digits.replaceAll('.', '').replace(',', '.');
  if (COMMAS.test(digits)) return digits.replaceAll(',', '');
  return PLAIN.test(digits) ? digits.replace(',', '.') : undefined;
}

function twoReadings(text: string, compact: string, language: Language): Unread {
  const thousands = compact.replace(/[.,]/, '');
  const decimals = withFourDecimals(Number(compact.replace(',', '.')), language);
  return { fault: 'two-readings', values: { text: text.trim(), thousands, decimals } };
}

/** Digits without thousands separators that readNumber reads as the same number: `1250,5`. */
export function unmistakable(value: number, language: Language): string {
  const plain = plainDigits(value).replace('.', language === 'en' ? '.' : ',');
  return readNumber(plain, language) === value ? plain : withFourDecimals(value, language);
}

/** Pads to four decimals, since three could be read as thousands. */
export function withFourDecimals(value: number, language: Language): string {
  const [whole = '', decimals = ''] = plainDigits(value).split('.');
  return `${whole}${language === 'en' ? '.' : ','}${decimals.padEnd(4, '0')}`;
}

/** The number as text, without an exponent. */
function plainDigits(value: number): string {
  const text = String(value);
  if (!text.includes('e')) return text;
  const fixed = value.toFixed(20);
  let end = fixed.length;
  while (fixed[end - 1] === '0') end -= 1;
  return fixed.slice(0, end);
}
