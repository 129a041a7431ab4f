// The disclaimer shown with every verdict. Verdicts are advice; people decide.
import type { Localised } from '../../lib/localised.ts';

/** Shown with every verdict in the API and on the pages; documents have the same text in brackets. */
export const DISCLAIMER: Localised = {
  da: 'Formel kontrol, ikke faglig godkendelse.',
  en: 'A formal check, not a professional approval.',
  sv: 'Formell kontroll, inte ett professionellt godkännande.',
};
