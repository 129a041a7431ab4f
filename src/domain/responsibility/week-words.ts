// An interval of the week in words: "lørdag 16.00 – søndag 08.00". An interval from Sunday to Monday is written as one.
import type { Language, Localised } from '../../lib/localised.ts';
import type { Interval } from './responsibility-result.ts';
import { DAY, WEEK } from './week.ts';

const DAYS: Readonly<Record<Language, readonly string[]>> = {
  da: ['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  sv: ['måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag', 'söndag'],
};
const SEPARATOR: Readonly<Record<Language, string>> = { da: '.', en: ':', sv: '.' };
const WHOLE_WEEK: Localised = { da: 'hele ugen', en: 'the whole week', sv: 'hela veckan' };

/** A minute of the day in the format of the language: `08.00`, `24.00`. */
export function clockWords(minute: number, language: Language): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return two(Math.floor(minute / 60)) + SEPARATOR[language] + two(minute % 60);
}

/** The name of a day, 0 for Monday. */
export function dayName(day: number, language: Language): string {
  return DAYS[language][day % 7] ?? '';
}

function span({ from, to }: Interval, language: Language): string {
  if (to - from >= WEEK) return WHOLE_WEEK[language];
  // The end day is that of the last minute inside, so that midnight is written as 24.00 of the day before.
  const endDay = Math.floor((to - 1) / DAY);
  const startDay = Math.floor(from / DAY);
  const day = (n: number) => `${DAYS[language][n % 7]} `;
  const end = clockWords(to - endDay * DAY, language);
  return `${day(startDay)}${clockWords(from - startDay * DAY, language)} – ${endDay === startDay ? '' : day(endDay)}${end}`;
}

/** The interval in the three languages, with days and times. */
export function spanWords(interval: Interval): Localised {
  return { da: span(interval, 'da'), en: span(interval, 'en'), sv: span(interval, 'sv') };
}
