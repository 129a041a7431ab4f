// Types for reading conditions of decisions across cases.

export type ConditionFilter = {
  readonly [K in 'status' | 'framework' | 'cluster' | 'owner' | 'dueBefore' | 'proposal']?: string | undefined;
} & {
  /** Only conditions owned by one of these. */
  readonly owners?: readonly string[] | undefined;
};

export type ConditionItem = {
  readonly id: string;
  readonly proposal: string;
  readonly submission: string;
  readonly title: string;
  readonly text: string;
  readonly owner: string;
  readonly dueDate: string;
  readonly status: 'open' | 'closed';
  readonly closed: { readonly at: string; readonly by: string; readonly evidence: string | null } | null;
};
