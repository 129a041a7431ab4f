// Kalender: what falls due in agreements, month by month, on a page and as a file for a calendar program.
import {
  type Calendar,
  type CalendarAsked,
  type CalendarItem,
  calendarFile,
  readCalendar,
} from '../../app/read-calendar.ts';
import { sayNumber } from '../../domain/agreement/agreement-words.ts';
import { DUE_KINDS, dueWords } from '../../domain/agreement/due.ts';
import { DUE_WORDS } from '../../domain/agreement/due-words.ts';
import type { Framework } from '../../domain/governance/framework.ts';
import { addDays, addMonths } from '../../lib/iso-date.ts';
import { inLanguage } from '../../lib/localised.ts';
import { readDate } from '../../lib/read-date.ts';
import { sayDueWho } from '../agreement/say-due.ts';
import type { Door } from '../door.tsx';
import type { Option } from '../form/controls.tsx';
import { writeDate, writeMonth } from '../formats.ts';
import { partyName } from '../names.ts';
import { Day } from '../parts/day.tsx';
import { Filters } from '../registers/filter-form.tsx';
import { readableFrameworks } from '../registers/frame.tsx';
import type { Page, View } from '../view.ts';

const PATH = '/kalender';
/** Entries on one page. A page can have more, since the entries of one day are never split. */
const MOST_SHOWN = 200;

export function addCalendarPage(door: Door): void {
  door.get(PATH, showCalendar);
  door.get(`${PATH}.ics`, async (view) => {
    const { ports, actor, language } = view;
    const file = await calendarFile(ports, actor, askedOf(view), language);
    return { file, type: 'text/calendar; charset=utf-8', name: 'opgavebro-aftaler.ics' };
  });
}

/**
 * The range starts on the requested day or today, and ends with the 12th month or on an earlier requested day. Overdue
 * items are included where it starts today.
 */
function askedOf({ url, ports }: View): CalendarAsked {
  const asked = url.searchParams;
  const { today } = ports.clock();
  const day = readDate(asked.get('fra') ?? '');
  const from = day ?? today;
  const last = lastDay(from);
  const to = readDate(asked.get('til') ?? '');
  return {
    from,
    to: to !== undefined && from <= to && to < last ? to : last,
    overdue: day === undefined || day === today,
    cluster: asked.get('klynge') || undefined,
    party: asked.get('part') || undefined,
    kind: DUE_KINDS.find((kind) => kind === asked.get('hvad')),
  };
}

function lastDay(from: string): string {
  return addDays(addMonths(monthOf(from), 12), -1);
}

function monthOf(day: string): string {
  return `${day.slice(0, 7)}-01`;
}

/** The address of a page that ends on the day before this one, even in the middle of a month. */
function before(day: string): { readonly fra: string; readonly til?: string } {
  const eve = addDays(day, -1);
  const fra = addMonths(monthOf(eve), -11);
  return eve === lastDay(fra) ? { fra } : { fra, til: eve };
}

async function showCalendar(view: View): Promise<Page> {
  const { t, language, ports, actor, url } = view;
  const asked = askedOf(view);
  const [calendar, frameworks] = await Promise.all([readCalendar(ports, actor, asked), readableFrameworks(view)]);
  const { shown, next } = firstOf(calendar, asked.to);
  const to = next === undefined ? asked.to : addDays(next, -1);
  const filtered = ['klynge', 'part', 'hvad'].some((name) => url.searchParams.get(name));
  return {
    title: t('calendar.title'),
    trail: [{ href: '/aftaler', text: t('nav.agreements') }],
    wide: true,
    body: (
      <>
        <p class="ob-lead">
          {t('calendar.lead', { from: writeDate(asked.from, language), to: writeDate(to, language) })}
        </p>
        <Filters
          view={view}
          choices={[
            { name: 'klynge', label: t('case.cluster'), options: clusterOptions(frameworks, view) },
            { name: 'part', label: t('agreement.party'), options: partyOptions(frameworks) },
            {
              name: 'hvad',
              label: t('calendar.kind'),
              options: DUE_KINDS.map((value) => ({ value, text: DUE_WORDS[value][language] })),
            },
          ]}
        />
        {calendar.overdue.length + shown.length === 0 && <p>{t(filtered ? 'calendar.noneFits' : 'calendar.none')}</p>}
        {calendar.overdue.length > 0 && (
          <Part {...{ view, calendar }} id="over" title={t('calendar.overdue')} items={calendar.overdue} />
        )}
        {months(shown).map(([month, items]) => (
          <Part key={month} {...{ view, calendar, items }} id={`m-${month}`} title={writeMonth(month, language)} />
        ))}
        {next !== undefined && (
          <p>
            <a href={at(view, { fra: next, ...(asked.to !== lastDay(asked.from) && { til: asked.to }) })}>
              {t('calendar.more', { date: writeDate(next, language) })}
            </a>
          </p>
        )}
        <p class="ob-actions ob-no-print">
          <a href={at(view, before(asked.from))}>{t('calendar.earlier')}</a>
          <a href={at(view, { fra: addDays(asked.to, 1) })}>{t('calendar.later')}</a>
          <a href={`${PATH}.ics${url.search}`}>{t('calendar.ics')}</a>
        </p>
        <p class="ob-muted ob-no-print">{t('calendar.icsAbout')}</p>
      </>
    ),
  };
}

