// The product's own list of task types (opgavetyper). Cases with the same type are the same task.
// Sources: minutes of Sundhedsstrategisk Forum Syddanmark 2017-2020, Sundhedsstyrelsen 2023, the reform act L 214.
// picc-cvk, blodtransfusion and immunglobulin were not found in an agreement.
import type { Localised } from '../../lib/localised.ts';

export const TASK_TYPE_WORDS = {
  'iv-medicin': {
    da: 'Intravenøs medicin (f.eks. antibiotika)',
    en: 'Intravenous medicine (e.g. antibiotics)',
    sv: 'Intravenösa läkemedel (t.ex. antibiotika)',
  },
  'iv-vaeske': { da: 'Intravenøs væskebehandling', en: 'Intravenous fluids', sv: 'Intravenös vätskebehandling' },
  'subkutan-vaeske': { da: 'Subkutan væskebehandling', en: 'Subcutaneous fluids', sv: 'Subkutan vätskebehandling' },
  sondeernaering: { da: 'Sondeernæring', en: 'Tube feeding', sv: 'Sondmatning' },
  'parenteral-ernaering': {
    da: 'Parenteral ernæring (TPN)',
    en: 'Parenteral nutrition (TPN)',
    sv: 'Parenteral nutrition (TPN)',
  },
  kateter: {
    da: 'Anlæggelse og pleje af kateter',
    en: 'Insertion and care of catheters',
    sv: 'Inläggning och skötsel av kateter',
  },
  draen: { da: 'Pasning af dræn', en: 'Care of drains', sv: 'Skötsel av drän' },
  'bedside-analyser': {
    da: 'Bedside-analyser og prøvetagning',
    en: 'Bedside analyses and sampling',
    sv: 'Patientnära analyser och provtagning',
  },
  'blodproevetagning-hjem': {
    da: 'Blodprøvetagning i eget hjem',
    en: 'Blood sampling at home',
    sv: 'Blodprovstagning i hemmet',
  },
  respirationshjaelp: {
    da: 'Respirationshjælp i eget hjem, fælles hjælperordninger',
    en: 'Respiratory help at home, joint helper schemes',
    sv: 'Andningshjälp i hemmet, gemensamma assistenter',
  },
  trakeostomi: {
    da: 'Trakeostomipleje og sekretsugning',
    en: 'Tracheostomy care and suction',
    sv: 'Trakeostomivård och sugning',
  },
  ilt: { da: 'Iltbehandling', en: 'Oxygen therapy', sv: 'Syrgasbehandling' },
  dialyse: {
    da: 'Dialyse i eget hjem (posedialyse)',
    en: 'Dialysis at home (peritoneal)',
    sv: 'Dialys i hemmet (påsdialys)',
  },
  stomi: { da: 'Stomipleje', en: 'Stoma care', sv: 'Stomivård' },
  'saarpleje-telesaar': {
    da: 'Sårbehandling og telemedicinsk sårvurdering',
    en: 'Wound care and telemedical assessment of wounds',
    sv: 'Sårvård och bedömning av sår på distans',
  },
  kompression: { da: 'Kompressionsbehandling', en: 'Compression therapy', sv: 'Kompressionsbehandling' },
  'kol-telemonitorering': {
    da: 'Telemedicin til borgere med KOL',
    en: 'Telemedicine for citizens with COPD',
    sv: 'Telemedicin för medborgare med KOL',
  },
  'hjertesvigt-telemonitorering': {
    da: 'Telemedicinsk hjemmemonitorering ved hjertesvigt',
    en: 'Home monitoring of heart failure',
    sv: 'Hemmonitorering vid hjärtsvikt',
  },
  'diabetes-hjemmemonitorering': {
    da: 'Hjemmemonitorering ved diabetes',
    en: 'Home monitoring of diabetes',
    sv: 'Hemmonitorering vid diabetes',
  },
  medicin: {
    da: 'Medicindispensering og -administration',
    en: 'Dispensing and giving medicine',
    sv: 'Iordningställande och givande av läkemedel',
  },
  palliation: { da: 'Palliation', en: 'Palliative care', sv: 'Palliation' },
  'genoptraening-amputation': {
    da: 'Specialiseret genoptræning efter amputation',
    en: 'Specialised rehabilitation after amputation',
    sv: 'Specialiserad rehabilitering efter amputation',
  },
  cpop: {
    da: 'Opfølgningsprogram for cerebral parese (CPOP)',
    en: 'Follow-up programme for cerebral palsy (CPOP)',
    sv: 'Uppföljningsprogram för cerebral pares (CPUP)',
  },
  'psykisk-sygdom-misbrug': {
    da: 'Psykisk sygdom og samtidigt misbrug',
    en: 'Mental illness with substance abuse',
    sv: 'Psykisk sjukdom och samtidigt missbruk',
  },
  'traumatiserede-flygtninge': {
    da: 'Traumatiserede flygtninge og krigsveteraner',
    en: 'Traumatised refugees and war veterans',
    sv: 'Traumatiserade flyktingar och krigsveteraner',
  },
  sundhedsvisitationer: { da: 'Sundhedsvisitationer', en: 'Health referrals', sv: 'Hälsobedömningar' },
  'akutfunktion-trepart': {
    da: 'Kommunale akutfunktioner (almen praksis, region, kommune)',
    en: 'Municipal acute functions (practice, region, municipality)',
    sv: 'Kommunala akutfunktioner (primärvård, region, kommun)',
  },
  'udvidet-behandlingsansvar-72': {
    da: 'Udvidet behandlingsansvar i 72 timer efter udskrivelse',
    en: 'Extended treatment responsibility for 72 hours after discharge',
    sv: 'Utökat behandlingsansvar i 72 timmar efter utskrivning',
  },
  akutsygepleje: { da: 'Akutsygepleje', en: 'Acute nursing', sv: 'Akutsjuksköterskor' },
  'sundheds-og-omsorgspladser': {
    da: 'Sundheds- og omsorgspladser',
    en: 'Health and care places',
    sv: 'Hälso- och omsorgsplatser',
  },
  'patientrettet-forebyggelse': {
    da: 'Patientrettet forebyggelse',
    en: 'Prevention for patients',
    sv: 'Patientinriktad prevention',
  },
  'specialiseret-rehabilitering': {
    da: 'Rehabilitering på specialiseret niveau',
    en: 'Rehabilitation at specialised level',
    sv: 'Rehabilitering på specialiserad nivå',
  },
  'picc-cvk': {
    da: 'PICC-line og centralt venekateter',
    en: 'PICC line and central venous catheter',
    sv: 'PICC-line och central venkateter',
  },
  blodtransfusion: { da: 'Blodtransfusion', en: 'Blood transfusion', sv: 'Blodtransfusion' },
  immunglobulin: { da: 'Immunglobulin i eget hjem', en: 'Immunoglobulin at home', sv: 'Immunglobulin i hemmet' },
  other: { da: 'Anden opgave', en: 'Another task', sv: 'Annan uppgift' },
} satisfies Readonly<Record<string, Localised>>;

export type TaskType = keyof typeof TASK_TYPE_WORDS;
