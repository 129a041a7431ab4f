// An answer that is not in the document is detected, whichever test requested it.
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { undocumented } from '../support/answers-seen.ts';
import { DOCUMENT } from './answers-as-documented.ts';

test.each([
  ['a status', 418, '{}', 'does not document 418'],
  ['a body', 200, '{"items":"none"}', 'must be array'],
  ['a type', 200, undefined, 'is text/plain'],
  ['the code of a problem', 403, '{"code":"four-eyes"}', 'does not document the code four-eyes'],
  ['what is no JSON', 200, '{', 'SyntaxError'],
])('%s', async (_what, status, body, said) => {
  const answered = await noticedOf((response) => {
    response
      .writeHead(status, { 'content-type': body === undefined ? 'text/plain' : 'application/json' })
      .end(body ?? 'x');
  });
  expect(answered.join()).toContain(said);
});

test('a check that cannot look says so', async () => {
  const responses = DOCUMENT.paths['/proposals']?.get?.responses ?? {};
  responses['299'] = { content: { 'application/json': {} } }; // described without a schema
  const answered = await noticedOf((response) =>
    response.writeHead(299, { 'content-type': 'application/json' }).end('{}'),
  );
  delete responses['299'];
  expect(answered.join()).toContain("can't resolve reference");
});

test('a connection that breaks off is not an answer', async () => {
  const answered = await noticedOf((response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': 99 }).write('{');
    setTimeout(() => response.destroy(), 50);
  });
  expect(answered).toEqual([]);
});

/** The faults detected in one answer to a list of proposals. */
async function noticedOf(answer: (response: ServerResponse) => void): Promise<readonly string[]> {
  const server = createServer((_request, response) => answer(response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/v1/proposals`);
  server.close();
  return undocumented.splice(0);
}
