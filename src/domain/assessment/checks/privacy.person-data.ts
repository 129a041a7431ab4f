// Is there a personal identification number anywhere? The number itself is never repeated.
import { fieldLabel } from '../../dossier/labels.ts';
import { findPersonData } from '../../dossier/person-data.ts';
import { answer } from '../answers.ts';
import { authorOf } from '../author.ts';
import type { Check } from '../check.ts';

export const privacyPersonData: Check = {
  code: 'privacy.person-data',
  title: { da: 'Personnummer i en tekst', en: 'Personal number in a text', sv: 'Personnummer i en text' },
  fires: {
    da: 'En tekst indeholder et tal, der ligner et CPR-nummer.',
    en: 'A text holds a number shaped as a Danish personal identification number.',
    sv: 'En text innehåller ett tal som ser ut som ett danskt personnummer.',
  },
  remedy: {
    da: 'Slet tallet. Sagen må ikke indeholde oplysninger om enkelte borgere.',
    en: 'Delete the number. The case must not hold information on individual citizens.',
    sv: 'Ta bort talet. Ärendet får inte innehålla uppgifter om enskilda medborgare.',
  },
  severity: 'blocker',
  parameters: {},
  source: 'Databeskyttelsesforordningen artikel 5: dataminimering; sagen handler om opgaver, ikke om personer',
  reads: [],
  run({ dossier }) {
    return answer(
      findPersonData(dossier).map((pointer) => {
        const label = fieldLabel(pointer);
        return {
          pointer,
          ...authorOf(dossier, pointer),
          message: {
            da: `${label.da}: indeholder et tal, der ligner et CPR-nummer.`,
            en: `${label.en}: holds a number shaped as a personal identification number.`,
            sv: `${label.sv}: innehåller ett tal som ser ut som ett personnummer.`,
          },
        };
      }),
    );
  },
};
