// A small client of the public API, used as any other system uses it: one token per account, ETag, If-Match,
// Idempotency-Key.
import { randomUUID } from 'node:crypto';
import { z } from 'zod';

/** The fields of a problem document that the story uses. */
const Problem = z.object({
  title: z.string(),
  detail: z.string(),
  code: z.string(),
  errors: z.array(z.object({ pointer: z.string(), code: z.string(), message: z.string() })).default([]),
});
type Problem = z.infer<typeof Problem>;

type Answer<T> = { readonly status: number; readonly etag: string; readonly body: T };

/** The problem document behind an error of `send`, if it is one. */
export function problemOf(error: unknown): Problem | undefined {
  const parsed = error instanceof Error ? Problem.safeParse(error.cause) : undefined;
  return parsed?.success ? parsed.data : undefined;
}

function refused(problem: Problem): Error {
  return new Error(`${problem.title}: ${problem.detail}`, { cause: problem });
}

export type Api = {
  /** Sends as the account and parses the answer; throws an error with the problem document as its cause. */
  readonly send: <T>(
    account: string,
    method: string,
    path: string,
    shape: z.ZodType<T>,
    body?: unknown,
    etag?: string,
  ) => Promise<Answer<T>>;
};

/**
 * @param base address of the service, e.g. http://127.0.0.1:3000
 * @param signIn address of the demonstration's identity provider, where that is another
 */
export function createApi(base: string, signIn = base): Api {
  const tokens = new Map<string, Promise<string>>();
  const tokenOf = (account: string) => {
    const known = tokens.get(account) ?? fetchToken(signIn, account);
    tokens.set(account, known);
    return known;
  };
  return {
    send: async (account, method, path, shape, body, etag) => {
      const response = await fetch(`${base}${path}`, {
        method,
        headers: {
          authorization: `Bearer ${await tokenOf(account)}`,
          'accept-language': 'da',
          ...(body !== undefined && {
            'content-type': method === 'PATCH' ? 'application/merge-patch+json' : 'application/json',
          }),
          ...(etag !== undefined && { 'if-match': etag }),
          ...(method === 'POST' && { 'idempotency-key': randomUUID() }),
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });
      const text = await response.text();
      const answer: unknown = text === '' ? undefined : JSON.parse(text);
      if (!response.ok) throw refused(Problem.parse(answer));
      return { status: response.status, etag: response.headers.get('etag') ?? '', body: shape.parse(answer) };
    },
  };
}

async function fetchToken(base: string, account: string): Promise<string> {
  const response = await fetch(`${base}/demo-idp/token-for/${account}`, { method: 'POST' });
  if (!response.ok)
    throw new Error(
      `Ingen adgangsnøgle for ${account} (${response.status}). Demoen kræver den indbyggede demonstrationsudbyder.`,
    );
  return z.object({ access_token: z.string() }).parse(await response.json()).access_token;
}
