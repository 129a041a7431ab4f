// Which problems an operation can answer with, by status; and the answers that many operations share.
import type { Operation } from '../operation.ts';
import { problemOf } from '../problems/problem.ts';
import type { ProblemCode } from '../problems/problem-codes.ts';
import { PROBLEM_TEXTS } from '../problems/problem-texts.ts';
import { ALWAYS, type ResponseHeader } from './headers.ts';

const TRACE = '4bf92f3577b34da6a3ce929d0e0e4736';

/** Names of the components for answers that many operations share, by status and sorted codes. */
const SHARED: Readonly<Record<string, string>> = {
  '400 invalid malformed-request': 'Invalid',
  '400 invalid malformed-json malformed-request nested-too-deeply': 'InvalidBody',
  '400 idempotency-key-missing invalid malformed-json malformed-request nested-too-deeply': 'InvalidBodyOrKey',
  '401 unauthenticated': 'Unauthenticated',
  '403 scope-missing': 'ScopeMissing',
  '403 forbidden scope-missing': 'Forbidden',
  '404 not-found': 'NotFound',
  '406 not-acceptable': 'NotAcceptable',
  '408 request-timeout': 'RequestTimeout',
  '409 idempotency-key-in-use': 'IdempotencyKeyInUse',
  '412 stale': 'Stale',
  '413 body-too-large': 'BodyTooLarge',
  '415 encoding-not-supported media-type-not-supported': 'MediaTypeNotSupported',
  '417 expectation-failed': 'ExpectationFailed',
  '422 idempotency-key-reused': 'IdempotencyKeyReused',
  '428 precondition-missing': 'PreconditionMissing',
  '429 too-many-requests': 'TooManyRequests',
  '431 headers-too-large': 'HeadersTooLarge',
  '500 internal': 'Internal',
  '503 overloaded took-too-long unavailable': 'Unavailable',
  '503 busy overloaded took-too-long unavailable': 'BusyOrUnavailable',
};

/** The name of the shared component, for codes in any order; undefined where there is none. */
export function sharedName(status: number, codes: readonly ProblemCode[]): string | undefined {
  return SHARED[[status, ...[...codes].sort()].join(' ')];
}

/** Examples per answer; the description lists every code. */
const MOST_EXAMPLES = 2;

const EXTRA_HEADERS: Readonly<Record<number, readonly ResponseHeader[]>> = {
  401: ['WWW-Authenticate'],
  403: ['WWW-Authenticate'],
  410: ['Link'],
  412: ['ETag'],
  415: ['Accept-Encoding'],
  429: ['Retry-After'],
  503: ['Retry-After'],
};

/** Any operation can answer with these, since they occur before Fastify has a request: raw-errors.ts. */
const RAW: readonly ProblemCode[] = ['request-timeout', 'headers-too-large', 'expectation-failed'];

const OF_A_BODY: readonly ProblemCode[] = [
  ...(['malformed-json', 'nested-too-deeply', 'body-too-large'] as const),
  ...(['media-type-not-supported', 'encoding-not-supported'] as const),
];

/** Every problem code of the operation, by status. */
export function problemsOf(operation: Operation): ReadonlyMap<number, readonly ProblemCode[]> {
  const codes: ProblemCode[] = [
    'invalid',
    'malformed-request',
    'unauthenticated',
    'scope-missing',
    'not-acceptable',
    'too-many-requests',
  ];
  codes.push('internal', 'unavailable', 'overloaded', 'took-too-long', ...RAW, ...(operation.refusals ?? []));
  // A body that the operation does not take is still parsed, and then ignored.
  if (operation.method !== 'GET') codes.push(...OF_A_BODY);
  if (operation.refusals?.includes('stale')) codes.push('busy');
  if (operation.ifMatch === 'required') codes.push('precondition-missing');
  if (operation.idempotency === 'required') codes.push('idempotency-key-missing');
  if (operation.idempotency === 'required' || operation.idempotency === 'accepted')
    codes.push('idempotency-key-in-use', 'idempotency-key-reused');
  const byStatus = new Map<number, ProblemCode[]>();
  for (const code of new Set(codes))
    byStatus.set(PROBLEM_TEXTS[code].status, [...(byStatus.get(PROBLEM_TEXTS[code].status) ?? []), code]);
  return new Map([...byStatus].sort(([a], [b]) => a - b));
}

/** A response object for the codes of one status. */
export function problemResponse(status: number, codes: readonly ProblemCode[], instance: string) {
  const headers = [...ALWAYS, 'Content-Language' as const, ...(EXTRA_HEADERS[status] ?? [])];
  return {
    description: codes.map((code) => `${PROBLEM_TEXTS[code].title.en} (\`${code}\`).`).join(' '),
    headers: headerRefs(headers),
    content: {
      'application/problem+json': {
        schema: { $ref: '#/components/schemas/Problem' },
        examples: Object.fromEntries(
          codes
            .slice(0, MOST_EXAMPLES)
            .map((code) => [code, { summary: PROBLEM_TEXTS[code].title.en, value: exampleOf(code, instance) }]),
        ),
      },
    },
  };
}

/** The `headers` of a response object: a reference to each header’s component. */
export function headerRefs(names: readonly ResponseHeader[]) {
  return Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }]));
}

const EXAMPLE_FAULT = { pointer: '/framework', code: 'unknown-reference', values: { id: 'syddanmark-2012' } };

function exampleOf(code: ProblemCode, instance: string) {
  const faults = code === 'invalid' ? [EXAMPLE_FAULT] : [];
  return problemOf({ code, faults }, { language: 'en', instance, traceId: TRACE });
}
