// The plan: start, terms, what opens the agreement again, milestones; and what goes along with the task.
import { toOre } from '../../domain/economics/money.ts';
import { HANDOVER_WORDS } from '../choice-words.ts';
import { type Block, facts, heading, list, table } from '../paper.ts';
import type { Context } from '../paper-context.ts';

export function planBlocks(context: Context): readonly Block[] {
  const { dossier, write, stated, date, yesNo, number, field, party } = context;
  const { plan } = dossier;
  const months = (value: number | undefined) => stated(value === undefined ? undefined : number(value));
  const duration = plan?.duration?.untilTerminated ? write('presentation.untilTerminated') : months(plan?.duration?.months);
  return [
    heading(write('presentation.plan')),
    facts(
      [field('/plan/startDate'), stated(plan?.startDate && date(plan.startDate))],
      [field('/plan/pilot'), yesNo(plan?.pilot)],
      [field('/plan/duration/months'), duration],
      [field('/plan/noticeMonths'), months(plan?.noticeMonths)],
      [field('/plan/runningPatients'), stated(plan?.runningPatients)],
    ),
    ...triggerList(context),
    ...table(
      write('presentation.milestones'),
      [write('presentation.date'), write('presentation.what'), write('presentation.party')],
      (plan?.milestones ?? []).map((milestone) => [
        stated(milestone.date && date(milestone.date)),
        stated(milestone.what),
        milestone.party ? party(milestone.party) : '',
      ]),
    ),
  ];
}

/** What opens the agreement again, one sentence each. */
export function triggerList({ dossier, write, number, stated }: Context): readonly Block[] {
  const items = (dossier.plan?.triggers ?? []).map((trigger) => {
    const of = trigger.of === 'indicator' ? indicatorName(trigger.indicator, dossier) : activityName(trigger.activity, dossier);
    const limit =
      trigger.value === undefined
        ? write('presentation.percent', { percent: stated(trigger.share === undefined ? undefined : number(trigger.share)) })
        : number(trigger.value);
    return write(trigger.when === 'below' ? 'presentation.triggerBelow' : 'presentation.triggerAbove', {
      of: of || write('presentation.volume'),
      limit,
      periods: number(trigger.periods ?? 1),
    });
  });
  return items.length === 0 ? [] : [heading(write('presentation.triggers')), ...list(items)];
}

function activityName(id: string | undefined, { volume }: Context['dossier']): string {
  const found = id === undefined ? volume?.activities?.[0] : volume?.activities?.find((activity) => activity.id === id);
  return found?.name || found?.unit || '';
}

function indicatorName(id: string | undefined, { quality }: Context['dossier']): string {
  return quality?.indicators?.find((indicator) => indicator.id === id)?.name ?? id ?? '';
}

/** What goes along with the task. */
export function handoverBlocks({ dossier, write, stated, party, date, money, number, local, field }: Context): readonly Block[] {
  const rows = (dossier.handover ?? []).map((row) => [
    [stated(row.kind && local(HANDOVER_WORDS[row.kind])), stated(row.description)],
    [row.from && party(row.from), row.to && `→ ${party(row.to)}`].filter(Boolean).join(' '),
    stated(row.date && date(row.date)),
    row.headcount === undefined ? '' : number(row.headcount),
    row.value === undefined ? '' : money(toOre(row.value)),
  ]);
  return table(
    field('/handover'),
    [
      write('presentation.what'),
      write('presentation.party'),
      write('presentation.date'),
      `#${field('/handover/*/headcount')}`,
      `#${field('/handover/*/value')}`,
    ],
    rows,
  );
}
