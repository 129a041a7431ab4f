// Is there a placeholder instead of an answer? Drafts of agreements had
// "Udfyldes senere" under Økonomi; that counts as a missing answer.

import { fieldLabel } from '../../dossier/labels.ts';
import { pickTexts } from '../../dossier/pointers.ts';
import { patternOf, placeAt } from '../../dossier/tree.ts';
import { stepsOf } from '../../governance/case-types.ts';
import { answer, listParameter } from '../answers.ts';
import { authorOf } from '../author.ts';
import type { Check, CheckInput, Hit } from '../check.ts';
import { isOneLetter, keptPlaceholderFinder } from '../placeholder.ts';
import { isPutOff, putOffIn } from '../put-off.ts';

const WORDS = [
  ...[
    'udfyldes',
    'udfyldes senere',
    'udfyld senere',
    'afventer',
    'afventer svar',
    'afventes',
    'følger',
    'følger senere',
    'eftersendes',
  ],
  ...[
    'kommer senere',
    'tilføjes senere',
    'indsættes senere',
    'beskrives senere',
    'afklares',
    'afklares senere',
    'aftales senere',
  ],
  ...[
    'ikke afklaret',
    'ej afklaret',
    'endnu ikke afklaret',
    'uafklaret',
    'ikke udfyldt',
    'ved ikke',
    'senere',
    'mangler',
  ],
  ...[
    'tbd',
    'tba',
    'tbc',
    'todo',
    'to be decided',
    'to be determined',
    'to be confirmed',
    'to be announced',
    'pending',
    'placeholder',
  ],
  ...[
    'fylls i senare',
    'kompletteras senare',
    'kommer senare',
    'avvaktar',
    'ej klart',
    'inte klart',
    'återkommer',
    'lorem ipsum',
  ],
];
const OPENINGS = ['udfyldes senere', 'tbd', 'to be decided', 'to be determined', 'fylls i senare', 'lorem ipsum'];

/**
 * In these sections a phrase that puts the answer off counts anywhere in the text,
 * since they require amounts, parties and dates. Verifications are excluded.
 */
const DECIDES_MONEY_OR_TERMS = /^\/(economy|plan)\/(?!verifications\/)/;
/** Fields in which a single letter is a valid answer. */
const SHORT = /\/(unit|version|department)$/;

type Finder = (text: string) => boolean;

function isWritten(pointer: string): boolean {
  const control = placeAt(pointer)?.declaration.control;
  return control === 'text' || control === 'area';
}

/** The part of the text that is a placeholder; undefined if the text is an answer. */
function emptyPart(pointer: string, text: string, isPlaceholder: Finder): string | undefined {
  if (isPlaceholder(text) || isPutOff(text) || (isOneLetter(text) && !SHORT.test(pointer)))
    return text.trim().slice(0, 60);
  return DECIDES_MONEY_OR_TERMS.test(pointer) ? putOffIn(text) : undefined;
}

/** Patterns of the fields that the steps of the case type require. */
function requiredPatterns({ framework, caseType }: CheckInput): ReadonlySet<string> {
  return new Set(stepsOf(framework, caseType).flatMap(({ requires }) => requires));
}

function hitsOf(input: CheckInput): readonly Hit[] {
  const { dossier, parameters } = input;
  const isPlaceholder = keptPlaceholderFinder(
    listParameter(parameters, 'words', WORDS),
    listParameter(parameters, 'openings', OPENINGS),
  );
  const required = requiredPatterns(input);
  const mayBeEmpty: Finder = (text) => isPlaceholder(text) || putOffIn(text) !== undefined || isOneLetter(text);
  return pickTexts(dossier, mayBeEmpty).flatMap(({ pointer, text }): readonly Hit[] => {
    const empty = isWritten(pointer) ? emptyPart(pointer, text, isPlaceholder) : undefined;
    if (empty === undefined) return [];
    const label = fieldLabel(pointer);
    const message = {
      da: `${label.da}: »{text}« er ikke et svar.`,
      en: `${label.en}: “{text}” is not an answer.`,
      sv: `${label.sv}: ”{text}” är inget svar.`,
    };
    const decides = required.has(patternOf(pointer));
    return [
      {
        pointer,
        ...authorOf(dossier, pointer),
        message,
        values: { text: empty },
        ...(!decides && { severity: 'warning' }),
      },
    ];
  });
}

export const completePlaceholder: Check = {
  code: 'complete.placeholder',
  title: { da: 'Tekst uden indhold', en: 'Text that says nothing', sv: 'Text utan innehåll' },
  fires: {
    da: 'En tekst siger intet eller skyder svaret ud, for eksempel »udfyldes senere«, »aftales nærmere«, »TBD« eller »-«.',
    en: 'A text says nothing or puts the answer off, for instance “udfyldes senere”, “to be agreed later”, “TBD” or “-”.',
    sv: 'En text säger ingenting eller skjuter upp svaret, till exempel ”fylls i senare”, ”avtalas närmare”, ”TBD” eller ”-”.',
  },
  remedy: {
    da: 'Skriv svaret, eller lad feltet stå tomt, til det kendes.',
    en: 'State the answer, or leave the field empty until it is known.',
    sv: 'Ange svaret, eller lämna fältet tomt tills det är känt.',
  },
  severity: 'blocker',
  parameters: { words: WORDS, openings: OPENINGS },
  source:
    '»Økonomi: udfyldes senere« i udkast til horisontale aftaler, december 2025, regional-indsigt.dk: en pladsholder er et manglende svar',
  reads: [],
  run(input) {
    return answer(hitsOf(input));
  },
};
