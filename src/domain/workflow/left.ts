// Parties and clusters that left a case that goes on without them, and what that changed.
import type { ChangedBalance } from '../economics/changed-balance.ts';

/** A party that leaves when a body refuses, and its role in the case. */
export type LeavingParty = {
  readonly party: string;
  readonly side: 'receiving' | 'transferring' | 'other';
};

/** The effect of one refusal at a stage that lets the case go on without the body. */
export type Left = {
  /** Id of the decision by which they left; it holds the reason. */
  readonly decision: string;
  readonly parties: readonly LeavingParty[];
  /** Ids of clusters that left with them. */
  readonly clusters: readonly string[];
  readonly changes: ChangedBalance;
  /** Codes of findings that are new. */
  readonly newFindings: readonly string[];
  /** The stage to which the case went back for a new decision; absent if it went on. */
  readonly backTo?: string;
};
