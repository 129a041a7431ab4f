// What waits for a person in agreements, found by one question on a date: nothing has to have run since it fell due.
import type { DueItem } from '../../app/agreement-ports.ts';
import { listDue } from '../../app/read-agreements.ts';
import { frameworkOf } from '../../app/see-proposal.ts';
import { speaksFor } from '../../domain/agreement/guards.ts';
import { holds } from '../../domain/workflow/actor.ts';
import { addDays } from '../../lib/iso-date.ts';
import type { Task } from '../case/work.ts';
import { partyName } from '../case/names.ts';
import type { View } from '../view.ts';
import { sayDue } from './say-due.ts';

/** What falls due within so many days is told ahead. */
const AHEAD = 30;

/** Of what comes again only the next is told: it says by its date how late it is. */
export async function agreementTasks(view: View): Promise<readonly Task[]> {
  const { actor, ports, t } = view;
  if (!actor.grants.some(({ role }) => ['member', 'decider', 'planner'].includes(role))) return [];
  const { today } = ports.clock();
  const items = await listDue(ports, actor, { to: addDays(today, AHEAD) });
  const found = await Promise.all(
    items.map(async (item) => {
      const framework = await frameworkOf(ports, item);
      if (!isMine(item, view, framework)) return [];
      const what = sayDue(item, view);
      const values = { what, number: item.number };
      const text =
        item.party === null
          ? t('work.agreement', values)
          : t('work.agreementFor', { ...values, party: partyName(framework, item.party) });
      return [{ href: hrefOf(item), title: item.title, text, since: today, due: item.date }];
    }),
  );
  return found.flat();
}

function isMine(item: DueItem, { actor }: View, framework: Awaited<ReturnType<typeof frameworkOf>>): boolean {
  if (!item.act) return false;
  if (item.party !== null) return speaksFor(actor, item.party, framework);
  if (item.kind === 'regulation') return holds(actor, 'planner', item.framework.id);
  return holds(actor, 'decider', item.body);
}

function hrefOf({ agreement, kind, party, what }: DueItem): string {
  const at = `/aftaler/${agreement}`;
  if (kind === 'report' && party !== null) return `${at}/indberet/${party}`;
  if (kind === 'join' && party !== null) return `${at}/tilslut/${party}`;
  if (kind === 'regulation') return `${at}/reguler`;
  if (kind === 'renewal') return `${at}/forny`;
  if (kind === 'midterm' || kind === 'final' || kind === 'renegotiation') return `${at}/evaluer`;
  return kind === 'milestone' && what !== null ? `${at}/milepael/${what}` : at;
}
