// The kinds of parties and of bodies, and the ways money may move in a case.

export const PARTY_KINDS = ['region', 'municipality', 'general-practice', 'citizens', 'state', 'other'] as const;
export type PartyKind = (typeof PARTY_KINDS)[number];

export const BODY_KINDS = [
  'administrative-cluster',
  'political-cluster',
  'committee',
  'forum',
  'council',
  'lead-group',
] as const;
export type BodyKind = (typeof BODY_KINDS)[number];

/** Money moves between the parties, each bears its own costs, or no money is involved. */
export const MONEY_KINDS = ['moves', 'each-bears-own', 'none'] as const;
