// Refusals caused by the request, the caller, versions and keys, frameworks, and the service itself.
import pg from 'pg';
import type { ProblemCode } from '../../src/http/problems/problem-codes.ts';
import { withProcedure } from '../support/procedure.ts';
import { at, openApi } from './given-api.ts';
import { createDraft, TRIAL, trialFramework } from './given-cases.ts';
import { coordinator, type Elsewhere, type Produce } from './produce-problem.ts';

export const REQUEST_PROBLEMS = {
  unauthenticated: (api) => api.send(undefined, 'GET', at('/proposals')),
  forbidden: async (api) => {
    const body = { title: 'x', framework: TRIAL, cluster: 'lillebaelt' };
    return api.send(await coordinator(api), 'POST', at('/proposals'), body);
  },
  'scope-missing': async (api) => {
    const system = await api.service.tokenWith(['coordinator:fyn'], { kind: 'system', scopes: ['proposals:read'] });
    return api.send(system, 'POST', at('/proposals'), { title: 'x', framework: TRIAL, cluster: 'fyn' });
  },
  'not-found': async (api) =>
    api.send(await coordinator(api), 'GET', at('/proposals/0199c0de-0000-7000-8000-00000000dead')),
  invalid: async (api) => api.send(await coordinator(api), 'GET', at('/proposals?pageSize=1000')),
  'precondition-missing': async (api) => {
    const draft = await createDraft(api);
    return api.send(await coordinator(api), 'PATCH', at(`/proposals/${draft.id}`), { title: 'y' });
  },
  stale: async (api) => {
    const draft = await createDraft(api);
    return api.send(await coordinator(api), 'PATCH', at(`/proposals/${draft.id}`), { title: 'y' }, { etag: '"7"' });
  },
  'idempotency-key-missing': async (api) => {
    const body = { title: 'x', framework: TRIAL, cluster: 'fyn' };
    return api.send(await coordinator(api), 'POST', at('/proposals'), body, { key: null });
  },
  'idempotency-key-in-use': async (api) => {
    const owner = new pg.Client(api.service.database.ownerUrl);
    await owner.connect();
    // As a concurrent request with this key does.
    await owner.query("select pg_advisory_lock(hashtextextended(E'coordinator-fyn\\nheld', 0))");
    const answer = await api.send(
      await coordinator(api),
      'POST',
      at('/proposals'),
      { title: 'x', framework: TRIAL, cluster: 'fyn' },
      { key: 'held' },
    );
    await owner.end();
    return answer;
  },
  'idempotency-key-reused': async (api) => {
    const token = await coordinator(api);
    await api.send(
      token,
      'POST',
      at('/proposals'),
      { title: 'x', framework: TRIAL, cluster: 'fyn' },
      { key: 'used-twice' },
    );
    return api.send(
      token,
      'POST',
      at('/proposals'),
      { title: 'y', framework: TRIAL, cluster: 'fyn' },
      { key: 'used-twice' },
    );
  },
  'framework-version-exists': async (api) => {
    const admin = await api.service.tokenFor('admin');
    await api.send(
      admin,
      'POST',
      at('/frameworks'),
      trialFramework((framework) => framework, 'to-gange'),
    );
    return api.send(
      admin,
      'POST',
      at('/frameworks'),
      trialFramework((framework) => framework, 'to-gange'),
    );
  },
  'framework-already-published': async (api) =>
    api.send(await api.service.tokenFor('admin-2'), 'POST', at(`/frameworks/${TRIAL}/approvals`), { version: 1 }),
  'framework-closed': async (api) => {
    const admin = await api.service.tokenFor('admin');
    const framework = trialFramework((each) => each, 'taget-tilbage');
    await api.send(admin, 'POST', at('/frameworks'), framework);
    const proposal = at('/frameworks/taget-tilbage/proposals/1?reason=For%20tidligt');
    await api.send(admin, 'DELETE', proposal);
    return api.send(admin, 'DELETE', proposal);
  },
  'second-administrator-needed': async (api) => {
    const admin = await api.service.tokenFor('admin');
    await api.send(
      admin,
      'POST',
      at('/frameworks'),
      trialFramework((framework) => framework, 'egen-godkendelse'),
    );
    return api.send(admin, 'POST', at('/frameworks/egen-godkendelse/approvals'), { version: 1 });
  },
  'framework-unsound': async (api) => {
    const lost = trialFramework((framework) => withProcedure(framework, { first: 'ingen-steder' }), 'usund-ramme');
    return api.send(await api.service.tokenFor('admin'), 'POST', at('/frameworks'), lost);
  },
  'malformed-request': async (api) => api.send(await coordinator(api), 'GET', at('/proposals/%E0%A4%A')),
  'malformed-json': async (api) =>
    api.send(await coordinator(api), 'POST', at('/assessments'), undefined, { raw: '{"dossier": ' }),
  'nested-too-deeply': async (api) => {
    const raw = `{"dossier":${'['.repeat(200_000)}${']'.repeat(200_000)}}`;
    return api.send(await coordinator(api), 'POST', at('/assessments'), undefined, { raw });
  },
  'no-such-path': async (api) => api.send(await coordinator(api), 'GET', at('/nothing-here')),
  'method-not-allowed': async (api) => api.send(await coordinator(api), 'PUT', at('/proposals')),
  'not-acceptable': async (api) =>
    api.send(await coordinator(api), 'GET', at('/proposals'), undefined, { headers: { accept: 'text/html' } }),
  'request-timeout': { testedIn: 'tests/http/raw-errors.test.ts' },
  'body-too-large': async (api) =>
    api.send(await coordinator(api), 'POST', at('/assessments'), undefined, {
      raw: `{"x":"${'x'.repeat(1_048_576)}"}`,
    }),
  'media-type-not-supported': async (api) => {
    const headers = { 'content-type': 'text/plain' };
    return api.send(await coordinator(api), 'POST', at('/assessments'), undefined, { raw: 'x', headers });
  },
  'encoding-not-supported': async (api) =>
    api.send(await coordinator(api), 'POST', at('/assessments'), undefined, {
      raw: 'x',
      headers: { 'content-encoding': 'br' },
    }),
  'expectation-failed': { testedIn: 'tests/http/raw-errors.test.ts' },
  'too-many-requests': { testedIn: 'tests/http/limits.test.ts' },
  'headers-too-large': { testedIn: 'tests/http/raw-errors.test.ts' },
  internal: async (api) => {
    const owner = new pg.Client(api.service.database.ownerUrl);
    await owner.connect();
    try {
      await owner.query('alter table proposal rename to proposal_away');
      return await api.send(await coordinator(api), 'GET', at('/proposals'));
    } finally {
      await owner.query('alter table proposal_away rename to proposal');
      await owner.end();
    }
  },
  unavailable: async (api) => {
    const issuer = { OIDC_ISSUER: 'http://127.0.0.1:9', OIDC_CLIENT_ID: 'opgavebro', OIDC_CLIENT_SECRET: 'secret' };
    const elsewhere = await openApi({ ...issuer, DEMO_IDENTITIES: 'false' });
    const answer = await elsewhere.send(await coordinator(api), 'GET', at('/proposals'));
    await elsewhere.close();
    return answer;
  },
  busy: async (api) => {
    const draft = await createDraft(api);
    const owner = new pg.Client(api.service.database.ownerUrl);
    await owner.connect();
    await owner.query('begin');
    await owner.query('select 1 from proposal where id = $1 for update', [draft.id]);
    const answer = await api.send(
      await coordinator(api),
      'PATCH',
      at(`/proposals/${draft.id}`),
      { title: 'z' },
      { etag: draft.etag },
    );
    await owner.query('rollback');
    await owner.end();
    return answer;
  },
  overloaded: { testedIn: 'tests/http/limits.test.ts' },
  'took-too-long': { testedIn: 'tests/http/limits.test.ts' },
} as const satisfies Partial<Record<ProblemCode, Produce | Elsewhere>>;
