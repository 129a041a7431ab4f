// Types that the list of all decisions needs from the store.
import type { Proposal } from '../domain/workflow/state.ts';

export type DecisionFilter = {
  readonly [K in 'framework' | 'cluster' | 'body' | 'outcome' | 'recordedSince']?: string | undefined;
};
/** Id of a decision, and its case in its present state. */
export type DecisionPlace = { readonly proposal: Proposal; readonly decision: string };

/** A person with an account who has recorded a decision. */
export type KnownPerson = { readonly subject: string; readonly name: string };
/** Accounts as written, names in lower case. */
export type PeopleAsked = { readonly subjects: readonly string[]; readonly names: readonly string[] };
