// Sagsfremstilling: the task, its parties and target group, how much of it, the citizens, and the plan.
import { TASK_TYPE_WORDS } from '../../domain/dossier/task-types.ts';
import { DIRECTION_WORDS, SETTING_WORDS, TASK_NATURE_WORDS } from '../choice-words.ts';
import { type Block, facts, heading, paragraphs, type Section, table } from '../paper.ts';
import type { Context } from '../paper-context.ts';
import { handoverBlocks, planBlocks } from './plan.ts';

export function presentationSection(context: Context): Section {
  const blocks = [
    ...task(context),
    ...who(context),
    ...volumeBlocks(context),
    ...citizens(context),
    ...planBlocks(context),
    ...handoverBlocks(context),
  ];
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
      ...(task?.replaces ? [[field('/task/replaces'), task.replaces] as const] : []),
      [field('/task/alreadyRunning'), yesNo(task?.alreadyRunning)],
      [field('/task/direction'), stated(task?.direction && local(DIRECTION_WORDS[task.direction]))],
      [field('/task/setting'), stated(task?.setting && local(SETTING_WORDS[task.setting]))],
      [field('/task/taskType'), stated(task?.taskType && local(TASK_TYPE_WORDS[task.taskType]))],
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

/** One table per activity: its counts party by party, and their sum; and how it moves year by year. */
export function volumeBlocks({ assessment, write, number, party, dossier, stated }: Context): readonly Block[] {
  const levels = [write('presentation.low'), write('presentation.expected'), write('presentation.high')].map((name) => `#${name}`);
  const { activities } = assessment.economy;
  const said = (volumes: { low: number; expected: number; high: number }) =>
    [volumes.low, volumes.expected, volumes.high].map((value) => number(value));
  const tables = activities.flatMap(({ name, unit, parties, total, phaseIn }) => [
    ...table(
      write('presentation.volumeCaption', { unit: [name, unit && `(${unit})`].filter(Boolean).join(' ') }),
      [write('presentation.party'), ...levels],
      [
        ...parties.map(({ party: id, ...volumes }) => [party(id), ...said(volumes)]),
        ...(total === null ? [] : [[write('presentation.allParties'), ...said(total)]]),
      ],
    ),
    ...(phaseIn.length === 0
      ? []
      : paragraphs(write('presentation.phaseIn', { shares: phaseIn.map((share) => percentOf(share, number)).join(', ') }))),
  ]);
  const nothing = (dossier.volume?.activities ?? []).length === 0 ? paragraphs(stated(undefined)) : [];
  return [heading(write('presentation.volume')), ...nothing, ...tables];
}

function percentOf(share: number, number: Context['number']): string {
  return `${number(Math.round(share * 10000) / 100)}\u00a0%`;
}

function citizens({ dossier, write, stated, field, yesNo }: Context): readonly Block[] {
  const { citizenInvolvement: involved, consequencesForCitizens: consequences } = dossier.task ?? {};
  return [
    heading(write('presentation.citizens')),
    facts(
      [field('/task/citizenInvolvement/how'), stated(involved?.how)],
      [field('/task/citizenInvolvement/when'), stated(involved?.when)],
      [field('/task/citizenInvolvement/afterChoice'), yesNo(involved?.afterChoice)],
      [field('/task/citizenInvolvement/whatChanged'), stated(involved?.whatChanged)],
      [field('/task/consequencesForCitizens/payment'), stated(consequences?.payment)],
      [field('/task/consequencesForCitizens/transport'), stated(consequences?.transport)],
    ),
  ];
}
