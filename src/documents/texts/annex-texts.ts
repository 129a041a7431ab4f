// Texts of the list of annexes, of the findings of the formal check, and of the remaining fields of the dossier.
import type { Catalogue } from '../../lib/catalogue.ts';

export const ANNEX_TEXTS = {
  'annex.figures': {
    da: 'Sådan er tallene beregnet',
    en: 'How the figures are computed',
    sv: 'Så är siffrorna beräknade',
  },
  'annex.costs': {
    da: 'Omkostninger og afregninger linje for linje',
    en: 'Costs and settlements line by line',
    sv: 'Kostnader och ersättningar rad för rad',
  },
  'annex.findings': {
    da: 'Den formelle kontrols fund',
    en: 'Findings of the formal check',
    sv: 'Den formella kontrollens iakttagelser',
  },
  'annex.unassessed': {
    da: 'Kontroller, der ikke kunne gennemføres',
    en: 'Checks that could not be carried out',
    sv: 'Kontroller som inte kunde genomföras',
  },
  'annex.dossier': {
    da: 'Sagens øvrige oplysninger',
    en: 'What else the dossier states',
    sv: 'Ärendets övriga uppgifter',
  },
  'annex.dossierCaption': {
    da: 'Sagens oplysninger, som ikke står andre steder i sagen',
    en: 'What the dossier states and no other section shows',
    sv: 'Ärendets uppgifter som inte står på annan plats',
  },
  'annex.field': { da: 'Oplysning', en: 'Field', sv: 'Uppgift' },
  'annex.answer': { da: 'Svar', en: 'Answer', sv: 'Svar' },
  'annex.noDossier': {
    da: 'Alle sagens oplysninger står ovenfor.',
    en: 'All that the dossier states stands above.',
    sv: 'Alla ärendets uppgifter står ovan.',
  },
  'annex.noFindings': {
    da: 'Den formelle kontrol har ingen fund.',
    en: 'The formal check has no findings.',
    sv: 'Den formella kontrollen har inga iakttagelser.',
  },
  'annex.allAssessed': {
    da: 'Alle kontroller kunne gennemføres.',
    en: 'All checks could be carried out.',
    sv: 'Alla kontroller kunde genomföras.',
  },
  'annex.noFigures': {
    da: 'Der er ingen tal at gøre rede for, fordi omkostningerne ikke er fuldt oplyst.',
    en: 'There are no figures to account for, since the costs are not fully stated.',
    sv: 'Det finns inga siffror att redogöra för, eftersom kostnaderna inte är fullt angivna.',
  },
  'annex.noCosts': {
    da: 'Der er ingen omkostninger i sagens oplysninger.',
    en: 'There are no costs in the dossier.',
    sv: 'Det finns inga kostnader i ärendets uppgifter.',
  },

  'findings.caption': { da: 'Fund efter alvor', en: 'Findings by severity', sv: 'Iakttagelser efter allvar' },
  'findings.checkCode': { da: '{title} ({code})', en: '{title} ({code})', sv: '{title} ({code})' },
  'findings.check': { da: 'Kontrol', en: 'Check', sv: 'Kontroll' },
  'findings.severity': { da: 'Alvor', en: 'Severity', sv: 'Allvar' },
  'findings.found': { da: 'Fund', en: 'Finding', sv: 'Iakttagelse' },
  'findings.remedy': { da: 'Hvad der kan gøres', en: 'What can be done', sv: 'Vad som kan göras' },
  'findings.place': { da: 'Sted og kilde', en: 'Place and source', sv: 'Plats och källa' },
  'findings.deciding': {
    da: 'Tæller først ved beslutningen',
    en: 'Counts only at the decision',
    sv: 'Räknas först vid beslutet',
  },
  'findings.later': {
    da: 'Hører til »{step}«, som ikke er forelagt',
    en: 'Belongs to “{step}”, which is not submitted',
    sv: 'Hör till ”{step}”, som inte är förelagt',
  },
  'findings.unassessed': { da: 'Kontroller uden svar', en: 'Checks without an answer', sv: 'Kontroller utan svar' },
  'findings.why': { da: 'Hvorfor', en: 'Why', sv: 'Varför' },
} as const satisfies Catalogue;
