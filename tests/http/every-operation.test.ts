// Rules for every operation, including future ones: who may call it, and how a bad request is refused.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SCOPES } from '../../src/domain/workflow/actor.ts';
import { BASE_PATH } from '../../src/http/api-version.ts';
import { bodyType } from '../../src/http/plugins/bodies.ts';
import { OPERATIONS } from '../../src/http/routes/index.ts';
import { type Api, openApi, type Sent } from './given-api.ts';

let api: Api;
let token: string;
beforeAll(async () => {
  api = await openApi();
  // Some operations check the role before they look at the request.
  token = await api.service.tokenWith(['auditor', 'admin', 'planner:syddanmark-2022', 'coordinator:fyn']);
});
afterAll(() => api.close());

const ID = '0199c0de-0000-7000-8000-00000000dead';
const codeOf = (answer: Sent) => (answer.body as { code: string }).code;

describe.each(OPERATIONS)('$operationId', (operation) => {
  const { method } = operation;
  const path = BASE_PATH + operation.path.replace('{number}', '1').replaceAll(/\{[^}]*\}/g, ID);
  const type = bodyType(operation);
  const withBody = operation.body ? { raw: '{}', headers: { 'content-type': type } } : {};

  it('is for nobody without a valid token', async () => {
    const forged = 'eyJhbGciOiJub25lIn0.eyJzdWIiOiJhZG1pbiIsImdyYW50cyI6WyJhZG1pbiJdfQ.';
    for (const credentials of [undefined, 'nonsense', forged]) {
      const answer = await api.send(credentials, method, path, undefined, withBody);
      expect([answer.status, codeOf(answer)]).toEqual([401, 'unauthenticated']);
      const fault = credentials === undefined ? '' : ', error="invalid_token"';
      expect(answer.headers['www-authenticate']).toBe(`Bearer realm="opgavebro"${fault}`);
    }
  });

  it('asks a system for its scope', async () => {
    const system = await api.service.tokenWith(['auditor'], { kind: 'system', scopes: [] });
    const answer = await api.send(system, method, path, undefined, withBody);
    expect([answer.status, codeOf(answer)]).toEqual([403, 'scope-missing']);
    expect(answer.headers['www-authenticate']).toContain(`scope="${operation.scope}"`);
  });

  it('asks a person for it too, where the token names other scopes', async () => {
    const others = SCOPES.filter((scope) => scope !== operation.scope);
    const person = await api.service.tokenWith(['auditor'], { scopes: others });
    const answer = await api.send(person, method, path, undefined, withBody);
    expect([answer.status, codeOf(answer)]).toEqual([403, 'scope-missing']);
  });

  it('knows no other parameter than those it has', async () => {
    const answer = await api.send(token, method, `${path}?unheard=1&__proto__=2`, undefined, withBody);
    expect([answer.status, codeOf(answer)]).toEqual([400, 'invalid']);
    const { errors } = answer.body as { errors: unknown[] };
    expect(errors).toContainEqual(
      expect.objectContaining({ in: 'query', pointer: '/unheard', code: 'unknown-property' }),
    );
    expect(errors).toContainEqual(
      expect.objectContaining({ in: 'query', pointer: '/__proto__', code: 'unknown-property' }),
    );
  });

  it('answers in what it has, or not at all', async () => {
    const headers = { ...withBody.headers, accept: 'image/png, application/json;q=0' };
    const answer = await api.send(token, method, path, undefined, { ...withBody, headers });
    expect([answer.status, codeOf(answer)]).toEqual([406, 'not-acceptable']);
  });

  if (operation.csvBody)
    it('reads no table that is missing, holds NUL, or is written otherwise than it says', async () => {
      for (const [raw, fault] of [
        ['', undefined],
        ['a;b\0', 'wrong-format'],
        [Buffer.from('Blodprøver', 'latin1'), 'not-in-utf-8'],
      ] as const) {
        const answer = await api.send(token, method, path, undefined, { ...withBody, raw });
        expect([answer.status, codeOf(answer)]).toEqual([400, 'invalid']);
        if (fault) expect(answer.body).toMatchObject({ errors: [{ code: fault }] });
      }
      const damaged = { ...withBody, raw: 'no gzip', headers: { ...withBody.headers, 'content-encoding': 'gzip' } };
      const answer = await api.send(token, method, path, undefined, damaged);
      expect([answer.status, codeOf(answer)]).toEqual([400, 'malformed-request']);
      const json = await api.send(token, method, path, {}, {});
      expect([json.status, codeOf(json)]).toEqual([415, 'media-type-not-supported']);
    });

  if (operation.body && !operation.csvBody)
    it('reads no body that would do harm', async () => {
      const harmful = [
        ['{"__proto__":{"admin":true}}', 'malformed-json'],
        ['{"dossier":{"constructor":{"prototype":{"admin":true}}}}', 'malformed-json'],
        ['{"title":"\\u0000"}', 'malformed-json'],
        ['{"title":"\\ud800"}', 'malformed-json'],
        [`${'{"a":'.repeat(30_000)}1${'}'.repeat(30_000)}`, 'nested-too-deeply'],
        ['{"a":1', 'malformed-json'],
      ] as const;
      for (const [raw, code] of harmful) {
        const answer = await api.send(token, method, path, undefined, { ...withBody, raw });
        expect([answer.status, codeOf(answer)], raw.slice(0, 60)).toEqual([400, code]);
      }
      expect(({} as { admin?: boolean }).admin).toBeUndefined();
    });

  if (operation.body && !operation.csvBody)
    it('reads no body of another type, and none that is missing or not an object', async () => {
      const other = await api.send(token, method, path, undefined, {
        raw: 'a=1',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
      });
      expect([other.status, codeOf(other)]).toEqual([415, 'media-type-not-supported']);
      for (const raw of ['', '[]', '"text"', 'null', '17']) {
        const answer = await api.send(token, method, path, undefined, { raw, headers: { 'content-type': type } });
        expect([answer.status, codeOf(answer)], raw).toEqual([400, 'invalid']);
      }
    });

  if (operation.ifMatch)
    it('reads If-Match only as a list of tags', async () => {
      const answer = await api.send(token, method, path, undefined, { ...withBody, etag: '3' });
      expect((answer.body as { errors: unknown[] }).errors).toContainEqual(
        expect.objectContaining({ in: 'header', pointer: '/If-Match', code: 'wrong-format' }),
      );
    });
});
