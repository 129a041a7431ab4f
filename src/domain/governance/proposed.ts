// What becomes of a proposed version of a framework: a second administrator approves or rejects it, or whoever proposed
// it withdraws it. Each happens once.
import type { RefusalCode } from '../refusal.ts';

export const FRAMEWORK_STATUSES = ['proposed', 'published', 'withdrawn', 'rejected'] as const;
export type FrameworkStatus = (typeof FRAMEWORK_STATUSES)[number];

type ProposedVersion = { readonly status: FrameworkStatus; readonly proposedBy: { readonly subject: string } };

/** Why the proposal cannot be approved or taken back by this person now; undefined where it can. */
export function refusalToSettle(
  act: 'approve' | 'close',
  { status, proposedBy }: ProposedVersion,
  subject: string,
): RefusalCode | undefined {
  if (status === 'published') return 'framework-already-published';
  if (status !== 'proposed') return 'framework-closed';
  return act === 'approve' && proposedBy.subject === subject ? 'second-administrator-needed' : undefined;
}

/** Its proposer withdraws it, any other administrator rejects it. */
export function closedAs({ proposedBy }: ProposedVersion, subject: string): 'withdrawn' | 'rejected' {
  return proposedBy.subject === subject ? 'withdrawn' : 'rejected';
}
