// What the list of all decisions needs from the outside.
import type { Proposal } from '../domain/workflow/state.ts';

export type DecisionFilter = {
  readonly [K in 'framework' | 'cluster' | 'body' | 'outcome' | 'recordedSince']?: string | undefined;
};
/** Which decision, and its case as it stands now. */
export type DecisionPlace = { readonly proposal: Proposal; readonly decision: string };

/** Somebody with an account who has recorded a decision. */
export type KnownPerson = { readonly subject: string; readonly name: string };
/** Accounts word for word, and names in lower case. */
export type PeopleAsked = { readonly subjects: readonly string[]; readonly names: readonly string[] };
