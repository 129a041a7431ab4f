// The client package: a typed client of the API, generated from its OpenAPI document, and helpers that most callers
// need. Built to `dist/client` with the command `opgavebro`.
import createClient, { type Client, type Middleware } from 'openapi-fetch';
import type { components, paths } from './generated/api.js';

export type { components, paths } from './generated/api.js';

/** `client.GET('/proposals', …)`: paths as in the OpenAPI document, without `/v1`. */
export type Opgavebro = Client<paths>;
export type Problem = components['schemas']['Problem'];

export type Options = {
  /** URL of the service, without `/v1`: `https://opgavebro.example.dk`. */
  readonly url: string;
  /** An access token, or a function that returns one. It is called before each request, so it can renew the token. */
  readonly token: string | (() => string | Promise<string>);
  /** Language of refusals and findings. Default: Danish. */
  readonly language?: 'da' | 'en' | 'sv';
};

/** Creates a client that sends the token, the language, and every PATCH as a merge patch. */
export function createOpgavebro({ url, token, language = 'da' }: Options): Opgavebro {
  const client = createClient<paths>({ baseUrl: `${url.replace(/(?<!\/)\/+$/, '')}/v1` });
  const signed: Middleware = {
    onRequest: async ({ request }) => {
      request.headers.set('authorization', `Bearer ${typeof token === 'string' ? token : await token()}`);
      request.headers.set('accept-language', language);
      if (request.method === 'PATCH') request.headers.set('content-type', 'application/merge-patch+json');
      return request;
    },
  };
  client.use(signed);
  return client;
}

/**
 * A refusal, with the problem document (RFC 9457) of the service; `problem` is undefined if the response was something
 * else.
 */
export class Refused extends Error {
  readonly status: number;
  readonly problem: Problem | undefined;

  constructor(status: number, problem: Problem | undefined) {
    super(problem ? `${problem.title}: ${problem.detail}` : `HTTP ${status}`);
    this.name = 'Refused';
    this.status = status;
    this.problem = problem;
  }
}

type Answer<T> = { readonly data?: T; readonly error?: unknown; readonly response: Response };

/**
 * Returns the data of a response.
 * @throws Refused if the response is an error
 */
export function dataOf<T>({ data, error, response }: Answer<T>): T {
  if (response.ok && data !== undefined) return data;
  throw new Refused(response.status, isProblem(error) ? error : undefined);
}

function isProblem(error: unknown): error is Problem {
  return typeof error === 'object' && error !== null && 'code' in error && 'title' in error && 'detail' in error;
}

/**
 * Returns the ETag of a response, for `If-Match` of a change based on it.
 * @throws Refused if there is none
 */
export function etagOf({ response }: { readonly response: Response }): string {
  const tag = response.headers.get('etag');
  if (tag === null) throw new Refused(response.status, undefined);
  return tag;
}

type Page<Item> = { readonly items: readonly Item[]; readonly links: { readonly next?: string | null } };

/**
 * Yields every item of a list, page by page.
 * @param ask requests the page after a cursor; without a cursor the first page
 * @throws Refused
 */
export async function* everyItem<Item>(
  ask: (cursor: { readonly cursor?: string }) => Promise<Answer<Page<Item>>>,
): AsyncGenerator<Item, void, undefined> {
  for (let at: { readonly cursor?: string } | undefined = {}; at; ) {
    const { items, links }: Page<Item> = dataOf(await ask(at));
    yield* items;
    const cursor: string | null = links.next ? new URL(links.next, 'http://list').searchParams.get('cursor') : null;
    at = cursor === null ? undefined : { cursor };
  }
}
