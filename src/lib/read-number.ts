// Numbers as people write and paste them. Where a text has two readings the person is asked; nothing is guessed.
import type { Language } from './localised.ts';

/** What cannot be read, as a code of a fault with its values. */
export type Unread = { readonly fault: string; readonly values?: Readonly<Record<string, string>> };

/** Spaces of every width, soft hyphens and characters without width. */
const INVISIBLE = /[\s\u00ad\u200b-\u200d\u2060]/g;
const CURRENCY = '(?:kr\\.?|dkk|sek)';
const BEFORE = new RegExp(`^${CURRENCY}(?=[-\\d.,])`, 'i');
/** `1.250,-`, Swedish `1250:-`, a currency or a per cent sign. */
const AFTER = new RegExp(`(?:[,:]-|${CURRENCY}|%)$`, 'i');

/** Thousands in groups of three behind a first group that does not begin with 0, and decimals. */
const grouped = (group: string, point: string) => new RegExp(`^[1-9]\\d{0,2}(?:\\${group}\\d{3})+(?:\\${point}\\d+)?$`);
const POINTS = grouped('.', ',');
const COMMAS = grouped(',', '.');
const PLAIN = /^(?:\d+|\d*[.,]\d+)$/;
/** One mark with three digits behind it: the first group of thousands, or three decimals. */
const ONE_MARK = /^[1-9]\d{0,2}[.,]\d{3}$/;

/**
 * Reads `1.250.000,50`, `1 250 000`, `kr. 1.250,-` and plain `1250000.5`; in English
 * `1,250,000.50`. One mark before three digits is the language's mark of thousands (`1.250`
 * in Danish); its decimal point there (`1,250`) is asked about. `0.125` has decimals only.
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

/** Plain digits that readNumber reads as the same number, without marks of thousands: `1250,5`. */
export function unmistakable(value: number, language: Language): string {
  const plain = plainDigits(value).replace('.', language === 'en' ? '.' : ',');
  return readNumber(plain, language) === value ? plain : withFourDecimals(value, language);
}

/** Three decimals could be thousands: a fourth says that they are not. */
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
