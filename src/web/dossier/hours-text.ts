// Weekly hours as people write them: `man-fre 8-16, lør-søn 10-14`, `hverdage 8.00–16.00`, `alle dage døgnet rundt`.
import { WEEKDAY_WORDS, type WeeklyHours } from '../../domain/dossier/hours.ts';
import { WEEKDAYS, type Weekday } from '../../domain/dossier/primitives.ts';
import { LANGUAGES, type Language } from '../../lib/localised.ts';
import { readTime } from '../../lib/read-date.ts';
import { writeTime } from '../formats.ts';

/** One time span with the days before it. The text holds single spaces only. */
const ONE =
  /^ ?(?<days>[^\d;\n]*?) ?(?:kl\.? ?)?(?:(?<from>\d{1,2}(?:[.:]?\d{2})?) ?(?:-|–|—|till?|to) ?(?:kl\.? ?)?(?<to>\d{1,2}(?:[.:]?\d{2})?)|(?<whole>døgnet rundt|hele døgnet|around the clock|all day|dygnet runt|hela dygnet)) ?(?:[,;\n]|$)/i;

const ALL_DAYS = { da: 'alle dage', en: 'every day', sv: 'alla dagar' };
const WHOLE_DAY = { da: 'døgnet rundt', en: 'around the clock', sv: 'dygnet runt' };
const GROUPS: readonly (readonly [RegExp, readonly Weekday[]])[] = [
  [/^(alle dage|hver dag|dagligt?|every day|daily|alla dagar|varje dag)$/, WEEKDAYS],
  [/^(hverdage?|weekdays?|vardag(ar)?)$/, WEEKDAYS.slice(0, 5)],
  [/^(i )?(weekend(er|s|en)?|helg(er|en)?)$/, WEEKDAYS.slice(5)],
];

const LONGEST = 500;

/**
 * Parses weekly hours; undefined where the text is not valid. A span without days applies to the days before it, else
 * to every day.
 */
export function readHours(text: string): readonly WeeklyHours[] | undefined {
  const found: WeeklyHours[] = [];
  let rest = text
    .trim()
    .toLowerCase()
    .replace(/[^\S\n]+/g, ' ');
  if (rest.length > LONGEST) return undefined;
  while (rest !== '') {
    const read = ONE.exec(rest);
    const one = read?.groups;
    rest = rest.slice(read?.[0].length ?? 0);
    if (!one) return undefined;
    const written = (one.days ?? '').trim().replace(/[,:]$/, '').trim();
    const days = written === '' ? (found.at(-1)?.days ?? [...WEEKDAYS]) : readDays(written);
    const [from, to] = one.whole ? ['00:00', '24:00'] : [readTime(one.from ?? ''), readTime(one.to ?? '')];
    if (!days || from === undefined || to === undefined || from === '24:00') return undefined;
    found.push({ days: [...days], from, to });
  }
  return found.length > 0 ? found : undefined;
}

function readDays(text: string): readonly Weekday[] | undefined {
  const named = GROUPS.find(([pattern]) => pattern.test(text))?.[1];
  if (named) return named;
  const chosen = new Set<Weekday>();
  for (const part of text.split(/,|&|\+|\bog\b|\band\b|\boch\b/)) {
    const [first, last, ...more] = part.split(/[-–—]|\btill?\b|\bto\b/);
    const from = dayNamed(first ?? '');
    const to = last === undefined ? from : dayNamed(last);
    if (more.length > 0 || from === undefined || to === undefined) return undefined;
    for (let day = from; ; day = (day + 1) % WEEKDAYS.length) {
      chosen.add(WEEKDAYS[day] as Weekday);
      if (day === to) break;
    }
  }
  return WEEKDAYS.filter((day) => chosen.has(day));
}

/** The index of the day. Two letters of its name are enough, in any of the languages. */
function dayNamed(word: string): number | undefined {
  const short = word.trim().replace(/\.$/, '');
  if (short.length < 2) return undefined;
  const at = WEEKDAYS.findIndex((day) =>
    LANGUAGES.some((language) => WEEKDAY_WORDS[day][language].toLowerCase().startsWith(short.replace(/e$/, ''))),
  );
  return at < 0 ? undefined : at;
}

/** As a field shows it: `mandag–fredag 8.00–16.00; lørdag, søndag 10.00–14.00`. */
export function writeHours(hours: readonly WeeklyHours[], language: Language): string {
  return hours
    .map(({ days, from, to }) => {
      const span =
        from === '00:00' && to === '24:00'
          ? WHOLE_DAY[language]
          : `${writeTime(from, language)}–${writeTime(to, language)}`;
      return `${writeDays(days, language)} ${span}`;
    })
    .join('; ');
}

function writeDays(days: readonly Weekday[], language: Language): string {
  const name = (day: Weekday) => WEEKDAY_WORDS[day][language].toLocaleLowerCase(language);
  const at = WEEKDAYS.flatMap((day, i) => (days.includes(day) ? [i] : []));
  const [first = 0, last = 0] = [at[0], at.at(-1)];
  if (at.length === WEEKDAYS.length) return ALL_DAYS[language];
  const unbroken = at.length > 2 && last - first === at.length - 1;
  const named = unbroken ? [WEEKDAYS[first], WEEKDAYS[last]] : at.map((i) => WEEKDAYS[i]);
  return named.flatMap((day) => (day ? [name(day)] : [])).join(unbroken ? '–' : ', ');
}
