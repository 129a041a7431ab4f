// Names of the states, outcomes and actions of a case. Names that the documents use too are imported from them.

import { OUTCOME_WORDS, PRINCIPLE_WORDS, RATING_WORDS, SEVERITY_WORDS } from '../../documents/choice-words.ts';
import { POSITION_WORDS } from '../../domain/dossier/impact.ts';
import type { Outcome } from '../../domain/governance/procedure.ts';
import type { EventType } from '../../domain/workflow/events.ts';
import type { Action } from '../../domain/workflow/guards.ts';
import type { METHODS, ProposalStatus, SubmissionStatus } from '../../domain/workflow/state.ts';
import type { Localised } from '../../lib/localised.ts';
import { textsOf } from './text.ts';

type Named<Prefix extends string, T extends string> = Readonly<Record<`${Prefix}.${T}`, Localised>>;

const STATUS: Named<'status', ProposalStatus> = {
  'status.draft': { da: 'Kladde', en: 'Draft', sv: 'Utkast' },
  'status.in-review': { da: 'Forelagt', en: 'Under review', sv: 'Under behandling' },
  'status.returned': { da: 'Hjemvist', en: 'Returned', sv: 'Återsänt' },
  'status.approved': { da: 'Godkendt', en: 'Approved', sv: 'Godkänt' },
  'status.rejected': { da: 'Afvist', en: 'Rejected', sv: 'Avslaget' },
  'status.withdrawn': { da: 'Trukket tilbage', en: 'Withdrawn', sv: 'Tillbakadraget' },
  'status.deleted': { da: 'Slettet', en: 'Deleted', sv: 'Raderat' },
};
const SUBMISSION: Named<'submission', SubmissionStatus> = {
  'submission.open': { da: 'I gang', en: 'Under way', sv: 'Pågår' },
  'submission.approved': { da: 'Godkendt', en: 'Approved', sv: 'Godkänd' },
  'submission.rejected': { da: 'Afvist', en: 'Rejected', sv: 'Avslagen' },
  'submission.returned': { da: 'Hjemvist', en: 'Returned', sv: 'Återsänd' },
  'submission.withdrawn': { da: 'Trukket tilbage', en: 'Withdrawn', sv: 'Tillbakadragen' },
};
const OUTCOME: Named<'outcome', Outcome> = {
  ...textsOf(OUTCOME_WORDS, 'outcome.'),
  'outcome.returned': {
    da: 'Hjemvist til forslagsstilleren',
    en: 'Returned to the proposer',
    sv: 'Återremitterat till förslagsställaren',
  },
};
const METHOD: Named<'method', (typeof METHODS)[number]> = {
  'method.meeting': { da: 'På et møde', en: 'At a meeting', sv: 'På ett möte' },
  'method.chairs': {
    da: 'Af formandskabet mellem møder',
    en: 'By the chairs between meetings',
    sv: 'Av ordförandena mellan möten',
  },
  'method.written': { da: 'Skriftligt', en: 'In writing', sv: 'Skriftligt' },
};
const ACTION: Named<'action', Action> = {
  'action.edit': { da: 'Ret oplysningerne', en: 'Edit the dossier', sv: 'Ändra uppgifterna' },
  'action.delete': { da: 'Slet kladden', en: 'Delete the draft', sv: 'Radera utkastet' },
  'action.copy': { da: 'Kopiér til et nyt forslag', en: 'Copy to a new proposal', sv: 'Kopiera till ett nytt förslag' },
  'action.state-position': { da: 'Tilkendegiv holdning', en: 'State position', sv: 'Ange ståndpunkt' },
  'action.verify-figures': { da: 'Bekræft egne tal', en: 'Verify own figures', sv: 'Bekräfta egna siffror' },
  'action.submit': { da: 'Forelæg sagen', en: 'Submit the case', sv: 'Förelägg ärendet' },
  'action.withdraw': { da: 'Træk sagen tilbage', en: 'Withdraw the case', sv: 'Dra tillbaka ärendet' },
  'action.decide': { da: 'Registrér afgørelse', en: 'Record decision', sv: 'Registrera beslut' },
  'action.judge': { da: 'Vurdér principperne', en: 'Judge the principles', sv: 'Bedöm principerna' },
  'action.answer-notice': { da: 'Svar på orientering', en: 'Answer notice', sv: 'Besvara information' },
  'action.reroute': {
    da: 'Flyt til ny samarbejdsramme',
    en: 'Move to a new framework',
    sv: 'Flytta till nytt ramverk',
  },
  'action.remind': {
    da: 'Påmind dem, der mangler',
    en: 'Remind those who have not answered',
    sv: 'Påminn dem som saknas',
  },
  'action.close-condition': { da: 'Luk forbehold', en: 'Close condition', sv: 'Stäng villkor' },
};
const EVENT: Named<'event', EventType> = {
  'event.proposal.created': { da: 'Sagen er oprettet', en: 'The case was created', sv: 'Ärendet skapades' },
  'event.proposal.revised': {
    da: 'Oplysningerne er ændret',
    en: 'The dossier was changed',
    sv: 'Uppgifterna ändrades',
  },
  'event.proposal.deleted': { da: 'Kladden er slettet', en: 'The draft was deleted', sv: 'Utkastet raderades' },
  'event.position.stated': {
    da: '{party} har tilkendegivet holdning',
    en: '{party} has stated its position',
    sv: '{party} har angett ståndpunkt',
  },
  'event.figures.verified': {
    da: '{party} har taget stilling til sine tal',
    en: '{party} has taken a view on its figures',
    sv: '{party} har tagit ställning till sina siffror',
  },
  'event.proposal.submitted': { da: 'Sagen er forelagt', en: 'The case was submitted', sv: 'Ärendet förelades' },
  'event.decision.recorded': { da: '{body}: {outcome}', en: '{body}: {outcome}', sv: '{body}: {outcome}' },
  'event.judgement.given': {
    da: '{party} har vurderet principperne',
    en: '{party} has judged the principles',
    sv: '{party} har bedömt principerna',
  },
  'event.notice.answered': {
    da: '{cluster} har svaret på orienteringen',
    en: '{cluster} has answered the notice',
    sv: '{cluster} har besvarat informationen',
  },
  'event.proposal.reminded': { da: 'Påmindet: {who}', en: 'Reminded: {who}', sv: 'Påmind: {who}' },
  'event.proposal.withdrawn': {
    da: 'Sagen er trukket tilbage',
    en: 'The case was withdrawn',
    sv: 'Ärendet drogs tillbaka',
  },
  'event.proposal.rerouted': {
    da: 'Sagen er flyttet til {framework}',
    en: 'The case was moved to {framework}',
    sv: 'Ärendet flyttades till {framework}',
  },
  'event.condition.closed': { da: 'Et forbehold er lukket', en: 'A condition was closed', sv: 'Ett villkor stängdes' },
};

export const STATE_TEXTS = {
  ...STATUS,
  ...SUBMISSION,
  ...OUTCOME,
  ...METHOD,
  ...textsOf(RATING_WORDS, 'rating.'),
  ...textsOf(POSITION_WORDS, 'position.'),
  ...textsOf(PRINCIPLE_WORDS, 'principle.'),
  ...textsOf(SEVERITY_WORDS, 'severity.'),
  ...ACTION,
  ...EVENT,
};
