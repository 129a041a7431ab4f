// The disclaimer shown with every verdict. Verdicts are advice; people decide.
import { type Localised, perLanguage } from '../../lib/localised.ts';
import { capitalised } from '../../lib/written.ts';

/** In brackets or inside a sentence, for documents. */
export const FORMAL_CHECK: Localised = {
  da: 'formel kontrol, ikke faglig godkendelse',
  en: 'a formal check, not a professional approval',
  sv: 'formell kontroll, inte ett professionellt godkännande',
};

/** Shown with every verdict in the API and on the pages. */
export const DISCLAIMER: Localised = perLanguage((language) => `${capitalised(FORMAL_CHECK[language])}.`);
