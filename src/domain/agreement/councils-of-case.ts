// Councils that decided in the case itself, at a stage where each party's council decides. Their decision is their
// answer to the agreement; councils that have not decided yet can join afterwards.
import { danishDay } from '../../lib/danish-clock.ts';
import type { Framework } from '../governance/framework.ts';
import type { Joining } from '../governance/joining.ts';
import { partyKind, stageOf } from '../governance/lookups.ts';
import { decidersAt, latestAt, type Proposal, refusedAt, type Submission, spokenAt } from '../workflow/state.ts';
import type { AgreementParty } from './state.ts';

export type CouncilAnswer = Pick<AgreementParty, 'answer' | 'since' | 'answered'>;
type Councils = {
  readonly joining: Joining;
  /** The answer of each party whose council was asked at the stage and did not refuse. */
  readonly answers: ReadonlyMap<string, CouncilAnswer>;
};

/**
 * Undefined if the last stage is not decided by the parties' councils. @param approvedOn `YYYY-MM-DD`: the first day
 * bound for a council that decided before the case was carried over.
 */
export function councilsOfCase(
  framework: Framework,
  proposal: Pick<Proposal, 'caseType'>,
  submission: Submission,
  approvedOn: string,
): Councils | undefined {
  const stage = stageOf(framework, proposal, submission.stage);
  if (!stage || !('perParty' in stage.deciders)) return undefined;
  const spoken = spokenAt(submission, stage.id);
  const answers = new Map<string, CouncilAnswer>();
  const refused = refusedAt(submission, stage.id);
  for (const { body, party } of decidersAt(submission, stage.id) ?? []) {
    if (party !== undefined && !refused.includes(body))
      answers.set(party, spoken.includes(body) ? answerOf(submission, body, approvedOn) : ASKED);
  }
  const { kinds } = stage.deciders.perParty;
  return { joining: { kinds, among: 'all', inForce: stage.complete ?? 'all' }, answers };
}

const ASKED: CouncilAnswer = { answer: 'asked' };

function answerOf(submission: Submission, body: string, approvedOn: string): CouncilAnswer {
  const decision = latestAt(submission, submission.stage, body);
  if (!decision) return { answer: 'joined', since: approvedOn };
  const { at, by, meetingDate = danishDay(at), agendaItem, conditions } = decision;
  return {
    answer: conditions.length > 0 ? 'joined-with-reservation' : 'joined',
    since: meetingDate,
    answered: { on: meetingDate, at, by, ...(agendaItem !== undefined && { item: agendaItem }) },
  };
}

/** Parties that left the case by a refusal. The agreement starts without them, and they may join later. */
export function leftInCase(framework: Framework, { left = [], decisions }: Submission): readonly AgreementParty[] {
  return left.flatMap(({ decision: id, parties }) => {
    const decision = decisions.find((each) => each.id === id);
    return parties.flatMap(({ party, side }): readonly AgreementParty[] => {
      const kind = partyKind(framework, party);
      if (!decision || kind === undefined || kind === 'citizens' || kind === 'state') return [];
      const { at, by, meetingDate = danishDay(at), agendaItem, reason } = decision;
      return [
        {
          ...{ party, kind, side, asked: true, answer: 'declined', leftInCase: true },
          answered: { on: meetingDate, at, by, ...(agendaItem !== undefined && { item: agendaItem }) },
          ...(reason !== undefined && { words: reason }),
        },
      ];
    });
  });
}
