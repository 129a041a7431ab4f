// What a fault of a framework is: where, which rule, and the words that fill its text.

export const FAULT_CODES = [
  'duplicate-id',
  'id-of-another',
  'no-cluster',
  'cluster-without-members',
  'member-twice',
  'code-twice',
  'unknown-party',
  'unknown-cluster',
  'unknown-body',
  'unknown-source',
  'unknown-check',
  'unknown-successor',
  'unknown-predecessor',
  'unknown-in-predecessor',
  'unknown-case-type',
  'unknown-stage',
  'unknown-step',
  'unknown-principle',
  'unknown-procedure',
  'section-in-no-step',
  'section-in-two-steps',
  'check-not-to-be-disabled',
  'first-stage-unknown',
  'outcome-target-unknown',
  'outcome-not-allowed',
  'target-not-allowed',
  'stage-id-reserved',
  'stage-unreachable',
  'stage-without-way-out',
  'stage-cycle',
  'stage-body-missing',
  'stage-body-ambiguous',
  'party-without-council',
  'quorum-of-other-kind',
  'no-deciding-stage',
  'approval-unreachable',
  'notice-never-sent',
  'body-validity',
  'dates-reversed',
  'validity-over',
  'successor-early',
  'version-not-increasing',
  'version-overlap',
  'requires-unknown-field',
  'unknown-parameter',
  'parameter-not-number',
  'parameter-not-whole',
  'parameter-out-of-range',
  'parameter-not-list',
  'parameter-unknown-word',
] as const;
export type FaultCode = (typeof FAULT_CODES)[number];

/** `pointer` is an RFC 6901 pointer into the framework document; `values` fill the text of the code by name. */
export type Fault = {
  readonly pointer: string;
  readonly code: FaultCode;
  readonly values: { readonly [name: string]: string | number };
};
