// Which cases are not over: they are gone on with, withdrawn, or carried over to the framework that succeeds theirs.
import type { Proposal, ProposalStatus } from './state.ts';

export const UNFINISHED = ['draft', 'in-review', 'returned'] as const satisfies readonly ProposalStatus[];

export function isUnfinished({ status }: Pick<Proposal, 'status'>): boolean {
  return UNFINISHED.some((each) => each === status);
}
