// The outcome of a proposed version of a framework: a second administrator approves or rejects it, or its proposer
// withdraws it. Only one of these can happen.
import type { RefusalCode } from '../refusal.ts';

export const FRAMEWORK_STATUSES = ['proposed', 'published', 'withdrawn', 'rejected'] as const;
export type FrameworkStatus = (typeof FRAMEWORK_STATUSES)[number];

type ProposedVersion = { readonly status: FrameworkStatus; readonly proposedBy: { readonly subject: string } };

/** Why this person cannot approve or close the proposal now; undefined if they can. */
export function refusalToSettle(
  act: 'approve' | 'close',
  { status, proposedBy }: ProposedVersion,
  subject: string,
): RefusalCode | undefined {
  if (status === 'published') return 'framework-already-published';
  if (status !== 'proposed') return 'framework-closed';
  return act === 'approve' && proposedBy.subject === subject ? 'second-administrator-needed' : undefined;
}

/** The status after closing: `withdrawn` by its proposer, `rejected` by any other administrator. */
export function closedAs({ proposedBy }: ProposedVersion, subject: string): 'withdrawn' | 'rejected' {
  return proposedBy.subject === subject ? 'withdrawn' : 'rejected';
}