/** Whole days, up to about MOST_SHOWN entries. `next`: the first day that is left out. */
function firstOf(
  { items, to }: Calendar,
  asked: string,
): { readonly shown: readonly CalendarItem[]; readonly next?: string } {
  const cut = items.find(({ date }, i) => i >= MOST_SHOWN && date !== items[i - 1]?.date)?.date;
  if (cut !== undefined) return { shown: items.filter(({ date }) => date < cut), next: cut };
  return to < asked ? { shown: items, next: addDays(to, 1) } : { shown: items };
}

function months(items: readonly CalendarItem[]): readonly (readonly [string, readonly CalendarItem[]])[] {
  const found = new Map<string, CalendarItem[]>();
  for (const item of items) {
    const month = item.date.slice(0, 7);
    found.set(month, [...(found.get(month) ?? []), item]);
  }
  return [...found];
}

function at({ url }: View, days: { readonly fra: string; readonly til?: string }): string {
  const asked = new URLSearchParams(url.searchParams);
  asked.delete('til');
  for (const [name, day] of Object.entries(days)) asked.set(name, day);
  return `${PATH}?${asked}`;
}

type PartProps = {
  readonly view: View;
  readonly calendar: Calendar;
  readonly id: string;
  readonly title: string;
  readonly items: readonly CalendarItem[];
};

function Part({ view, calendar, id, title, items }: PartProps) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul class="ob-task-list no-max-width">
        {items.map((item) => (
          <li key={[item.agreement, item.kind, item.what, item.date].join(' ')}>
            <span>
              <a href={`/aftaler/${item.agreement}`}>{item.title}</a>
              <br />
              {sayItem(item, calendar, view)}
            </span>
            <span class="ob-muted">
              <Day date={item.date} view={view} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function sayItem(item: CalendarItem, { frameworkOf, overdue, items }: Calendar, view: View): string {
  const framework = frameworkOf(item);
  const number = sayNumber(item, [...overdue, ...items], view.language);
  const parties = item.parties.map((party) => partyName(framework, party)).join(', ');
  const who = parties || sayDueWho({ ...item, party: null }, framework, item.body, view);
  return `${dueWords(item, view.language)} (${number})${who === '–' ? '' : `. ${who}`}`;
}

/** Each cluster once; with the framework's title where the person reads several frameworks. */
function clusterOptions(frameworks: readonly Framework[], { language }: View): readonly Option[] {
  const options = frameworks.flatMap(({ clusters, title }) =>
    clusters.map(({ id, name }) => ({
      value: id,
      text: frameworks.length > 1 ? `${name} (${inLanguage(title, language)})` : name,
    })),
  );
  return options.filter(({ value }, i) => options.findIndex((one) => one.value === value) === i);
}

function partyOptions(frameworks: readonly Framework[]): readonly Option[] {
  const parties = frameworks.flatMap(({ parties: all }) =>
    all.filter(({ kind }) => kind !== 'citizens' && kind !== 'state'),
  );
  return [...new Map(parties.map(({ id, name }) => [id, { value: id, text: name }])).values()];
}
