// Known actors: recorded at most once an hour, deleted after 400 days. For those before the table existed, the trail
// is the source.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { coordinator } from '../domain/workflow/given.ts';
import { useStore } from './given-store.ts';

const hand = useStore();
const NOW = '2026-06-01T10:00:00.000Z';
const listed = async () => (await hand.store.actors.list({}, { pageSize: 100 })).items;

test('is written once in an hour, and again where the token says something else', async () => {
  const actor = { ...coordinator, subject: 'noted', name: 'Noted', scopes: ['events:read' as const] };
  hand.store.actors.note(actor, NOW);
  await expect.poll(listed).toMatchObject([{ subject: 'noted', seenAt: NOW, scopes: [] }]);
  hand.store.actors.note({ ...actor, scopes: [] }, '2026-06-01T10:30:00.000Z');
  hand.store.actors.note({ ...actor, subject: 'other', kind: 'system' }, NOW);
  // The second note is within the hour and is not written. The third, of another actor, is.
  await expect
    .poll(listed)
    .toMatchObject([{ seenAt: NOW }, { subject: 'other', kind: 'system', scopes: ['events:read'] }]);
  hand.store.actors.note({ ...actor, name: 'Renamed' }, '2026-06-01T10:40:00.000Z');
  await expect.poll(listed).toContainEqual(expect.objectContaining({ name: 'Renamed' }));
  // An actor without a subject is not recorded: every token has a subject.
  hand.store.actors.note({ ...actor, subject: '' }, NOW);
  expect(await listed()).toHaveLength(2);
});

test('is forgotten after 400 days without a token', async () => {
  await hand.rows(`insert into known_actor (subject, name, seen_at) values
    ('long', 'Long', now() - interval '401 days'), ('late', 'Late', now() - interval '399 days')`);
  await hand.store.forgetKept('2026-01-01T00:00:00.000Z');
  const subjects = (await listed()).map(({ subject }) => subject);
  expect([subjects.includes('long'), subjects.includes('late')]).toEqual([false, true]);
});

test('before the table it is who stands in the trail, with the latest name and no roles', async () => {
  await hand.created();
  const migration = readFileSync(new URL('../../migrations/0023_known_actor.sql', import.meta.url), 'utf8');
  const [, seed = ''] = /(INSERT INTO known_actor[^;]*);/.exec(migration) ?? [];
  await hand.rows('delete from known_actor');
  await hand.rows(seed);
  expect(await listed()).toMatchObject([
    { subject: coordinator.subject, name: coordinator.name, kind: null, grants: null, scopes: [] },
  ]);
});
