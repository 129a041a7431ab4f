// The client package: a client of the API whose every path, body and answer is typed from the document, and what each
// caller of it would write anyway. Built to `dist/client`, with the command `opgavebro`.
import createClient, { type Client, type Middleware } from 'openapi-fetch';
import type { components, paths } from './generated/api.js';

export type { components, paths } from './generated/api.js';

/** `client.GET('/proposals', …)`: paths as in the document, without `/v1`. */
export type Opgavebro = Client<paths>;
export type Problem = components['schemas']['Problem'];

export type Options = {
  /** Where the service is, without `/v1`: `https://opgavebro.example.dk`. */
  readonly url: string;
  /** An access token, or what gives one: asked before each request, so it may renew it. */
  readonly token: string | (() => string | Promise<string>);
  /** Language of refusals and findings. Default: Danish. */
  readonly language?: 'da' | 'en' | 'sv';
};

/** A client that signs in, says its language, and sends every PATCH as the merge patch it is. */
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

/** A refusal: the problem document (RFC 9457) of the service; `undefined` where something else was answered. */
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

/** What was answered. @throws Refused */
export function dataOf<T>({ data, error, response }: Answer<T>): T {
  if (response.ok && data !== undefined) return data;
  throw new Refused(response.status, isProblem(error) ? error : undefined);
}

function isProblem(error: unknown): error is Problem {
  return typeof error === 'object' && error !== null && 'code' in error && 'title' in error && 'detail' in error;
}

/** The version that was answered, for `If-Match` of the change that builds on it. @throws Refused */
export function etagOf({ response }: { readonly response: Response }): string {
  const tag = response.headers.get('etag');
  if (tag === null) throw new Refused(response.status, undefined);
  return tag;
}

type Page<Item> = { readonly items: readonly Item[]; readonly links: { readonly next?: string | null } };

/**
 * Every item of a list, page after page.
 * @param ask asks for the page behind a cursor; without one for the first
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
