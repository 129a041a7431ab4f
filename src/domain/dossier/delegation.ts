// Step 2: delegation of reserved health-care activity (forbeholdt sundhedsfaglig virksomhed).
// Source: VEJ 115/2009 and BEK 1219/2009; whether they are still in force is not verified.
import { z } from 'zod';
import { area, choice, date, group, text, yesNo } from './declare.ts';
import { Id } from './primitives.ts';

export const ACT_WORDS = {
  'public-declaration': {
    da: 'Erklæring til offentligt brug',
    en: 'Declaration for public use',
    sv: 'Intyg för offentligt bruk',
  },
  prescription: { da: 'Udstedelse af recept', en: 'Writing a prescription', sv: 'Utfärdande av recept' },
  'death-certificate': { da: 'Dødsattest', en: 'Death certificate', sv: 'Dödsbevis' },
  inquest: { da: 'Ligsyn', en: 'Inquest', sv: 'Yttre undersökning av avliden' },
  'brain-death-examination': {
    da: 'Klinisk undersøgelse for hjernedød',
    en: 'Clinical examination for brain death',
    sv: 'Klinisk undersökning för hjärndöd',
  },
  'coercion-decision': { da: 'Beslutning om tvang', en: 'Decision on coercion', sv: 'Beslut om tvång' },
  'cosmetic-treatment': { da: 'Kosmetisk behandling', en: 'Cosmetic treatment', sv: 'Kosmetisk behandling' },
  'medication-administration': { da: 'Medicingivning', en: 'Giving medicine', sv: 'Läkemedelsgivning' },
  'injection-or-infusion': {
    da: 'Injektion eller infusion',
    en: 'Injection or infusion',
    sv: 'Injektion eller infusion',
  },
  catheterisation: { da: 'Kateteranlæggelse', en: 'Catheterisation', sv: 'Kateterisering' },
  'blood-sampling': { da: 'Blodprøvetagning', en: 'Blood sampling', sv: 'Blodprovstagning' },
  'dosage-adjustment': { da: 'Justering af dosis', en: 'Adjustment of dosage', sv: 'Justering av dos' },
  other: { da: 'Anden handling', en: 'Another act', sv: 'Annan åtgärd' },
};

export const Delegation = z.strictObject({
  id: Id,
  act: choice({ da: 'handling', en: 'act', sv: 'åtgärd' }, ACT_WORDS, { select: true }),
  description: area({ da: 'beskrivelse', en: 'description', sv: 'beskrivning' }, 1000),
  reserved: yesNo({
    da: 'er det forbeholdt virksomhed',
    en: 'is it a reserved activity',
    sv: 'är det förbehållen verksamhet',
  }),
  delegator: text({ da: 'hvem der delegerer', en: 'delegator', sv: 'vem som delegerar' }, 300),
  type: choice(
    {
      da: 'konkret delegation eller rammedelegation',
      en: 'concrete or framework delegation',
      sv: 'konkret delegering eller ramdelegering',
    },
    {
      concrete: {
        da: 'Konkret: én patient i én situation',
        en: 'Concrete: one patient in one situation',
        sv: 'Konkret: en patient i en situation',
      },
      framework: {
        da: 'Ramme: en afgrænset gruppe over tid',
        en: 'Framework: a defined group over time',
        sv: 'Ram: en avgränsad grupp över tid',
      },
    },
  ),
  receiverQualification: text(
    { da: 'modtagerens kvalifikationer', en: 'qualification of the receiver', sv: 'mottagarens kvalifikationer' },
    500,
  ),
  supervision: area({ da: 'tilsyn', en: 'supervision', sv: 'tillsyn' }, 2000),
  instruction: group(
    { da: 'skriftlig instruks', en: 'written instruction', sv: 'skriftlig instruktion' },
    {
      reference: text({ da: 'instruksens navn', en: 'reference of the instruction', sv: 'instruktionens namn' }, 300),
      version: text({ da: 'instruksens udgave', en: 'version of the instruction', sv: 'instruktionens utgåva' }, 100),
      owner: text(
        { da: 'instruksens ansvarlige', en: 'owner of the instruction', sv: 'instruktionens ansvariga' },
        200,
      ),
      validTo: date({
        da: 'instruksens sidste gyldighedsdag',
        en: 'last day of the instruction',
        sv: 'instruktionens sista giltighetsdag',
      }),
    },
  ),
});
