// POST /v1/proposals/{id}/reminders: shown on the work list, in the history and in the feed; at most once a day.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Api, at } from './given-api.ts';
import { createDraft, openTrial } from './given-cases.ts';

let api: Api;
beforeAll(async () => {
  api = await openTrial();
});
afterAll(() => api.close());

type Item = { readonly proposal: string; readonly kind: string; readonly reminded: string | null };

test('a party that has not answered sees that it was reminded, and when', async () => {
  const { id } = await createDraft(api, { task: { receivingParties: ['kommune-461'] } });
  const coordinator = await api.service.tokenWith(['coordinator:fyn'], { subject: 'reminding', name: 'Klara Klynge' });
  const member = await api.service.tokenWith(['member:kommune-461']);
  const path = at(`/proposals/${id}/reminders`);
  const said = async () => {
    const { body } = await api.send(coordinator, 'GET', at(`/proposals/${id}/available-actions`));
    const { actions } = body as { actions: { action: string; allowed: boolean; who?: string[]; code?: string }[] };
    return actions.find(({ action }) => action === 'remind');
  };
  expect(await said()).toMatchObject({ allowed: true, who: ['kommune-461'] });
  const sent = await api.send(coordinator, 'POST', path, { who: ['kommune-461'] }, { key: 'reminder-1' });
  expect(sent.status, sent.text).toBe(200);
  const [reminder] = (sent.body as { reminders: { who: string; on: string; by: object }[] }).reminders;
  expect(reminder).toMatchObject({ who: 'kommune-461', by: { name: 'Klara Klynge' } });
  // The same key again returns the same answer, without a second reminder.
  expect((await api.send(coordinator, 'POST', path, { who: ['kommune-461'] }, { key: 'reminder-1' })).text).toBe(
    sent.text,
  );

  const { items } = (await api.send(member, 'GET', at('/work'))).body as { items: readonly Item[] };
  expect(items.find(({ proposal }) => proposal === id)).toMatchObject({
    kind: 'state-position',
    reminded: reminder?.on,
  });
  const history = (await api.send(member, 'GET', at(`/proposals/${id}/history`))).body as {
    items: { type: string; data: object }[];
  };
  expect(history.items.at(-1)).toMatchObject({ type: 'proposal.reminded', data: { who: ['kommune-461'] } });
  const told = async () => {
    const feed = await api.send(member, 'GET', at('/events?pageSize=500'));
    return (feed.body as { items: { type: string; data: { reminded?: string[] } }[] }).items.flatMap(
      ({ data }) => data.reminded ?? [],
    );
  };
  // Open transactions of other databases on the server delay the feed for a moment.
  await expect.poll(told, { timeout: 15_000 }).toEqual(['kommune-461']);

  expect(await said()).toMatchObject({ allowed: false, code: 'nobody-to-remind' });
  const again = await api.send(coordinator, 'POST', path, { who: ['kommune-461'] });
  expect([again.status, (again.body as { code: string }).code]).toEqual([409, 'nobody-to-remind']);
});

test('who is not waited for is told at its place, and nothing is written', async () => {
  const { id } = await createDraft(api, { task: { receivingParties: ['kommune-461', 'kommune-450'] } });
  const coordinator = await api.service.tokenWith(['coordinator:fyn']);
  const path = at(`/proposals/${id}/reminders`);
  const refused = await api.send(coordinator, 'POST', path, { who: ['kommune-461', 'kommune-420'] });
  expect(refused.status).toBe(400);
  expect((refused.body as { errors: { pointer: string; code: string }[] }).errors).toMatchObject([
    { pointer: '/who/1', code: 'not-waited-for' },
  ]);
  expect((await api.send(coordinator, 'GET', at(`/proposals/${id}`))).body).not.toHaveProperty('reminders');
  expect((await api.send(coordinator, 'POST', path, { who: [] })).status).toBe(400);
});
