// Texts of the pages of problem codes, beside the codes' own texts.
import type { Localised } from '../../lib/localised.ts';

export const HEADING: Localised = {
  da: 'Fejlkoder i Opgavebros API',
  en: 'Problem codes of the Opgavebro API',
  sv: 'Felkoder i Opgavebros API',
};
export const STATUS: Localised = { da: 'Status', en: 'Status', sv: 'Status' };
export const ALL: Localised = { da: 'Alle fejlkoder', en: 'All problem codes', sv: 'Alla felkoder' };
