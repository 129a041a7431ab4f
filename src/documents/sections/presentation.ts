// Sagsfremstilling: the task, its parties and target group, how much of it, the citizens, and the plan.
import { DIRECTION_WORDS, SETTING_WORDS, TASK_NATURE_WORDS } from '../choice-words.ts';
import { type Block, type Cell, facts, heading, paragraphs, type Section, table } from '../paper.ts';
import type { Context } from '../paper-context.ts';

export function presentationSection(context: Context): Section {
  const blocks = [...task(context), ...who(context), ...volumeBlocks(context), ...citizens(context), ...planBlocks(context)];
  return { id: 'presentation', heading: context.write('section.presentation'), blocks };
}

function task({ dossier, write, stated, local, yesNo, field }: Context): readonly Block[] {
  const { task } = dossier;
  return [
    heading(write('presentation.task')),
    ...paragraphs(task?.description),
    facts(
      [field('/task/whatMoves'), stated(task?.whatMoves)],
      [field('/task/whyMove'), stated(task?.whyMove)],
      [field('/task/nature'), stated(task?.nature && local(TASK_NATURE_WORDS[task.nature]))],
      [field('/task/alreadyRunning'), yesNo(task?.alreadyRunning)],
      [field('/task/direction'), stated(task?.direction && local(DIRECTION_WORDS[task.direction]))],
      [field('/task/setting'), stated(task?.setting && local(SETTING_WORDS[task.setting]))],
      [field('/task/kleNumber'), stated(task?.kleNumber)],
      [field('/task/sksCodes'), stated(task?.sksCodes?.join(', '))],
    ),
  ];
}

function who({ dossier, write, parties, stated, field }: Context): readonly Block[] {
  const { task } = dossier;
  return [
    heading(write('presentation.who')),
    facts(
      [field('/task/transferringParties'), parties(task?.transferringParties)],
      [field('/task/receivingParties'), parties(task?.receivingParties)],
      [field('/task/geographicScope'), parties(task?.geographicScope)],
      [field('/task/targetGroup/inclusion'), stated(task?.targetGroup?.inclusion)],
      [field('/task/targetGroup/exclusion'), stated(task?.targetGroup?.exclusion)],
    ),
  ];
}

export function volumeBlocks({ dossier, write, number, party, unit, stated }: Context): readonly Block[] {
  const year = dossier.volume?.perYear;
  const said = (value: number | undefined) => stated(value === undefined ? undefined : number(value));
  const levels = [write('presentation.low'), write('presentation.expected'), write('presentation.high')].map((name) => `#${name}`);
  const perParty = dossier.volume?.perParty ?? [];
  const rows: Cell[][] = perParty.map(({ party: id, perYear }) => [party(id), said(perYear)]);
  const known = perParty.flatMap(({ perYear }) => (perYear === undefined ? [] : [perYear]));
  if (known.length > 1 && known.length === perParty.length) {
    rows.push([write('presentation.allParties'), number(known.reduce((sum, value) => sum + value, 0))]);
  }
  return [
    heading(write('presentation.volume')),
    ...table(
      write('presentation.volumeCaption', { unit }),
      [write('presentation.allParties'), ...levels],
      [[write('presentation.number'), said(year?.low), said(year?.expected), said(year?.high)]],
    ),
    ...table(write('presentation.perParty', { unit }), [write('presentation.party'), `#${write('presentation.number')}`], rows),
  ];
}

function citizens({ dossier, write, stated, field }: Context): readonly Block[] {
  const { citizenInvolvement: involved, consequencesForCitizens: consequences } = dossier.task ?? {};
  return [
    heading(write('presentation.citizens')),
    facts(
      [field('/task/citizenInvolvement/how'), stated(involved?.how)],
      [field('/task/citizenInvolvement/when'), stated(involved?.when)],
      [field('/task/citizenInvolvement/whatChanged'), stated(involved?.whatChanged)],
      [field('/task/consequencesForCitizens/payment'), stated(consequences?.payment)],
      [field('/task/consequencesForCitizens/transport'), stated(consequences?.transport)],
    ),
  ];
}

export function planBlocks({ dossier, write, stated, date, yesNo, number, field }: Context): readonly Block[] {
  const { plan } = dossier;
  const months = (value: number | undefined) => stated(value === undefined ? undefined : number(value));
  const percent = plan?.renegotiationPercent;
  return [
    heading(write('presentation.plan')),
    facts(
      [field('/plan/startDate'), stated(plan?.startDate && date(plan.startDate))],
      [field('/plan/pilot'), yesNo(plan?.pilot)],
      [field('/plan/durationMonths'), months(plan?.durationMonths)],
      [field('/plan/noticeMonths'), months(plan?.noticeMonths)],
      [field('/plan/runningPatients'), stated(plan?.runningPatients)],
      [
        field('/plan/renegotiationPercent'),
        stated(percent === undefined ? undefined : write('presentation.percent', { percent: number(percent) })),
      ],
    ),
    ...table(
      write('presentation.milestones'),
      [write('presentation.date'), write('presentation.what')],
      (plan?.milestones ?? []).map((milestone) => [stated(milestone.date && date(milestone.date)), milestone.what]),
    ),
  ];
}
