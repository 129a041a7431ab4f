// How the texts of the pages are said: by key, in the reader's language, with what fills their slots.
import { fill } from '../../lib/fill.ts';
import type { Language, Localised } from '../../lib/localised.ts';

export type Texts = Readonly<Record<string, Localised>>;
export type TextValues = Readonly<Record<string, string | number>>;

/** The text in one language with `{name}` replaced. */
export function inWords(text: Localised, language: Language, values?: TextValues): string {
  const words = text[language];
  return values === undefined ? words : fill(words, (name) => values[name]?.toString());
}

/** Words of a choice as texts of the pages, each key behind `prefix`. */
export function textsOf<Key extends string, Prefix extends string>(
  words: Readonly<Record<Key, Localised>>,
  prefix: Prefix,
): Readonly<Record<`${Prefix}${Key}`, Localised>>;
export function textsOf(words: Texts, prefix: string): Texts {
  return Object.fromEntries(Object.entries(words).map(([key, text]) => [prefix + key, text]));
}
