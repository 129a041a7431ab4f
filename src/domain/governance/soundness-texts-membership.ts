// Texts of the faults of membership, of time and in relation to other frameworks.
import type { Localised } from '../../lib/localised.ts';

export const MEMBERSHIP_TEXTS = {
  'id-of-another': {
    da: 'Id’et {id} bruges af rammen {framework}, som denne ramme ikke viderefører. Giv det et andet navn.',
    en: 'The id {id} is used by the framework {framework}, which this one does not continue. Give it another name.',
    sv: 'Id:t {id} används av ramverket {framework}, som detta inte fortsätter. Ge det ett annat namn.',
  },
  'no-cluster': {
    da: 'Rammen har ingen klynge: ingen kan oprette en sag.',
    en: 'The framework has no cluster: nobody can make a case.',
    sv: 'Ramverket har inget kluster: ingen kan skapa ett ärende.',
  },
  'cluster-without-members': {
    da: 'Klyngen {cluster} har ingen medlemmer.',
    en: 'The cluster {cluster} has no members.',
    sv: 'Klustret {cluster} har inga medlemmar.',
  },
  'member-twice': {
    da: 'Parten {party} er medlem af klyngen {cluster} to gange på samme tid.',
    en: 'The party {party} is a member of the cluster {cluster} twice at the same time.',
    sv: 'Parten {party} är medlem i klustret {cluster} två gånger samtidigt.',
  },
  'code-twice': {
    da: 'Koden {value} ({scheme}) er brugt om både {first} og {party}.',
    en: 'The code {value} ({scheme}) is used of both {first} and {party}.',
    sv: 'Koden {value} ({scheme}) används om både {first} och {party}.',
  },
  'unknown-predecessor': {
    da: 'Rammen {id}, som skal videreføres, er ikke en anden offentliggjort ramme.',
    en: 'The framework {id}, which is to be continued, is not another published framework.',
    sv: 'Ramverket {id}, som ska fortsättas, är inte ett annat publicerat ramverk.',
  },
  'unknown-in-predecessor': {
    da: '{id} findes ikke i rammen {framework}, som videreføres.',
    en: 'There is no {id} in the framework {framework}, which is continued.',
    sv: '{id} finns inte i ramverket {framework}, som fortsätts.',
  },
  'unknown-case-type': {
    da: 'Sagstypen {id} findes ikke i rammen.',
    en: 'The case type {id} is not in the framework.',
    sv: 'Ärendetypen {id} finns inte i ramverket.',
  },
  'unknown-stage': {
    da: 'Leddet {id} findes ikke i rammen.',
    en: 'The stage {id} is not in the framework.',
    sv: 'Ledet {id} finns inte i ramverket.',
  },
  'validity-over': {
    da: 'Rammens gyldighed er slut: den gælder til {validTo}.',
    en: 'The framework is over: it is valid until {validTo}.',
    sv: 'Ramverkets giltighet är slut: det gäller till {validTo}.',
  },
  'successor-early': {
    da: '{successor} begynder {validFrom}, før {predecessor} slutter.',
    en: '{successor} begins on {validFrom}, before {predecessor} ends.',
    sv: '{successor} börjar {validFrom}, innan {predecessor} slutar.',
  },
  'party-without-council': {
    da: 'Parten {party} har intet organ, som taler for den i leddet {stage}.',
    en: 'The party {party} has no body that speaks for it at the stage {stage}.',
    sv: 'Parten {party} har inget organ som talar för den i ledet {stage}.',
  },
  'quorum-of-other-kind': {
    da: 'Leddet {stage} kræver et antal af arten {kind}, som ikke afgør der.',
    en: 'The stage {stage} asks for a number of the kind {kind}, which does not decide there.',
    sv: 'Ledet {stage} kräver ett antal av slaget {kind}, som inte beslutar där.',
  },
} as const satisfies Record<string, Localised>;
