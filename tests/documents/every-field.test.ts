// Every declared field of the dossier is on the decision paper, or its declaration gives a reason.
import { describe, expect, it } from 'vitest';
import { decisionPaper } from '../../src/documents/decision-paper.ts';
import type { PaperInput } from '../../src/documents/paper-context.ts';
import { PLACES } from '../../src/domain/dossier/tree.ts';
import { answerFor } from './field-answers.ts';
import { wordsOf } from './paper-words.ts';
import { sampleInput } from './sample-case.ts';
import { changed, FIELDS, pointerOf, valueAt, wholeDossier } from './whole-dossier.ts';

const whole = wholeDossier();
// The assessment stays the same, so that only the dossier's texts can differ.
const input: PaperInput = sampleInput('iv-antibiotics', 'da', { dossier: whole, decided: false, draws: 1 });

/** How often each text occurs on the paper. */
function counted(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

const before = counted(wordsOf(decisionPaper(input)));

/** Texts that occur more often on the paper with another answer. */
function added(dossier: PaperInput['dossier']): readonly string[] {
  return [...counted(wordsOf(decisionPaper({ ...input, dossier })))].flatMap(([text, times]) =>
    times > (before.get(text) ?? 0) ? [text] : [],
  );
}

describe('every field of the dossier stands on the paper', () => {
  it('of all that are declared, but those with a reason', () => {
    expect(FIELDS.length).toBeGreaterThan(190);
    const hidden = PLACES.filter(({ paper }) => typeof paper === 'object').map(({ pattern }) => pattern);
    expect(hidden.toSorted()).toEqual([
      '/dossierVersion',
      '/economy/verifications/*/digest',
      '/impact/positions/*/digest',
    ]);
  });

  it.each(FIELDS.map((place, number) => [place.pattern, place, number] as const))('%s', (_pattern, place, number) => {
    const pointer = pointerOf(place);
    const { value, said } = answerFor(place, valueAt(structuredClone(whole), pointer), number);
    const texts = added(changed(whole, pointer, value));
    expect(texts.filter((text) => said.test(text)).length, texts.join('\n').slice(0, 500)).toBeGreaterThan(0);
  });

  it('also one that no section knows: the annex shows it by itself', () => {
    const annex = decisionPaper(input).sections.find(({ id }) => id === 'annexes');
    const table = annex?.blocks.findLast((block) => block.kind === 'table');
    expect(table?.rows.map(([field]) => field)).toContain('Kræver opgaven flere penge?');
  });
});
