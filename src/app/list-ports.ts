// Types of the filters and items of the lists of cases.
import type { OwnScopes } from './own-scopes.ts';

/** `next` is an opaque cursor. */
export type Page<T> = { readonly items: readonly T[]; readonly next: string | null; readonly count?: number };
export const SORTS = ['-updatedAt', 'updatedAt', '-createdAt', 'createdAt', 'title', 'stageDue'] as const;
export type Sort = (typeof SORTS)[number];
export type PageRequest = {
  readonly pageSize: number;
  readonly cursor?: string | undefined;
  readonly sort?: Sort | undefined;
  readonly count?: boolean | undefined;
};

export type ProposalFilter = {
  readonly [K in
    | 'framework'
    | 'cluster'
    | 'status'
    | 'stage'
    | 'party'
    | 'body'
    | 'kle'
    | 'q'
    | 'updatedSince'
    | 'externalId']?: string | undefined;
};
export type ListFilter = ProposalFilter & { readonly mine?: OwnScopes | undefined };
export type ProposalItem = {
  readonly id: string;
  readonly title: string;
  /** Id of the case type. */
  readonly type: string;
  readonly framework: { readonly id: string; readonly version: number };
  readonly cluster: string;
  readonly status: string;
  readonly version: number;
  readonly revision: number;
  readonly kle: string | null;
  readonly stage: string | null;
  readonly stageDue: string | null;
  /** The first body at the stage that has not recorded an outcome. */
  readonly waitingBody: string | null;
  readonly createdAt: string;
  readonly updatedAt: string;
};
