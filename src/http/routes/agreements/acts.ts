// The acts on an agreement, one operation each: answers of councils, reports, follow-up and notice.
import { z } from 'zod';
import {
  closeReservation,
  correctReport,
  decideRenewal,
  evaluateAgreement,
  giveNotice,
  joinAsParty,
  reachMilestone,
  regulateYear,
  reportPeriod,
  withdrawNotice,
} from '../../../app/act-on-agreement.ts';
import { defined } from '../../../lib/defined.ts';
import {
  CorrectionInput,
  EvaluationInput,
  JoinInput,
  NoticeInput,
  NoticeWithdrawal,
  RegulationInput,
  RenewalInput,
  ReportInput,
} from '../../shapes/agreement-input.ts';
import { idParam, named, nameParam, text } from '../../shapes/building-blocks.ts';
import { agreementAct } from './act-route.ts';

const id = idParam('agreement');
const party = nameParam('The party’s id, for example `kommune-461`.');
const period = z
  .string()
  .max(7)
  .regex(/^[0-9A-Za-z-]{1,7}$/)
  .meta({ description: 'The period, for example `2027-H2`.' });
const figures = {
  units: [{ activity: 'courses', value: 210, unit: 'course' }],
  cost: 1450000,
  indicators: [],
};

export const joinAgreementRoute = agreementAct({
  operationId: 'answerForParty',
  method: 'PUT',
  below: '/parties/{party}',
  summary: 'Join an agreement',
  description:
    'A party’s council joins, joins with a reservation, or declines: in any order, also after the start. Recorded by a member of the party, or by who records for its council. Of two councils at one instant both stand.',
  scope: 'decisions:write',
  params: z.strictObject({ id, party }),
  body: JoinInput,
  bodyExample: () => ({ answer: 'joined', decidedOn: '2026-06-23', item: '12' }),
  refusals: ['already-joined', 'agreement-ended', 'agreement-under-notice'],
  act: (ports, asked, params, body) => joinAsParty(ports, asked, params.id, { ...body, party: params.party }),
});

export const closeReservationRoute = agreementAct({
  operationId: 'closeReservation',
  method: 'PUT',
  below: '/conditions/{condition}',
  summary: 'Close a reservation',
  description:
    'Closes a condition that a council reserved, with its evidence. Conditions that came with the case are closed at `/conditions`, and here with them.',
  scope: 'proposals:write',
  params: z.strictObject({ id, condition: idParam('condition') }),
  body: named(
    'ReservationClosing',
    'What shows that the reservation is met.',
    z.strictObject({ evidence: text(5000).min(1) }),
  ),
  bodyExample: () => ({ evidence: 'The budget was adopted on 8 October 2026.' }),
  refusals: ['condition-closed'],
  act: (ports, asked, params, { evidence }) =>
    closeReservation(ports, asked, params.id, { condition: params.condition, evidence }),
});

export const reachMilestoneRoute = agreementAct({
  operationId: 'reachMilestone',
  method: 'PUT',
  below: '/milestones/{milestone}',
  summary: 'Tick off a milestone',
  description: 'Whoever carries the agreement: its coordinators, parties, body and planner.',
  scope: 'proposals:write',
  params: z.strictObject({ id, milestone: nameParam('The milestone’s id, for example `milepael-1`.') }),
  body: named('MilestoneReached', 'That the milestone is reached.', z.strictObject({ reached: z.literal(true) })),
  bodyExample: () => ({ reached: true }),
  refusals: ['milestone-reached', 'agreement-ended'],
  act: (ports, asked, params) => reachMilestone(ports, asked, params.id, params.milestone),
});

export const reportPeriodRoute = agreementAct({
  operationId: 'reportPeriod',
  method: 'POST',
  below: '/reports',
  summary: 'Report a period',
  description:
    'What a party did in a period that has ended: units, cost and each indicator’s value. A unit that is named must be the one agreed. No information about citizens.',
  scope: 'proposals:write',
  body: ReportInput,
  bodyExample: () => ({ party: 'kommune-461', period: '2027-H2', ...figures }),
  refusals: ['party-not-joined', 'period-not-ended', 'already-reported'],
  act: (ports, asked, params, { units = [], indicators = [], ...body }) =>
    reportPeriod(ports, asked, params.id, { ...defined(body), units, indicators }),
});

