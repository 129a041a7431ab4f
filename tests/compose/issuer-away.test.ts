// An identity provider that does not answer, or is another one, is logged before anybody needs it.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTokenVerifier } from '../../src/compose/verify-token.ts';
import { startTestIdentity, type TestIdentity } from '../support/test-identity.ts';

let identity: TestIdentity;
beforeAll(async () => {
  identity = await startTestIdentity();
});
afterAll(() => identity.close());

test('with what it failed of, and nothing is said of one that answers', async () => {
  const told: string[] = [];
  const onUnreachable = (reason: string) => told.push(reason);
  for (const issuer of ['http://127.0.0.1:1/nobody', `${identity.issuer}/`, identity.issuer])
    createTokenVerifier({ issuer, audience: 'opgavebro', grantsClaim: 'grants', onUnreachable });
  await expect.poll(() => told.length).toBe(2);
  expect(told.sort()).toEqual([
    expect.stringMatching(/^fetch failed: ./),
    expect.stringMatching(/names another issuer/),
  ]);
});
