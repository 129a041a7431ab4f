import { describe, expect, it } from 'vitest';
import { agreementDraft } from '../../src/documents/agreement-draft.ts';
import * as choices from '../../src/documents/choice-words.ts';
import { decisionPaper } from '../../src/documents/decision-paper.ts';
import { PICTURE_TEXTS } from '../../src/documents/pictures/picture-texts.ts';
import { PROGRESS_TEXTS } from '../../src/documents/pictures/progress-texts.ts';
import { AGENDA_TEXTS } from '../../src/documents/texts/agenda-texts.ts';
import { AGREEMENT_TEXTS } from '../../src/documents/texts/agreement-texts.ts';
import { PAPER_TEXTS } from '../../src/documents/texts/texts.ts';
import { writerOf } from '../../src/lib/catalogue.ts';
import { slotsOf } from '../../src/lib/fill.ts';
import { LANGUAGES, type Localised } from '../../src/lib/localised.ts';
import { wordsOf } from './paper-words.ts';
import { SAMPLES, sampleInput } from './sample-case.ts';

const texts: readonly (readonly [string, Localised])[] = [
  ...Object.entries(PAPER_TEXTS),
  ...Object.entries(AGENDA_TEXTS),
  ...Object.entries(AGREEMENT_TEXTS),
  ...Object.entries(PICTURE_TEXTS),
  ...Object.entries(PROGRESS_TEXTS),
  ...Object.entries(choices).flatMap(([list, words]) =>
    Object.entries(words as Readonly<Record<string, Localised>>).map(
      ([choice, text]) => [`${list}.${choice}`, text] as const,
    ),
  ),
];

describe('the texts of the documents and pictures', () => {
  it('are there in all languages, trimmed, with the same slots', () => {
    expect(texts.length).toBeGreaterThan(250);
    for (const [key, text] of texts) {
      for (const language of LANGUAGES) {
        expect(text[language].trim(), key).not.toBe('');
        expect(slotsOf(text[language]), `${key} ${language}`).toEqual(slotsOf(text.da));
      }
    }
  });
});

describe('the parties’ joint cost', () => {
  it('is never called a cost to society: no market prices and no net tax factor are in it', () => {
    const forbidden = /samfundsøkonomi|samhällsekonomi|socio-?economic|for society/i;
    expect('samfundsøkonomisk').toMatch(forbidden);
    for (const [key, text] of texts)
      for (const language of LANGUAGES) expect(text[language], key).not.toMatch(forbidden);
    for (const name of SAMPLES) {
      for (const language of LANGUAGES) {
        const input = sampleInput(name, language);
        for (const paper of [decisionPaper(input), agreementDraft(input)]) {
          expect(wordsOf(paper).filter((said) => forbidden.test(said))).toEqual([]);
        }
      }
    }
  });
});

describe('a writer', () => {
  const write = writerOf(
    {
      hello: { da: 'Hej {name}, {name}!', en: 'Hello {name}!', sv: 'Hej {name}!' },
      bye: { da: 'Farvel', en: 'Bye', sv: 'Hej då' },
    },
    'da',
  );

  it('puts values in as they are, and never looks for slots inside them', () => {
    expect(write('hello', { name: '{name} & $1' })).toBe('Hej {name} & $1, {name} & $1!');
    expect(write('bye')).toBe('Farvel');
  });

  it('does not compile without its values or with an unknown key', () => {
    // @ts-expect-error a slot is not given
    expect(write('hello', {})).toContain('{name}');
    // @ts-expect-error no such key
    expect(write('unknown')).toBe('unknown');
  });
});
