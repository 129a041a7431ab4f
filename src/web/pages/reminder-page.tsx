// Reminds those who have not answered in a case. Shows who is reminded of what.
import { remindOf, waitingFor } from '../../app/remind.ts';
import { sayNames } from '../../documents/route-of.ts';
import { toRemind } from '../../domain/workflow/commands/remind.ts';
import { reminderOf } from '../../domain/workflow/reminders.ts';
import type { Unanswered } from '../../domain/workflow/unanswered.ts';
import { refusalForPeople } from '../../words/refusals/refusals.ts';
import type { Door } from '../door.tsx';
import { actPage, errorAt } from '../form/act-page.tsx';
import { Checkboxes } from '../form/choices.tsx';
import { writeDate } from '../formats.ts';
import { type Case, caseTrail, loadFor, titleOf } from '../load-case.ts';
import { clusterName, ownerName } from '../names.ts';
import { asked, type View } from '../view.ts';
import { addActPage } from './one-act.ts';

const OF = {
  'verify-figures': 'remind.figures',
  'state-position': 'remind.position',
  'answer-notice': 'remind.notice',
  decide: 'remind.decide',
} as const;

export function addReminderPage(door: Door): void {
  addActPage(door, {
    path: '/sager/:id/paamind',
    required: { who: 'remind.who' },
    show: async (view, entries, errors) => {
      const { t, ports } = view;
      const found = await loadFor(view, 'remind');
      const { proposal } = found;
      const waiting = waitingFor(ports, found);
      const title = t('remind.heading', { title: titleOf(proposal, view) });
      const who = toRemind(proposal, waiting, ports.clock().today);
      const already = waiting.filter((each, i) => waiting.findIndex((other) => other.who === each.who) === i);
      const reminded = already.flatMap((each) => sayReminded(found, each, view));
      const list = reminded.length > 0 && (
        <ul>
          {reminded.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      );
      if (who.length === 0 && errors.length === 0)
        return {
          title,
          trail: caseTrail(view, found),
          body: (
            <>
              <p>{refusalForPeople('nobody-to-remind', view.language).detail}</p>
              {list}
            </>
          ),
        };
      return actPage({
        ...{ view, proposal, errors, title, lead: t('remind.lead'), save: t('remind.save') },
        above: list,
        children: (
          <Checkboxes
            name="who"
            label={t('remind.who')}
            values={errors.length > 0 ? entries.getAll('who') : who}
            options={who.map((id) => ({ value: id, text: sayWaiting(found, id, waiting, view) }))}
            error={errorAt(errors, 'who')}
            t={t}
          />
        ),
      });
    },
    act: async (view, entries) => {
      const id = view.params.id ?? '';
      await remindOf(view.ports, asked(view), id, entries.getAll('who'));
      return { goTo: `/sager/${id}`, say: { key: 'remind.done' } };
    },
  });
}

/** One person or body and what it has not answered: `Kerteminde Kommune: bekræfte tal og tilkendegive holdning`. */
function sayWaiting(found: Case, who: string, waiting: readonly Unanswered[], { t, language }: View): string {
  const of = waiting.filter((each) => each.who === who).map(({ kind }) => t(OF[kind]));
  return `${nameOf(found, who, of.length === 1 && of[0] === t('remind.notice'))}: ${sayNames(of, language)}`;
}

function sayReminded(found: Case, { who, kind }: Unanswered, { t, language }: View): readonly string[] {
  const last = reminderOf(found.proposal, who);
  if (!last) return [];
  const words = t('remind.on', { date: writeDate(last.on, language), name: last.by.name });
  return [`${nameOf(found, who, kind === 'answer-notice')}: ${words}`];
}

function nameOf({ framework }: Case, who: string, isCluster: boolean): string {
  return isCluster ? clusterName(framework, who) : ownerName(framework, who);
}
