// Texts of the history of a case by day.
import type { Texts } from './text.ts';

export const HISTORY_TEXTS = {
  'history.changes': {
    da: 'Oplysningerne er ændret {count} gange',
    en: 'The dossier was changed {count} times',
    sv: 'Uppgifterna ändrades {count} gånger',
  },
  'history.fields.1': {
    da: 'Se feltet, der blev ændret',
    en: 'See the field that was changed',
    sv: 'Se fältet som ändrades',
  },
  'history.fields': {
    da: 'Se de {count} felter, der blev ændret',
    en: 'See the {count} fields that were changed',
    sv: 'Se de {count} fält som ändrades',
  },
  'history.moreFields': {
    da: 'Der er {count} ændrede felter mere. De står under Oplysninger, som de er nu.',
    en: 'There are {count} more changed fields. They stand under Dossier as they are now.',
    sv: 'Det finns {count} ändrade fält till. De står under Uppgifter som de är nu.',
  },
  'history.caption': { da: 'Ændret kl. {at}', en: 'Changed at {at}', sv: 'Ändrat kl. {at}' },
  'history.before': { da: 'Før', en: 'Before', sv: 'Före' },
  'history.after': { da: 'Efter', en: 'After', sv: 'Efter' },
  'history.asBefore': {
    da: 'Alle felter endte, som de var.',
    en: 'Every field ended as it was.',
    sv: 'Alla fält slutade som de var.',
  },
  'history.showDay': {
    da: 'Vis, hvad der blev ændret denne dag',
    en: 'Show what was changed on this day',
    sv: 'Visa vad som ändrades denna dag',
  },
} as const satisfies Texts;
