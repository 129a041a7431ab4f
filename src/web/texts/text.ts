// How texts are kept: Danish, English and Swedish side by side, so that a missing one does not compile.
import type { Language, Localised } from '../../lib/localised.ts';

export type Text = readonly [da: string, en: string, sv: string];
export type Texts = Readonly<Record<string, Text>>;
export type TextValues = Readonly<Record<string, string | number>>;

const COLUMN = { da: 0, en: 1, sv: 2 } as const satisfies Record<Language, number>;

/** The text in one language with `{name}` replaced. */
export function inWords(text: Text, language: Language, values: TextValues = {}): string {
  return text[COLUMN[language]].replace(/\{([A-Za-z0-9]+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

export function localised(text: Text): Localised {
  return { da: text[0], en: text[1], sv: text[2] };
}
