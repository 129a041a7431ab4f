// Validates one request against the schemas of its operation, with every fault of path, query, headers and body at
// once.
import type { FastifyRequest } from 'fastify';
import type { z } from 'zod';
import type { IdempotencyKey, Ports } from '../app/ports.ts';
import { findPersonData } from '../domain/dossier/person-data.ts';
import { zodFaults } from '../domain/dossier/zod-faults.ts';
import { Refusal } from '../domain/refusal.ts';
import type { Actor } from '../domain/workflow/actor.ts';
import { canonicalJson } from '../lib/canonical-json.ts';
import { type EntityTags, expectedVersions, parseEntityTags } from './entity-tags.ts';
import { httpFault } from './http-fault.ts';
import { preferredLanguage } from './language.ts';
import type { Call, Operation } from './operation.ts';
import { bodyType, JSON_TYPE } from './plugins/bodies.ts';
import type { InputFault, InputPlace } from './problems/problem.ts';

/** Printable ASCII, 1 to 255 characters. */
const IDEMPOTENCY_KEY = /^[\x20-\x7e]{1,255}$/;

/**
 * Refusals: `forbidden`, `not-acceptable`, `media-type-not-supported`, `invalid`
 * with every fault, `idempotency-key-missing`, `precondition-missing`.
 */
export function readRequest(
  operation: Operation,
  ports: Ports,
  actor: Actor,
  request: FastifyRequest,
): Call<unknown, unknown, unknown> {
  const { headers } = request;
  if (operation.isFor?.(actor) === false) throw new Refusal('forbidden');
  checkQuery(request.url);
  const accept = checkMediaTypes(operation, request);
  const faults: InputFault[] = [];
  const params = parse(operation.params, request.params, 'path', faults);
  const query = parse(operation.query, request.query, 'query', faults);
  const body = parse(operation.body, request.body, 'body', faults);
  if (operation.body && !operation.dossierBody) {
    faults.push(...personData(body));
  }
  const ifMatch = tags('If-Match', operation.ifMatch ? headers['if-match'] : undefined, faults);
  const ifNoneMatch = tags('If-None-Match', operation.conditional ? headers['if-none-match'] : undefined, faults);
  const keyText = operation.idempotency ? headers['idempotency-key'] : undefined;
  if (keyText !== undefined && !IDEMPOTENCY_KEY.test(String(keyText))) {
    faults.push({ in: 'header', pointer: '/Idempotency-Key', code: 'wrong-format' });
  }
  if (faults.length > 0) throw new Refusal('invalid', { faults });
  if (operation.idempotency === 'required' && keyText === undefined) throw new Refusal('idempotency-key-missing');
  if (operation.ifMatch === 'required' && ifMatch === undefined) throw new Refusal('precondition-missing');
  const [path = '', search = ''] = request.url.split('?', 2);
  const key =
    operation.idempotency === 'stateless'
      ? undefined
      : keyOf(keyText, ports, actor, `${operation.method} ${path}`, { query, body });
  const expected = expectedVersions(ifMatch);
  return {
    ports,
    actor,
    language: preferredLanguage(headers['accept-language']),
    params,
    query,
    body,
    path,
    search,
    ifMatch: expected,
    accept,
    ifNoneMatch,
    key,
    asked: (present) => ({ actor, expected, key, present }),
  };
}

/** Refuses a query that is not valid UTF-8, which would be read as other text than was sent. */
function checkQuery(url: string): void {
  try {
    decodeURIComponent(url.split('?', 2)[1] ?? '');
  } catch {
    throw httpFault('malformed-request');
  }
}

/**
 * The produced media type that the caller accepts; undefined without an Accept header. Also checks the type of the
 * body.
 */
function checkMediaTypes(operation: Operation, request: FastifyRequest): string | undefined {
  const produced = operation.produces ?? [JSON_TYPE];
  const accept = request.headers.accept && request.accepts();
  // The Accept header may also name the charset.
  const offered = [...produced, ...produced.map((type) => `${type}; charset=utf-8`)];
  const best = accept ? accept.type(offered) : undefined;
  if (best === false) throw httpFault('not-acceptable', { available: produced.join(', ') });
  if (operation.body && request.body !== undefined) {
    const expected = bodyType(operation);
    const type = request.headers['content-type']?.split(';', 1)[0]?.trim().toLowerCase();
    if (type !== expected) throw httpFault('media-type-not-supported', { expected });
  }
  return best === undefined ? undefined : String(best).split(';', 1)[0];
}

/**
 * Validates one part of the request. Without a schema, query parameters are faults, but a body is ignored, as HTTP
 * allows.
 */
function parse(schema: z.ZodType | undefined, value: unknown, place: InputPlace, faults: InputFault[]): unknown {
  if (!schema) {
    if (place === 'query') faults.push(...Object.keys(value ?? {}).map((name) => unknownName(name)));
    return undefined;
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  faults.push(...zodFaults(parsed.error).map((fault) => ({ ...fault, in: place })));
  return undefined;
}

/** Finds personal numbers in the body. Hashes are skipped, since ten of their digits may look like one. */
function personData(body: unknown): readonly InputFault[] {
  return findPersonData(body)
    .filter((pointer) => !pointer.endsWith('Hash'))
    .map((pointer) => ({ pointer, code: 'person-data' }));
}

function unknownName(name: string): InputFault {
  return { in: 'query', pointer: `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`, code: 'unknown-property' };
}

function tags(name: string, header: string | undefined, faults: InputFault[]): EntityTags | undefined {
  try {
    return parseEntityTags(name, header);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    faults.push(...error.faults);
    return undefined;
  }
}

type Sent = { readonly query: unknown; readonly body: unknown };

/** The key with the caller, method and path, and a hash of query and body that ignores the order of properties. */
function keyOf(
  key: unknown,
  ports: Ports,
  actor: Actor,
  route: string,
  { query, body }: Sent,
): IdempotencyKey | undefined {
  if (typeof key !== 'string') return undefined;
  const asked = query !== undefined && Object.keys(query as object).length > 0;
  const sent = asked ? canonicalJson({ query, body: body ?? null }) : body === undefined ? '' : canonicalJson(body);
  return { key, caller: actor.subject, route, bodyHash: ports.sha256(sent) };
}
