// Step 2: the professional assessment: competences and quality.
import { z } from 'zod';
import { area, date, group, money, number, own, party, rows, text } from './declare.ts';
import { Id, text as textSchema } from './primitives.ts';
import { every, Reporting } from './reporting.ts';
import { oneOrEach } from './who.ts';

const SCALE_WORDS = {
  1: { da: '1 – meget lav', en: '1 – very low', sv: '1 – mycket låg' },
  2: { da: '2 – lav', en: '2 – low', sv: '2 – låg' },
  3: { da: '3 – middel', en: '3 – medium', sv: '3 – medel' },
  4: { da: '4 – høj', en: '4 – high', sv: '4 – hög' },
  5: { da: '5 – meget høj', en: '5 – very high', sv: '5 – mycket hög' },
};

/** A rating from 1 to 5. */
function scale(words: Parameters<typeof text>[0]) {
  return own(z.number().int().min(1).max(5), 'select', words, { choices: SCALE_WORDS });
}

/** Staff of one party, or the same number for each of several. */
const Headcount = z.strictObject({
  who: oneOrEach({ da: 'part', en: 'party', sv: 'part' }),
  required: number({ da: 'medarbejdere, der er brug for', en: 'staff required', sv: 'medarbetare som behövs' }, 0, 1e5),
  available: number(
    { da: 'medarbejdere, der er til rådighed', en: 'staff available', sv: 'medarbetare som finns' },
    0,
    1e5,
  ),
});

const Role = z.strictObject({
  id: Id,
  profession: text({ da: 'faggruppe', en: 'profession', sv: 'yrkesgrupp' }, 200),
  level: area({ da: 'kompetenceniveau', en: 'level of competence', sv: 'kompetensnivå' }, 500),
  headcounts: rows(
    {
      words: { da: 'medarbejdere', en: 'staff', sv: 'medarbetare' },
      one: { da: 'part', en: 'party', sv: 'part' },
      add: { da: 'Tilføj part', en: 'Add party', sv: 'Lägg till part' },
      writer: 'member',
    },
    Headcount,
    120,
  ),
  training: group(
    { da: 'oplæring', en: 'training', sv: 'utbildning' },
    {
      hours: number({ da: 'oplæring i timer', en: 'training in hours', sv: 'utbildning i timmar' }, 0, 1e5),
      cost: money({ da: 'udgift til oplæring', en: 'cost of training', sv: 'kostnad för utbildning' }),
      payer: oneOrEach({
        da: 'hvem der betaler oplæringen',
        en: 'who pays the training',
        sv: 'vem som betalar utbildningen',
      }),
      doneBy: date({
        da: 'hvornår oplæringen er færdig',
        en: 'when the training is done',
        sv: 'när utbildningen är klar',
      }),
    },
  ),
  practicePerYear: number(
    {
      da: 'forløb pr. år, der holder færdigheden ved lige',
      en: 'cases per year that keep the skill',
      sv: 'ärenden per år som håller färdigheten vid liv',
    },
    0,
    1e5,
  ),
  backup: area({ da: 'hvem der træder til ved fravær', en: 'backup', sv: 'reserv vid frånvaro' }, 2000),
  recruitmentEffect: area(
    { da: 'virkning på rekruttering', en: 'effect on recruitment', sv: 'verkan på rekrytering' },
    2000,
  ),
});

export const Competences = z.strictObject({
  roles: rows(
    {
      words: { da: 'Roller', en: 'Roles', sv: 'Roller' },
      one: { da: 'Rolle', en: 'Role', sv: 'Roll' },
      add: { da: 'Tilføj rolle', en: 'Add role', sv: 'Lägg till roll' },
      idPrefix: 'rolle',
    },
    Role,
    40,
  ),
});

const Standard = z.strictObject({
  title: own(textSchema(500), 'text', { da: 'titel', en: 'title', sv: 'titel' }),
  source: text({ da: 'kilde', en: 'source', sv: 'källa' }, 500),
});

