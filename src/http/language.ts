// Chooses the language of an answer. Source: RFC 9110 §12.5.4. Danish is the default.
import { LANGUAGES, type Language } from '../lib/localised.ts';

type Wish = { readonly tag: string; readonly q: number };

/**
 * The best of da, en and sv by the q-values of an Accept-Language
 * header; `da-DK` counts as da, `*` as da; da where none fits.
 */
export function preferredLanguage(header: string | undefined): Language {
  if (!header) return 'da';
  const wishes = header.split(',', 20).map(wishOf);
  let best: Language = 'da';
  let bestQ = 0;
  for (const language of LANGUAGES) {
    const q = qualityOf(language, wishes);
    if (q > bestQ) [best, bestQ] = [language, q];
  }
  return best;
}

function wishOf(part: string): Wish {
  const [tag = '', ...parameters] = part.trim().toLowerCase().split(';', 3);
  const weight = parameters
    .map((parameter) => /^\s*q=([01](?:\.\d{0,3})?)\s*$/.exec(parameter)?.[1])
    .find((q) => q !== undefined);
  return { tag: tag.trim(), q: weight === undefined ? 1 : Number(weight) };
}

/** An exact or regional tag takes precedence over `*`. */
function qualityOf(language: Language, wishes: readonly Wish[]): number {
  const named = wishes.filter(({ tag }) => tag === language || tag.startsWith(`${language}-`));
  if (named.length > 0) return Math.max(...named.map(({ q }) => q));
  return wishes.find(({ tag }) => tag === '*')?.q ?? 0;
}
