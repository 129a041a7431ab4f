// Looks up and fills the texts of the pages: by key, in the reader's language.
import { fill } from '../../lib/fill.ts';
import type { Language, Localised } from '../../lib/localised.ts';

export type Texts = Readonly<Record<string, Localised>>;
export type TextValues = Readonly<Record<string, string | number>>;

/** The text in one language, with each `{name}` replaced by its value. */
export function inWords(text: Localised, language: Language, values?: TextValues): string {
  const words = text[language];
  return values === undefined ? words : fill(words, (name) => values[name]?.toString());
}

/** The words of a choice as texts of the pages, with `prefix` before each key. */
export function textsOf<Key extends string, Prefix extends string>(
  words: Readonly<Record<Key, Localised>>,
  prefix: Prefix,
): Readonly<Record<`${Prefix}${Key}`, Localised>>;
export function textsOf(words: Texts, prefix: string): Texts {
  return Object.fromEntries(Object.entries(words).map(([key, text]) => [prefix + key, text]));
}
