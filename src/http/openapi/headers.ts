// The headers of requests and answers, as the OpenAPI document describes them.
import { API_VERSION } from '../api-version.ts';

const whole = (description: string, example: number) => ({
  description,
  schema: { type: 'integer', format: 'int32', minimum: 0, maximum: 2_147_483_647, examples: [example] },
});
const words = (description: string, pattern: string, maxLength: number, example: string) => ({
  description,
  schema: { type: 'string', pattern, maxLength, examples: [example] },
});

const ETAG = '^"[!#-~]*"$';
const TRACEPARENT = '^[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$';
const PRINTABLE = '^[ -~]*$';

export const RESPONSE_HEADERS = {
  'API-Version': words('The full version of the API.', '^\\d+\\.\\d+\\.\\d+$', 20, API_VERSION),
  'Accept-Encoding': words('How the body of a request may be compressed.', PRINTABLE, 100, 'gzip'),
  'Access-Control-Allow-Origin': words(
    'The only origin whose pages may read the answer in a browser: the service itself.',
    PRINTABLE,
    300,
    'https://opgavebro.example',
  ),
  'Cache-Control': words('How long the answer may be kept.', PRINTABLE, 100, 'private, no-cache'),
  'Content-Language': words('The language of the texts in the answer.', '^(da|en|sv)$', 2, 'da'),
  'Dropped-Characters': words(
    'Where in the body control characters, or texts of which nothing can be seen, were dropped: JSON Pointers (percent-encoded, with commas between).',
    PRINTABLE,
    2100,
    '/title, /dossier/task/whyMove',
  ),
  ETag: words('The version of the resource: send it in If-Match when changing it.', ETAG, 200, '"3"'),
  'Idempotency-Replayed': words(
    'True when the answer is that of an earlier request with the same Idempotency-Key.',
    '^true$',
    4,
    'true',
  ),
  Link: words(
    'The next page, where there is one (RFC 8288).',
    PRINTABLE,
    2100,
    '</v1/proposals?cursor=eyJ2IjoxfQ>; rel="next"',
  ),
  Location: words(
    'The address of what was created.',
    PRINTABLE,
    300,
    '/v1/proposals/0199c0de-0000-7000-8000-000000000001',
  ),
  'RateLimit-Limit': whole('Requests a caller may send in a minute.', 1200),
  'RateLimit-Remaining': whole('Requests that remain in this minute.', 1199),
  'RateLimit-Reset': whole('Seconds until the minute is over.', 60),
  'Retry-After': whole('Seconds to wait before trying again.', 5),
  'WWW-Authenticate': words('How to sign in (RFC 6750).', PRINTABLE, 300, 'Bearer realm="opgavebro"'),
  traceparent: words(
    'The trace context of the answer (W3C).',
    TRACEPARENT,
    55,
    '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01',
  ),
} as const;

export type ResponseHeader = keyof typeof RESPONSE_HEADERS;

/** Headers of every answer of an operation. */
export const ALWAYS: readonly ResponseHeader[] = [
  ...(['API-Version', 'Access-Control-Allow-Origin', 'Cache-Control'] as const),
  ...(['RateLimit-Limit', 'RateLimit-Remaining', 'RateLimit-Reset', 'traceparent'] as const),
];

const parameter = (name: string, required: boolean, { description, schema }: ReturnType<typeof words>) => ({
  name,
  in: 'header',
  required,
  description,
  schema,
});

const ifMatch = words(
  'The ETag of the version that was read; several with commas between, or * for any.',
  '^(\\*|(W/)?"[!#-~]*"( *, *(W/)?"[!#-~]*")*)$',
  1000,
  '"3"',
);
const idempotencyKey = words(
  'A random key of the caller’s, kept for seven days: a retry with the same key and body is answered as the first time.',
  '^[ -~]+$',
  255,
  '5f0c2a1e-7f0b-4a4e-9f5d-2f6c1b7a9d10',
);

export const REQUEST_HEADERS = {
  AcceptLanguage: parameter(
    'Accept-Language',
    false,
    words('The wanted language of texts: da, en or sv. Danish where nothing is said.', PRINTABLE, 200, 'da'),
  ),
  IdempotencyKey: parameter('Idempotency-Key', true, idempotencyKey),
  IdempotencyKeyOptional: parameter('Idempotency-Key', false, idempotencyKey),
  IfMatch: parameter('If-Match', true, ifMatch),
  IfMatchOptional: parameter('If-Match', false, ifMatch),
  IfNoneMatch: parameter('If-None-Match', false, {
    ...ifMatch,
    description: 'ETags the caller already has: the answer is 304 where one of them is current.',
  }),
} as const;

export type RequestHeader = keyof typeof REQUEST_HEADERS;
