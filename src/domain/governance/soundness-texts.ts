// The text of each fault of a framework, for the administrator who
// corrects it. Values are filled in by name.
import type { Localised } from '../../lib/localised.ts';
import type { FaultCode } from './fault.ts';
import { MEMBERSHIP_TEXTS } from './soundness-texts-membership.ts';

export const faultTexts: Readonly<Record<FaultCode, Localised>> = {
  ...MEMBERSHIP_TEXTS,
  'duplicate-id': {
    da: 'Id’et {id} er brugt to gange i samme liste.',
    en: 'The id {id} is used twice in the same list.',
    sv: 'Id:t {id} används två gånger i samma lista.',
  },
  'unknown-party': {
    da: 'Parten {id} findes ikke i rammen.',
    en: 'The party {id} is not in the framework.',
    sv: 'Parten {id} finns inte i ramverket.',
  },
  'unknown-cluster': {
    da: 'Klyngen {id} findes ikke i rammen.',
    en: 'The cluster {id} is not in the framework.',
    sv: 'Klustret {id} finns inte i ramverket.',
  },
  'unknown-body': {
    da: 'Organet {id} findes ikke i rammen.',
    en: 'The body {id} is not in the framework.',
    sv: 'Organet {id} finns inte i ramverket.',
  },
  'unknown-source': {
    da: 'Kilden {id} findes ikke i rammen.',
    en: 'The source {id} is not in the framework.',
    sv: 'Källan {id} finns inte i ramverket.',
  },
  'unknown-check': {
    da: 'Kontrollen {id} findes ikke.',
    en: 'There is no check {id}.',
    sv: 'Kontrollen {id} finns inte.',
  },
  'unknown-successor': {
    da: 'Efterfølgeren {id} er ikke en anden offentliggjort ramme.',
    en: 'The successor {id} is not another published framework.',
    sv: 'Efterföljaren {id} är inte ett annat publicerat ramverk.',
  },
  'unknown-step': {
    da: 'Trinnet {id} findes ikke i rammen.',
    en: 'The step {id} is not in the framework.',
    sv: 'Steget {id} finns inte i ramverket.',
  },
  'unknown-principle': {
    da: 'Princippet {id} findes ikke i rammen.',
    en: 'The principle {id} is not in the framework.',
    sv: 'Principen {id} finns inte i ramverket.',
  },
  'unknown-procedure': {
    da: 'Sagsgangen {id} findes ikke i rammen.',
    en: 'The procedure {id} is not in the framework.',
    sv: 'Ärendegången {id} finns inte i ramverket.',
  },
  'section-in-no-step': {
    da: 'Afsnittet {section} af sagens oplysninger hører ikke til noget trin.',
    en: 'The section {section} of the dossier belongs to no step.',
    sv: 'Avsnittet {section} i ärendets uppgifter hör inte till något steg.',
  },
  'section-in-two-steps': {
    da: 'Afsnittet {section} af sagens oplysninger hører til mere end ét trin.',
    en: 'The section {section} of the dossier belongs to more than one step.',
    sv: 'Avsnittet {section} i ärendets uppgifter hör till mer än ett steg.',
  },
  'check-not-to-be-disabled': {
    da: 'Kontrollen {check} kan ikke slås fra, og det, den finder, skal spærre.',
    en: 'The check {check} cannot be disabled, and what it finds must block.',
    sv: 'Kontrollen {check} kan inte stängas av, och det den finner ska blockera.',
  },
  'rates-not-in-order': {
    da: 'Diskonteringsrenterne begynder ved år 1, og hver næste gælder fra et senere år.',
    en: 'The discount rates begin at year 1, and each next one holds from a later year.',
    sv: 'Diskonteringsräntorna börjar vid år 1, och varje nästa gäller från ett senare år.',
  },
  'first-stage-unknown': {
    da: 'Sagsgangen begynder ved {id}, som ikke er et led i den.',
    en: 'The procedure begins at {id}, which is not one of its stages.',
    sv: 'Ärendegången börjar vid {id}, som inte är ett led i den.',
  },
  'outcome-target-unknown': {
    da: 'I leddet {stage} fører {outcome} til {target}, som hverken er et led eller en afslutning.',
    en: 'In the stage {stage}, {outcome} leads to {target}, which is neither a stage nor an end.',
    sv: 'I ledet {stage} leder {outcome} till {target}, som varken är ett led eller ett slut.',
  },
  'outcome-not-allowed': {
    da: 'Leddet {stage} har kompetencen {competence} og kan ikke have udfaldet {outcome}.',
    en: 'The stage {stage} has the competence {competence} and cannot have the outcome {outcome}.',
    sv: 'Ledet {stage} har kompetensen {competence} och kan inte ha utfallet {outcome}.',
  },
  'target-not-allowed': {
    da: 'I leddet {stage} kan udfaldet {outcome} ikke føre til {target}.',
    en: 'In the stage {stage}, the outcome {outcome} cannot lead to {target}.',
    sv: 'I ledet {stage} kan utfallet {outcome} inte leda till {target}.',
  },
  'stage-id-reserved': {
    da: 'Et led kan ikke hedde {stage}: ordet er en afslutning.',
    en: 'A stage cannot be called {stage}: the word is an end.',
    sv: 'Ett led kan inte heta {stage}: ordet är ett slut.',
  },
  'stage-unreachable': {
    da: 'Ingen sag kan komme til leddet {stage}.',
    en: 'No case can reach the stage {stage}.',
    sv: 'Inget ärende kan nå ledet {stage}.',
  },
  'stage-without-way-out': {
    da: 'En sag kan ikke komme videre fra leddet {stage} til en afslutning.',
    en: 'A case cannot get from the stage {stage} to an end.',
    sv: 'Ett ärende kan inte komma från ledet {stage} till ett slut.',
  },
  'stage-cycle': {
    da: 'En sag kan komme tilbage til leddet {stage} og gå i ring.',
    en: 'A case can come back to the stage {stage} and go round in a circle.',
    sv: 'Ett ärende kan komma tillbaka till ledet {stage} och gå runt i en cirkel.',
  },
  'resume-stage-unknown': {
    da: 'En sag, der hjemvises i leddet {stage}, genoptages ved {id}, som ikke er et led i sagsgangen.',
    en: 'A case that is returned at the stage {stage} resumes at {id}, which is not a stage of the procedure.',
    sv: 'Ett ärende som återsänds i ledet {stage} återupptas vid {id}, som inte är ett led i ärendegången.',
  },
  'resume-without-return': {
    da: 'Leddet {stage} siger, hvor en hjemvist sag genoptages, men kan ikke hjemvise.',
    en: 'The stage {stage} says where a returned case resumes, but it cannot return one.',
    sv: 'Ledet {stage} säger var ett återsänt ärende återupptas, men kan inte återsända.',
  },
  'resume-skips-a-stage': {
    da: 'En sag, der hjemvises i leddet {stage}, kan ikke genoptages ved {id}: så springes et led over.',
    en: 'A case that is returned at the stage {stage} cannot resume at {id}: a stage would be passed over.',
    sv: 'Ett ärende som återsänds i ledet {stage} kan inte återupptas vid {id}: ett led skulle hoppas över.',
  },
  'refusal-of-one-body': {
    da: 'Leddet {stage} lader sagen gå videre uden den, der afviser, men der beslutter kun ét organ.',
    en: 'The stage {stage} lets the case go on without who refuses, but only one body decides there.',
    sv: 'Ledet {stage} låter ärendet gå vidare utan den som avslår, men där beslutar bara ett organ.',
  },
  'refusal-not-possible': {
    da: 'Leddet {stage} lader sagen gå videre uden den, der afviser, men ingen kan afvise der.',
    en: 'The stage {stage} lets the case go on without who refuses, but nobody can reject it there.',
    sv: 'Ledet {stage} låter ärendet gå vidare utan den som avslår, men ingen kan avslå där.',
  },
  'refusal-against-quorum': {
    da: 'Leddet {stage} lader sagen gå videre uden den, der afviser, men kræver samtidig alle af arten {kind}.',
    en: 'The stage {stage} lets the case go on without who refuses, but also needs every one of the kind {kind}.',
    sv: 'Ledet {stage} låter ärendet gå vidare utan den som avslår, men kräver samtidigt alla av slaget {kind}.',
  },
  'stage-body-missing': {
    da: 'Leddet {stage} har intet organ af arten {kind} for klyngen {cluster}.',
    en: 'The stage {stage} has no body of the kind {kind} for the cluster {cluster}.',
    sv: 'Ledet {stage} har inget organ av slaget {kind} för klustret {cluster}.',
  },
  'stage-body-ambiguous': {
    da: 'Leddet {stage} har flere organer af arten {kind} for klyngen {cluster}.',
    en: 'The stage {stage} has several bodies of the kind {kind} for the cluster {cluster}.',
    sv: 'Ledet {stage} har flera organ av slaget {kind} för klustret {cluster}.',
  },
  'no-deciding-stage': {
    da: 'Intet led i sagsgangen kan beslutte.',
    en: 'No stage of the procedure can decide.',
    sv: 'Inget led i ärendegången kan besluta.',
  },
  'notice-never-sent': {
    da: 'I sagsgangen {procedure} venter intet led på orienteringen af de andre klynger, så en sag, der kræver den, kan aldrig godkendes. Lad et led kræve den, eller slå kontrollen fra.',
    en: 'No stage of the procedure {procedure} waits for the notice to the other clusters, so a case that needs it can never be approved. Let a stage require it, or disable the check.',
    sv: 'I ärendegången {procedure} väntar inget led på informationen till de andra klustren, så ett ärende som kräver den kan aldrig godkännas. Låt ett led kräva den, eller stäng av kontrollen.',
  },
  'approval-unreachable': {
    da: 'Ingen sag kan nå frem til en godkendelse i et besluttende led.',
    en: 'No case can reach an approval in a deciding stage.',
    sv: 'Inget ärende kan nå ett godkännande i ett beslutande led.',
  },
  'body-validity': {
    da: 'Organet {id} i sagsgangen findes ikke i hele rammens gyldighedsperiode.',
    en: 'The body {id} of the procedure does not exist for the whole of the framework’s validity.',
    sv: 'Organet {id} i ärendegången finns inte under hela ramverkets giltighetstid.',
  },
  'dates-reversed': {
    da: 'Slutdatoen {to} ligger ikke efter startdatoen {from}.',
    en: 'The end date {to} is not after the start date {from}.',
    sv: 'Slutdatumet {to} ligger inte efter startdatumet {from}.',
  },
  'version-not-increasing': {
    da: 'Versionsnummeret skal være højere end den offentliggjorte version {version}.',
    en: 'The version number must be higher than the published version {version}.',
    sv: 'Versionsnumret måste vara högre än den publicerade versionen {version}.',
  },
  'version-overlap': {
    da: 'Versionen overlapper version {version}: den skal gælde fra en senere dato end {validFrom}.',
    en: 'The version overlaps version {version}: it must be valid from a later date than {validFrom}.',
    sv: 'Versionen överlappar version {version}: den måste gälla från ett senare datum än {validFrom}.',
  },
  'requires-unknown-field': {
    da: '{step} nævner feltet {field}, som ikke findes i sagens oplysninger.',
    en: '{step} names the field {field}, which the dossier does not have.',
    sv: '{step} nämner fältet {field}, som inte finns i ärendets uppgifter.',
  },
  'unknown-parameter': {
    da: 'Kontrollen {check} har ingen parameter {parameter}.',
    en: 'The check {check} has no parameter {parameter}.',
    sv: 'Kontrollen {check} har ingen parameter {parameter}.',
  },
  'parameter-not-number': {
    da: 'Parameteren {parameter} til kontrollen {check} skal være et tal.',
    en: 'The parameter {parameter} of the check {check} must be a number.',
    sv: 'Parametern {parameter} till kontrollen {check} måste vara ett tal.',
  },
  'parameter-not-whole': {
    da: 'Parameteren {parameter} til kontrollen {check} skal være et helt tal.',
    en: 'The parameter {parameter} of the check {check} must be a whole number.',
    sv: 'Parametern {parameter} till kontrollen {check} måste vara ett heltal.',
  },
  'parameter-out-of-range': {
    da: 'Parameteren {parameter} til kontrollen {check} skal ligge fra {min} til {max}.',
    en: 'The parameter {parameter} of the check {check} must be from {min} to {max}.',
    sv: 'Parametern {parameter} till kontrollen {check} måste ligga från {min} till {max}.',
  },
  'parameter-not-list': {
    da: 'Parameteren {parameter} til kontrollen {check} skal være en liste af ord.',
    en: 'The parameter {parameter} of the check {check} must be a list of words.',
    sv: 'Parametern {parameter} till kontrollen {check} måste vara en lista med ord.',
  },
  'parameter-unknown-word': {
    da: '{word} kan ikke stå i parameteren {parameter} til kontrollen {check}.',
    en: '{word} cannot be in the parameter {parameter} of the check {check}.',
    sv: '{word} kan inte stå i parametern {parameter} till kontrollen {check}.',
  },
};
