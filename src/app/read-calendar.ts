// The calendar of what falls due in agreements: recurring items on each of their days, as far as one query reaches.
import { type CalendarEntry, calendarOf } from '../domain/agreement/calendar.ts';
import type { DueKind } from '../domain/agreement/due.ts';
import type { Framework } from '../domain/governance/framework.ts';
import type { Actor } from '../domain/workflow/actor.ts';
import { addDays, addMonths } from '../lib/iso-date.ts';
import type { Language } from '../lib/localised.ts';
import type { DueFilter, DueItem } from './agreement-ports.ts';
import type { Ports } from './ports.ts';
import { listDue, MOST_DUE } from './read-agreements.ts';
import { frameworkOf } from './see-proposal.ts';

export type CalendarItem = CalendarEntry<DueItem> & { readonly framework: DueItem['framework'] };

export type Calendar = {
  /** What was due before the first day and is not done, earliest first; empty unless asked for. */
  readonly overdue: readonly CalendarItem[];
  readonly items: readonly CalendarItem[];
  /** The last day the calendar is complete for: the requested one, unless more falls due than one query reads. */
  readonly to: string;
  /** The framework of each item, by id and version. */
  readonly frameworkOf: (item: Pick<DueItem, 'framework'>) => Framework;
};

/** Limit of the calendar, since recurring items have no end. */
const MONTHS_AHEAD = 60;

export type CalendarAsked = Omit<DueFilter, 'from' | 'kinds'> & {
  readonly from: string;
  readonly kind?: DueKind | undefined;
  /** Include what is overdue on the first day. */
  readonly overdue?: boolean;
};

/** The calendar of the agreements that the actor may see. */
export async function readCalendar(
  ports: Ports,
  actor: Actor,
  { from, to: asked, kind, overdue = false, ...filter }: CalendarAsked,
): Promise<Calendar> {
  const last = addMonths(from, MONTHS_AHEAD);
  const until = asked < last ? asked : last;
  const kinds = kind && [kind];
  const found = await listDue(ports, actor, { ...filter, kinds, to: until, ...(!overdue && { from }) });
  // The last day may have been read in part, so it is left out.
  const to = found.length < MOST_DUE ? until : addDays(found.at(-1)?.date ?? until, -1);
  const items = calendarOf(found, { from, to });
  const late = overdue
    ? calendarOf(
        found.filter(({ act, date }) => act && date < from).map((due) => ({ ...due, every: null })),
        { from: '', to },
      )
    : [];
  const frameworks = new Map<string, Framework>();
  const name = ({ framework: { id, version } }: Pick<DueItem, 'framework'>) => `${id} ${version}`;
  for (const item of found) if (!frameworks.has(name(item))) frameworks.set(name(item), await frameworkOf(ports, item));
  return {
    overdue: late,
    items,
    to,
    frameworkOf: (item) => {
      const framework = frameworks.get(name(item));
      if (!framework) throw new Error(`The framework ${name(item)} was not read`);
      return framework;
    },
  };
}

/** The calendar as an iCalendar file; each entry links to its agreement's page. */
export async function calendarFile(
  ports: Ports,
  actor: Actor,
  asked: CalendarAsked,
  language: Language,
): Promise<string> {
  const { items, to, frameworkOf: of } = await readCalendar(ports, actor, asked);
  const { dueCalendar } = await import('../documents/due-calendar.ts');
  const told = items.map((item) => ({ item, framework: of(item) }));
  return dueCalendar(told, { language, address: ports.publicUrl, now: ports.clock().now, from: asked.from, to });
}
