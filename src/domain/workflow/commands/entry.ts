// Entering a stage: its due date and the bodies that must decide there.
import { addDays } from '../../../lib/iso-date.ts';
import { decidersOf } from '../../governance/deciders.ts';
import type { Framework } from '../../governance/framework.ts';
import type { Involved } from '../../governance/involved.ts';
import { procedureOf, stageOf } from '../../governance/lookups.ts';
import { Refusal } from '../../refusal.ts';
import type { EventOf } from '../events.ts';
import type { Proposal } from '../state.ts';

type Entry = EventOf<'proposal.submitted'>['data']['entry'];
type OfCase = Pick<Proposal, 'caseType' | 'clusters'>;

/** @param stage id of a stage in the procedure of the case's type; throws if it is not there. */
export function entryTo(
  framework: Framework,
  stage: string,
  proposal: OfCase,
  involved: Involved,
  today: string,
): Entry {
  const found = stageOf(framework, proposal, stage);
  if (!found) throw new Error(`The procedure has no stage ${stage}`);
  const { clusters } = proposal;
  return { stage, due: addDays(today, found.dueDays), deciders: decidersOf(framework, found, { clusters, involved }) };
}

/** Refuses `stage-without-body` if a stage of the procedure has no body that decides the case. */
export function checkDeciders(framework: Framework, proposal: OfCase, involved: Involved): void {
  const { clusters } = proposal;
  const stage = procedureOf(framework, proposal).stages.find(
    (each) => decidersOf(framework, each, { clusters, involved }).length === 0,
  );
  if (stage) throw new Refusal('stage-without-body', { values: { stage: stage.id } });
}
