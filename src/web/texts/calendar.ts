// Texts of the calendar of what falls due in agreements.
import type { Texts } from './text.ts';

export const CALENDAR_TEXTS = {
  'calendar.title': ['Kalender for aftaler', 'Calendar of agreements', 'Kalender för avtal'],
  'calendar.link': ['Se kalenderen', 'See the calendar', 'Se kalendern'],
  'calendar.lead': [
    'Det, der falder for i de aftaler, du kan se, fra {from} til {to}.',
    'What falls due in the agreements you can see, from {from} to {to}.',
    'Det som infaller i de avtal du kan se, från {from} till {to}.',
  ],
  'calendar.none': [
    'Intet falder for i den tid.',
    'Nothing falls due in that time.',
    'Inget infaller under den tiden.',
  ],
  'calendar.noneFits': [
    'Intet af det, du har valgt, falder for i den tid.',
    'Nothing of what you have chosen falls due in that time.',
    'Inget av det du har valt infaller under den tiden.',
  ],
  'calendar.overdue': ['Over fristen', 'Overdue', 'Försenat'],
  'calendar.kind': ['Hvad', 'What', 'Vad'],
  'calendar.earlier': ['Året før', 'The year before', 'Året före'],
  'calendar.later': ['Året efter', 'The year after', 'Året efter'],
  'calendar.more': [
    'Der er mere, end der kan stå på én side. Se fra {date}',
    'There is more than one page holds. See from {date}',
    'Det finns mer än vad som ryms på en sida. Se från {date}',
  ],
  'calendar.ics': [
    'Hent til din kalender (.ics)',
    'Download for your calendar (.ics)',
    'Hämta till din kalender (.ics)',
  ],
  'calendar.icsAbout': [
    'Filen viser, hvad der er kendt i dag. Der er ingen adresse at abonnere på: den kunne læses af enhver, der fik den at se. Et system henter kalenderen med sit eget token gennem API’et.',
    'The file shows what is known today. There is no address to subscribe to: whoever saw it could read it. A system fetches the calendar with a token of its own through the API.',
    'Filen visar det som är känt i dag. Det finns ingen adress att prenumerera på: den som fick se den skulle kunna läsa kalendern. Ett system hämtar kalendern med en egen token genom API:et.',
  ],
} as const satisfies Texts;
