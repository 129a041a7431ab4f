// Texts of the calendar of what falls due in agreements.
import type { Texts } from './text.ts';

export const CALENDAR_TEXTS = {
  'calendar.title': { da: 'Kalender for aftaler', en: 'Calendar of agreements', sv: 'Kalender för avtal' },
  'calendar.link': { da: 'Se kalenderen', en: 'See the calendar', sv: 'Se kalendern' },
  'calendar.lead': {
    da: 'Det, der falder for i de aftaler, du kan se, fra {from} til {to}.',
    en: 'What falls due in the agreements you can see, from {from} to {to}.',
    sv: 'Det som infaller i de avtal du kan se, från {from} till {to}.',
  },
  'calendar.none': {
    da: 'Intet falder for i den tid.',
    en: 'Nothing falls due in that time.',
    sv: 'Inget infaller under den tiden.',
  },
  'calendar.noneFits': {
    da: 'Intet af det, du har valgt, falder for i den tid.',
    en: 'Nothing of what you have chosen falls due in that time.',
    sv: 'Inget av det du har valt infaller under den tiden.',
  },
  'calendar.overdue': { da: 'Over fristen', en: 'Overdue', sv: 'Försenat' },
  'calendar.kind': { da: 'Hvad', en: 'What', sv: 'Vad' },
  'calendar.earlier': { da: 'Året før', en: 'The year before', sv: 'Året före' },
  'calendar.later': { da: 'Året efter', en: 'The year after', sv: 'Året efter' },
  'calendar.more': {
    da: 'Der er mere, end der kan stå på én side. Se fra {date}',
    en: 'There is more than one page holds. See from {date}',
    sv: 'Det finns mer än vad som ryms på en sida. Se från {date}',
  },
  'calendar.ics': {
    da: 'Hent til din kalender (.ics)',
    en: 'Download for your calendar (.ics)',
    sv: 'Hämta till din kalender (.ics)',
  },
  'calendar.icsAbout': {
    da: 'Filen viser, hvad der er kendt i dag. Der er ingen adresse at abonnere på: den kunne læses af enhver, der fik den at se. Et system henter kalenderen med sit eget token gennem API’et.',
    en: 'The file shows what is known today. There is no address to subscribe to: whoever saw it could read it. A system fetches the calendar with a token of its own through the API.',
    sv: 'Filen visar det som är känt i dag. Det finns ingen adress att prenumerera på: den som fick se den skulle kunna läsa kalendern. Ett system hämtar kalendern med en egen token genom API:et.',
  },
} as const satisfies Texts;
