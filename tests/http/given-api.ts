// The API as a test uses it: the whole service on real PostgreSQL with
// the real identity provider, every answer held against the document.
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import supertest from 'supertest';
import { expect } from 'vitest';
import { startTestService, type TestService } from '../support/test-service.ts';
import { type Answered, faultsOf } from './answers-as-documented.ts';

export type Sent = Answered & {
  readonly etag: string;
  /** The body as whatever the test knows it to be. */
  readonly body: never;
  readonly text: string;
};

export type Extra = {
  readonly etag?: string | undefined;
  readonly key?: string | null;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent word for word instead of `body`. */
  readonly raw?: string | Buffer;
};

export type Api = {
  readonly service: TestService;
  /** Sends with a bearer token; every POST gets a key of its own unless `key` is null. */
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
    // Bytes go out as they are.
    return content === undefined ? request : request.send(content).serialize((bytes) => bytes as string);
  });
  const json = /[/+]json\b/.test(String(got['content-type'] ?? '')) && text !== '';
  const answer = { status, headers: got as Answered['headers'], body: (json ? JSON.parse(text) : text) as never };
  expect(faultsOf(method, path, answer), `${method} ${path} ${status} ${String(text).slice(0, 300)}`).toEqual([]);
  return { ...answer, text, etag: String(got.etag ?? '') };
}

/**
 * Service and test share one process: while the machine does other
 * things, the service may refuse for being late, and is asked again.
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

/** supertest's type says it is given a response; it is the stream. */
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
