// Words for results and for the choices of the procedure. Each list is total: a choice without words does not compile.
// Words for the choices of dossier fields are declared with the fields.
import type { PrincipleStatus } from '../domain/assessment/assessment.ts';
import type { Sector, Verdict } from '../domain/economics/economy-result.ts';
import type { Severity } from '../domain/governance/framework.ts';
import type { PartyKind } from '../domain/governance/kinds.ts';
import type { Outcome, Stage } from '../domain/governance/procedure.ts';
import type { Rating } from '../domain/governance/rating.ts';
import type { Method, SubmissionStatus } from '../domain/workflow/state.ts';
import type { Localised } from '../lib/localised.ts';

type Words<Choice extends string> = Readonly<Record<Choice, Localised>>;

export const OUTCOME_WORDS: Words<Outcome> = {
  recommended: { da: 'Indstillet til godkendelse', en: 'Recommended for approval', sv: 'Förordat för godkännande' },
  approved: { da: 'Godkendt', en: 'Approved', sv: 'Godkänt' },
  'approved-with-conditions': {
    da: 'Godkendt med forbehold',
    en: 'Approved with conditions',
    sv: 'Godkänt med villkor',
  },
  noted: { da: 'Taget til efterretning', en: 'Noted', sv: 'Lagt till handlingarna' },
  postponed: { da: 'Udsat', en: 'Postponed', sv: 'Bordlagt' },
  returned: { da: 'Hjemvist', en: 'Returned', sv: 'Återremitterat' },
  rejected: { da: 'Afvist', en: 'Rejected', sv: 'Avslaget' },
};

/** The outcome as an act of the body. */
export const OUTCOME_ACTS: Words<Outcome> = {
  recommended: { da: 'indstille til godkendelse', en: 'recommend for approval', sv: 'förorda godkännande' },
  approved: { da: 'godkende', en: 'approve', sv: 'godkänna' },
  'approved-with-conditions': {
    da: 'godkende med forbehold',
    en: 'approve with conditions',
    sv: 'godkänna med villkor',
  },
  noted: { da: 'tage til efterretning', en: 'note', sv: 'lägga till handlingarna' },
  postponed: { da: 'udsætte', en: 'postpone', sv: 'bordlägga' },
  returned: { da: 'hjemvise', en: 'return', sv: 'återremittera' },
  rejected: { da: 'afvise', en: 'reject', sv: 'avslå' },
};

export const COMPETENCE_WORDS: Words<Stage['competence']> = {
  note: { da: 'Tager til efterretning', en: 'Notes', sv: 'Tar del av' },
  recommend: { da: 'Indstiller', en: 'Recommends', sv: 'Förordar' },
  decide: { da: 'Beslutter', en: 'Decides', sv: 'Beslutar' },
};

export const METHOD_WORDS: Words<Method> = {
  meeting: { da: 'Møde', en: 'Meeting', sv: 'Möte' },
  chairs: { da: 'Formandskabet mellem møder', en: 'The chairs between meetings', sv: 'Ordförandena mellan möten' },
  written: { da: 'Skriftlig behandling', en: 'Written procedure', sv: 'Skriftlig behandling' },
};

export const SEVERITY_WORDS: Words<Severity> = {
  blocker: { da: 'Blokerer', en: 'Blocks', sv: 'Blockerar' },
  warning: { da: 'Advarsel', en: 'Warning', sv: 'Varning' },
  note: { da: 'Bemærkning', en: 'Note', sv: 'Anmärkning' },
};

export const PRINCIPLE_WORDS: Words<PrincipleStatus> = {
  met: { da: 'Opfyldt', en: 'Met', sv: 'Uppfylld' },
  'met-with-remarks': { da: 'Opfyldt med bemærkninger', en: 'Met with remarks', sv: 'Uppfylld med anmärkningar' },
  'not-met': { da: 'Ikke opfyldt', en: 'Not met', sv: 'Inte uppfylld' },
  'not-assessed': { da: 'Ikke vurderet', en: 'Not assessed', sv: 'Inte bedömd' },
  'for-judgement': { da: 'Til faglig vurdering', en: 'For professional judgement', sv: 'För professionell bedömning' },
  'not-applicable': { da: 'Ikke relevant', en: 'Not applicable', sv: 'Inte relevant' },
};

