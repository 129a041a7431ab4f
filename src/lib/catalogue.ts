// A typed catalogue of texts: a missing key, language or value does not compile. `{name}` in a text is a slot.
import { fill } from './fill.ts';
import type { Language, Localised } from './localised.ts';

export type Catalogue = { readonly [key: string]: Localised };

type Slots<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | Slots<Rest> : never;

/** A text takes exactly the values named in its Danish version. */
type Values<Text extends string> = [Slots<Text>] extends [never] ? [] : [values: Readonly<Record<Slots<Text>, string>>];

/**
 * Writes the text of a key in one language. Values are inserted unchanged, so format numbers, money and dates first.
 */
export type Write<C extends Catalogue> = <K extends keyof C & string>(key: K, ...values: Values<C[K]['da']>) => string;

/** Creates the writer of one language. An unknown key, or a slot without a value, is written as it is. */
export function writerOf<const C extends Catalogue>(catalogue: C, language: Language): Write<C> {
  return (key, ...[values]) => {
    const text = catalogue[key]?.[language] ?? key;
    const given: Readonly<Record<string, string>> = values ?? {};
    return fill(text, (name) => given[name]);
  };
}
