// What the choices of the dossier and the procedure are called. Each list is total: a choice without words does not compile.
import type { PrincipleStatus } from '../domain/assessment/assessment.ts';
import type { Alternative, Cost, FINANCING_BASES } from '../domain/dossier/economy.ts';
import type { HOLDER_KINDS, PHASE_KINDS } from '../domain/dossier/responsibility.ts';
import type { DIRECTIONS, SETTINGS } from '../domain/dossier/task.ts';
import type { Sector, Verdict } from '../domain/economics/economy-result.ts';
import type { Severity } from '../domain/governance/framework.ts';
import type { Outcome, Stage } from '../domain/governance/procedure.ts';
import type { Method, RATINGS } from '../domain/workflow/state.ts';
import type { Localised } from '../lib/localised.ts';

type Words<Choice extends string> = Readonly<Record<Choice, Localised>>;

export const OUTCOME_WORDS: Words<Outcome> = {
  recommended: { da: 'Indstillet til godkendelse', en: 'Recommended for approval', sv: 'Förordat för godkännande' },
  approved: { da: 'Godkendt', en: 'Approved', sv: 'Godkänt' },
  'approved-with-conditions': { da: 'Godkendt med forbehold', en: 'Approved with conditions', sv: 'Godkänt med förbehåll' },
  noted: { da: 'Taget til efterretning', en: 'Noted', sv: 'Lagt till handlingarna' },
  postponed: { da: 'Udsat', en: 'Postponed', sv: 'Bordlagt' },
  returned: { da: 'Hjemvist', en: 'Returned', sv: 'Återremitterat' },
  rejected: { da: 'Afvist', en: 'Rejected', sv: 'Avslaget' },
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
};

export const LEON_WORDS: Words<Verdict> = {
  met: { da: 'LEON er opfyldt', en: 'LEON is met', sv: 'LEON är uppfylld' },
  'not-met': { da: 'LEON er ikke opfyldt', en: 'LEON is not met', sv: 'LEON är inte uppfylld' },
  'not-assessed': { da: 'LEON er ikke vurderet', en: 'LEON is not assessed', sv: 'LEON är inte bedömd' },
};

export const RATING_WORDS: Words<(typeof RATINGS)[number]> = {
  fulfilled: { da: 'Opfyldt', en: 'Fulfilled', sv: 'Uppfylld' },
  partly: { da: 'Delvist opfyldt', en: 'Partly fulfilled', sv: 'Delvis uppfylld' },
  not: { da: 'Ikke opfyldt', en: 'Not fulfilled', sv: 'Inte uppfylld' },
  'cannot-say': { da: 'Kan ikke vurdere det', en: 'Cannot say', sv: 'Kan inte bedöma det' },
};

export const POSITION_WORDS: Words<'supports' | 'supports-with-reservation' | 'objects'> = {
  supports: { da: 'Støtter', en: 'Supports', sv: 'Stöder' },
  'supports-with-reservation': { da: 'Støtter med forbehold', en: 'Supports with reservation', sv: 'Stöder med förbehåll' },
  objects: { da: 'Er imod', en: 'Objects', sv: 'Är emot' },
};

export const SECTOR_WORDS: Words<Sector> = {
  region: { da: 'Regionen', en: 'The region', sv: 'Regionen' },
  municipality: { da: 'Kommunerne', en: 'The municipalities', sv: 'Kommunerna' },
  'general-practice': { da: 'Almen praksis', en: 'General practice', sv: 'Allmänpraktiken' },
  citizen: { da: 'Borgerne', en: 'The citizens', sv: 'Medborgarna' },
  other: { da: 'Andre', en: 'Others', sv: 'Andra' },
};

export const ROLE_WORDS: Words<NonNullable<Alternative['role']>> = {
  current: { da: 'I dag', en: 'Today', sv: 'I dag' },
  proposed: { da: 'Forslaget', en: 'The proposal', sv: 'Förslaget' },
  other: { da: 'Andet alternativ', en: 'Other alternative', sv: 'Annat alternativ' },
};

export const NATURE_WORDS: Words<NonNullable<Cost['nature']>> = {
  recurring: { da: 'pr. år', en: 'per year', sv: 'per år' },
  'per-case': { da: 'pr. forløb', en: 'per case', sv: 'per ärende' },
  'one-off': { da: 'én gang', en: 'once', sv: 'en gång' },
};

