// Is there a text that only promises an answer? Source: domain § 1: draft agreements had "Udfyldes senere" under Økonomi.
import { fieldLabel } from '../../dossier/labels.ts';
import { pickTexts } from '../../dossier/pointers.ts';
import { answer, listParameter } from '../answers.ts';
import { authorOf } from '../author.ts';
import type { Check } from '../check.ts';
import { keptPlaceholderFinder } from '../placeholder.ts';

const WORDS = [
  ...['udfyldes', 'udfyldes senere', 'udfyld senere', 'afventer', 'afventer svar', 'afventes', 'følger', 'følger senere', 'eftersendes'],
  ...['kommer senere', 'tilføjes senere', 'indsættes senere', 'beskrives senere', 'afklares', 'afklares senere', 'aftales senere'],
  ...['ikke afklaret', 'ej afklaret', 'endnu ikke afklaret', 'uafklaret', 'ikke udfyldt', 'ved ikke', 'senere', 'mangler'],
  ...['tbd', 'tba', 'tbc', 'todo', 'to be decided', 'to be determined', 'to be confirmed', 'to be announced', 'pending', 'placeholder'],
  ...['fylls i senare', 'kompletteras senare', 'kommer senare', 'avvaktar', 'ej klart', 'inte klart', 'återkommer', 'lorem ipsum'],
];
const OPENINGS = ['udfyldes senere', 'tbd', 'to be decided', 'to be determined', 'fylls i senare', 'lorem ipsum'];

/** Ids, not texts: what they are called is the client's own affair. */
const ID_KEYS = new Set(['id', 'party', 'holder', 'phase', 'payer', 'reportingParty', 'from', 'to', 'cost']);

export const completePlaceholder: Check = {
  code: 'complete.placeholder',
  title: { da: 'Tekst uden indhold', en: 'Text that says nothing', sv: 'Text utan innehåll' },
  fires: {
    da: 'En tekst siger intet, for eksempel »udfyldes senere«, »afventer«, »TBD« eller »-«.',
    en: 'A text says nothing, for instance “udfyldes senere”, “afventer”, “TBD” or “-”.',
    sv: 'En text säger ingenting, till exempel ”fylls i senare”, ”avvaktar”, ”TBD” eller ”-”.',
  },
  remedy: {
    da: 'Skriv svaret, eller lad feltet stå tomt, til det kendes.',
    en: 'State the answer, or leave the field empty until it is known.',
    sv: 'Ange svaret, eller lämna fältet tomt tills det är känt.',
  },
  severity: 'blocker',
  parameters: { words: WORDS, openings: OPENINGS },
  source: '»Udfyldes senere« under Økonomi i udkast til aftaler 2025 (domænet § 1): en pladsholder er et manglende svar',
  reads: [],
  run({ dossier, parameters }) {
    const isPlaceholder = keptPlaceholderFinder(listParameter(parameters, 'words', WORDS), listParameter(parameters, 'openings', OPENINGS));
    const empty = pickTexts(dossier, (text, key) => isPlaceholder(text) && !ID_KEYS.has(key));
    return answer(
      empty.map(({ pointer, text }) => {
        const label = fieldLabel(pointer);
        return {
          pointer,
          ...authorOf(dossier, pointer),
          message: {
            da: `${label.da}: »{text}« er ikke et svar.`,
            en: `${label.en}: “{text}” is not an answer.`,
            sv: `${label.sv}: ”{text}” är inget svar.`,
          },
          values: { text: text.trim().slice(0, 60) },
        };
      }),
    );
  },
};
