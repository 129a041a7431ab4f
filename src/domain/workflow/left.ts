// Who left a case that goes on without them, and what that changed.
import type { ChangedBalance } from '../economics/changed-balance.ts';

/** Who leaves with a body that refuses, and how it took part. */
export type LeavingParty = {
  readonly party: string;
  readonly side: 'receiving' | 'transferring' | 'other';
};

/** A body refused at a stage where the case goes on without it: who left, and what that changed. */
export type Left = {
  /** Id of the decision by which they left; its reason is why. */
  readonly decision: string;
  readonly parties: readonly LeavingParty[];
  /** Ids of clusters that left with them. */
  readonly clusters: readonly string[];
  readonly changes: ChangedBalance;
  /** Codes that were not found before. */
  readonly newFindings: readonly string[];
  /** The stage to which the case went back to be decided anew; absent where it went on. */
  readonly backTo?: string;
};
