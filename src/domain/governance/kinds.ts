// The kinds of parties and of bodies: a procedure asks for them by kind.

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
