// One valid request per operation, and the case it is about. An operation without an entry here fails the test.

import { randomUUID } from 'node:crypto';
import { quarterBack, registered, runningTerms, type Told, told } from '../given-agreements.ts';
import { type Api, at } from '../given-api.ts';
import { createDraft, decide, type Review, soundDossier, submitted, TRIAL, trialFramework } from '../given-cases.ts';
import { assessDossierBody, figuresBody, observationBody, principleOf } from './bodies.ts';
import { BEACON, own, REGISTER_REQUESTS, type Request, type Subject } from './register-requests.ts';

export type { Subject } from './register-requests.ts';

export type Situation =
  | 'nothing'
  | 'draft'
  | 'submitted'
  | 'conditioned'
  | 'webhook'
  | 'framework'
  | 'proposed'
  | 'agreement'
  | 'asked'
  | 'reserved'
  | 'noticed'
  | 'observation'
  | 'beacon'
  | 'head';

export const SITUATIONS: Readonly<Record<Situation, (api: Api) => Promise<Subject>>> = {
  nothing: async () => ({ id: '', etag: '', more: {} }),
  draft: async (api) => ({ ...(await createDraft(api, soundDossier())), more: {} }),
  submitted: async (api) => ofReview(await submitted(api, ['trin-1'])),
  conditioned: async (api) => {
    const review = await submitted(api, ['trin-1']);
    const conditions = [{ text: 'Oplæring er gennemført', owner: 'kommune-461', dueDate: '2030-01-01' }];
    const decided = await decide(api, await api.service.tokenFor('decider-fyn-administrative'), review, {
      stage: 'cluster-administrative',
      outcome: 'recommended',
      conditions,
    });
    const [condition] = (decided.body as { conditions: { id: string }[]; id: string }).conditions;
    return ofReview(review, { condition: condition?.id ?? '', decision: (decided.body as { id: string }).id });
  },
  webhook: async (api) => {
    const token = await api.service.tokenWith(['coordinator:fyn'], { kind: 'system', subject: 'system-own' });
    const made = await api.send(token, 'POST', '/v1/webhooks', { url: 'http://127.0.0.1:9/hook' });
    return { id: (made.body as { id: string }).id, etag: made.etag, more: {} };
  },
  head: async (api) => {
    const admin = await api.service.tokenWith(['admin']);
    const made = await api.send(admin, 'POST', at('/heads'));
    return { id: String((made.body as { number: number }).number), etag: '', more: {} };
  },
  framework: async () => ({ id: TRIAL, etag: '', more: {} }),
  proposed: async (api) => {
    const id = `forslag-${randomUUID().slice(0, 8)}`;
    const admin = await api.service.tokenFor('admin');
    await api.send(
      admin,
      'POST',
      at('/frameworks'),
      trialFramework((framework) => framework, id),
    );
    return { id, etag: '', more: {} };
  },
  observation: async (api) => {
    const token = await api.service.tokenWith(['member:kommune-461'], { subject: 'matrix-member-kommune-461' });
    const made = await api.send(token, 'POST', at('/observations'), observationBody);
    return { id: (made.body as { id: string }).id, etag: made.etag, more: {} };
  },
  beacon: async (api) => {
    const token = await api.service.tokenWith([`planner:${TRIAL}`], { subject: 'matrix-planner-beacon' });
    return { id: '', etag: (await api.send(token, 'GET', at(BEACON))).etag, more: {} };
  },
  agreement: async (api) => ofAgreement(await registered(api, runningTerms(), { body: BODY })),
  asked: async (api) => ofAgreement(await registered(api, runningTerms(), { body: BODY, notJoined: ['kommune-461'] })),
  reserved: async (api) => {
    const { id } = await registered(api, runningTerms(), { body: BODY, notJoined: ['kommune-461'] });
    const reservation = {
      answer: 'joined-with-reservation',
      decidedOn: '2026-11-20',
      words: 'Først',
      dueDate: '2027-01-01',
    };
    const member = await api.service.tokenWith(['member:kommune-461']);
    return ofAgreement(told(await api.send(member, 'PUT', at(`/agreements/${id}/parties/kommune-461`), reservation)));
  },
  noticed: async (api) => {
    const { id } = await registered(api, runningTerms(), { body: BODY });
    const member = await api.service.tokenWith(['member:kommune-461']);
    const notice = { party: 'kommune-461', reason: 'For få', runningPatientsRead: true };
    return ofAgreement(told(await api.send(member, 'POST', at(`/agreements/${id}/notice`), notice)));
  },
};

const BODY = 'fyn-administrative';

