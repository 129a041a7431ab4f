// The API for tests: the whole service on real PostgreSQL with the real identity provider; every answer is compared
// with the document.
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import supertest from 'supertest';
import { expect } from 'vitest';
import { startTestService, type TestService } from '../support/test-service.ts';
import { type Answered, faultsOf } from './answers-as-documented.ts';

export type Sent = Answered & {
  readonly etag: string;
  /** The body, of the type the test expects. */
  readonly body: never;
  readonly text: string;
};

export type Extra = {
  readonly etag?: string | undefined;
  readonly key?: string | null;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent unchanged instead of `body`. */
  readonly raw?: string | Buffer;
};

export type Api = {
  readonly service: TestService;
  /** Sends with a bearer token; every POST gets its own key unless `key` is null. */
  readonly send: (
    token: string | undefined,
    method: string,
    path: string,
    body?: unknown,
    extra?: Extra,
  ) => Promise<Sent>;
  readonly close: () => Promise<void>;
};

export async function openApi(env: Readonly<Record<string, string>> = {}): Promise<Api> {
  const service = await startTestService(env);
  return {
    service,
    close: service.close,
    send: (token, method, path, body, extra = {}) => send(service.url, token, method, path, body, extra),
  };
}

async function send(
  url: string,
  token: string | undefined,
  method: string,
  path: string,
  body: unknown,
  extra: Extra,
): Promise<Sent> {
  const { etag, key = method === 'POST' ? randomUUID() : null, raw } = extra;
  const content = raw ?? (body === undefined ? undefined : JSON.stringify(body));
  const headers = {
    ...(token !== undefined && { authorization: `Bearer ${token}` }),
    ...(content !== undefined && {
      'content-type': method === 'PATCH' ? 'application/merge-patch+json' : 'application/json',
    }),
    ...(etag !== undefined && { 'if-match': etag }),
    ...(key !== null && { 'idempotency-key': key }),
    ...extra.headers,
  };
  const {
    status,
    headers: got,
    body: text,
  } = await patiently(() => {
    const request = supertest(url)[verb(method)](path).set(headers).buffer(true).parse(asText);
    // Sends bytes unchanged.
    return content === undefined ? request : request.send(content).serialize((bytes) => bytes as string);
  });
  const json = /[/+]json\b/.test(String(got['content-type'] ?? '')) && text !== '';
  const answer = { status, headers: got as Answered['headers'], body: (json ? JSON.parse(text) : text) as never };
  expect(faultsOf(method, path, answer), `${method} ${path} ${status} ${String(text).slice(0, 300)}`).toEqual([]);
  return { ...answer, text, etag: String(got.etag ?? '') };
}

/**
 * Retries after a 503: service and test share one process, so on a busy machine the service may refuse as overloaded.
 */
async function patiently(ask: () => PromiseLike<supertest.Response>): Promise<supertest.Response> {
  for (let turn = 0; turn < 20; turn++) {
    const answer = await ask();
    if (answer.status !== 503 || !String(answer.body).includes('"code":"overloaded"')) return answer;
    await pause(500);
  }
  return ask();
}

function verb(method: string): 'get' | 'post' | 'put' | 'patch' | 'delete' | 'options' | 'head' {
  return method.toLowerCase() as 'get';
}

/** supertest's type declares a response here; it is the stream. */
function asText(answer: supertest.Response, done: (error: Error | null, body: string) => void): void {
  const response = answer as unknown as NodeJS.ReadableStream;
  let text = '';
  response.setEncoding('utf8');
  response.on('data', (chunk) => {
    text += chunk;
  });
  response.on('end', () => done(null, text));
}

/** Addresses below the base path. */
export function at(path: string): string {
  return `/v1${path}`;
}
