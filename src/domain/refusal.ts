// The closed list of refusal codes. The interfaces (http, web)
// give each code a status and a text in three languages.

/** One fault in an input: its JSON pointer, its kind, and the values that its text needs. */
export type Fault = {
  readonly pointer: string;
  readonly code: string;
  readonly values?: Readonly<Record<string, string | number | boolean | readonly string[]>>;
};

export const REFUSAL_CODES = [
  // who and what
  'unauthenticated',
  'forbidden',
  'scope-missing',
  'not-found',
  'invalid',
  // versions and keys
  'precondition-missing',
  'stale',
  'idempotency-key-missing',
  'idempotency-key-in-use',
  'idempotency-key-reused',
  // the state of the case
  'under-review',
  'finally-decided',
  'not-a-draft',
  'already-submitted',
  'never-submitted',
  'nobody-to-remind',
  'steps-already-approved',
  'earlier-steps-not-approved',
  'blockers-open',
  'submission-closed',
  'wrong-stage',
  'already-decided',
  'outcome-not-allowed',
  'chairs-may-not-decide',
  'warnings-not-acknowledged',
  'notice-not-sent',
  'notice-open',
  'judgements-missing',
  'positions-missing',
  'dossier-hash-differs',
  'four-eyes',
  'recused',
  'one-body-each',
  'body-not-valid',
  'stage-without-body',
  'framework-not-valid',
  'framework-version-changed',
  'no-successor',
  'successor-not-in-force',
  'mapping-incomplete',
  'condition-closed',
  'not-by-the-proposer',
  // the state of an agreement
  'agreement-ended',
  'agreement-not-started',
  'agreement-under-notice',
  'already-joined',
  'party-not-joined',
  'period-not-ended',
  'already-reported',
  'not-reported',
  'milestone-reached',
  'nothing-to-regulate',
  'index-missing',
  'no-end-to-renew',
  'no-notice-agreed',
  'notice-given',
  'no-notice',
  'amendment-open',
  // governance
  'framework-version-exists',
  'framework-already-published',
  'framework-closed',
  'second-administrator-needed',
  'framework-unsound',
  // registers
  'not-evaluated',
  'entry-closed',
  'entry-exists',
  'past-drafting',
  'nothing-to-add-up',
  // webhooks
  'webhook-target-refused',
  'webhook-not-active',
  'too-many-webhooks',
  // saved searches
  'too-many-searches',
  // the event feed: the position that was read last no longer exists
  'feed-ahead',
  // the case is locked for too long: nothing was changed, the caller may retry
  'busy',
] as const;

export type RefusalCode = (typeof REFUSAL_CODES)[number];

/** Thrown by everything that refuses. `values` fill the text; `faults` list every fault of an input. */
export class Refusal extends Error {
  readonly code: RefusalCode;
  readonly values: Readonly<Record<string, string | number | boolean | readonly string[]>>;
  readonly faults: readonly Fault[];

  constructor(code: RefusalCode, about: { values?: Refusal['values']; faults?: readonly Fault[] } = {}) {
    super(code);
    this.name = 'Refusal';
    this.code = code;
    this.values = about.values ?? {};
    this.faults = about.faults ?? [];
  }
}
