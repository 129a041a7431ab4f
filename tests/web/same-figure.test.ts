// A cost line used in several alternatives is one figure: copied over, and corrected in all of them.
import { expect, test } from 'vitest';
import type { Cost } from '../../src/domain/dossier/costs.ts';
import type { Dossier } from '../../src/domain/dossier/dossier.ts';
import { shippedFramework } from '../../src/domain/governance/shipped.ts';
import { followedFields, withFollowed } from '../../src/web/dossier/followed.ts';
import { entriesOfDossier } from '../../src/web/dossier/form-values.ts';
import { groupsOf } from '../../src/web/dossier/groups.ts';
import { alsoIn, otherLines, withOtherLine } from '../../src/web/dossier/same-figure.ts';
import { readTyped } from '../../src/web/dossier/typed.ts';

const MEDICINE: Cost = {
  id: 'medicin',
  label: 'Medicin',
  payer: { party: 'region-1083' },
  nature: 'per-unit',
  counts: 'all',
  amount: { low: 2500, expected: 5000, high: 7500 },
};
const VISIT: Cost = { id: 'besoeg', label: 'Besøg', payer: { party: 'kommune-461' }, amount: { expected: 900 } };
const dossier: Dossier = {
  dossierVersion: 2,
  economy: {
    alternatives: [
      { id: 'i-dag', name: 'I dag', role: 'current', costs: [MEDICINE] },
      {
        id: 'hjem',
        name: 'Hjemme',
        role: 'proposed',
        costs: [VISIT, { ...MEDICINE, payer: { party: 'kommune-461' } }],
      },
    ],
  },
};
const framework = shippedFramework('syddanmark-2022');
const [TODAY, HOME] = ['/economy/alternatives/0/costs', '/economy/alternatives/1/costs'];

function formOf(id: string, before = dossier) {
  const group = groupsOf(before).find((each) => each.id === id);
  if (!group) throw new Error(`No form ${id}`);
  return { group, before, framework, language: 'da' as const, entries: entriesOfDossier(group.items, before, 'da') };
}

test('corrected in one alternative it is corrected in the other; who pays stays', () => {
  const form = formOf('omkostninger');
  form.entries.set(`${TODAY}/0/amount/expected`, '5.500');
  const { dossier: after, faults } = readTyped(form);
  expect(faults).toEqual([]);
  const amount = { low: 2500, expected: 5500, high: 7500 };
  expect(after.economy?.alternatives?.map(({ costs }) => costs)).toEqual([
    [{ ...MEDICINE, amount }],
    [VISIT, { ...MEDICINE, amount, payer: { party: 'kommune-461' } }],
  ]);
});

test('what is refused leaves both as they were, and is told at the field', () => {
  const form = formOf('omkostninger');
  form.entries.set(`${TODAY}/0/amount/expected`, '9.500');
  form.entries.set(`${TODAY}/0/label`, 'Som 010190-1234');
  const { dossier: after, faults } = readTyped(form);
  expect(faults.map(({ pointer, code }) => [pointer, code])).toContainEqual([`${TODAY}/0/amount`, 'range-order']);
  expect(after).toEqual(dossier);
});

test('a page that stands is told what the other alternative has become, by the names it has there', () => {
  const form = formOf('omkostninger');
  form.entries.set(`${TODAY}/0/amount/expected`, '5.500');
  form.entries.set(`${TODAY}/0/amount/low`, '');
  const saved = readTyped(form);
  expect(followedFields(form, saved, new Map())).toEqual([
    [`${HOME}/1/amount/low`, []],
    [`${HOME}/1/amount/expected`, ['5.500']],
  ]);
  // The sent form had an empty row above it.
  const moved = new Map([[`${HOME}/1`, `${HOME}/2`]]);
  expect(followedFields(form, saved, moved)?.map(([name]) => name)).toEqual([
    `${HOME}/2/amount/low`,
    `${HOME}/2/amount/expected`,
  ]);
  const shown = withFollowed(form, saved);
  expect(shown.get(`${HOME}/1/amount/expected`)).toBe('5.500');
  expect(shown.get(`${HOME}/1/payer/@who`)).toBe('party:kommune-461');
});

test('a line with a fault keeps what was typed; rows that came are not shown by a page that stands', () => {
  const form = formOf('omkostninger');
  form.entries.set(`${TODAY}/0/amount/expected`, '9.500');
  const saved = readTyped(form);
  expect(saved.faults).toHaveLength(1);
  expect(followedFields(form, saved, new Map())).toEqual([]);
  const more = formOf('omkostninger');
  more.entries.append(`${TODAY}/0/exceptions/0/@`, '');
  more.entries.append(`${TODAY}/0/exceptions/0/party`, 'kommune-461');
  more.entries.append(`${TODAY}/0/exceptions/0/expected`, '4.000');
  const after = readTyped(more);
  expect(after.dossier.economy?.alternatives?.[1]?.costs?.[1]?.exceptions).toHaveLength(1);
  expect(followedFields(more, after, new Map())).toBeUndefined();
});

test('who pays differs freely', () => {
  const form = formOf('omkostninger');
  form.entries.set(`${HOME}/1/payer/@who`, 'party:kommune-420');
  const { dossier: after } = readTyped(form);
  expect(after.economy?.alternatives?.[0]).toEqual(dossier.economy?.alternatives?.[0]);
  expect(after.economy?.alternatives?.[1]?.costs?.[1]?.payer).toEqual({ party: 'kommune-420' });
});

test('a line of another alternative is taken over under its id', () => {
  const { entries, group, before } = formOf('omkostninger');
  expect(otherLines(before, TODAY, entries)).toEqual([{ value: 'besoeg', text: 'Besøg (Hjemme)' }]);
  entries.set(`same:${TODAY}`, 'besoeg');
  const more = withOtherLine(entries, before, TODAY, 'da');
  const { dossier: after, faults } = readTyped({ group, before, framework, language: 'da', entries: more });
  expect(faults).toEqual([]);
  expect(after.economy?.alternatives?.[0]?.costs).toEqual([MEDICINE, VISIT]);
  expect(alsoIn(after, TODAY, 'besoeg')).toEqual(['Hjemme']);
});

test('where nothing is shared nothing is offered', () => {
  const { entries } = formOf('opgaven');
  expect(otherLines(dossier, '/task/legalBasis', entries)).toEqual([]);
  expect(alsoIn(dossier, HOME, 'besoeg')).toEqual([]);
});
