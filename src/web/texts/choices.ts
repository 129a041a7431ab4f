// What each possible value of a field is called. A value without words does not compile.

import type { COST_CATEGORIES, FINANCING_BASES } from '../../domain/dossier/economy.ts';
import type { WEEKDAYS } from '../../domain/dossier/primitives.ts';
import type { DELEGATED_ACTS, HOLDER_KINDS, PHASE_KINDS } from '../../domain/dossier/responsibility.ts';
import type { DIRECTIONS, SETTINGS } from '../../domain/dossier/task.ts';
import type { Text } from './text.ts';

type Words<T extends readonly string[]> = Readonly<Record<T[number], Text>>;

const direction: Words<typeof DIRECTIONS> = {
  'region-to-municipality': ['Fra region til kommune', 'From region to municipality', 'Från region till kommun'],
  'region-to-general-practice': ['Fra region til almen praksis', 'From region to general practice', 'Från region till allmänpraktik'],
  'municipality-to-region': ['Fra kommune til region', 'From municipality to region', 'Från kommun till region'],
  'municipality-to-general-practice': [
    'Fra kommune til almen praksis',
    'From municipality to general practice',
    'Från kommun till allmänpraktik',
  ],
  'general-practice-to-region': ['Fra almen praksis til region', 'From general practice to region', 'Från allmänpraktik till region'],
  'general-practice-to-municipality': [
    'Fra almen praksis til kommune',
    'From general practice to municipality',
    'Från allmänpraktik till kommun',
  ],
  other: ['Andet', 'Other', 'Annat'],
};
const setting: Words<typeof SETTINGS> = {
  home: ['I borgerens hjem', 'In the citizen’s home', 'I medborgarens hem'],
  'nursing-home': ['På plejehjem', 'In a nursing home', 'På äldreboende'],
  'municipal-clinic': ['I kommunal sygeplejeklinik', 'In a municipal clinic', 'På kommunal mottagning'],
  'general-practice': ['I almen praksis', 'In general practice', 'I allmänpraktik'],
  hospital: ['På hospital', 'In hospital', 'På sjukhus'],
  digital: ['Digitalt', 'Digitally', 'Digitalt'],
  other: ['Andet sted', 'Elsewhere', 'Annan plats'],
};
const nature = {
  'new-task': ['En ny opgave', 'A new task', 'En ny uppgift'],
  'formalises-drift': [
    'En aftale om noget, der allerede sker',
    'An agreement on something that already happens',
    'En överenskommelse om något som redan sker',
  ],
} as const satisfies Words<readonly ['new-task', 'formalises-drift']>;
const category: Words<typeof COST_CATEGORIES> = {
  staff: ['Personale', 'Staff', 'Personal'],
  equipment: ['Udstyr', 'Equipment', 'Utrustning'],
  medicine: ['Medicin', 'Medicine', 'Läkemedel'],
  supplies: ['Utensilier', 'Supplies', 'Material'],
  training: ['Oplæring', 'Training', 'Utbildning'],
  transport: ['Transport', 'Transport', 'Transport'],
  it: ['It', 'IT', 'It'],
  premises: ['Lokaler', 'Premises', 'Lokaler'],
  administration: ['Administration', 'Administration', 'Administration'],
  other: ['Andet', 'Other', 'Annat'],
};
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
const financing: Words<typeof FINANCING_BASES> = {
  'local-settlement': ['Lokal afregning (takst eller ramme)', 'Local settlement (rate or frame)', 'Lokal ersättning (taxa eller ram)'],
  'horizontal-agreement': ['Horisontal samarbejdsaftale', 'Horizontal cooperation agreement', 'Horisontellt samarbetsavtal'],
  dut: ['DUT', 'DUT (state compensation)', 'DUT (statlig reglering)'],
  none: ['Intet', 'None', 'Ingen'],
};
const currency: Words<readonly ['DKK', 'SEK', 'EUR']> = {
  DKK: ['Danske kroner', 'Danish kroner', 'Danska kronor'],
  SEK: ['Svenske kroner', 'Swedish kronor', 'Svenska kronor'],
  EUR: ['Euro', 'Euro', 'Euro'],
};
const phaseKind: Words<typeof PHASE_KINDS> = {
  referral: ['Henvisning', 'Referral', 'Remiss'],
  'citizen-assessment': ['Vurdering af borgeren', 'Assessment of the citizen', 'Bedömning av medborgaren'],
  prescription: ['Ordination', 'Prescription', 'Ordination'],
  performance: ['Udførelse', 'Performance', 'Utförande'],
  observation: ['Observation', 'Observation', 'Observation'],
  deterioration: ['Forværring', 'Deterioration', 'Försämring'],
  completion: ['Afslutning', 'Completion', 'Avslutning'],
  other: ['Andet', 'Other', 'Annat'],
};
const holderKind: Words<typeof HOLDER_KINDS> = {
  'hospital-department': ['Hospitalsafdeling', 'Hospital department', 'Sjukhusavdelning'],
  'general-practice': ['Almen praksis', 'General practice', 'Allmänpraktik'],
  municipality: ['Kommune', 'Municipality', 'Kommun'],
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

export const CHOICES = {
  direction,
  setting,
  nature,
  category,
  costNature,
  settlementNature,
  alternativeRole,
  financing,
  currency,
  phaseKind,
  holderKind,
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
