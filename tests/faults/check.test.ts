// The checker is reliable: it reports nothing for a correct run, and finds each planted loss.
import { describe, expect, test } from 'vitest';
import { breachesOf, type Found } from './check.ts';
import type { Entry } from './clients.ts';

const decision = (stage: string, reason: string, to = 'stage') => ({
  submission: 's',
  decision: { stage, reason },
  leads: { to },
});
const SOUND: Found = {
  log: [
    { kind: 'create', mark: 'a-1', proposal: 'p', attempts: 3, status: 201, version: 1 },
    { kind: 'revise', mark: 'a-2', proposal: 'p', attempts: 1, status: 200, version: 2 },
    { kind: 'submit', mark: 'a-3', proposal: 'p', attempts: 1, status: 201, version: 3 },
    { kind: 'decide', mark: 'b-1', proposal: 'p', submission: 's', stage: 'x', attempts: 2, status: 201, version: 4 },
    { kind: 'decide', mark: 'b-2', proposal: 'p', submission: 's', stage: 'x', attempts: 2, status: 409 },
    { kind: 'create', mark: 'a-9', attempts: 60, status: null },
  ],
  events: [
    { id: '1', proposal: 'p', sequence: 1, type: 'proposal.created', data: { title: 'a-1' } },
    { id: '2', proposal: 'p', sequence: 2, type: 'proposal.revised', data: { title: 'a-2' } },
    { id: '3', proposal: 'p', sequence: 3, type: 'proposal.submitted', data: { submission: 's' } },
    { id: '4', proposal: 'p', sequence: 4, type: 'decision.recorded', data: decision('x', 'b-1') },
  ],
  fed: ['1', '2', '3', '4'],
  received: ['2', '1', '3', '3'],
  owed: ['4'],
  trailFaults: [],
};

test('a sound run has no breach, also where an answer never came and a delivery came twice', () => {
  expect(breachesOf(SOUND)).toEqual([]);
});

describe('a planted loss is found:', () => {
  test.each<[string, Partial<Found>, string]>([
    [
      'an acknowledged write is gone',
      { events: SOUND.events.slice(0, 3), fed: ['1', '2', '3'], owed: [] },
      'lost: decide b-1',
    ],
    [
      'another write stands in its place',
      { events: SOUND.events.with(1, { ...(SOUND.events[1] as never as object), data: { title: 'z' } } as never) },
      'lost: revise a-2',
    ],
    [
      'a key took effect twice',
      {
        events: [
          ...SOUND.events,
          { id: '5', proposal: 'q', sequence: 1, type: 'proposal.created', data: { title: 'a-1' } },
        ],
        fed: ['1', '2', '3', '4', '5'],
        owed: ['4', '5'],
      },
      'twice: proposal.created a-1',
    ],
    [
      'a stage was decided twice',
      {
        events: [
          ...SOUND.events,
          { id: '5', proposal: 'p', sequence: 5, type: 'decision.recorded', data: decision('x', 'b-3') },
        ],
        fed: ['1', '2', '3', '4', '5'],
        owed: ['4', '5'],
      },
      'two decisions: s x',
    ],
    [
      'a change took effect twice',
      {
        events: [
          ...SOUND.events,
          { id: '5', proposal: 'p', sequence: 5, type: 'proposal.revised', data: { title: 'a-2' } },
        ],
        fed: ['1', '2', '3', '4', '5'],
        owed: ['4', '5'],
      },
      'twice: proposal.revised a-2',
    ],
    [
      'a case was submitted twice',
      {
        events: [
          ...SOUND.events,
          { id: '5', proposal: 'p', sequence: 5, type: 'proposal.submitted', data: { submission: 't' } },
        ],
        fed: ['1', '2', '3', '4', '5'],
        owed: ['4', '5'],
      },
      'twice: proposal.submitted p',
    ],
    [
      'a key was answered otherwise the second time',
      { log: SOUND.log.with(0, { ...(SOUND.log[0] as Entry), repeat: 'otherwise' }) },
      'repeated: create a-1',
    ],
    ['the feed told what is not there', { fed: [...SOUND.fed, '6'] }, 'feed: 6 was told and is not there'],
    ['the feed left one out', { fed: ['1', '2', '4'] }, 'feed: proposal.submitted 3 is missing'],
    ['the feed told one twice', { fed: ['1', '2', '3', '3', '4'] }, 'feed: 3 came twice'],
    ['a webhook never came', { owed: [] }, 'webhook: decision.recorded 4 never came'],
    ['the trail was broken', { trailFaults: [{ fault: 'hash' }] }, 'trail: {"fault":"hash"}'],
  ])('%s', (_what, planted, said) => {
    expect(breachesOf({ ...SOUND, ...planted })).toEqual([expect.stringContaining(said)]);
  });
});