export const correctReportRoute = agreementAct({
  operationId: 'correctReport',
  method: 'PUT',
  below: '/reports/{party}/{period}',
  summary: 'Correct a report',
  description: 'Other figures for a period that was reported, with the reason. Both figures are kept.',
  scope: 'proposals:write',
  params: z.strictObject({ id, party, period }),
  body: CorrectionInput,
  bodyExample: () => ({ ...figures, reason: 'Two courses were counted twice.' }),
  refusals: ['party-not-joined', 'period-not-ended', 'not-reported'],
  act: (ports, asked, { party: by, period: of, id: agreement }, { units = [], indicators = [], ...body }) =>
    correctReport(ports, asked, agreement, { ...body, units, indicators, party: by, period: of }),
});

export const regulateAgreementRoute = agreementAct({
  operationId: 'regulateTariffs',
  method: 'POST',
  below: '/regulations',
  summary: 'Regulate the tariffs of a year',
  description:
    'Every regulated tariff goes up by the framework’s price index of the year, rounded to the øre; before and after both stand. By the planner, before the year begins.',
  scope: 'proposals:write',
  body: RegulationInput,
  bodyExample: () => ({ year: 2027 }),
  refusals: ['nothing-to-regulate', 'index-missing', 'agreement-ended'],
  act: (ports, asked, params, { year }) => regulateYear(ports, asked, params.id, year),
});

export const evaluateAgreementRoute = agreementAct({
  operationId: 'evaluateAgreement',
  method: 'POST',
  below: '/evaluations',
  summary: 'Conclude an evaluation',
  description:
    'The conclusion of the body that follows the agreement, with its reasons; it answers the triggers that were set off before.',
  scope: 'decisions:write',
  body: EvaluationInput,
  bodyExample: () => ({ kind: 'midterm', conclusion: 'adjusted', reason: 'Volume is above.', on: '2028-12-04' }),
  refusals: ['agreement-not-started'],
  act: (ports, asked, params, body) => evaluateAgreement(ports, asked, params.id, defined(body)),
});

export const decideRenewalRoute = agreementAct({
  operationId: 'decideRenewal',
  method: 'POST',
  below: '/renewals',
  summary: 'Renew, or let expire',
  description: 'The decision on the end that is known: a later end, or that it expires as agreed.',
  scope: 'decisions:write',
  body: RenewalInput,
  bodyExample: () => ({ outcome: 'renewed', until: '2032-06-01', reason: 'It works.', on: '2029-11-20' }),
  refusals: ['no-end-to-renew', 'agreement-ended'],
  act: (ports, asked, params, body) => decideRenewal(ports, asked, params.id, defined(body)),
});

export const giveNoticeRoute = agreementAct({
  operationId: 'giveNotice',
  method: 'POST',
  below: '/notice',
  summary: 'Give notice',
  description:
    'A party leaves when the notice period is over. Where nobody is left on one side of the task, the agreement ends that day.',
  scope: 'decisions:write',
  body: NoticeInput,
  bodyExample: () => ({ party: 'kommune-461', reason: 'The task is too small for us.', runningPatientsRead: true }),
  refusals: ['no-notice-agreed', 'notice-given', 'party-not-joined', 'agreement-not-started', 'agreement-ended'],
  act: (ports, asked, params, body) => giveNotice(ports, asked, params.id, body),
});

export const withdrawNoticeRoute = agreementAct({
  operationId: 'withdrawNotice',
  method: 'POST',
  below: '/notice-withdrawal',
  summary: 'Withdraw notice',
  description: 'Until the day on which it takes effect.',
  scope: 'decisions:write',
  body: NoticeWithdrawal,
  bodyExample: () => ({ party: 'kommune-461', reason: 'The council has decided otherwise.' }),
  refusals: ['no-notice'],
  act: (ports, asked, params, body) => withdrawNotice(ports, asked, params.id, body),
});
