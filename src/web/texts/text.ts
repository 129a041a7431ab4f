// How texts are kept: Danish, English and Swedish side by side, so that a missing one does not compile.
import { fill } from '../../lib/fill.ts';
import type { Language, Localised } from '../../lib/localised.ts';

export type Text = readonly [da: string, en: string, sv: string];
export type Texts = Readonly<Record<string, Text>>;
export type TextValues = Readonly<Record<string, string | number>>;

const COLUMN = { da: 0, en: 1, sv: 2 } as const satisfies Record<Language, number>;

/** The text in one language with `{name}` replaced. */
export function inWords(text: Text, language: Language, values?: TextValues): string {
  const words = text[COLUMN[language]];
  return values === undefined ? words : fill(words, (name) => values[name]?.toString());
}

/** Words of a paper as texts of the pages, each key behind `prefix`. */
export function textsOf<Key extends string, Prefix extends string = ''>(
  words: Readonly<Record<Key, Localised>>,
  prefix?: Prefix,
): Readonly<Record<`${Prefix}${Key}`, Text>>;
export function textsOf(words: Readonly<Record<string, Localised>>, prefix = ''): Texts {
  return Object.fromEntries(
    Object.entries(words).map(([key, { da, en, sv }]) => [`${prefix}${key}`, [da, en, sv] as const]),
  );
}

export function localised(text: Text): Localised {
  return { da: text[0], en: text[1], sv: text[2] };
}
