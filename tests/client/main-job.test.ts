// The main job with a client whose paths, bodies and answers are all typed from the document: `npm run types` checks
// it, this test runs it.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type components, createOpgavebro, dataOf, etagOf, type Opgavebro } from '../../src/client/index.ts';
import type { DEMO_ACCOUNTS } from '../../src/compose/demo-accounts.ts';
import iv from '../../src/demo/iv-antibiotics.json' with { type: 'json' };
import { startTestService, type TestService } from '../support/test-service.ts';

type Account = keyof typeof DEMO_ACCOUNTS;
type Dossier = components['schemas']['Dossier'];

let service: TestService;
beforeAll(async () => {
  service = await startTestService({ DEMO_DATE: '2026-11-22' });
}, 60_000);
afterAll(() => service?.close());

function clientOf(account: Account): Opgavebro {
  return createOpgavebro({ url: service.url, token: () => service.tokenFor(account) });
}

const key = () => ({ 'Idempotency-Key': randomUUID() });

async function decide(account: Account, id: string, outcome: 'recommended' | 'approved'): Promise<void> {
  const client = clientOf(account);
  const path = { id };
  const seen = await client.GET('/submissions/{id}', { params: { path } });
  const { stage, dossierHash, warnings } = dataOf(seen);
  const header = { ...key(), 'If-Match': etagOf(seen) };
  dataOf(
    await client.POST('/submissions/{id}/decisions', {
      params: { path, header },
      body: { stage, outcome, method: 'meeting', dossierHash, acknowledgedFindings: warnings },
    }),
  );
}

test('from a draft to the committee’s decision', async () => {
  const coordinator = clientOf('coordinator-fyn');
  const draft = await coordinator.POST('/proposals', {
    params: { header: key() },
    body: { title: 'IV-antibiotika i eget hjem', framework: 'syddanmark-2022', cluster: 'fyn' },
  });
  const path = { id: dataOf(draft).id };
  const filled = await coordinator.PATCH('/proposals/{id}', {
    params: { path, header: { 'If-Match': etagOf(draft) } },
    body: { dossier: iv as Dossier },
  });
  expect(dataOf(filled)).toMatchObject({ status: 'draft', revision: 2 });
  const { gaps } = dataOf(await coordinator.GET('/proposals/{id}/assessment', { params: { path } }));
  expect(gaps).toEqual([]);
  const sent = dataOf(
    await coordinator.POST('/proposals/{id}/submissions', {
      params: { path, header: { ...key(), 'If-Match': etagOf(filled) } },
      body: { steps: ['trin-1', 'trin-2', 'trin-3', 'trin-4'] },
    }),
  );
  for (const { cluster } of sent.notices) {
    const planner = clientOf('planner-syddanmark');
    dataOf(
      await planner.PUT('/submissions/{id}/notices/{cluster}', {
        params: { path: { id: sent.id, cluster } },
        body: { kind: 'acknowledged' },
      }),
    );
  }
  await decide('decider-fyn-administrative', sent.id, 'recommended');
  await decide('decider-fyn-political', sent.id, 'recommended');
  await decide('planner-syddanmark', sent.id, 'approved');
  expect(dataOf(await coordinator.GET('/proposals/{id}', { params: { path } })).status).toBe('approved');
});

test('a refusal is typed too', async () => {
  const reader = clientOf('reader-syddanmark');
  const { error, response } = await reader.POST('/proposals', {
    params: { header: key() },
    body: { title: 'x', framework: 'syddanmark-2022', cluster: 'fyn' },
  });
  expect([response.status, error?.code]).toEqual([403, 'forbidden']);
});
