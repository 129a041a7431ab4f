// The plan: start, terms and milestones; and staff, equipment and contracts that are transferred with the task.
import { toOre } from '../../domain/economics/money.ts';
import { sayMonths } from '../../lib/written.ts';
import { type Block, facts, heading, paragraphs, table } from '../paper.ts';
import type { Context } from '../paper-context.ts';
import { alike } from '../saying.ts';
import { triggerBlocks } from './triggers.ts';

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
    ...triggerBlocks(dossier.plan?.triggers ?? [], context),
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

/** A number of months, "until terminated", or both. */
function duration({ dossier, write, language, stated }: Context): string {
  const { months, untilTerminated } = dossier.plan?.duration ?? {};
  if (months === undefined) return untilTerminated ? write('plan.untilTerminated') : stated(undefined);
  const said = sayMonths(months, language);
  return untilTerminated ? write('plan.monthsThenOn', { months: said }) : said;
}

/** Staff who change employer, equipment, buildings, contracts and data, as a table. */
export function handoverBlocks(context: Context): readonly Block[] {
  const { dossier, write } = context;
  return [
    heading(write('plan.handover')),
    ...alike(context, handoverTable),
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
