// Sagsfremstilling: the task, its parties and target group, volume, citizens, and the plan.
import { type Block, facts, heading, paragraphs, type Section } from '../paper.ts';
import type { Context } from '../paper-context.ts';
import { isCut } from '../shortly.ts';
import { handoverBlocks, planBlocks } from './plan.ts';
import { volumeBlocks } from './volume.ts';

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

function task({ dossier, write, stated, choice, yesNo, field }: Context): readonly Block[] {
  const { task } = dossier;
  return [
    heading(write('presentation.task')),
    ...(isCut(task?.summary) ? paragraphs(task?.summary) : []),
    ...paragraphs(task?.description),
    facts(
      [field('/task/whatMoves'), stated(task?.whatMoves)],
      [field('/task/whyMove'), stated(task?.whyMove)],
      [field('/task/nature'), choice('/task/nature', task?.nature)],
      ...(task?.replaces ? [[field('/task/replaces'), task.replaces] as const] : []),
      [field('/task/alreadyRunning'), yesNo(task?.alreadyRunning)],
      [field('/task/direction'), choice('/task/direction', task?.direction)],
      [field('/task/setting'), choice('/task/setting', task?.setting)],
      [field('/task/taskType'), choice('/task/taskType', task?.taskType)],
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