export const Indicator = z.strictObject({
  id: Id,
  name: text({ da: 'navn', en: 'name', sv: 'namn' }, 300),
  unit: text({ da: 'enhed', en: 'unit', sv: 'enhet' }, 100),
  baseline: number({ da: 'udgangspunkt', en: 'baseline', sv: 'utgångsläge' }),
  target: number({ da: 'mål', en: 'target', sv: 'mål' }),
  dataSource: text({ da: 'datakilde', en: 'data source', sv: 'datakälla' }, 500),
  frequency: text({ da: 'hvor tit den opgøres', en: 'frequency', sv: 'hur ofta den mäts' }, 200),
  reportMonths: every(
    {
      da: 'hvor tit den indberettes under aftalen',
      en: 'how often it is reported under the agreement',
      sv: 'hur ofta den rapporteras under avtalet',
    },
    {
      hint: {
        da: 'Som resten, hvis intet er valgt',
        en: 'As the rest where none is chosen',
        sv: 'Som resten om inget är valt',
      },
    },
  ),
  owner: text({ da: 'ansvarlig', en: 'owner', sv: 'ansvarig' }, 200),
});

const Risk = z.strictObject({
  id: Id,
  description: area({ da: 'beskrivelse', en: 'description', sv: 'beskrivning' }, 1000),
  probability: scale({ da: 'sandsynlighed', en: 'probability', sv: 'sannolikhet' }),
  consequence: scale({ da: 'konsekvens', en: 'consequence', sv: 'konsekvens' }),
  mitigation: area({ da: 'forebyggelse', en: 'mitigation', sv: 'förebyggande åtgärd' }, 2000),
  residualProbability: scale({
    da: 'sandsynlighed efter forebyggelse',
    en: 'residual probability',
    sv: 'sannolikhet efter åtgärd',
  }),
  residualConsequence: scale({
    da: 'konsekvens efter forebyggelse',
    en: 'residual consequence',
    sv: 'konsekvens efter åtgärd',
  }),
  owner: text({ da: 'ansvarlig', en: 'owner', sv: 'ansvarig' }, 200),
});

export const Quality = z.strictObject({
  standards: rows(
    {
      words: { da: 'Faglige standarder', en: 'Standards', sv: 'Standarder' },
      one: { da: 'Standard', en: 'Standard', sv: 'Standard' },
      add: { da: 'Tilføj standard', en: 'Add standard', sv: 'Lägg till standard' },
    },
    Standard,
    40,
  ),
  indicators: rows(
    {
      words: { da: 'Indikatorer', en: 'Indicators', sv: 'Indikatorer' },
      one: { da: 'Indikator', en: 'Indicator', sv: 'Indikator' },
      add: { da: 'Tilføj indikator', en: 'Add indicator', sv: 'Lägg till indikator' },
      idPrefix: 'indikator',
      names: 'indicator',
    },
    Indicator,
    40,
  ),
  risks: rows(
    {
      words: { da: 'Risici', en: 'Risks', sv: 'Risker' },
      one: { da: 'Risiko', en: 'Risk', sv: 'Risk' },
      add: { da: 'Tilføj risiko', en: 'Add risk', sv: 'Lägg till risk' },
      idPrefix: 'risiko',
    },
    Risk,
    60,
  ),
  adverseEvents: group(
    { da: 'Utilsigtede hændelser', en: 'Adverse events', sv: 'Avvikelser' },
    {
      reportingParty: party({
        da: 'Hvem der rapporterer utilsigtede hændelser',
        en: 'Who reports adverse events',
        sv: 'Vem som rapporterar avvikelser',
      }),
      route: area(
        { da: 'Vejen for utilsigtede hændelser', en: 'Route of adverse events', sv: 'Vägen för avvikelser' },
        1000,
      ),
    },
  ),
  documentation: group(
    { da: 'Dokumentation', en: 'Documentation', sv: 'Dokumentation' },
    {
      standard: text(
        { da: 'Standard for dokumentation', en: 'Documentation standard', sv: 'Standard för dokumentation' },
        500,
      ),
      messageStandard: text(
        { da: 'Standard for meddelelser', en: 'Message standard', sv: 'Standard för meddelanden' },
        500,
      ),
    },
  ),
  evaluation: group(
    { da: 'Evaluering', en: 'Evaluation', sv: 'Utvärdering' },
    {
      date: date({ da: 'Dato for evaluering', en: 'Date of evaluation', sv: 'Datum för utvärdering' }),
      owner: text(
        { da: 'Ansvarlig for evaluering', en: 'Owner of the evaluation', sv: 'Ansvarig för utvärdering' },
        200,
      ),
    },
  ),
  reporting: Reporting,
});
