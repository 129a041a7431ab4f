// The closed list of reasons why the service says no. The doors
// (http, web) give each a status and a text in three languages.

/** One fault in an input: where, which kind, and the numbers a text needs. */
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
  // searches that somebody keeps
  'too-many-searches',
  // the event feed: what was read last is no longer there
  'feed-ahead',
  // someone holds the case for too long: nothing was changed, try again
  'busy',
] as const;

export type RefusalCode = (typeof REFUSAL_CODES)[number];

/** Thrown wherever an outcome is refused. `values` feed the text; `faults` name every fault of an input. */
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
