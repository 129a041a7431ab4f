// What waits for a person in agreements, found by one question on a date: nothing has to have run since it fell due.
import type { DueItem } from '../../app/agreement-ports.ts';
import { listDue } from '../../app/read-agreements.ts';
import { frameworkOf } from '../../app/see-proposal.ts';
import { speaksFor } from '../../domain/agreement/guards.ts';
import type { Framework } from '../../domain/governance/framework.ts';
import { holds } from '../../domain/workflow/actor.ts';
import { addDays } from '../../lib/iso-date.ts';
import { partyName } from '../case/names.ts';
import type { Task } from '../case/work.ts';
import type { View } from '../view.ts';
import { sayDue } from './say-due.ts';

/** What falls due within so many days is told ahead. */
const AHEAD = 30;

/**
 * Of what comes again only the next is told: it says by its date how late it is. `others`: what the agreements of the
 * person's clusters wait for.
 */
export async function agreementTasks(
  view: View,
): Promise<{ readonly mine: readonly Task[]; readonly others: readonly Task[] }> {
  const { actor, ports } = view;
  if (!actor.grants.some(({ role }) => ['member', 'decider', 'planner', 'coordinator'].includes(role)))
    return { mine: [], others: [] };
  const { today } = ports.clock();
  const items = (await listDue(ports, actor, { to: addDays(today, AHEAD) })).filter(({ act }) => act);
  const mine: Task[] = [];
  const others: Task[] = [];
  for (const item of items) {
    const framework = await frameworkOf(ports, item);
    if (isMine(item, view, framework)) mine.push(taskOf(item, view, framework, today));
    else if (item.clusters.some((cluster) => holds(actor, 'coordinator', cluster)))
      others.push({ ...taskOf(item, view, framework, today), href: `/aftaler/${item.agreement}` });
  }
  return { mine, others };
}

function taskOf(item: DueItem, view: View, framework: Framework, today: string): Task {
  const { t } = view;
  const values = { what: sayDue(item, view), number: item.number };
  const text =
    item.party === null
      ? t('work.agreement', values)
      : t('work.agreementFor', { ...values, party: partyName(framework, item.party) });
  const since = item.date < today ? item.date : today;
  return { href: hrefOf(item), title: item.title, text, since, due: item.date };
}

function isMine(item: DueItem, { actor }: View, framework: Framework): boolean {
  if (item.party !== null) return speaksFor(actor, item.party, framework);
  if (item.kind === 'regulation') return holds(actor, 'planner', item.framework.id);
  return holds(actor, 'decider', item.body);
}

/** The form of the act; the agreement itself where it has none of its own. */
function hrefOf({ agreement, kind, party, what }: DueItem): string {
  const at = `/aftaler/${agreement}`;
  if (kind === 'report' && party !== null) return `${at}/indberet/${party}`;
  if (kind === 'join' && party !== null) return `${at}/tilslut/${party}`;
  if (kind === 'regulation') return `${at}/reguler`;
  if (kind === 'renewal') return `${at}/forny`;
  if (kind === 'midterm' || kind === 'final' || kind === 'renegotiation') return `${at}/evaluer`;
  return kind === 'milestone' && what !== null ? `${at}/milepael/${what}` : at;
}
