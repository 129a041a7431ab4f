// Changes of holder: which pairs count as a change, and what describes it.
import { expect, test } from 'vitest';
import type { WeeklyHours } from '../../../src/domain/dossier/hours.ts';
import type { Treatment } from '../../../src/domain/dossier/responsibility.ts';
import { computeResponsibility } from '../../../src/domain/responsibility/responsibility.ts';

type Stated = readonly [holder: string, hours?: readonly [WeeklyHours['days'], string, string]];
const WORK: WeeklyHours['days'] = ['mon', 'tue', 'wed', 'thu', 'fri'];
const ALL: WeeklyHours['days'] = [...WORK, 'sat', 'sun'];

/** One phase per argument, always open by default, each with its holders and their hours. */
function changes(
  phases: readonly (readonly Stated[])[],
  handovers: NonNullable<Treatment['handovers']> = [],
  open = true,
) {
  const periods = phases.flatMap((stated, i) =>
    stated.map(([holder, hours], j) => ({
      id: `p${i}-${j}`,
      phase: `f${i}`,
      holder,
      ...(hours && { hours: [{ days: hours[0], from: hours[1], to: hours[2] }] }),
    })),
  );
  const hours = [{ days: ALL, from: '00:00', to: '24:00' }];
  const treatment = { holders: ['a', 'b', 'c'].map((id) => ({ id })), periods, handovers };
  return computeResponsibility({
    responsibility: { phases: phases.map((_, i) => ({ id: `f${i}`, ...(open && { hours }) })), treatment },
  }).changes;
}
const pairs = (...args: Parameters<typeof changes>) => changes(...args).map(({ from, to }) => `${from}→${to}`);

test('one holder all through: no change', () => {
  expect(pairs([[['a']], [['a']], [['a']]])).toEqual([]);
});

test('a change from one phase to the next, not to the one after', () => {
  expect(pairs([[['a']], [['b']], [['c']]])).toEqual(['a→b', 'b→c']);
});

test('each pair once, however often it happens', () => {
  expect(pairs([[['a']], [['b']], [['a']], [['b']]])).toEqual(['a→b', 'b→a']);
});

test('phases without hours still change holder', () => {
  expect(pairs([[['a']], [['b']]], [], false)).toEqual(['a→b']);
});

test('day and night inside a phase are two changes', () => {
  const shifts: Stated[] = [
    ['a', [ALL, '08:00', '16:00']],
    ['b', [ALL, '16:00', '08:00']],
  ];
  expect(pairs([shifts])).toEqual(['a→b', 'b→a']);
});

test('windows follow each other over a pause, and round the week', () => {
  const shifts: Stated[] = [
    ['a', [['mon'], '08:00', '16:00']],
    ['b', [['wed'], '08:00', '16:00']],
    ['c', [['fri'], '08:00', '16:00']],
  ];
  expect(pairs([shifts])).toEqual(['a→b', 'b→c', 'c→a']);
});

test('a pause of the same holder is no change', () => {
  const shifts: Stated[] = [
    ['a', [['mon', 'tue'], '08:00', '16:00']],
    ['b', [['wed'], '08:00', '16:00']],
  ];
  expect(pairs([shifts])).toEqual(['a→b', 'b→a']);
});

test('a window that another one only interrupts inside is left to the other when it ends', () => {
  const shifts: Stated[] = [['a'], ['b', [WORK, '08:00', '16:00']]];
  expect(pairs([shifts])).toEqual(['b→a']);
});

test('a handover without event or message is incomplete, the best described one counts', () => {
  const event = 'Vagtskifte kl. 16';
  const message = 'Notat i journalen';
  expect(changes([[['a']], [['b']]])).toEqual([{ from: 'a', to: 'b', handover: null, missing: ['handover'] }]);
  expect(changes([[['a']], [['b']]], [{ from: 'b', to: 'a', event, message }])[0]?.handover).toBeNull();
  expect(changes([[['a']], [['b']]], [{ from: 'a', to: 'b', event, message: ' ' }])[0]?.missing).toEqual(['message']);
  expect(changes([[['a']], [['b']]], [{ from: 'a', to: 'b' }])[0]?.missing).toEqual(['event', 'message']);
  expect(
    changes(
      [[['a']], [['b']]],
      [
        { from: 'a', to: 'b', event },
        { from: 'a', to: 'b', event, message },
      ],
    ),
  ).toEqual([{ from: 'a', to: 'b', handover: 1, missing: [] }]);
});

test('only a handover between these very two counts, and of equals the first', () => {
  const [event, message] = ['Vagtskifte', 'Notat'];
  const between = (from: string, to: string) =>
    changes([[['a']], [['b']]], [{ from, to, event, message }])[0]?.handover;
  expect([between('c', 'b'), between('a', 'c'), between('a', 'b')]).toEqual([null, null, 0]);
  const full = { from: 'a', to: 'b', event, message };
  expect(changes([[['a']], [['b']]], [full, { ...full, message: ' ' }, full])[0]?.handover).toBe(0);
});

test('two who take over at one moment come by their ids', () => {
  const shifts: Stated[] = [
    ['b', [['mon'], '08:00', '16:00']],
    ['c', [['mon'], '16:00', '20:00']],
    ['a', [['mon'], '16:00', '20:00']],
  ];
  expect(pairs([shifts])).toEqual(['a→b', 'b→a', 'b→c', 'c→b']);
});
