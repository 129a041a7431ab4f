// Dates of a framework: its parts live at least as long as it does, and nothing ends before it begins.
import { expect, test } from 'vitest';
import { CHECKS } from '../../../src/domain/assessment/checks/index.ts';
import { findFaults } from '../../../src/domain/governance/soundness.ts';
import { type Draft, small } from './small-framework.ts';

/** `pointer code` of each fault of the small framework (2026-01-01 until 2030-01-01) after a change. */
function faults(change: (draft: Draft) => void): readonly string[] {
  const draft = small();
  change(draft);
  return findFaults(draft, CHECKS, []).map(({ pointer, code }) => `${pointer} ${code}`);
}
const body = (draft: Draft, dates: object, index = 1) => Object.assign(draft.bodies[index] ?? {}, dates);

test.each<[string, (draft: Draft) => void]>([
  ['a body that begins with it', (draft) => body(draft, { validFrom: '2026-01-01' })],
  [
    'a body that was there before and stays after',
    (draft) => body(draft, { validFrom: '2020-01-01', validTo: '2031-01-01' }),
  ],
  ['a body that ends with it', (draft) => body(draft, { validTo: '2030-01-01' })],
  [
    'a body beside the procedure that comes and goes',
    (draft) =>
      draft.bodies.push({ id: 'forum', name: 'Forum', kind: 'forum', validFrom: '2027-01-01', validTo: '2028-01-01' }),
  ],
  [
    'members with one date, or both in order',
    (draft) =>
      draft.clusters[0]?.members.push(
        { party: 'region-b', from: '2027-01-01' },
        { party: 'region-b', from: '2026-01-01', to: '2026-01-02' },
        { party: 'region-b', to: '2020-01-01' },
      ),
  ],
  ['no end', (draft) => delete draft.validTo],
])('sound: %s', (_, change) => {
  expect(faults(change)).toEqual([]);
});

test.each<[string, (draft: Draft) => void, readonly string[]]>([
  [
    'a body of the procedure that begins later',
    (draft) => body(draft, { validFrom: '2026-01-02' }),
    ['/bodies/1/validFrom body-validity'],
  ],
  [
    'a body of the procedure that ends sooner',
    (draft) => body(draft, { validTo: '2029-12-31' }, 0),
    ['/bodies/0/validTo body-validity'],
  ],
  [
    'a body that ends where the framework does not',
    (draft) => {
      delete draft.validTo;
      body(draft, { validTo: '2050-01-01' });
    },
    ['/bodies/1/validTo body-validity'],
  ],
  [
    'a body that ends on the day it begins',
    (draft) =>
      draft.bodies.push({ id: 'forum', name: 'Forum', kind: 'forum', validFrom: '2027-01-01', validTo: '2027-01-01' }),
    ['/bodies/2/validTo dates-reversed'],
  ],
  [
    'an identifier of a party that ends before it begins',
    (draft) =>
      Object.assign(draft.parties[1] ?? {}, {
        identifiers: [{ scheme: 'kode', value: '1', from: '2027-01-01', to: '2026-01-01' }],
      }),
    ['/parties/1/identifiers/0/to dates-reversed'],
  ],
])('%s', (_, change, expected) => {
  expect(faults(change)).toEqual(expected);
});
