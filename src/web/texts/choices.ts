// What each possible value of a field is called. A value without words does not compile.
import {
  CATEGORY_WORDS,
  DIRECTION_WORDS,
  FINANCING_WORDS,
  HOLDER_WORDS,
  PHASE_WORDS,
  SETTING_WORDS,
  TASK_NATURE_WORDS,
} from '../../documents/choice-words.ts';
import type { WEEKDAYS } from '../../domain/dossier/primitives.ts';
import type { DELEGATED_ACTS } from '../../domain/dossier/responsibility.ts';
import { type Text, textsOf } from './text.ts';

type Words<T extends readonly string[]> = Readonly<Record<T[number], Text>>;

const costNature: Words<readonly ['recurring', 'per-case', 'one-off']> = {
  recurring: ['Pr. år', 'Per year', 'Per år'],
  'per-case': ['Pr. forløb', 'Per case', 'Per ärende'],
  'one-off': ['Én gang', 'Once', 'En gång'],
};
const settlementNature: Words<readonly ['recurring', 'per-case']> = { recurring: costNature.recurring, 'per-case': costNature['per-case'] };
const alternativeRole: Words<readonly ['current', 'proposed', 'other']> = {
  current: ['Som i dag', 'As today', 'Som i dag'],
  proposed: ['Det foreslåede', 'The proposed', 'Det föreslagna'],
  other: ['Et andet alternativ', 'Another alternative', 'Ett annat alternativ'],
};
const currency: Words<readonly ['DKK', 'SEK', 'EUR']> = {
  DKK: ['Danske kroner', 'Danish kroner', 'Danska kronor'],
  SEK: ['Svenske kroner', 'Swedish kronor', 'Svenska kronor'],
  EUR: ['Euro', 'Euro', 'Euro'],
};
const act: Words<typeof DELEGATED_ACTS> = {
  'public-declaration': ['Erklæring til offentligt brug', 'Declaration for public use', 'Intyg för offentligt bruk'],
  prescription: ['Udstedelse af recept', 'Writing a prescription', 'Utfärdande av recept'],
  'death-certificate': ['Dødsattest', 'Death certificate', 'Dödsbevis'],
  inquest: ['Ligsyn', 'Inquest', 'Yttre undersökning av avliden'],
  'brain-death-examination': [
    'Klinisk undersøgelse for hjernedød',
    'Clinical examination for brain death',
    'Klinisk undersökning för hjärndöd',
  ],
  'coercion-decision': ['Beslutning om tvang', 'Decision on coercion', 'Beslut om tvång'],
  'cosmetic-treatment': ['Kosmetisk behandling', 'Cosmetic treatment', 'Kosmetisk behandling'],
  'medication-administration': ['Medicingivning', 'Giving medicine', 'Läkemedelsgivning'],
  'injection-or-infusion': ['Injektion eller infusion', 'Injection or infusion', 'Injektion eller infusion'],
  catheterisation: ['Kateteranlæggelse', 'Catheterisation', 'Kateterisering'],
  'blood-sampling': ['Blodprøvetagning', 'Blood sampling', 'Blodprovstagning'],
  'dosage-adjustment': ['Justering af dosis', 'Adjustment of dosage', 'Justering av dos'],
  other: ['Anden handling', 'Another act', 'Annan åtgärd'],
};
const delegationType: Words<readonly ['concrete', 'framework']> = {
  concrete: ['Konkret: én patient i én situation', 'Concrete: one patient in one situation', 'Konkret: en patient i en situation'],
  framework: ['Ramme: en afgrænset gruppe over tid', 'Framework: a defined group over time', 'Ram: en avgränsad grupp över tid'],
};
const scale: Words<readonly ['1', '2', '3', '4', '5']> = {
  1: ['1 – meget lav', '1 – very low', '1 – mycket låg'],
  2: ['2 – lav', '2 – low', '2 – låg'],
  3: ['3 – middel', '3 – medium', '3 – medel'],
  4: ['4 – høj', '4 – high', '4 – hög'],
  5: ['5 – meget høj', '5 – very high', '5 – mycket hög'],
};
const day: Words<typeof WEEKDAYS> = {
  mon: ['Mandag', 'Monday', 'Måndag'],
  tue: ['Tirsdag', 'Tuesday', 'Tisdag'],
  wed: ['Onsdag', 'Wednesday', 'Onsdag'],
  thu: ['Torsdag', 'Thursday', 'Torsdag'],
  fri: ['Fredag', 'Friday', 'Fredag'],
  sat: ['Lørdag', 'Saturday', 'Lördag'],
  sun: ['Søndag', 'Sunday', 'Söndag'],
};

/** What a form and a paper both name is named once, in the papers' words. */
export const CHOICES = {
  direction: textsOf(DIRECTION_WORDS),
  setting: textsOf(SETTING_WORDS),
  nature: textsOf(TASK_NATURE_WORDS),
  category: textsOf(CATEGORY_WORDS),
  costNature,
  settlementNature,
  alternativeRole,
  financing: textsOf(FINANCING_WORDS),
  currency,
  phaseKind: textsOf(PHASE_WORDS),
  holderKind: textsOf(HOLDER_WORDS),
  act,
  delegationType,
  scale,
  day,
};

export type ChoiceName = keyof typeof CHOICES;

/** The values of a choice with their words, in order. */
export function choicesOf(name: ChoiceName): readonly (readonly [value: string, words: Text])[] {
  return Object.entries(CHOICES[name]);
}
