// What a stage requires before its body may carry the case on.
// A new requirement is added to the list in procedure.ts; the code does not compile until it is handled here.
import { addDays } from '../../../lib/iso-date.ts';
import type { Framework } from '../../governance/framework.ts';
import type { Requirement, Stage } from '../../governance/procedure.ts';
import type { RefusalCode } from '../../refusal.ts';
import type { Context } from '../guards.ts';
import type { Proposal, Submission } from '../state.ts';

type When = Pick<Context, 'today' | 'framework'>;
type Question = (submission: Submission, proposal: Proposal, context: When) => RefusalCode | undefined;

const REQUIREMENT: Readonly<Record<Requirement, Question>> = {
  'notice-sent': (submission) =>
    submission.decidingBlockers.includes('impact.notice') && submission.notices.length === 0
      ? 'notice-not-sent'
      : undefined,
  'notice-answered-or-period-over': (submission, _proposal, { today }) =>
    submission.notices.every((notice) => notice.answer !== undefined || today > notice.dueDate)
      ? undefined
      : 'notice-open',
  judgements: (submission, proposal, { framework }) => {
    const asked = framework.principles.some((principle) => principle.judged);
    const parties = framework.parties.filter(
      ({ id, kind }) => proposal.parties.includes(id) && kind !== 'citizens' && kind !== 'state',
    );
    return asked && !parties.some((party) => submission.judgements.some((judgement) => judgement.party === party.id))
      ? 'judgements-missing'
      : undefined;
  },
  positions: (submission) => (submission.warnings.includes('involvement.positions') ? 'positions-missing' : undefined),
};

/** The refusal code of the first unmet requirement of the stage; undefined if all are met. */
export function unmetRequirement(
  submission: Submission,
  stage: Stage,
  proposal: Proposal,
  context: Context,
): RefusalCode | undefined {
  for (const requirement of stage.requires) {
    const refusal = REQUIREMENT[requirement](submission, proposal, context);
    if (refusal) return refusal;
  }
  return undefined;
}

/** `metFrom`: the day on which an unmet requirement becomes met without any action. */
type RequirementState = { readonly requirement: Requirement; readonly met: boolean; readonly metFrom?: string };

/** Every requirement of the stage, independent of the current date: `metFrom` names the day instead. */
export function requirementStates(
  submission: Submission,
  stage: Stage,
  proposal: Proposal,
  framework: Framework,
): readonly RequirementState[] {
  return stage.requires.map((requirement) => {
    const met = REQUIREMENT[requirement](submission, proposal, { today: '', framework }) === undefined;
    const open = submission.notices.filter((notice) => !notice.answer).map((notice) => notice.dueDate);
    const byTime = requirement === 'notice-answered-or-period-over' && !met;
    return { requirement, met, ...(byTime && { metFrom: addDays(open.sort().at(-1) ?? '', 1) }) };
  });
}