export const LEON_WORDS: Words<Verdict> = {
  met: { da: 'LEON er opfyldt', en: 'LEON is met', sv: 'LEON är uppfylld' },
  'met-with-remarks': {
    da: 'LEON er opfyldt med bemærkninger',
    en: 'LEON is met with remarks',
    sv: 'LEON är uppfylld med anmärkningar',
  },
  'not-met': { da: 'LEON er ikke opfyldt', en: 'LEON is not met', sv: 'LEON är inte uppfylld' },
  'not-assessed': { da: 'LEON er ikke vurderet', en: 'LEON is not assessed', sv: 'LEON är inte bedömd' },
  'not-applicable': { da: 'LEON er ikke relevant', en: 'LEON does not apply', sv: 'LEON är inte relevant' },
};

export const RATING_WORDS: Words<Rating> = {
  fulfilled: { da: 'Opfyldt', en: 'Fulfilled', sv: 'Uppfylld' },
  partly: { da: 'Delvist opfyldt', en: 'Partly fulfilled', sv: 'Delvis uppfylld' },
  not: { da: 'Ikke opfyldt', en: 'Not fulfilled', sv: 'Inte uppfylld' },
  'cannot-say': { da: 'Kan ikke vurdere det', en: 'Cannot say', sv: 'Kan inte bedöma det' },
};

/** All parties of a sector, as a row of a table. */
export const SECTOR_WORDS: Words<Sector> = {
  region: { da: 'Regionen', en: 'The region', sv: 'Regionen' },
  municipality: { da: 'Kommunerne', en: 'The municipalities', sv: 'Kommunerna' },
  'general-practice': { da: 'Almen praksis', en: 'General practice', sv: 'Allmänpraktiken' },
  citizens: { da: 'Borgerne', en: 'The citizens', sv: 'Medborgarna' },
  state: { da: 'Staten', en: 'The state', sv: 'Staten' },
  other: { da: 'Andre', en: 'Others', sv: 'Andra' },
};

/** Parties of a kind, inside a sentence. */
export const PARTY_KIND_WORDS: Words<PartyKind> = {
  region: { da: 'regioner', en: 'regions', sv: 'regioner' },
  municipality: { da: 'kommuner', en: 'municipalities', sv: 'kommuner' },
  'general-practice': { da: 'almen praksis', en: 'general practice', sv: 'allmänmedicin' },
  citizens: { da: 'borgere', en: 'citizens', sv: 'medborgare' },
  state: { da: 'staten', en: 'the state', sv: 'staten' },
  other: { da: 'andre parter', en: 'other parties', sv: 'andra parter' },
};

/** How a submission ended, inside a sentence. */
export const ENDED_WORDS: Words<Exclude<SubmissionStatus, 'open' | 'withdrawn'>> = {
  approved: { da: 'godkendt', en: 'approved', sv: 'godkänt' },
  rejected: { da: 'afvist', en: 'rejected', sv: 'avslaget' },
  returned: { da: 'hjemvist', en: 'returned', sv: 'återremitterat' },
};

/** The verdict of LEON, inside a sentence. */
export const LEON_IN_SENTENCE: Words<Verdict> = {
  met: { da: 'opfyldt', en: 'met', sv: 'uppfylld' },
  'met-with-remarks': { da: 'opfyldt med bemærkninger', en: 'met with remarks', sv: 'uppfylld med anmärkningar' },
  'not-met': { da: 'ikke opfyldt', en: 'not met', sv: 'inte uppfylld' },
  'not-assessed': { da: 'ikke vurderet', en: 'not assessed', sv: 'inte bedömd' },
  'not-applicable': { da: 'ikke relevant', en: 'not applicable', sv: 'inte relevant' },
};

/** Words for what a position depends on that is not a single field of the dossier. */
export const SINCE_WORDS: Readonly<Record<string, Localised>> = {
  alternatives: {
    da: 'partens udgifter og afregninger',
    en: 'the party’s costs and settlements',
    sv: 'partens kostnader och ersättningar',
  },
  net: {
    da: 'partens samlede resultat om året',
    en: 'the party’s yearly net',
    sv: 'partens resultat per år',
  },
};
