// The plan: start, terms, what opens the agreement again, milestones; and what goes along with the task.
import { toOre } from '../../domain/economics/money.ts';
import { sayMonths } from '../../lib/written.ts';
import { type Block, facts, heading, list, paragraphs, table } from '../paper.ts';
import type { Context } from '../paper-context.ts';
import { activityName, unitName } from './volume.ts';

export function planBlocks(context: Context): readonly Block[] {
  const { dossier, write, stated, date, yesNo, language, field, party } = context;
  const { plan } = dossier;
  const notice = plan?.noticeMonths === undefined ? undefined : sayMonths(plan.noticeMonths, language);
  return [
    heading(write('plan.plan')),
    facts(
      [field('/plan/startDate'), stated(plan?.startDate && date(plan.startDate))],
      [field('/plan/pilot'), yesNo(plan?.pilot)],
      [write('plan.duration'), duration(context)],
      [write('plan.notice'), stated(notice)],
      [field('/plan/runningPatients'), stated(plan?.runningPatients)],
    ),
    ...triggerBlocks(context),
    ...table(
      write('plan.milestones'),
      [write('plan.date'), write('plan.what'), write('plan.who'), write('plan.beforeStart')],
      (plan?.milestones ?? []).map((milestone) => [
        stated(milestone.date && date(milestone.date)),
        stated(milestone.what),
        milestone.party ? party(milestone.party) : '–',
        milestone.beforeStart === undefined ? '–' : yesNo(milestone.beforeStart),
      ]),
    ),
  ];
}

/** So many months, until terminated, or both. */
function duration({ dossier, write, language, stated }: Context): string {
  const { months, untilTerminated } = dossier.plan?.duration ?? {};
  if (months === undefined) return untilTerminated ? write('plan.untilTerminated') : stated(undefined);
  const said = sayMonths(months, language);
  return untilTerminated ? write('plan.monthsThenOn', { months: said }) : said;
}

type Trigger = NonNullable<NonNullable<Context['dossier']['plan']>['triggers']>[number];

/** What opens the agreement again, one sentence each. */
function triggerBlocks(context: Context): readonly Block[] {
  const triggers = context.dossier.plan?.triggers ?? [];
  if (triggers.length === 0) return [];
  return [heading(context.write('plan.triggers')), ...list(triggers.map((trigger) => triggerText(trigger, context)))];
}

function triggerText(trigger: Trigger, context: Context): string {
  const { write, number } = context;
  const { when, periods } = trigger;
  return write('plan.trigger', {
    measured: measured(trigger, context),
    side: write(when === undefined ? 'plan.otherThan' : `plan.${when}`),
    limit: limit(trigger, context),
    periods:
      periods === undefined
        ? ''
        : periods === 1
          ? write('plan.onePeriod')
          : write('plan.periods', { periods: number(periods) }),
  });
}

function measured({ of, activity, indicator }: Trigger, context: Context): string {
  const { write, dossier } = context;
  if (of === 'indicator' || (of === undefined && indicator !== undefined)) {
    const name = dossier.quality?.indicators?.find(({ id }) => id === indicator)?.name?.trim() || indicator;
    return name ? write('plan.indicatorOf', { name }) : write('plan.unstatedTrigger');
  }
  return of === undefined && activity === undefined
    ? write('plan.unstatedTrigger')
    : write('plan.volumeOf', { name: activityName(activity, context) });
}

/** A value in its unit, or a share of what was agreed. */
function limit({ of, activity, indicator, value, share }: Trigger, context: Context): string {
  const { write, number, dossier, stated } = context;
  const unit =
    of === 'indicator'
      ? dossier.quality?.indicators?.find(({ id }) => id === indicator)?.unit
      : unitName(activity, context);
  const said = [
    ...(value === undefined ? [] : [`${number(value)} ${unit ?? ''}`.trim()]),
    ...(share === undefined ? [] : [write('plan.ofAgreed', { percent: number(share) })]),
  ];
  return said.length === 0 ? stated(undefined) : said.join(` ${write('plan.or')} `);
}

/** Staff who change employer, equipment, buildings, contracts and data, as a table. */
export function handoverBlocks(context: Context): readonly Block[] {
  const { dossier, write } = context;
  return [
    heading(write('plan.handover')),
    ...handoverTable(context),
    ...(dossier.handover?.length ? [] : paragraphs(nothing(context))),
  ];
}

function nothing({ dossier, write }: Context): string {
  return write(dossier.handover === undefined ? 'plan.handoverUnknown' : 'plan.nothingAlong');
}

function handoverTable({ dossier, write, stated, choice, party, date, money, number }: Context): readonly Block[] {
  return table(
    write('plan.handoverCaption'),
    [
      write('plan.kind'),
      write('plan.what'),
      write('plan.fromTo'),
      write('plan.date'),
      `#${write('plan.staff')}`,
      `#${write('plan.value')}`,
    ],
    (dossier.handover ?? []).map((row) => [
      choice('/handover/*/kind', row.kind),
      stated(row.description),
      write('plan.fromToValue', { from: party(row.from), to: party(row.to) }),
      stated(row.date && date(row.date)),
      row.headcount === undefined ? '–' : number(row.headcount),
      row.value === undefined ? '–' : money(toOre(row.value)),
    ]),
  );
}
