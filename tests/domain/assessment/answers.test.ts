// Three-valued answers: missing input takes precedence over a finding, and never counts as passed.
import { expect, test } from 'vitest';
import {
  answer,
  isBlank,
  lacking,
  listParameter,
  notStated,
  numberParameter,
} from '../../../src/domain/assessment/answers.ts';

const hit = { pointer: '/a', message: { da: 'a', en: 'a', sv: 'a' } };
const missing = notStated('/plan/startDate');

test('passed, fired, not assessed, and not assessed with what is certain', () => {
  expect(answer([])).toEqual({ status: 'passed' });
  expect(answer([hit])).toEqual({ status: 'fired', hits: [hit] });
  expect(answer([], [missing])).toEqual({ status: 'not-assessed', ...missing });
  expect(answer([], [missing, notStated('/plan/pilot')])).toEqual({
    status: 'not-assessed',
    ...missing,
    more: [notStated('/plan/pilot')],
  });
  expect(answer([hit], [missing])).toEqual({ status: 'not-assessed', ...missing, hits: [hit] });
});

test('a missing input is named in the three languages', () => {
  expect(missing).toEqual({
    pointer: '/plan/startDate',
    reason: { da: 'Ikke oplyst: Startdato.', en: 'Not stated: Start date.', sv: 'Ej angivet: Startdatum.' },
  });
});

test('a parameter of the wrong kind leaves the default', () => {
  expect([numberParameter({ a: 3 }, 'a', 1), numberParameter({ a: 'x' }, 'a', 1), numberParameter({}, 'a', 1)]).toEqual(
    [3, 1, 1],
  );
  expect([listParameter({ a: ['x'] }, 'a', []), listParameter({ a: 1 }, 'a', ['y'])]).toEqual([['x'], ['y']]);
});

test('blank', () => {
  expect([undefined, '', ' ', 'a'].map(isBlank)).toEqual([true, true, true, false]);
});

test('a hit for a missing field says which', () => {
  expect(lacking('/quality/risks/1/owner', 'owner')).toEqual({
    pointer: '/quality/risks/1/owner',
    reason: 'owner',
    message: { da: 'Mangler: Risiko 2, ansvarlig.', en: 'Missing: Risk 2, owner.', sv: 'Saknas: Risk 2, ansvarig.' },
  });
});