export const FINANCING_WORDS: Words<(typeof FINANCING_BASES)[number]> = {
  'local-settlement': {
    da: 'Lokal afregning (takst eller ramme)',
    en: 'Local settlement (rate or frame)',
    sv: 'Lokal ersättning (taxa eller ram)',
  },
  'horizontal-agreement': { da: 'Horisontal samarbejdsaftale', en: 'Horizontal cooperation agreement', sv: 'Horisontellt samarbetsavtal' },
  dut: { da: 'DUT', en: 'DUT (state compensation)', sv: 'DUT (statlig ersättning)' },
  none: { da: 'Ingen', en: 'None', sv: 'Ingen' },
};

export const DIRECTION_WORDS: Words<(typeof DIRECTIONS)[number]> = {
  'region-to-municipality': { da: 'Fra region til kommune', en: 'From region to municipality', sv: 'Från region till kommun' },
  'region-to-general-practice': {
    da: 'Fra region til almen praksis',
    en: 'From region to general practice',
    sv: 'Från region till allmänpraktik',
  },
  'municipality-to-region': { da: 'Fra kommune til region', en: 'From municipality to region', sv: 'Från kommun till region' },
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

export const SETTING_WORDS: Words<(typeof SETTINGS)[number]> = {
  home: { da: 'I borgerens hjem', en: 'In the citizen’s home', sv: 'I medborgarens hem' },
  'nursing-home': { da: 'På plejehjem', en: 'In a nursing home', sv: 'På äldreboende' },
  'municipal-clinic': { da: 'I kommunal sygeplejeklinik', en: 'In a municipal clinic', sv: 'På kommunal mottagning' },
  'general-practice': { da: 'I almen praksis', en: 'In general practice', sv: 'I allmänpraktik' },
  hospital: { da: 'På hospital', en: 'In hospital', sv: 'På sjukhus' },
  digital: { da: 'Digitalt', en: 'Digitally', sv: 'Digitalt' },
  other: { da: 'Et andet sted', en: 'Elsewhere', sv: 'På annan plats' },
};

export const TASK_NATURE_WORDS: Words<'new-task' | 'formalises-drift'> = {
  'new-task': { da: 'Ny opgave', en: 'New task', sv: 'Ny uppgift' },
  'formalises-drift': {
    da: 'Aftale om noget, der allerede sker uaftalt',
    en: 'Agreement on something that already happens without one',
    sv: 'Avtal om något som redan sker utan avtal',
  },
};

export const HOLDER_WORDS: Words<(typeof HOLDER_KINDS)[number]> = {
  'hospital-department': { da: 'Hospitalsafdeling', en: 'Hospital department', sv: 'Sjukhusavdelning' },
  'general-practice': { da: 'Almen praksis', en: 'General practice', sv: 'Allmänpraktik' },
  municipality: { da: 'Kommune', en: 'Municipality', sv: 'Kommun' },
};

export const DELEGATION_WORDS: Words<'concrete' | 'framework'> = {
  concrete: { da: 'Konkret delegation', en: 'Concrete delegation', sv: 'Konkret delegering' },
  framework: { da: 'Rammedelegation', en: 'Framework delegation', sv: 'Ramdelegering' },
};

export const PHASE_WORDS: Words<(typeof PHASE_KINDS)[number]> = {
  referral: { da: 'Henvisning', en: 'Referral', sv: 'Remiss' },
  'citizen-assessment': { da: 'Vurdering af borgeren', en: 'Assessment of the citizen', sv: 'Bedömning av medborgaren' },
  prescription: { da: 'Ordination', en: 'Prescription', sv: 'Ordination' },
  performance: { da: 'Udførelse', en: 'Performance', sv: 'Utförande' },
  observation: { da: 'Observation', en: 'Observation', sv: 'Observation' },
  deterioration: { da: 'Forværring', en: 'Deterioration', sv: 'Försämring' },
  completion: { da: 'Afslutning', en: 'Completion', sv: 'Avslutning' },
  other: { da: 'Anden fase', en: 'Another phase', sv: 'Annan fas' },
};

export const CATEGORY_WORDS: Words<NonNullable<Cost['category']>> = {
  staff: { da: 'Personale', en: 'Staff', sv: 'Personal' },
  equipment: { da: 'Udstyr', en: 'Equipment', sv: 'Utrustning' },
  medicine: { da: 'Medicin', en: 'Medicine', sv: 'Läkemedel' },
  supplies: { da: 'Utensilier', en: 'Supplies', sv: 'Material' },
  training: { da: 'Oplæring', en: 'Training', sv: 'Utbildning' },
  transport: { da: 'Transport', en: 'Transport', sv: 'Transport' },
  it: { da: 'It', en: 'IT', sv: 'It' },
  premises: { da: 'Lokaler', en: 'Premises', sv: 'Lokaler' },
  administration: { da: 'Administration', en: 'Administration', sv: 'Administration' },
  other: { da: 'Andet', en: 'Other', sv: 'Annat' },
};
