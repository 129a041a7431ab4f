// The stage at which a returned case resumes: the one named by the framework, or the first stage of the procedure if a
// body before it has not carried on what is submitted.
import type { Framework } from '../governance/framework.ts';
import type { Involved } from '../governance/involved.ts';
import { procedureOf, stageOf } from '../governance/lookups.ts';
import type { Outcome, Procedure, Stage } from '../governance/procedure.ts';
import { stageDeciders } from './stage-deciders.ts';
import type { Proposal, Submission } from './state.ts';

/** Outcomes by which a body carries the case on. */
export const CARRY_ON: readonly Outcome[] = ['recommended', 'noted', 'approved', 'approved-with-conditions'];

/** The stages in the order in which a case passes them if every body carries it on, followed by the rest. */
export function inOrder({ first, stages }: Procedure): readonly Stage[] {
  const path: Stage[] = [];
  for (let id: string | undefined = first; id !== undefined; ) {
    const stage = stages.find((each) => each.id === id);
    if (!stage || path.includes(stage)) break;
    path.push(stage);
    id = CARRY_ON.map((outcome) => stage.outcomes[outcome]).find((target) => target !== undefined);
  }
  return [...path, ...stages.filter((stage) => !path.includes(stage))];
}

type OfCase = Pick<Proposal, 'caseType' | 'clusters' | 'parties' | 'framework' | 'submissions'>;
type Sent = { readonly steps: readonly string[]; readonly involved: Involved };

/** Id of the stage that the case enters when it is submitted. */
export function stageToResume(framework: Framework, proposal: OfCase, { steps, involved }: Sent): string {
  const procedure = procedureOf(framework, proposal);
  const returned = returnedInTurn(proposal.submissions);
  const last = returned.at(-1);
  const stage = last && stageOf(framework, proposal, last.stage);
  if (!last || !stage) return procedure.first;
  const known =
    last.framework.id === proposal.framework.id &&
    steps.every((step) => returned.every((each) => each.steps.includes(step)));
  const target = stage.resumesAt ?? stage.id;
  const order = inOrder(procedure).map(({ id }) => id);
  const passed = procedure.stages.filter(({ id }) => order.indexOf(id) < order.indexOf(target));
  const spoken = returned.flatMap(({ decisions }) =>
    decisions.filter(({ outcome }) => CARRY_ON.includes(outcome)).map(({ stage: at, body }) => `${at} ${body}`),
  );
  const all = passed.every((each) =>
    stageDeciders(framework, proposal, undefined, each, involved).every(({ body }) =>
      spoken.includes(`${each.id} ${body}`),
    ),
  );
  return known && all ? target : procedure.first;
}

/** The unbroken series of returned submissions at the end; empty if the last one was not returned. */
function returnedInTurn(submissions: readonly Submission[]): readonly Submission[] {
  const since = submissions.findLastIndex(({ status }) => status !== 'returned');
  return submissions.slice(since + 1);
}
