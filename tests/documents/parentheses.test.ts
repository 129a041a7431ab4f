// A name that ends with a parenthesis is never put in another one: "PLO Syddanmark (almen praksis)".
import { expect, test } from 'vitest';
import { agreementDraft } from '../../src/documents/agreement-draft.ts';
import { decisionPaper } from '../../src/documents/decision-paper.ts';
import type { PaperInput } from '../../src/documents/paper-context.ts';
import { LANGUAGES, type Language } from '../../src/lib/localised.ts';
import { wordsOf } from './paper-words.ts';
import { SAMPLES, type SampleName, sampleDossier, sampleInput } from './sample-case.ts';

const PLO = 'plo-syddanmark';

/** General practice has the treatment responsibility and owns the condition. */
function givenPlo(name: SampleName, language: Language): PaperInput {
  const dossier = sampleDossier(name);
  const { treatment } = dossier.responsibility ?? {};
  const holders = treatment?.holders?.map((one) => ({ ...one, party: PLO }));
  const responsibility = { ...dossier.responsibility, treatment: { ...treatment, holders } };
  const input = sampleInput(name, language, { dossier: { ...dossier, responsibility }, draws: 0 });
  const conditions = [
    { id: 'c', text: 'Instruks er klar', owner: PLO, dueDate: '2027-01-01', status: 'open' as const },
  ];
  const [first, ...rest] = input.submission.decisions;
  return first
    ? { ...input, submission: { ...input.submission, decisions: [{ ...first, conditions }, ...rest] } }
    : input;
}

test.each(SAMPLES.flatMap((name) => LANGUAGES.map((language) => [name, language] as const)))(
  '%s in %s',
  (name, language) => {
    const input = givenPlo(name, language);
    for (const paper of [decisionPaper(input), agreementDraft(input)]) {
      const words = wordsOf(paper).join('\n');
      expect(words).toContain('(almen praksis)');
      expect(words.split('\n').filter((line) => /\([^()]*\([^()]*\)[^()]*\)/.test(line) && !/[×−]/.test(line))).toEqual(
        [],
      );
    }
  },
);
