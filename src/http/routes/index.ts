// Every operation of the API. A new one must be added here only.
import type { Operation } from '../operation.ts';
import { listActorsRoute } from './actors/list-actors.ts';
import { AGREEMENT_OPERATIONS } from './agreements/index.ts';
import { analyseCostEffectivenessRoute } from './assessments/analyse-cost-effectiveness.ts';
import { assessDossierRoute } from './assessments/assess-dossier.ts';
import { getAgendaRoute } from './bodies/get-agenda.ts';
import { closeConditionRoute } from './conditions/close-condition.ts';
import { getConditionRoute } from './conditions/get-condition.ts';
import { listConditionsRoute } from './conditions/list-conditions.ts';
import { listAllDecisionsRoute } from './decisions/list-all-decisions.ts';
import { exportEconomyRoute, exportFindingsRoute, exportProposalsRoute } from './exports/index.ts';
import { approveFrameworkRoute } from './frameworks/approve-framework.ts';
import { closeFrameworkRoute } from './frameworks/close-framework.ts';
import { getFrameworkRoute } from './frameworks/get-framework.ts';
import { getPortfolioRoute } from './frameworks/get-portfolio.ts';
import { listFrameworksRoute } from './frameworks/list-frameworks.ts';
import { listRulesRoute } from './frameworks/list-rules.ts';
import { proposeFrameworkRoute } from './frameworks/propose-framework.ts';
import { transferCasesRoute } from './frameworks/transfer-cases.ts';
import { getHeadRoute } from './heads/get-head.ts';
import { listHeadsRoute } from './heads/list-heads.ts';
import { signHeadRoute } from './heads/sign-head.ts';
import { createWebhookRoute } from './integration/create-webhook.ts';
import { deleteWebhookRoute } from './integration/delete-webhook.ts';
import { getWebhookRoute } from './integration/get-webhook.ts';
import { listWebhookDeliveriesRoute } from './integration/list-webhook-deliveries.ts';
import { listWebhooksRoute } from './integration/list-webhooks.ts';
import { readEventsRoute } from './integration/read-events.ts';
import { replayWebhookDeliveryRoute } from './integration/replay-webhook-delivery.ts';
import { rotateWebhookSecretRoute } from './integration/rotate-webhook-secret.ts';
import { updateWebhookRoute } from './integration/update-webhook.ts';
import { copyProposalRoute } from './proposals/copy-proposal.ts';
import { createProposalRoute } from './proposals/create-proposal.ts';
import { deleteProposalRoute } from './proposals/delete-proposal.ts';
import { getAssessmentRoute } from './proposals/get-assessment.ts';
import { getAvailableActionsRoute } from './proposals/get-available-actions.ts';
import { getChangesRoute } from './proposals/get-changes.ts';
import { getFiguresRoute } from './proposals/get-figures.ts';
import { getHistoryRoute } from './proposals/get-history.ts';
import { getProposalRoute } from './proposals/get-proposal.ts';
import { getRevisionRoute } from './proposals/get-revision.ts';
import { getRouteRoute } from './proposals/get-route.ts';
import { importFiguresRoute } from './proposals/import-figures.ts';
import { listProposalsRoute } from './proposals/list-proposals.ts';
import { listRevisionsRoute } from './proposals/list-revisions.ts';
import { listSimilarRoute } from './proposals/list-similar.ts';
import { remindRoute } from './proposals/remind.ts';
import { reviseProposalRoute } from './proposals/revise-proposal.ts';
import { statePositionRoute } from './proposals/state-position.ts';
import { verifyFiguresRoute } from './proposals/verify-figures.ts';
import { REGISTER_OPERATIONS } from './registers/index.ts';
import { SEARCH_OPERATIONS } from './searches/saved-searches.ts';
import { answerNoticeRoute } from './submissions/answer-notice.ts';
import { getAgreementDraftRoute } from './submissions/get-agreement-draft.ts';
import { getDecisionRoute } from './submissions/get-decision.ts';
import { getPaperRoute } from './submissions/get-paper.ts';
import { getReceiptRoute } from './submissions/get-receipt.ts';
import { getSubmissionRoute } from './submissions/get-submission.ts';
import { getSubmissionAssessmentRoute } from './submissions/get-submission-assessment.ts';
import { giveJudgementRoute } from './submissions/give-judgement.ts';
import { listDecisionsRoute } from './submissions/list-decisions.ts';
import { listNoticesRoute } from './submissions/list-notices.ts';
import { listSubmissionsRoute } from './submissions/list-submissions.ts';
import { recordDecisionRoute } from './submissions/record-decision.ts';
import { rerouteSubmissionRoute } from './submissions/reroute-submission.ts';
import { submitProposalRoute } from './submissions/submit-proposal.ts';
import { withdrawSubmissionRoute } from './submissions/withdraw-submission.ts';
import { listWorkRoute } from './work/list-work.ts';

export const OPERATIONS: readonly Operation[] = [
  analyseCostEffectivenessRoute,
  assessDossierRoute,
  getAgendaRoute,
  closeConditionRoute,
  getConditionRoute,
  listConditionsRoute,
  listAllDecisionsRoute,
  exportEconomyRoute,
  exportFindingsRoute,
  exportProposalsRoute,
  approveFrameworkRoute,
  closeFrameworkRoute,
  getFrameworkRoute,
  getPortfolioRoute,
  listFrameworksRoute,
  listRulesRoute,
  proposeFrameworkRoute,
  transferCasesRoute,
  getHeadRoute,
  listHeadsRoute,
  listActorsRoute,
  signHeadRoute,
  createWebhookRoute,
  deleteWebhookRoute,
  getWebhookRoute,
  listWebhookDeliveriesRoute,
  listWebhooksRoute,
  readEventsRoute,
  replayWebhookDeliveryRoute,
  rotateWebhookSecretRoute,
  updateWebhookRoute,
  copyProposalRoute,
  createProposalRoute,
  deleteProposalRoute,
  getAssessmentRoute,
  getAvailableActionsRoute,
  getChangesRoute,
  getFiguresRoute,
  getHistoryRoute,
  getProposalRoute,
  getRevisionRoute,
  getRouteRoute,
  importFiguresRoute,
  listProposalsRoute,
  listRevisionsRoute,
  listSimilarRoute,
  reviseProposalRoute,
  statePositionRoute,
  verifyFiguresRoute,
  remindRoute,
  answerNoticeRoute,
  getDecisionRoute,
  getReceiptRoute,
  getPaperRoute,
  getAgreementDraftRoute,
  getSubmissionAssessmentRoute,
  getSubmissionRoute,
  giveJudgementRoute,
  listDecisionsRoute,
  listNoticesRoute,
  listSubmissionsRoute,
  recordDecisionRoute,
  rerouteSubmissionRoute,
  submitProposalRoute,
  withdrawSubmissionRoute,
  listWorkRoute,
  ...SEARCH_OPERATIONS,
  ...AGREEMENT_OPERATIONS,
  ...REGISTER_OPERATIONS,
];
