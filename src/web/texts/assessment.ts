// Texts of a case's assessment and responsibility.

import { PROGRESS_TEXTS } from '../../documents/pictures/progress-texts.ts';
import { SHARED_TEXTS } from '../../documents/shared-texts.ts';
import { headingAt } from '../../domain/dossier/labels.ts';
import { NOTHING_DELEGATED, TREATMENT_WORDS } from '../../domain/dossier/responsibility.ts';
import type { Texts } from './text.ts';

export const ASSESSMENT_TEXTS = {
  'assess.title': { da: 'Vurdering', en: 'Assessment', sv: 'Bedömning' },
  'assess.ready': { da: 'Sagen kan forelægges', en: 'The case can be submitted', sv: 'Ärendet kan föreläggas' },
  'assess.readyText': {
    da: 'Den formelle kontrol finder intet, der blokerer.',
    en: 'The formal check finds nothing that blocks.',
    sv: 'Den formella kontrollen hittar inget som blockerar.',
  },
  'assess.notReady': {
    da: '{count} ting mangler, før hele sagen kan forelægges',
    en: '{count} things are missing before the whole case can be submitted',
    sv: '{count} saker saknas innan hela ärendet kan föreläggas',
  },
  'assess.notReady.1': {
    da: 'Én ting mangler, før hele sagen kan forelægges',
    en: 'One thing is missing before the whole case can be submitted',
    sv: 'En sak saknas innan hela ärendet kan föreläggas',
  },
  'assess.over': {
    da: 'Sagen er afsluttet. Her står, hvad kontrollen sagde, da den sidst blev forelagt',
    en: 'The case is over. This is what the check said when it was last submitted',
    sv: 'Ärendet är avslutat. Här står vad kontrollen sade när det senast förelades',
  },
  'assess.then': {
    da: 'Her står, hvad kontrollen sagde ved forelæggelse {number}',
    en: 'This is what the check said at submission {number}',
    sv: 'Här står vad kontrollen sade vid föreläggande {number}',
  },
  'assess.which': {
    da: 'Vurderingen ved hver forelæggelse',
    en: 'The assessment at each submission',
    sv: 'Bedömningen vid varje föreläggande',
  },
  'assess.now': { da: 'Som sagen er nu', en: 'As the case is now', sv: 'Som ärendet är nu' },
  'assess.overReady': {
    da: 'Den formelle kontrol fandt intet, der blokerede.',
    en: 'The formal check found nothing that blocked.',
    sv: 'Den formella kontrollen hittade inget som blockerade.',
  },
  'assess.overGaps': {
    da: '{count} ting manglede i sagen.',
    en: '{count} things were missing in the case.',
    sv: '{count} saker saknades i ärendet.',
  },
  'assess.overGaps.1': {
    da: 'Én ting manglede i sagen.',
    en: 'One thing was missing in the case.',
    sv: 'En sak saknades i ärendet.',
  },
  'assess.gapsThen': { da: 'Det manglede', en: 'What was missing', sv: 'Det som saknades' },
  'assess.gap.whoThen': { da: 'Hvem kunne svare', en: 'Who could answer', sv: 'Vem kunde svara' },
  'assess.unknownThen': { da: 'Blev ikke vurderet', en: 'Was not assessed', sv: 'Bedömdes inte' },
  'assess.blocked': { da: 'Blokerede', en: 'Blocked', sv: 'Blockerade' },
  'assess.gaps': { da: 'Det mangler', en: 'What is missing', sv: 'Det som saknas' },
  'assess.gap.what': { da: 'Hvad', en: 'What', sv: 'Vad' },
  'assess.gap.who': { da: 'Hvem kan svare', en: 'Who can answer', sv: 'Vem kan svara' },
  'assess.gap.where': { da: 'Hvor', en: 'Where', sv: 'Var' },
  'assess.coordinator': { da: 'Koordinatoren', en: 'The coordinator', sv: 'Koordinatorn' },
  'assess.findings': { da: 'Fund', en: 'Findings', sv: 'Fynd' },
  'assess.noFindings': {
    da: 'Kontrollen har ingen fund.',
    en: 'The check has no findings.',
    sv: 'Kontrollen har inga fynd.',
  },
  'assess.remedy': { da: 'Det kan I gøre', en: 'What you can do', sv: 'Det kan ni göra' },
  'assess.alsoOf': {
    da: 'Det gælder også {parties}.',
    en: 'The same holds for {parties}.',
    sv: 'Detsamma gäller {parties}.',
  },
  'assess.source': { da: 'Kilde', en: 'Source', sv: 'Källa' },
  'assess.place': { da: 'Ret det her', en: 'Correct it here', sv: 'Rätta det här' },
  'assess.deciding': {
    da: 'Blokerer først, når sagen skal afgøres endeligt',
    en: 'Blocks only at the final decision',
    sv: 'Blockerar först vid det slutliga beslutet',
  },
  'assess.principles': { da: 'Principperne', en: 'The principles', sv: 'Principerna' },
  'assess.principle': { da: 'Princip', en: 'Principle', sv: 'Princip' },
  'assess.verdict': { da: 'Resultat', en: 'Result', sv: 'Resultat' },
  'assess.reasons': { da: 'Begrundelse', en: 'Reasons', sv: 'Skäl' },
  'assess.noRemarks': SHARED_TEXTS.noRemarks,
  'assess.human': {
    da: 'Kræver et menneskes vurdering',
    en: 'Needs human judgement',
    sv: 'Kräver en människas bedömning',
  },
  'assess.unknown': { da: 'Kan ikke vurderes endnu', en: 'Cannot be assessed yet', sv: 'Kan inte bedömas ännu' },
  'assess.notApplicable': {
    da: 'Ingen kontrol angår denne sag',
    en: 'No check concerns this case',
    sv: 'Ingen kontroll rör detta ärende',
  },
  'assess.judged': SHARED_TEXTS.judged,
  'assess.checked': { da: 'Regelsæt {version}', en: 'Rulebook {version}', sv: 'Regelverk {version}' },
  'responsibility.title': { da: 'Ansvar', en: 'Responsibility', sv: 'Ansvar' },
  'responsibility.none': {
    da: 'Der er ikke skrevet faser endnu.',
    en: 'No phases have been entered yet.',
    sv: 'Inga faser har skrivits ännu.',
  },
  'responsibility.four': SHARED_TEXTS.fourResponsibilities,
  'responsibility.authority': headingAt('/responsibility/authority'),
  'responsibility.operation': headingAt('/responsibility/operation'),
  'responsibility.treatment': TREATMENT_WORDS,
  'responsibility.funding': headingAt('/responsibility/funding'),
  'responsibility.matrix': { da: 'Faser og parter', en: 'Phases and parties', sv: 'Faser och parter' },
  'responsibility.phase': { da: 'Fase', en: 'Phase', sv: 'Fas' },
  'responsibility.accountable': { da: 'Ansvarlig', en: 'Accountable', sv: 'Ansvarig' },
  'responsibility.performs': { da: 'Udfører', en: 'Performs', sv: 'Utför' },
  'responsibility.both': { da: 'Ansvarlig og udfører', en: 'Accountable and performs', sv: 'Ansvarig och utför' },
  'responsibility.hours': { da: 'Tider', en: 'Hours', sv: 'Tider' },
  'responsibility.week': PROGRESS_TEXTS['week.caption'],
  'responsibility.covered': {
    da: 'Præcis én har behandlingsansvaret på ethvert tidspunkt.',
    en: 'Exactly one holds the treatment responsibility at every moment.',
    sv: 'Exakt en har behandlingsansvaret vid varje tidpunkt.',
  },
  'responsibility.holes': { da: 'Huller', en: 'Holes', sv: 'Luckor' },
  'responsibility.overlaps': { da: 'Overlap', en: 'Overlaps', sv: 'Överlapp' },
  'responsibility.advice': { da: 'Rådgivning', en: 'Advice', sv: 'Rådgivning' },
  'responsibility.adviceOk': {
    da: 'Rådgivningen er åben hele tiden, mens opgaven udføres.',
    en: 'The advice line is open all the time the task is performed.',
    sv: 'Rådgivningen är öppen hela tiden uppgiften utförs.',
  },
  'responsibility.adviceUnknown': {
    da: 'Det kan ikke siges, før rådgivningens og udførelsens tider er skrevet.',
    en: 'It cannot be said until the hours of the advice line and the performance are entered.',
    sv: 'Det kan inte sägas innan tiderna för rådgivning och utförande är skrivna.',
  },
  'responsibility.handovers': { da: 'Overdragelser', en: 'Handovers', sv: 'Överlämningar' },
  'responsibility.handover': {
    da: 'Fra {from} til {to}: {event}. {message}',
    en: 'From {from} to {to}: {event}. {message}',
    sv: 'Från {from} till {to}: {event}. {message}',
  },
  'responsibility.delegation': { da: 'Delegation', en: 'Delegation', sv: 'Delegering' },
  'responsibility.nothingDelegated': NOTHING_DELEGATED,
} as const satisfies Texts;
