// The demonstration's sign-in works at any listening address: the service fetches its keys from its own address.
import { expect, test } from 'vitest';
import { ownHost } from '../../src/compose/own-address.ts';
import { startTestService } from '../support/test-service.ts';
import { openTextBrowser, signIn, textOf } from '../web/text-browser.ts';

test.each([
  ['0.0.0.0', '127.0.0.1'],
  ['::', '[::1]'],
  ['::1', '[::1]'],
  ['2001:db8::7', '[2001:db8::7]'],
  ['192.0.2.7', '192.0.2.7'],
  ['localhost', 'localhost'],
])('%s is reached by %s', (host, reached) => {
  expect(ownHost(host)).toBe(reached);
});

// On Linux, every address that begins with 127 is this machine; 127.0.0.2 is not the usual one.
test.skipIf(process.platform !== 'linux').each(['127.0.0.2', '0.0.0.0'])(
  'a service on %s takes its own tokens and signs in',
  async (HOST) => {
    const service = await startTestService({ HOST });
    expect((await fetch(`${service.url}/v1/proposals`, { headers: await service.as('auditor') })).status).toBe(200);
    const page = await signIn(openTextBrowser(service.url), 'coordinator-fyn');
    expect(textOf(page.html)).toContain('Karen Koordinator');
    await service.close();
  },
);
