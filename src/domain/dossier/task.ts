// Step 1: the task that moves, the transferring and receiving parties, the target group, and the reason.
import { z } from 'zod';
import { area, choice, group, own, parties, rows, text, yesNo } from './declare.ts';
import { text as textSchema } from './primitives.ts';
import { TASK_TYPE_WORDS } from './task-types.ts';

const DIRECTION_WORDS = {
  'region-to-municipality': {
    da: 'Fra region til kommune',
    en: 'From region to municipality',
    sv: 'Från region till kommun',
  },
  'region-to-general-practice': {
    da: 'Fra region til almen praksis',
    en: 'From region to general practice',
    sv: 'Från region till allmänpraktik',
  },
  'municipality-to-region': {
    da: 'Fra kommune til region',
    en: 'From municipality to region',
    sv: 'Från kommun till region',
  },
  'municipality-to-general-practice': {
    da: 'Fra kommune til almen praksis',
    en: 'From municipality to general practice',
    sv: 'Från kommun till allmänpraktik',
  },
  'general-practice-to-region': {
    da: 'Fra almen praksis til region',
    en: 'From general practice to region',
    sv: 'Från allmänpraktik till region',
  },
  'general-practice-to-municipality': {
    da: 'Fra almen praksis til kommune',
    en: 'From general practice to municipality',
    sv: 'Från allmänpraktik till kommun',
  },
  other: { da: 'Anden retning', en: 'Another direction', sv: 'Annan riktning' },
};

const SETTING_WORDS = {
  home: { da: 'I borgerens hjem', en: 'In the citizen’s home', sv: 'I medborgarens hem' },
  'nursing-home': { da: 'På plejehjem', en: 'In a nursing home', sv: 'På äldreboende' },
  'municipal-clinic': { da: 'I kommunal sygeplejeklinik', en: 'In a municipal clinic', sv: 'På kommunal mottagning' },
  'general-practice': { da: 'I almen praksis', en: 'In general practice', sv: 'I allmänpraktik' },
  hospital: { da: 'På hospital', en: 'In hospital', sv: 'På sjukhus' },
  digital: { da: 'Digitalt', en: 'Digitally', sv: 'Digitalt' },
  other: { da: 'Et andet sted', en: 'Elsewhere', sv: 'På annan plats' },
};

const NATURE_WORDS = {
  'new-task': { da: 'Ny opgave', en: 'New task', sv: 'Ny uppgift' },
  'formalises-drift': {
    da: 'Aftale om noget, der allerede sker uaftalt',
    en: 'Agreement on something that already happens without one',
    sv: 'Avtal om något som redan sker utan avtal',
  },
  'renews-agreement': { da: 'Fornyelse af en aftale', en: 'Renewal of an agreement', sv: 'Förnyelse av ett avtal' },
  'returns-task': { da: 'Opgaven går tilbage', en: 'The task goes back', sv: 'Uppgiften går tillbaka' },
  'delegation-only': {
    da: 'Kun delegation, opgaven flytter ikke',
    en: 'Delegation only; the task stays',
    sv: 'Endast delegering',
  },
};

const LegalBasis = z.strictObject({
  citation: own(
    textSchema(500),
    'text',
    { da: 'henvisning', en: 'citation', sv: 'hänvisning' },
    {
      hint: {
        da: 'For eksempel sundhedsloven § 138',
        en: 'For example the Health Act § 138',
        sv: 'Till exempel hälso- och sjukvårdslagen',
      },
    },
  ),
  version: text({ da: 'udgave', en: 'version', sv: 'utgåva' }, 200, {
    hint: { da: 'Bekendtgørelsens nummer og dato', en: 'Number and date of the act', sv: 'Lagens nummer och datum' },
  }),
});

