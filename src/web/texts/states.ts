// What the states, outcomes and actions of a case are called.
// What a paper names too is named once, in the papers' words.
import { PRINCIPLE_WORDS, RATING_WORDS, SEVERITY_WORDS } from '../../documents/choice-words.ts';
import { POSITION_WORDS } from '../../domain/dossier/impact.ts';
import type { Outcome } from '../../domain/governance/procedure.ts';
import type { EventType } from '../../domain/workflow/events.ts';
import type { Action } from '../../domain/workflow/guards.ts';
import type { METHODS, ProposalStatus, SubmissionStatus } from '../../domain/workflow/state.ts';
import { type Text, textsOf } from './text.ts';

type Named<Prefix extends string, T extends string> = Readonly<Record<`${Prefix}.${T}`, Text>>;

const STATUS: Named<'status', ProposalStatus> = {
  'status.draft': ['Kladde', 'Draft', 'Utkast'],
  'status.in-review': ['Forelagt', 'Under review', 'Under behandling'],
  'status.returned': ['Hjemvist', 'Returned', 'Återsänt'],
  'status.approved': ['Godkendt', 'Approved', 'Godkänt'],
  'status.rejected': ['Afvist', 'Rejected', 'Avslaget'],
  'status.withdrawn': ['Trukket tilbage', 'Withdrawn', 'Tillbakadraget'],
  'status.deleted': ['Slettet', 'Deleted', 'Raderat'],
};
const SUBMISSION: Named<'submission', SubmissionStatus> = {
  'submission.open': ['I gang', 'Under way', 'Pågår'],
  'submission.approved': ['Godkendt', 'Approved', 'Godkänd'],
  'submission.rejected': ['Afvist', 'Rejected', 'Avslagen'],
  'submission.returned': ['Hjemvist', 'Returned', 'Återsänd'],
  'submission.withdrawn': ['Trukket tilbage', 'Withdrawn', 'Tillbakadragen'],
};
const OUTCOME: Named<'outcome', Outcome> = {
  'outcome.recommended': ['Indstillet til godkendelse', 'Recommended for approval', 'Förordat för godkännande'],
  'outcome.approved': ['Godkendt', 'Approved', 'Godkänt'],
  'outcome.approved-with-conditions': ['Godkendt med forbehold', 'Approved with conditions', 'Godkänt med villkor'],
  'outcome.noted': ['Taget til efterretning', 'Noted', 'Lagt till handlingarna'],
  'outcome.postponed': ['Udsat', 'Postponed', 'Uppskjutet'],
  'outcome.returned': ['Hjemvist til forslagsstilleren', 'Returned to the proposer', 'Återsänt till förslagsställaren'],
  'outcome.rejected': ['Afvist', 'Rejected', 'Avslaget'],
};
const METHOD: Named<'method', (typeof METHODS)[number]> = {
  'method.meeting': ['På et møde', 'At a meeting', 'På ett möte'],
  'method.chairs': ['Af formandskabet mellem møder', 'By the chairs between meetings', 'Av ordförandena mellan möten'],
  'method.written': ['Skriftligt', 'In writing', 'Skriftligt'],
};
const ACTION: Named<'action', Action> = {
  'action.edit': ['Ret oplysningerne', 'Edit the dossier', 'Ändra uppgifterna'],
  'action.delete': ['Slet kladden', 'Delete the draft', 'Radera utkastet'],
  'action.copy': ['Kopiér til et nyt forslag', 'Copy to a new proposal', 'Kopiera till ett nytt förslag'],
  'action.state-position': ['Tilkendegiv holdning', 'State position', 'Ange ståndpunkt'],
  'action.verify-figures': ['Bekræft egne tal', 'Verify own figures', 'Bekräfta egna siffror'],
  'action.submit': ['Forelæg sagen', 'Submit the case', 'Förelägg ärendet'],
  'action.withdraw': ['Træk sagen tilbage', 'Withdraw the case', 'Dra tillbaka ärendet'],
  'action.decide': ['Registrér afgørelse', 'Record decision', 'Registrera beslut'],
  'action.judge': ['Vurdér principperne', 'Judge the principles', 'Bedöm principerna'],
  'action.answer-notice': ['Svar på orientering', 'Answer notice', 'Besvara information'],
  'action.reroute': ['Flyt til ny samarbejdsramme', 'Move to a new framework', 'Flytta till nytt ramverk'],
  'action.close-condition': ['Luk forbehold', 'Close condition', 'Stäng villkor'],
};
const EVENT: Named<'event', EventType> = {
  'event.proposal.created': ['Sagen er oprettet', 'The case was created', 'Ärendet skapades'],
  'event.proposal.revised': ['Oplysningerne er ændret', 'The dossier was changed', 'Uppgifterna ändrades'],
  'event.proposal.deleted': ['Kladden er slettet', 'The draft was deleted', 'Utkastet raderades'],
  'event.position.stated': [
    '{party} har tilkendegivet holdning',
    '{party} has stated its position',
    '{party} har angett ståndpunkt',
  ],
  'event.figures.verified': [
    '{party} har taget stilling til sine tal',
    '{party} has taken a view on its figures',
    '{party} har tagit ställning till sina siffror',
  ],
  'event.proposal.submitted': ['Sagen er forelagt', 'The case was submitted', 'Ärendet förelades'],
  'event.decision.recorded': ['{body}: {outcome}', '{body}: {outcome}', '{body}: {outcome}'],
  'event.judgement.given': [
    '{party} har vurderet principperne',
    '{party} has judged the principles',
    '{party} har bedömt principerna',
  ],
  'event.notice.answered': [
    '{cluster} har svaret på orienteringen',
    '{cluster} has answered the notice',
    '{cluster} har besvarat informationen',
  ],
  'event.proposal.withdrawn': ['Sagen er trukket tilbage', 'The case was withdrawn', 'Ärendet drogs tillbaka'],
  'event.proposal.rerouted': [
    'Sagen er flyttet til {framework}',
    'The case was moved to {framework}',
    'Ärendet flyttades till {framework}',
  ],
  'event.condition.closed': ['Et forbehold er lukket', 'A condition was closed', 'Ett villkor stängdes'],
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
