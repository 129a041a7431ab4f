// Whatever a test of the whole service asks of the API by `fetch`, whichever file it stands
// in, is answered as the document says. Runs before each file of the project "data"; what
// does not fit fails the file at its end. (Tests by supertest look for themselves.)
import { afterAll, expect } from 'vitest';

export const undocumented: string[] = [];
/** The fetch of Node, also where a file before this one has put the one below in its place. */
type Watched = typeof fetch & { ask?: typeof fetch };
const ask = (fetch as Watched).ask ?? fetch;

async function look(method: string, url: URL, answer: Response): Promise<readonly string[]> {
  // reads the whole document: only where it is needed
  const { faultsOf, UNREAD } = await import('../http/answers-as-documented.ts');
  const isJson = /[/+]json\b/.test(answer.headers.get('content-type') ?? '');
  const text = isJson ? await answer.clone().text().catch(brokenOff) : '';
  if (text === undefined) return [];
  const body: unknown = isJson ? JSON.parse(text) : UNREAD;
  const headers = Object.fromEntries(answer.headers);
  return faultsOf(method, url.pathname + url.search, { status: answer.status, headers, body });
}

/** A connection that breaks off, or is given up, is not an answer. */
function brokenOff(): undefined {}

const watched: Watched = async (input, init) => {
  const answer = await ask(input, init);
  const request = input instanceof Request ? input : undefined;
  const url = new URL(request?.url ?? String(input));
  if (url.hostname.startsWith('127.') && url.pathname.startsWith('/v1/')) {
    const method = (init?.method ?? request?.method ?? 'GET').toUpperCase();
    // Thrown here, it would look to the test as if nobody had answered.
    undocumented.push(...(await look(method, url, answer).catch((error: unknown) => [String(error)])));
  }
  return answer;
};
watched.ask = ask;
globalThis.fetch = watched;

afterAll(() => {
  expect(undocumented, 'answers that the document does not know').toEqual([]);
});
