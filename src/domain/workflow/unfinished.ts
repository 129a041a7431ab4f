// The statuses of unfinished cases: these can still be withdrawn, or carried over to a succeeding framework.
import type { Proposal, ProposalStatus } from './state.ts';

export const UNFINISHED = ['draft', 'in-review', 'returned'] as const satisfies readonly ProposalStatus[];

export function isUnfinished({ status }: Pick<Proposal, 'status'>): boolean {
  return UNFINISHED.some((each) => each === status);
}
