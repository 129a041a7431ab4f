// Reads a form as it would be saved, and maps places of the saved dossier to the form. Server and browser use the same
// code.
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import ivAntibiotics from '../../src/demo/iv-antibiotics.json' with { type: 'json' };
import { assess } from '../../src/domain/assessment/assess.ts';
import type { Dossier } from '../../src/domain/dossier/dossier.ts';
import { shippedFramework } from '../../src/domain/governance/shipped.ts';
import { canonicalJson } from '../../src/lib/canonical-json.ts';
import { entriesOfDossier } from '../../src/web/dossier/form-values.ts';
import { groupsOf } from '../../src/web/dossier/groups.ts';
import { noteAt } from '../../src/web/dossier/notes.ts';
import { readTyped } from '../../src/web/dossier/typed.ts';
import { sliderScale } from '../../src/web/economy/try-volume.ts';
import { sayFormFault } from '../../src/web/form/say-form-fault.ts';
import { assessTyped } from '../../src/web/live/assess-typed.tsx';
import type { Basis } from '../../src/web/live/basis.ts';

const dossier = { ...ivAntibiotics, dossierVersion: 2 } as Dossier;
const framework = shippedFramework('syddanmark-2022');
const sha256 = async (text: string) => createHash('sha256').update(text).digest('hex');

function formOf(id: string, before: Dossier = dossier) {
  const group = groupsOf(before).find((each) => each.id === id);
  if (!group) throw new Error(`No form ${id}`);
  return { group, before, framework, language: 'da' as const, entries: entriesOfDossier(group.items, before, 'da') };
}

describe('reading what is typed', () => {
  test('a form nobody touched is the dossier', () => {
    for (const { id } of groupsOf(dossier)) expect([id, readTyped(formOf(id)).dossier]).toEqual([id, dossier]);
  });

  test('what is wrong is told and leaves the dossier as it was, the rest counts', () => {
    const form = formOf('omfang');
    form.entries.set('/volume/activities/0/counts/0/expected', 'tre');
    form.entries.set('/volume/activities/0/unit', 'besøg');
    const typed = readTyped(form);
    expect(typed.faults).toEqual([{ pointer: '/volume/activities/0/counts/0/expected', code: 'not-a-number' }]);
    const [main] = dossier.volume?.activities ?? [];
    expect(typed.dossier.volume).toEqual({ activities: [{ ...main, unit: 'besøg' }] });
  });

  test('a number with two readings is asked about, and a fraction of one is read as it is written', () => {
    const form = formOf('omfang');
    const at = '/volume/activities/0/counts/0/low';
    form.entries.set(at, '1,250');
    const values = { text: '1,250', thousands: '1250', decimals: '1,2500' };
    expect(readTyped(form).faults).toEqual([{ pointer: at, code: 'two-readings', values }]);
    expect(sayFormFault({ pointer: at, code: 'two-readings', values }, 'da')).toBe(
      '1,250 kan læses på to måder: skriv 1250 eller 1,2500.',
    );
    for (const text of ['0.125', '00.125']) {
      form.entries.set(at, text);
      expect(readTyped(form).dossier.volume?.activities?.[0]?.counts?.[0]?.low).toBe(0.125);
    }
  });

  test('a party that is not in the framework, and a personal number, are faults as they are on saving', () => {
    const form = formOf('opgaven');
    form.entries.set('/task/targetGroup/inclusion', 'Som 010190-1234');
    expect(readTyped(form).faults).toEqual([{ pointer: '/task/targetGroup/inclusion', code: 'person-data' }]);
    expect(readTyped(form).dossier).toEqual(dossier);
  });

  test('blank rows do not count, and the places after them are told as the form shows them', () => {
    const form = formOf('opgaven', {});
    form.entries.set('/task/legalBasis/0/@', '');
    form.entries.set('/task/legalBasis/1/@', '');
    form.entries.set('/task/legalBasis/1/citation', 'Sundhedsloven § 138');
    const { dossier: read, inForm } = readTyped(form);
    expect(read).toEqual({ dossierVersion: 2, task: { legalBasis: [{ citation: 'Sundhedsloven § 138' }] } });
    expect(
      ['/task/legalBasis/0/version', '/task/legalBasis/0', '/task/legalBasis', '/task/summary'].map(inForm),
    ).toEqual(['/task/legalBasis/1/version', '/task/legalBasis/1', '/task/legalBasis', '/task/summary']);
  });
});

describe('the word on what is typed', () => {
  const given = { today: '2026-11-22', cluster: 'fyn' };
  const basis: Basis = { framework, dossier, form: 'omfang', given, language: 'da' };

  test('is that of the assessment of the dossier as it would be saved', async () => {
    const { entries } = formOf('opgaven');
    entries.set('/task/whatMoves', '');
    const answer = await assessTyped({ ...basis, form: 'opgaven' }, [...entries], sha256);
    const { whatMoves: _whatMoves, ...task } = dossier.task ?? {};
    const saved: Dossier = { ...dossier, task };
    const { gaps } = assess(saved, framework, { ...given, dossierHash: await sha256(canonicalJson(saved)) });
    expect(gaps.length).toBeGreaterThan(0);
    expect(answer.summary).toContain(`I hele sagen: ${gaps.length}.`);
    // The panel says what is missing; the field itself does not.
    expect(answer.panel).toContain('Mangler: Hvad der flytter.');
    for (const { pointer } of gaps) expect([pointer, noteAt(answer.notes, pointer)]).toEqual([pointer, '']);
  });

  test('says in a sentence that nothing is missing', async () => {
    const { entries } = formOf('omfang');
    expect(assess(dossier, framework, { ...given, dossierHash: '' }).gaps).toEqual([]);
    expect((await assessTyped(basis, [...entries], sha256)).summary).toBe('Intet mangler i sagen.');
  });

  test('has everything typed as text', async () => {
    const { entries } = formOf('omfang');
    entries.set('/volume/activities/0/counts/0/expected', '<img src=x>');
    entries.set('/volume/activities/0/unit', '<script>1</script>');
    expect((await assessTyped(basis, [...entries], sha256)).panel).not.toMatch(/<img|<script/);
  });
});

test('a remark inside a place counts there where the place speaks for it', () => {
  const notes = [
    { pointer: '/a/0', text: 'Et.', severity: 'note' as const },
    { pointer: '/a', text: 'To.', severity: 'note' as const },
    { pointer: '/ab', text: 'Tre.', severity: 'note' as const },
  ];
  expect([noteAt(notes, '/a'), noteAt(notes, '/a', true), noteAt(notes, '/x', true)]).toEqual(['To.', 'Et. To.', '']);
});

test.each([
  [1000, 10, 1250],
  [7, 0.05, 8.75],
  [600, 5, 750],
])('a volume of %d: the slider takes steps of %d up to %d', (volume, step, max) => {
  const units = { low: volume, expected: volume, high: volume };
  const scale = sliderScale({ units, breakEven: { status: 'none', cheaperAlways: 'equal' } });
  expect(scale.step).toBeCloseTo(step, 9);
  expect(scale.max).toBeCloseTo(max, 9);
});
