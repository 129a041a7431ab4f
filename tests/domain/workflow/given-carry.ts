// A case carried over by its planner, with the findings under the new framework.
import type { Framework } from '../../../src/domain/governance/framework.ts';
import { carryOver, type Mapping } from '../../../src/domain/workflow/carry-over.ts';
import { reroute } from '../../../src/domain/workflow/commands/reroute.ts';
import type { AssessmentMark } from '../../../src/domain/workflow/commands/submit.ts';
import type { ProposalEvent } from '../../../src/domain/workflow/events.ts';
import { openSubmission, type Proposal } from '../../../src/domain/workflow/state.ts';
import { as, CLEAR, committee, framework, INVOLVED } from './given.ts';

/** The framework of the tests, succeeded by `to`. */
export const ENDING: Framework = { ...framework, successor: 'sundhedsraad-2027' };
/** The same governance under another id, from 2027 on. */
export const NEXT: Framework = {
  ...framework,
  id: 'sundhedsraad-2027',
  version: 1,
  validFrom: '2027-01-01',
  validTo: undefined,
  successor: undefined,
  bodies: framework.bodies.map(({ validTo: _end, ...body }) => body),
};
export const IN_FORCE = '2027-01-15';

type Given = {
  readonly to?: Framework;
  readonly actor?: typeof committee;
  readonly today?: string;
  readonly mapping?: Mapping;
  readonly mark?: Partial<AssessmentMark>;
};

export function carried(
  proposal: Proposal,
  { to = NEXT, actor = committee, today = IN_FORCE, mapping = {}, mark = {} }: Given = {},
): ProposalEvent {
  const plan = carryOver(proposal, { from: ENDING, to, mapping }, INVOLVED.receiving, today);
  const { revision, dossierHash, title, parties } = proposal;
  const command = {
    to,
    plan,
    mark: { revision, dossierHash, title, parties },
    involved: INVOLVED,
    newFindings: (mark.warnings ?? []).filter((code) => !openSubmission(proposal)?.warnings.includes(code)),
    faults: [],
    reason: 'Råd',
  };
  const now = openSubmission(proposal) && { ...CLEAR, ...mark };
  return reroute(proposal, command, now, as(actor, today, { framework: ENDING }));
}
