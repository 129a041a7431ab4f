// An answer that the document does not know is noticed, whoever asked.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { undocumented } from '../support/answers-seen.ts';

test.each([
  ['a status', 418, '{}', 'does not document 418'],
  ['a body', 200, '{"items":"none"}', 'must be array'],
  ['a type', 200, undefined, 'is text/plain'],
])('%s', async (_what, status, body, said) => {
  const server = createServer((_request, response) => {
    response.writeHead(status, { 'content-type': body === undefined ? 'text/plain' : 'application/json' }).end(body ?? 'x');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/v1/proposals`);
  server.close();
  const noticed = undocumented.splice(0);
  expect(noticed.join()).toContain(said);
});
