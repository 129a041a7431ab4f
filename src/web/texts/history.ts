// What has happened in a case, by day.
import type { Texts } from './text.ts';

export const HISTORY_TEXTS = {
  'history.changes': [
    'Oplysningerne er ændret {count} gange',
    'The dossier was changed {count} times',
    'Uppgifterna ändrades {count} gånger',
  ],
  'history.fields.1': ['Se feltet, der blev ændret', 'See the field that was changed', 'Se fältet som ändrades'],
  'history.fields': [
    'Se de {count} felter, der blev ændret',
    'See the {count} fields that were changed',
    'Se de {count} fält som ändrades',
  ],
  'history.moreFields': [
    'Der er {count} ændrede felter mere. De står under Oplysninger, som de er nu.',
    'There are {count} more changed fields. They stand under Dossier as they are now.',
    'Det finns {count} ändrade fält till. De står under Uppgifter som de är nu.',
  ],
  'history.caption': ['Ændret kl. {at}', 'Changed at {at}', 'Ändrat kl. {at}'],
  'history.before': ['Før', 'Before', 'Före'],
  'history.after': ['Efter', 'After', 'Efter'],
  'history.asBefore': [
    'Alle felter endte, som de var.',
    'Every field ended as it was.',
    'Alla fält slutade som de var.',
  ],
  'history.showDay': [
    'Vis, hvad der blev ændret denne dag',
    'Show what was changed on this day',
    'Visa vad som ändrades denna dag',
  ],
} as const satisfies Texts;
