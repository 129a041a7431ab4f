// Every code of a problem document: the refusals of the domain, and those of the HTTP layer.
import { REFUSAL_CODES, type RefusalCode } from '../../domain/refusal.ts';

const HTTP_CODES = [
  'malformed-request',
  'malformed-json',
  'nested-too-deeply',
  'no-such-path',
  'method-not-allowed',
  'not-acceptable',
  'request-timeout',
  'body-too-large',
  'media-type-not-supported',
  'encoding-not-supported',
  'expectation-failed',
  'too-many-requests',
  'headers-too-large',
  'internal',
  'unavailable',
  'overloaded',
  'took-too-long',
] as const;

export type HttpCode = (typeof HTTP_CODES)[number];
export type ProblemCode = RefusalCode | HttpCode;
export const PROBLEM_CODES: readonly ProblemCode[] = [...REFUSAL_CODES, ...HTTP_CODES];