function ofAgreement({ id, conditions }: Told): Subject {
  return { id, etag: '', more: { condition: conditions[0]?.id ?? '' } };
}

function ofReview(review: Review, more: Readonly<Record<string, string>> = {}): Subject {
  return {
    id: review.id,
    etag: review.etag,
    more: { proposal: review.proposal, hash: review.hash, warnings: review.warnings.join(','), ...more },
  };
}

/** About the proposal behind a draft or a submission alike. */
const ofCase =
  (path: string, body?: unknown): Request =>
  (s) => ({ path: path.replace('{id}', s.more.proposal ?? s.id), body, etag: s.etag });

const onAgreement =
  (below: string, body?: unknown): Request =>
  (s) => ({ path: `/agreements/${s.id}${below}`.replace('{condition}', s.more.condition ?? ''), body });

/** By operationId. */
export const REQUESTS: Readonly<Record<string, Request>> = {
  analyseCostEffectiveness: own('/cost-effectiveness', { strategies: [{ name: 'a', cost: 1, effect: 1 }] }),
  assessDossier: own('/assessments', assessDossierBody),
  getAgenda: own('/bodies/fyn-administrative/agenda'),
  closeCondition: (s) => ({
    path: `/conditions/${s.more.condition}`,
    body: { status: 'closed', evidence: 'Kursusbeviser' },
  }),
  listConditions: own('/conditions'),
  listWork: own('/work'),
  getCondition: (s) => ({ path: `/conditions/${s.more.condition}` }),
  listAllDecisions: own('/decisions'),
  approveFramework: own('/frameworks/{id}/approvals', { version: 1 }),
  closeFramework: own('/frameworks/{id}/proposals/1?reason=For%20tidligt'),
  getFramework: own('/frameworks/{id}?version=1'),
  getPortfolio: own('/frameworks/{id}/portfolio'),
  listFrameworks: own('/frameworks'),
  proposeFramework: () => ({
    path: '/frameworks',
    body: trialFramework((framework) => framework, `ramme-${randomUUID().slice(0, 8)}`),
  }),
  transferCases: own('/frameworks/{id}/transfers', { dryRun: true, reason: 'Nye råd' }),
  listRules: own('/rules'),
  copyProposal: ofCase('/proposals/{id}/copies', { cluster: 'fyn' }),
  createProposal: own('/proposals', { title: 'Ny', framework: TRIAL, cluster: 'fyn' }),
  listProposals: own('/proposals'),
  deleteProposal: ofCase('/proposals/{id}'),
  getProposal: ofCase('/proposals/{id}'),
  getRoute: ofCase('/proposals/{id}/route'),
  reviseProposal: ofCase('/proposals/{id}', { title: 'Ny titel' }),
  getAssessment: ofCase('/proposals/{id}/assessment'),
  getAvailableActions: ofCase('/proposals/{id}/available-actions'),
  getChanges: ofCase('/proposals/{id}/revisions/1/changes?since=1'),
  getFigures: ofCase('/proposals/{id}/figures'),
  importFigures: ofCase('/proposals/{id}/figures', figuresBody),
  getHistory: ofCase('/proposals/{id}/history'),
  getRevision: ofCase('/proposals/{id}/revisions/1'),
  listRevisions: ofCase('/proposals/{id}/revisions'),
  listSimilar: ofCase('/proposals/{id}/similar'),
  statePosition: ofCase('/proposals/{id}/positions/kommune-461', { position: 'supports' }),
  verifyFigures: ofCase('/proposals/{id}/verifications/kommune-461', { agrees: true }),
  answerNotice: own('/submissions/{id}/notices/lillebaelt', { kind: 'acknowledged' }),
  getDecision: (s) => ({ path: `/submissions/${s.id}/decisions/${s.more.decision}` }),
  getReceipt: (s) => ({ path: `/submissions/${s.id}/decisions/${s.more.decision}/receipt` }),
  getHead: own('/heads/{id}'),
  listHeads: own('/heads'),
  signHead: own('/heads'),
  getSubmissionAssessment: own('/submissions/{id}/assessment'),
  getSubmission: own('/submissions/{id}'),
  getPaper: own('/submissions/{id}/paper'),
  getAgreementDraft: own('/submissions/{id}/agreement-draft'),
  giveJudgement: own('/submissions/{id}/judgements/kommune-461', {
    ratings: [{ principle: principleOf(TRIAL), rating: 'partly', reason: 'Delvist' }],
  }),
  listDecisions: own('/submissions/{id}/decisions'),
  recordDecision: (s) => ({
    path: `/submissions/${s.id}/decisions`,
    body: {
      stage: 'cluster-administrative',
      outcome: 'recommended',
      method: 'meeting',
      dossierHash: s.more.hash,
      acknowledgedFindings: (s.more.warnings ?? '').split(',').filter(Boolean),
    },
    etag: s.etag,
  }),
  listNotices: own('/submissions/{id}/notices'),
  listSubmissions: ofCase('/proposals/{id}/submissions'),
  submitProposal: ofCase('/proposals/{id}/submissions', { steps: ['trin-1'] }),
  rerouteSubmission: own('/submissions/{id}/reroutings', {
    framework: 'sundhedsraad-2027',
    reason: 'Nye råd',
    mapping: { 'cluster-administrative': 'sundhedsraad' },
  }),
  withdrawSubmission: own('/submissions/{id}/withdrawal', { reason: 'Nye tal' }),
  createWebhook: own('/webhooks', { url: 'http://127.0.0.1:9/hook' }),
  listWebhooks: own('/webhooks'),
  deleteWebhook: own('/webhooks/{id}'),
  getWebhook: own('/webhooks/{id}'),
  updateWebhook: own('/webhooks/{id}', { description: 'Ny' }),
  listWebhookDeliveries: own('/webhooks/{id}/deliveries'),
  rotateWebhookSecret: own('/webhooks/{id}/secret-rotations'),
  replayWebhookDelivery: own('/webhook-deliveries/00000000-0000-7000-8000-000000000000/replays'),
  readEvents: own('/events'),
  exportEconomy: own('/exports/economy'),
  exportFindings: own('/exports/findings'),
  exportProposals: own('/exports/proposals'),
  listAgreements: own('/agreements'),
  getTasks: own(`/agreements-by-task?framework=${TRIAL}`),
  exportTasks: own(`/exports/tasks?framework=${TRIAL}`),
  getBalance: own('/agreements-balance'),
  exportBalance: own('/exports/balance'),
  ...REGISTER_REQUESTS,
  closeObservation: own('/observations/{id}/closure', { reason: 'Taget tilbage' }),
  countObservations: own('/frameworks/{id}/observation-counts'),
  getObservation: own('/observations/{id}'),
  listObservations: own('/observations'),
  promoteObservation: own('/observations/{id}/promotion', { cluster: 'fyn', title: 'Kateter i hjemmet' }),
  reportObservation: own('/observations', observationBody),
  reviseObservation: own('/observations/{id}', { what: 'Kun skift' }),
  getCalendar: own('/agreements-calendar'),
  listDue: own('/agreements-due?to=2027-12-31'),
  registerAgreement: () => ({
    path: '/agreements',
    body: { framework: TRIAL, clusters: ['fyn'], body: BODY, terms: runningTerms(), source: 'Aftale' },
  }),
  getAgreement: onAgreement(''),
  listEditions: onAgreement('/editions'),
  getAgreementHistory: onAgreement('/history'),
  getFollowUp: onAgreement('/follow-up'),
  getActionsOnAgreement: onAgreement('/available-actions'),
  answerForParty: onAgreement('/parties/kommune-461', { answer: 'joined', decidedOn: '2026-11-20' }),
  closeReservation: onAgreement('/conditions/{condition}', { evidence: 'Vedtaget' }),
  reachMilestone: onAgreement('/milestones/milepael-1', { reached: true }),
  reportPeriod: onAgreement('/reports', { party: 'kommune-461', period: quarterBack(1), cost: 1 }),
  getAgreementDocument: onAgreement('/document'),
  getReportTemplate: onAgreement('/report-table'),
  reportTable: onAgreement('/report-table', `Part;Periode;Udgift\nkommune-461;${quarterBack(1)};1\n`),
  correctReport: onAgreement(`/reports/kommune-461/${quarterBack(1)}`, { cost: 2, reason: 'Talt to gange' }),
  regulateTariffs: onAgreement('/regulations', { year: 2031 }),
  evaluateAgreement: onAgreement('/evaluations', {
    kind: 'midterm',
    conclusion: 'continued',
    reason: 'Det går godt',
    on: '2026-11-20',
  }),
  decideRenewal: onAgreement('/renewals', { outcome: 'expires', reason: 'Som aftalt', on: '2026-11-20' }),
  giveNotice: onAgreement('/notice', { party: 'kommune-461', reason: 'For få', runningPatientsRead: true }),
  amendAgreement: onAgreement('/amendments', {}),
  revertAgreement: onAgreement('/reversals', {}),
  withdrawNotice: onAgreement('/notice-withdrawal', { party: 'kommune-461', reason: 'Alligevel' }),
};
