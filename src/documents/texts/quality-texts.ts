// Texts of kvalitet og risici: standards, indicators and their reports, risks, competences.
import { headingAt } from '../../domain/dossier/labels.ts';
import { ANNUAL_RETURN } from '../../domain/dossier/reporting.ts';
import type { Catalogue } from '../../lib/catalogue.ts';

export const QUALITY_TEXTS = {
  'quality.standards': { da: 'Faglige standarder', en: 'Professional standards', sv: 'Professionella standarder' },
  'quality.indicators': { da: 'Sådan følges kvaliteten', en: 'How the quality is followed', sv: 'Så följs kvaliteten' },
  'quality.indicator': { da: 'Indikator', en: 'Indicator', sv: 'Indikator' },
  'quality.baseline': { da: 'Udgangspunkt', en: 'Baseline', sv: 'Utgångsläge' },
  'quality.target': { da: 'Mål', en: 'Target', sv: 'Mål' },
  'quality.source': { da: 'Datakilde og hyppighed', en: 'Data source and frequency', sv: 'Datakälla och frekvens' },
  'quality.owner': { da: 'Ansvarlig', en: 'Owner', sv: 'Ansvarig' },
  'quality.risks': {
    da: 'Risici (sandsynlighed × konsekvens, hver 1-5)',
    en: 'Risks (probability × consequence, each 1-5)',
    sv: 'Risker (sannolikhet × konsekvens, vardera 1-5)',
  },
  'quality.risk': { da: 'Risiko', en: 'Risk', sv: 'Risk' },
  'quality.before': { da: 'Før', en: 'Before', sv: 'Före' },
  'quality.mitigation': { da: 'Forebyggelse', en: 'Mitigation', sv: 'Förebyggande åtgärd' },
  'quality.after': { da: 'Efter', en: 'After', sv: 'Efter' },
  'quality.score': {
    da: '{probability} × {consequence} = {score}',
    en: '{probability} × {consequence} = {score}',
    sv: '{probability} × {consequence} = {score}',
  },
  'quality.events': headingAt('/quality/adverseEvents'),
  'quality.documentation': headingAt('/quality/documentation'),
  'quality.messages': { da: 'Meddelelser', en: 'Messages', sv: 'Meddelanden' },
  'quality.evaluation': { da: 'Evaluering', en: 'Evaluation', sv: 'Utvärdering' },
  'quality.evaluationValue': {
    da: '{date}, ansvarlig: {owner}',
    en: '{date}, owner: {owner}',
    sv: '{date}, ansvarig: {owner}',
  },
  'quality.reporting': { da: 'Indberetning', en: 'Reporting', sv: 'Rapportering' },
  'quality.reported': { da: 'Indberettes {every}', en: 'Reported {every}', sv: 'Rapporteras {every}' },
  'quality.reportDays': {
    da: 'Senest {days} efter perioden',
    en: 'At most {days} after the period',
    sv: 'Senast {days} efter perioden',
  },
  'quality.costReported': {
    da: 'Udgiften indberettes {every}',
    en: 'The cost is reported {every}',
    sv: 'Kostnaden rapporteras {every}',
  },
  'quality.annualReturn': ANNUAL_RETURN,
  'quality.competences': { da: 'Kompetencer', en: 'Competences', sv: 'Kompetenser' },
  'quality.role': { da: 'Rolle', en: 'Role', sv: 'Roll' },
  'quality.party': { da: 'Part', en: 'Party', sv: 'Part' },
  'quality.required': { da: 'Brug for', en: 'Required', sv: 'Behövs' },
  'quality.available': { da: 'Til rådighed', en: 'Available', sv: 'Finns' },
  'quality.training': { da: 'Oplæring og vedligehold', en: 'Training and practice', sv: 'Utbildning och övning' },
  'quality.trainingValue': {
    da: 'Timer: {hours}; udgift: {cost}; betales af: {payer}; færdig: {date}',
    en: 'Hours: {hours}; cost: {cost}; paid by: {payer}; done: {date}',
    sv: 'Timmar: {hours}; kostnad: {cost}; betalas av: {payer}; klar: {date}',
  },
  'quality.practice': {
    da: '{cases} forløb pr. person om året',
    en: '{cases} cases per person a year',
    sv: '{cases} ärenden per person och år',
  },
  'quality.level': { da: 'Kompetenceniveau', en: 'Level of competence', sv: 'Kompetensnivå' },
  'quality.backup': { da: 'Ved fravær', en: 'Backup', sv: 'Reserv vid frånvaro' },
  'quality.recruitment': headingAt('/competences/roles/*/recruitmentEffect'),
} as const satisfies Catalogue;
