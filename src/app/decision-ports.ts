// What the list of all decisions needs from the outside.
import type { Proposal } from '../domain/workflow/state.ts';

export type DecisionFilter = {
  readonly [K in 'framework' | 'cluster' | 'body' | 'outcome' | 'recordedSince']?: string | undefined;
};
/** Which decision, and its case as it stands now. */
export type DecisionPlace = { readonly proposal: Proposal; readonly decision: string };
