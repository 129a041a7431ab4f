// What a problem code means: its status, and a title and a detail in three
// languages. `{name}` in a detail is filled from the refusal's values.
import type { Language, Localised } from '../../lib/localised.ts';

export type ProblemText = { readonly status: number; readonly title: Localised; readonly detail: Localised };

type TitleAndDetail = readonly [title: string, detail: string];

/** One entry of the tables: status, then title and detail in Danish, English and Swedish. */
export function problemText(status: number, da: TitleAndDetail, en: TitleAndDetail, sv: TitleAndDetail): ProblemText {
  const texts: Readonly<Record<Language, TitleAndDetail>> = { da, en, sv };
  return {
    status,
    title: { da: texts.da[0], en: texts.en[0], sv: texts.sv[0] },
    detail: { da: texts.da[1], en: texts.en[1], sv: texts.sv[1] },
  };
}
