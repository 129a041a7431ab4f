// Adds what routes do not contain: headers, examples, the answer 304, and every problem an operation can answer with.
import { BASE_PATH } from '../api-version.ts';
import type { Operation } from '../operation.ts';
import { headerRefs, problemResponse, problemsOf, sharedName } from './error-responses.ts';
import { ALWAYS, REQUEST_HEADERS, RESPONSE_HEADERS, type RequestHeader, type ResponseHeader } from './headers.ts';

type Node = Record<string, unknown>;
type Media = { schema?: unknown; example?: unknown; examples?: unknown };
type Documented = {
  parameters?: unknown[];
  requestBody?: { content: Record<string, Media> };
  responses: Record<string, { description?: string; headers?: unknown; content?: Record<string, Media> }>;
};
export type Document = {
  paths: Record<string, Record<string, Documented>>;
  components: { schemas: Record<string, Node>; [kind: string]: Node };
};

/** @param generated the document that @fastify/swagger made from the routes */
export async function describeOperations(generated: unknown, operations: readonly Operation[]): Promise<Document> {
  const document = generated as Document;
  const shared: Record<string, unknown> = {};
  const examples: Record<string, unknown> = {};
  for (const operation of operations) {
    const documented = document.paths[operation.path]?.[operation.method.toLowerCase()];
    if (!documented) throw new Error(`${operation.operationId} is missing in the generated document`);
    documented.parameters = [
      ...(documented.parameters ?? []),
      ...parameterNames(operation).map((name) => ({ $ref: `#/components/parameters/${name}` })),
    ];
    const [request] = Object.values(documented.requestBody?.content ?? {});
    if (request && operation.bodyExample) request.example = await operation.bodyExample();
    documented.responses = { ...(await successOf(operation, documented, examples)), ...problemRefs(operation, shared) };
  }
  document.components.headers = RESPONSE_HEADERS;
  document.components.parameters = REQUEST_HEADERS;
  document.components.responses = shared;
  document.components.examples = examples;
  return document;
}

function parameterNames({ ifMatch, idempotency, conditional }: Operation): readonly RequestHeader[] {
  return [
    'AcceptLanguage',
    ...(conditional ? (['IfNoneMatch'] as const) : []),
    ...(ifMatch ? ([ifMatch === 'required' ? 'IfMatch' : 'IfMatchOptional'] as const) : []),
    ...(idempotency ? ([idempotency === 'required' ? 'IdempotencyKey' : 'IdempotencyKeyOptional'] as const) : []),
  ];
}

async function successOf(
  { success, conditional, idempotency, body }: Operation,
  documented: Documented,
  examples: Record<string, unknown>,
): Promise<Documented['responses']> {
  const replayed: readonly ResponseHeader[] =
    idempotency && idempotency !== 'stateless' ? ['Idempotency-Replayed'] : [];
  const dropped: readonly ResponseHeader[] = body ? ['Dropped-Characters'] : [];
  const headers = headerRefs([...ALWAYS, ...(success.headers ?? []), ...replayed, ...dropped]);
  const [media] = Object.values(documented.responses[success.status]?.content ?? {});
  const example = success.example && (await exampleOf(success.example, media?.schema, examples));
  const json = media && { 'application/json': { ...media, ...example } };
  const content = success.text ? { ...json, ...textContent(await success.text()) } : json;
  return {
    [success.status]: { description: success.description, headers, ...(content && { content }) },
    ...(conditional && {
      304: { description: 'The caller already has the current version.', headers: headerRefs([...ALWAYS, 'ETag']) },
    }),
  };
}

/** A text of any length. */
const TEXT = { type: 'string', pattern: '^[\\s\\S]*$', maxLength: 2_147_483_647 };

function textContent(texts: Readonly<Record<string, string>>): Record<string, Media> {
  return Object.fromEntries(Object.entries(texts).map(([type, example]) => [type, { schema: TEXT, example }]));
}

/** Puts the example of a schema into `examples` once, and refers to it. */
async function exampleOf(make: () => unknown, schema: unknown, examples: Record<string, unknown>): Promise<Media> {
  const name = /\/([A-Za-z]+)$/.exec(String((schema as Node | undefined)?.$ref ?? ''))?.[1]?.replace(/Input$/, '');
  if (!name) return { example: await make() };
  examples[name] ??= { summary: `An example of ${name}.`, value: await make() };
  return { examples: { sample: { $ref: `#/components/examples/${name}` } } };
}

function problemRefs(operation: Operation, shared: Record<string, unknown>): Documented['responses'] {
  const instance = `${BASE_PATH}${operation.path.replaceAll(/\{[^}]*\}/g, 'x')}`;
  const entries = [...problemsOf(operation)].map(([status, codes]) => {
    const name = sharedName(status, codes);
    if (!name) return [status, problemResponse(status, codes, instance)];
    shared[name] ??= problemResponse(status, codes, `${BASE_PATH}/proposals`);
    return [status, { $ref: `#/components/responses/${name}` }];
  });
  return Object.fromEntries(entries);
}
