// Verification of the trail: passes if nothing was changed, else names the first event that does not match.
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { shippedFrameworks } from '../../src/domain/governance/shipped.ts';
import { uuidV7 } from '../../src/lib/uuid-v7.ts';
import { verifyTrail } from '../../src/store/verify-trail.ts';
import { committee } from '../domain/workflow/given.ts';
import { deciding, TRAIL_KEY, useStore } from './given-store.ts';
import { submittedAndTravelled, TAMPERED, tamper, travelled } from './tampering.ts';

const hand = useStore();
let id = '';
let beside = '';

beforeAll(async () => {
  await hand.store.publishShipped(shippedFrameworks(), '2026-01-01T00:00:00.000Z');
  beside = await travelled(hand);
});

beforeEach(async () => {
  id = await travelled(hand);
});

async function found() {
  const { faults } = await verifyTrail(hand.pool, [TRAIL_KEY], { proposal: id });
  return faults.map(({ fault, sequence, what }) => [fault, sequence, what]);
}

describe('an untouched trail', () => {
  test('fits, of one case and of all, frameworks too', async () => {
    expect(await verifyTrail(hand.pool, [TRAIL_KEY], { proposal: id })).toEqual({ trails: 1, events: 8, faults: [] });
    const all = await verifyTrail(hand.pool, [TRAIL_KEY]);
    expect(all.faults).toEqual([]);
    expect(all.trails).toBeGreaterThanOrEqual(2 + shippedFrameworks().length);
  });

  test.each(['returned', 'rejected'] as const)(
    'fits when the case is %s: its open condition ends with it',
    async (outcome) => {
      const { proposal, submission } = await submittedAndTravelled(hand);
      id = proposal;
      const end = deciding(submission, 'committee', outcome, committee, { reason: 'Ikke belyst' });
      await hand.writer().change({ submission }, undefined, end);
      const { rows } = await hand.owner.query('select status, evidence from condition where proposal_id = $1', [id]);
      expect([rows, await found()]).toEqual([[{ status: 'closed', evidence: null }], []]);
    },
  );

  test('of nobody is no trail', async () => {
    expect(await verifyTrail(hand.pool, [TRAIL_KEY], { proposal: uuidV7() })).toEqual({
      trails: 0,
      events: 0,
      faults: [],
    });
    expect(await verifyTrail(hand.pool, [TRAIL_KEY], { proposal: 'sag' })).toEqual({
      trails: 0,
      events: 0,
      faults: [],
    });
  });

  test('does not fit another key, and every first event is named', async () => {
    const { faults, trails } = await verifyTrail(hand.pool, ['another key']);
    expect(faults).toHaveLength(trails);
    expect(new Set(faults.map(({ fault, sequence }) => `${fault} ${sequence}`))).toEqual(new Set(['key 1']));
  });
});

describe('a trail that was touched', () => {
  test.each(TAMPERED)('%s: the first that does not fit is named', async (_, sql, expected) => {
    expect(await found()).toEqual([]);
    await tamper(hand, id, sql.replace('$beside', beside));
    expect(await found()).toEqual([expected]);
  });

  test('one touched case does not hide another', async () => {
    const other = id;
    id = await travelled(hand);
    await tamper(
      hand,
      id,
      `update audit_event set type = 'proposal.withdrawn' where proposal_id in ('${other}', $id) and sequence = 2`,
    );
    const { faults } = await verifyTrail(hand.pool, [TRAIL_KEY]);
    const here = faults.filter(({ stream }) => stream && 'proposal' in stream && [other, id].includes(stream.proposal));
    expect(here.map(({ fault, sequence }) => [fault, sequence])).toEqual([
      ['hash', 2],
      ['hash', 2],
    ]);
  });
});
