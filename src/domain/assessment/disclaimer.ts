// What an assessment is not, in the words that stand by every verdict. Verdicts are advice to people; people decide.
import { type Localised, perLanguage } from '../../lib/localised.ts';
import { capitalised } from '../../lib/written.ts';

/** In brackets or inside a sentence, as papers say it. */
export const FORMAL_CHECK: Localised = {
  da: 'formel kontrol, ikke faglig godkendelse',
  en: 'a formal check, not a professional approval',
  sv: 'formell kontroll, inte ett professionellt godkännande',
};

/** Stands at every verdict of the API and the pages. */
export const DISCLAIMER: Localised = perLanguage((language) => `${capitalised(FORMAL_CHECK[language])}.`);