export const Task = z.strictObject({
  title: text({ da: 'Titel', en: 'Title', sv: 'Titel' }, 200),
  summary: area({ da: 'Resumé', en: 'Summary', sv: 'Sammanfattning' }, 2000, {
    hint: {
      da: 'Fem linjer, som beslutningstagerne læser først',
      en: 'Five lines that the deciders read first',
      sv: 'Fem rader som beslutsfattarna läser först',
    },
  }),
  description: area(
    { da: 'Beskrivelse af opgaven', en: 'Description of the task', sv: 'Beskrivning av uppgiften' },
    10000,
  ),
  whatMoves: area({ da: 'Hvad der flytter', en: 'What moves', sv: 'Vad som flyttas' }, 5000, {
    hint: {
      da: 'Præcis hvilke dele af opgaven der flytter, og hvilke der bliver',
      en: 'Exactly which parts of the task move, and which stay',
      sv: 'Exakt vilka delar av uppgiften som flyttas och vilka som blir kvar',
    },
  }),
  taskType: choice({ da: 'Opgavetype', en: 'Type of task', sv: 'Uppgiftstyp' }, TASK_TYPE_WORDS, {
    select: true,
    hint: {
      da: 'To sager om samme opgave har samme type',
      en: 'Two cases about the same task have the same type',
      sv: 'Två ärenden om samma uppgift har samma typ',
    },
  }),
  kleNumber: own(
    z
      .string()
      .regex(/^\d{2}\.\d{2}\.\d{2}$/)
      .meta({ maxLength: 8 }),
    'text',
    { da: 'KLE-nummer', en: 'KLE number', sv: 'KLE-nummer' },
    { hint: { da: 'For eksempel 29.18.00', en: 'For example 29.18.00', sv: 'Till exempel 29.18.00' } },
  ),
  sksCodes: own(
    z
      .array(
        z
          .string()
          .regex(/^[A-Za-z0-9]{2,12}$/)
          .meta({ maxLength: 12 }),
      )
      .max(50),
    'lines',
    { da: 'SKS-koder', en: 'SKS codes', sv: 'SKS-koder' },
    { hint: { da: 'Én kode på hver linje', en: 'One code on each line', sv: 'En kod per rad' } },
  ),
  transferringParties: parties({ da: 'Afgivende parter', en: 'Transferring parties', sv: 'Överlämnande parter' }, 120, {
    hint: { da: 'Dem, opgaven flytter fra', en: 'Those the task moves from', sv: 'De som uppgiften flyttas från' },
  }),
  receivingParties: parties({ da: 'Modtagende parter', en: 'Receiving parties', sv: 'Mottagande parter' }, 120, {
    hint: { da: 'Dem, opgaven flytter til', en: 'Those the task moves to', sv: 'De som uppgiften flyttas till' },
  }),
  direction: choice({ da: 'Retning', en: 'Direction', sv: 'Riktning' }, DIRECTION_WORDS, { select: true }),
  setting: choice(
    { da: 'Hvor opgaven løses', en: 'Where the task is carried out', sv: 'Var uppgiften utförs' },
    SETTING_WORDS,
  ),
  geographicScope: parties({ da: 'Geografisk område', en: 'Geographic scope', sv: 'Geografiskt område' }, 120, {
    hint: {
      da: 'De kommuner, ordningen gælder i',
      en: 'The municipalities it applies in',
      sv: 'De kommuner som den gäller i',
    },
  }),
  legalBasis: rows(
    {
      words: { da: 'Lovgrundlag', en: 'Legal basis', sv: 'Rättslig grund' },
      one: { da: 'Lovgrundlag', en: 'Legal basis', sv: 'Rättslig grund' },
      add: { da: 'Tilføj lovgrundlag', en: 'Add legal basis', sv: 'Lägg till rättslig grund' },
    },
    LegalBasis,
    20,
  ),
  nature: choice({ da: 'Sagens art', en: 'Nature of the case', sv: 'Ärendets art' }, NATURE_WORDS),
  replaces: text(
    { da: 'Den aftale, der afløses', en: 'The agreement that is replaced', sv: 'Avtalet som ersätts' },
    500,
    {
      hint: {
        da: 'Kun ved fornyelse: aftalens nummer eller navn',
        en: 'For a renewal only: number or name of the agreement',
        sv: 'Endast vid förnyelse: avtalets nummer eller namn',
      },
    },
  ),
  alreadyRunning: yesNo({
    da: 'Løser de modtagende parter allerede opgaven i dag?',
    en: 'Do the receiving parties already carry out the task?',
    sv: 'Utför de mottagande parterna redan uppgiften i dag?',
  }),
  whyMove: area(
    { da: 'Hvorfor opgaven skal flytte', en: 'Why the task should move', sv: 'Varför uppgiften ska flytta' },
    5000,
  ),
  citizenInvolvement: group(
    { da: 'Inddragelse af borgere', en: 'Involvement of citizens', sv: 'Medborgarnas delaktighet' },
    {
      how: area(
        { da: 'Hvordan borgerne er inddraget', en: 'How citizens were involved', sv: 'Hur medborgarna har medverkat' },
        2000,
      ),
      when: text(
        { da: 'Hvornår borgerne er inddraget', en: 'When citizens were involved', sv: 'När medborgarna har medverkat' },
        500,
      ),
      afterChoice: yesNo({
        da: 'Blev borgerne først inddraget, da løsningen var valgt?',
        en: 'Were citizens involved only after the solution was chosen?',
        sv: 'Blev medborgarna delaktiga först när lösningen var vald?',
      }),
      whatChanged: area(
        { da: 'Hvad inddragelsen ændrede', en: 'What the involvement changed', sv: 'Vad medverkan ändrade' },
        2000,
      ),
    },
  ),
  targetGroup: group(
    { da: 'Målgruppe', en: 'Target group', sv: 'Målgrupp' },
    {
      inclusion: area({ da: 'Målgruppe', en: 'Target group', sv: 'Målgrupp' }, 2000, {
        hint: { da: 'Hvem ordningen er for', en: 'Whom it is for', sv: 'Vem den är till för' },
      }),
      exclusion: area({ da: 'Uden for målgruppen', en: 'Outside the target group', sv: 'Utanför målgruppen' }, 2000, {
        hint: { da: 'Hvem den ikke er for', en: 'Whom it is not for', sv: 'Vem den inte är till för' },
      }),
    },
  ),
  consequencesForCitizens: group(
    { da: 'Virkning for borgerne', en: 'Consequences for citizens', sv: 'Följder för medborgarna' },
    {
      payment: area({ da: 'Betaling for borgerne', en: 'Payment by citizens', sv: 'Avgifter för medborgarna' }, 2000),
      transport: area(
        { da: 'Transport for borgerne', en: 'Transport of citizens', sv: 'Transport för medborgarna' },
        2000,
      ),
    },
  ),
});
