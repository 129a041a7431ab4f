// Merges intervals with the same hours on several days into one span in words: "hver nat 20.00 – 08.00".
import { type Language, type Localised, perLanguage } from '../../lib/localised.ts';
import { sayList } from '../../lib/written.ts';
import type { Interval, Span } from './responsibility-result.ts';
import { DAY, WEEK } from './week.ts';
import { clockWords, dayName, spanWords } from './week-words.ts';

const EVERY_DAY: Localised = { da: 'hver dag', en: 'every day', sv: 'varje dag' };
const EVERY_NIGHT: Localised = { da: 'hver nat', en: 'every night', sv: 'varje natt' };
const WORKING_DAYS: Localised = { da: 'mandag til fredag', en: 'Monday to Friday', sv: 'måndag till fredag' };
const FRIDAY = 4;

/** Groups intervals by their hours, in the order of the first of each. Intervals of a day or longer are not grouped. */
function sameHours(intervals: readonly Interval[]): readonly (readonly Interval[])[] {
  const groups = new Map<string, Interval[]>();
  for (const interval of intervals) {
    const { from, to } = interval;
    const key = to - from >= DAY ? `${from} ${to}` : `${from % DAY} ${to - from}`;
    groups.set(key, [...(groups.get(key) ?? []), interval]);
  }
  return [...groups.values()];
}

function dayWords(days: readonly number[], crossesMidnight: boolean, language: Language): string {
  if (days.length === WEEK / DAY) return (crossesMidnight ? EVERY_NIGHT : EVERY_DAY)[language];
  if (days.length === FRIDAY + 1 && days.every((day) => day <= FRIDAY)) return WORKING_DAYS[language];
  return sayList(
    days.map((day) => dayName(day, language)),
    language,
  );
}

function recurringWords(first: Interval, days: readonly number[]): Localised {
  const start = first.from % DAY;
  const end = start + first.to - first.from;
  return perLanguage((language) => {
    const clock = `${clockWords(start, language)} – ${clockWords(end > DAY ? end - DAY : end, language)}`;
    return `${dayWords(days, end > DAY, language)} ${clock}`;
  });
}

/**
 * One span for each set of hours. `say` builds the sentence from the
 * words for the time. Takes intervals as returned by `joinWeekend`.
 */
export function recurring(intervals: readonly Interval[], say: (time: Localised) => Localised): readonly Span[] {
  return sameHours(intervals).flatMap((same) => {
    const [first] = same;
    if (first === undefined) return [];
    const days = same.map(({ from }) => Math.floor(from / DAY)).sort((a, b) => a - b);
    const time = same.length === 1 ? spanWords(first) : recurringWords(first, days);
    return [{ interval: first, intervals: same, words: say(time) }];
  });
}
