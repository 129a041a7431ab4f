// Texts in the three languages of the service, and the choice among them.

export const LANGUAGES = ['da', 'en', 'sv'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A text that exists in all three languages. */
export type Localised = Readonly<Record<Language, string>>;

/** A text that exists in at least one language. */
type SomeLocalised = { readonly [L in Language]?: string | undefined };

/** The text in the wanted language, or in the first of da, en, sv that exists. */
export function inLanguage(texts: SomeLocalised, language: Language): string {
  return texts[language] ?? texts.da ?? texts.en ?? texts.sv ?? '';
}

/** Makes a text, or another value, once for each language. */
export function perLanguage<T = string>(write: (language: Language) => T): Readonly<Record<Language, T>> {
  return { da: write('da'), en: write('en'), sv: write('sv') };
}
