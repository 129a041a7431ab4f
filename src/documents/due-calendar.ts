// What falls due as a calendar (RFC 5545): an all-day event for each item, with who must act and a link to the
// agreement.

import ical, { ICalCalendarMethod, ICalEventTransparency } from 'ical-generator';
import { sayEdition, sayNumber } from '../domain/agreement/agreement-words.ts';
import type { CalendarEntry } from '../domain/agreement/calendar.ts';
import { type Due, dueWords } from '../domain/agreement/due.ts';
import type { Agreement } from '../domain/agreement/state.ts';
import { sayDate } from '../domain/assessment/say.ts';
import type { Framework } from '../domain/governance/framework.ts';
import { partyNames } from '../domain/governance/names.ts';
import { danishDay } from '../lib/danish-clock.ts';
import { addDays } from '../lib/iso-date.ts';
import type { Language } from '../lib/localised.ts';
import { DUE_CALENDAR_TEXTS } from './texts/due-calendar-texts.ts';

export type Told = {
  readonly item: CalendarEntry<
    Due & Pick<Agreement, 'number' | 'edition' | 'body'> & { readonly agreement: string; readonly title: string }
  >;
  readonly framework: Framework;
};

type About = {
  readonly language: Language;
  /** Public URL of the service, without a slash at the end, for the links. */
  readonly address: string;
  /** UTC with milliseconds. */
  readonly now: string;
  readonly from: string;
  readonly to: string;
};

/** The text of a `.ics` file. The same item always has the same UID. */
export function dueCalendar(told: readonly Told[], { language, address, now, from, to }: About): string {
  const about = DUE_CALENDAR_TEXTS.about[language]
    .replace('{from}', sayDate(from, language))
    .replace('{to}', sayDate(to, language))
    .replace('{now}', sayDate(danishDay(now), language));
  const calendar = ical({
    name: DUE_CALENDAR_TEXTS.name[language],
    description: about,
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: 'Opgavebro', product: 'aftaler', language: language.toUpperCase() },
  });
  const items = told.map(({ item }) => item);
  for (const { item, framework } of told) {
    const edition = sayEdition(item, items, language);
    const { agreement, title, date, kind, what } = item;
    calendar.createEvent({
      id: `${agreement}-${kind}-${what ?? date}@opgavebro`,
      allDay: true,
      start: new Date(`${date}T00:00:00Z`),
      end: new Date(`${addDays(date, 1)}T00:00:00Z`),
      timezone: 'UTC',
      stamp: new Date(now),
      summary: `${dueWords(item, language)}: ${title}${edition ? ` (${edition})` : ''}`,
      description: [
        `${DUE_CALENDAR_TEXTS.agreement[language]} ${sayNumber(item, items, language)}`,
        ...whoOf(item, framework).map((who) => `${DUE_CALENDAR_TEXTS.who[language]}: ${who}`),
      ].join('\n'),
      transparency: ICalEventTransparency.TRANSPARENT,
      url: `${address}/aftaler/${agreement}`,
    });
  }
  return `${calendar.toString()}\r\n`;
}

/** The parties; else the owner; else, for items that need an act, the body that follows the agreement up. */
function whoOf({ parties, act, body, owner }: Told['item'], framework: Framework): readonly string[] {
  if (parties.length > 0) return [partyNames(framework, parties).join(', ')];
  if (owner !== null) {
    const known = [...framework.parties, ...framework.bodies].find(({ id }) => id === owner);
    return [known?.name ?? owner];
  }
  return act ? [framework.bodies.find(({ id }) => id === body)?.name ?? body] : [];
}
