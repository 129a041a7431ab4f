// The trail of frameworks is verified: each version, its validity, and who published it when, match their events.
import { beforeAll, describe, expect, test } from 'vitest';
import { shippedFrameworks } from '../../src/domain/governance/shipped.ts';
import { verifyTrail } from '../../src/store/verify-trail.ts';
import { TRAIL_KEY, useStore } from './given-store.ts';
import { tamper } from './tampering.ts';

const hand = useStore();

beforeAll(async () => {
  await hand.store.publishShipped(shippedFrameworks(), '2026-01-01T00:00:00.000Z');
});

describe('of a framework that was touched', () => {
  test('a changed document is named', async () => {
    await tamper(
      hand,
      '',
      `update framework set document = replace(document, 'Odense', 'Ocense') where id = 'sundhedsaftale-8-principper' or id = 'syddanmark-2022'`,
    );
    const { faults } = await verifyTrail(hand.pool, [TRAIL_KEY]);
    expect(faults.filter(({ stream }) => stream && 'framework' in stream)).toContainEqual({
      stream: { framework: 'syddanmark-2022' },
      fault: 'document',
      sequence: null,
      what: '1',
    });
    await tamper(hand, '', `update framework set document = replace(document, 'Ocense', 'Odense')`);
  });

  test('its publishing is named', async () => {
    await tamper(hand, '', `update audit_event set actor_subject = 'nobody' where framework_id = 'syddanmark-2022'`);
    const { faults } = await verifyTrail(hand.pool, [TRAIL_KEY]);
    expect(faults.filter(({ stream }) => stream && 'framework' in stream)).toEqual([
      { stream: { framework: 'syddanmark-2022' }, fault: 'hash', sequence: 1, what: 'framework.published' },
    ]);
    await tamper(hand, '', `update audit_event set actor_subject = 'opgavebro' where framework_id = 'syddanmark-2022'`);
  });

  test.each([
    ['a validity', `update framework set valid_to = '2031-01-01' where id = 'syddanmark-2022'`],
    ['a beginning', `update framework set valid_from = '2020-01-01' where id = 'syddanmark-2022'`],
    ['a publisher', `update framework set published_by_name = 'En anden' where id = 'syddanmark-2022'`],
    ['a proposer', `update framework set proposed_by_subject = 'x' where id = 'syddanmark-2022'`],
    ['a rejection put in', `update framework set closed_reason = 'x', closed_at = now() where id = 'syddanmark-2022'`],
    ['a day of publishing', `update framework set published_at = now() where id = 'syddanmark-2022'`],
    [
      'a version put in',
      `insert into framework select id, 2, document, status, proposed_at, proposed_by_subject, proposed_by_name,
        published_at, published_by_subject, published_by_name, valid_from, valid_to from framework where id = 'syddanmark-2022'`,
    ],
  ])('%s is named', async (_, sql) => {
    await hand.owner.query('create table if not exists kept as select * from framework');
    await tamper(hand, '', sql);
    const { faults } = await verifyTrail(hand.pool, [TRAIL_KEY]);
    expect(faults).toContainEqual({
      stream: { framework: 'syddanmark-2022' },
      fault: 'document',
      sequence: null,
      what: expect.any(String),
    });
    await tamper(hand, '', 'delete from framework; insert into framework select * from kept');
  });

  test('a framework without a trail is named', async () => {
    await tamper(
      hand,
      '',
      `insert into framework select 'beside', version, document, status, proposed_at, proposed_by_subject, proposed_by_name,
      published_at, published_by_subject, published_by_name, valid_from, valid_to from framework where id = 'syddanmark-2022'`,
    );
    const { faults } = await verifyTrail(hand.pool, [TRAIL_KEY]);
    expect(faults).toContainEqual({ stream: { framework: 'beside' }, fault: 'no-trail', sequence: null, what: '' });
    await tamper(hand, '', `delete from framework where id = 'beside'`);
  });
});
