// What an assessment is not, in the words that stand by every verdict. Verdicts are advice to people; people decide.
import type { Localised } from '../../lib/localised.ts';

/** Stands at every verdict of the API and the pages; papers say the same in brackets. */
export const DISCLAIMER: Localised = {
  da: 'Formel kontrol, ikke faglig godkendelse.',
  en: 'A formal check, not a professional approval.',
  sv: 'Formell kontroll, inte ett professionellt godkännande.',
};
