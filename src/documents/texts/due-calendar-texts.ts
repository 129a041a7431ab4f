// Texts of the calendar of what falls due.
import type { Localised } from '../../lib/localised.ts';

export const DUE_CALENDAR_TEXTS = {
  // The library does not escape these two: they must not contain commas, semicolons or line breaks.
  name: { da: 'Aftalernes kalender', en: 'Calendar of the agreements', sv: 'Avtalens kalender' },
  about: {
    da: 'Fra {from} til {to}. Hentet {now}.',
    en: 'From {from} to {to}. Fetched {now}.',
    sv: 'Från {from} till {to}. Hämtat {now}.',
  },
  agreement: { da: 'Aftale', en: 'Agreement', sv: 'Avtal' },
  who: { da: 'Hvem', en: 'Who', sv: 'Vem' },
} as const satisfies Readonly<Record<string, Localised>>;
