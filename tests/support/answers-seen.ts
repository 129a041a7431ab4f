// Checks every API answer that a test of the whole service gets by `fetch` against the OpenAPI document. Runs before
// each file of the project "data"; a mismatch fails the file at its end. (Tests by supertest check for themselves.)
import { afterAll, expect } from 'vitest';

export const undocumented: string[] = [];
/** Node's fetch, also if an earlier file has replaced it with the one below. */
type Watched = typeof fetch & { ask?: typeof fetch };
const ask = (fetch as Watched).ask ?? fetch;

async function look(method: string, url: URL, answer: Response): Promise<readonly string[]> {
  // Loads the whole document: imported only when needed.
  const { faultsOf, UNREAD } = await import('../http/answers-as-documented.ts');
  const isJson = /[/+]json\b/.test(answer.headers.get('content-type') ?? '');
  const text = isJson ? await answer.clone().text().catch(brokenOff) : '';
  if (text === undefined) return [];
  const body: unknown = isJson ? JSON.parse(text) : UNREAD;
  const headers = Object.fromEntries(answer.headers);
  return faultsOf(method, url.pathname + url.search, { status: answer.status, headers, body });
}

/** A broken or aborted connection is not an answer. */
function brokenOff(): undefined {}

const watched: Watched = async (input, init) => {
  const answer = await ask(input, init);
  const request = input instanceof Request ? input : undefined;
  const url = new URL(request?.url ?? String(input));
  if (url.hostname.startsWith('127.') && url.pathname.startsWith('/v1/')) {
    const method = (init?.method ?? request?.method ?? 'GET').toUpperCase();
    // If thrown here, the test would see it as a failed connection.
    undocumented.push(...(await look(method, url, answer).catch((error: unknown) => [String(error)])));
  }
  return answer;
};
watched.ask = ask;
globalThis.fetch = watched;

afterAll(() => {
  expect(undocumented, 'answers that the document does not know').toEqual([]);
});
