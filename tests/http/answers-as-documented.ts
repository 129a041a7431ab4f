// Compares every answer that a test sees with the committed OpenAPI document: status, headers and body.
import { Ajv2020 } from 'ajv/dist/2020.js';
import ajvFormats from 'ajv-formats';
import { committedDocument } from '../../src/http/committed-document.ts';

type Response = {
  readonly headers?: Record<string, unknown>;
  readonly content?: Record<string, unknown>;
  readonly $ref?: string;
  readonly description?: string;
};
type Operation = {
  readonly operationId: string;
  readonly responses: Record<string, Response>;
  readonly security: unknown;
};
export type OpenApi = {
  readonly servers: readonly { readonly url: string }[];
  readonly paths: Record<string, Record<string, Operation>>;
  readonly components: { readonly responses: Record<string, Response> };
};

export type Answered = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: unknown;
};

export const DOCUMENT = JSON.parse(committedDocument()) as OpenApi;

const ajv = new Ajv2020({ strict: false, allErrors: true });
ajvFormats.default(ajv);
ajv.addSchema(DOCUMENT, 'openapi');

const validators = new Map<string, ReturnType<typeof ajv.compile>>();

function compiled($ref: string): ReturnType<typeof ajv.compile> {
  const validate = validators.get($ref) ?? ajv.compile({ $ref });
  validators.set($ref, validate);
  return validate;
}

/** Stands for a body that is not checked: the stream of an extract. */
export const UNREAD = Symbol('a body that is not read');

/** Every operation of the document. */
export function operations(): readonly {
  readonly method: string;
  readonly path: string;
  readonly operation: Operation;
}[] {
  return Object.entries(DOCUMENT.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ method: method.toUpperCase(), path, operation })),
  );
}

/**
 * The faults of the answer according to the document; empty if there are none. Only for addresses below the base path.
 */
export function faultsOf(method: string, address: string, answer: Answered): readonly string[] {
  const path = address.split('?', 1)[0]?.slice('/v1'.length) ?? '';
  const found = operations().find((each) => each.method === method && matches(each.path, path));
  if (!found) return [];
  const { operationId, responses } = found.operation;
  const response = responses[answer.status];
  if (!response) return [`${operationId} does not document ${answer.status}`];
  const name = response.$ref?.split('/').at(-1);
  const described = name === undefined ? response : DOCUMENT.components.responses[name];
  const at =
    name === undefined
      ? `/paths/${pointerPart(found.path)}/${method.toLowerCase()}/responses/${answer.status}`
      : `/components/responses/${name}`;
  const missing = Object.keys(described?.headers ?? {}).filter(
    (header) => !OPTIONAL.has(header) && answer.headers[header.toLowerCase()] === undefined,
  );
  return [
    ...missing.map((header) => `${operationId} ${answer.status} lacks the header ${header}`),
    ...codeFaults(`${operationId} ${answer.status}`, described?.description ?? '', answer),
    ...bodyFaults(`${operationId} ${answer.status}`, at, Object.keys(described?.content ?? {}), answer),
  ];
}

/** The description of a status must name each problem code that is answered with it. */
function codeFaults(where: string, description: string, { status, body }: Answered): readonly string[] {
  const { code } = (typeof body === 'object' && body !== null ? body : {}) as { readonly code?: unknown };
  return status < 400 || typeof code !== 'string' || description.includes(`\`${code}\``)
    ? []
    : [`${where} does not document the code ${code}`];
}

/** Headers that are not always present: rate limits are off in most tests. */
const OPTIONAL: ReadonlySet<string> = new Set([
  ...['RateLimit-Limit', 'RateLimit-Remaining', 'RateLimit-Reset', 'Link', 'Idempotency-Replayed', 'WWW-Authenticate'],
  ...['Dropped-Characters', 'Accept-Encoding'],
]);

function bodyFaults(
  where: string,
  at: string,
  types: readonly string[],
  { headers, body }: Answered,
): readonly string[] {
  const type = headers['content-type']?.split(';', 1)[0];
  if (types.length === 0) return body === undefined || body === '' || body === UNREAD ? [] : [`${where} has a body`];
  if (type === undefined || !types.includes(type)) return [`${where} is ${type}, not ${types.join(' or ')}`];
  if (body === UNREAD) return [];
  const validate = compiled(`openapi#${at}/content/${pointerPart(type)}/schema`);
  return validate(body)
    ? []
    : (validate.errors ?? []).map(
        (error) => `${where}: ${error.instancePath} ${error.message} ${JSON.stringify(error.params)}`,
      );
}

/** Whether a value is valid by a schema in the document. */
export function schemaFaults(pointer: string, value: unknown): readonly string[] {
  const validate = compiled(`openapi#${pointer}`);
  return validate(value)
    ? []
    : (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message} ${JSON.stringify(error.params)}`);
}

function matches(template: string, path: string): boolean {
  const pattern = template.replaceAll(/\{[^}]*\}/g, '[^/]+');
  return new RegExp(`^${pattern}$`).test(path);
}

/** One part of a JSON Pointer in a URI fragment. */
export function pointerPart(part: string): string {
  return encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'));
}
