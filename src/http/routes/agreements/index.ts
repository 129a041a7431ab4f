// The operations of agreements.
import type { Operation } from '../../operation.ts';
import * as acts from './acts.ts';
import { amendAgreementRoute, revertAgreementRoute } from './amend-agreement.ts';
import { getCalendarRoute, listDueRoute } from './due.ts';
import { getFollowUpRoute } from './follow-up.ts';
import { getAgreementDocumentRoute } from './get-document.ts';
import * as reads from './reads.ts';
import { registerAgreementRoute } from './register-agreement.ts';
import { getReportTemplateRoute, reportTableRoute } from './report-table.ts';
import { getAgreementDifferencesRoute, spreadAgreementRoute } from './spread-agreement.ts';

export const AGREEMENT_OPERATIONS: readonly Operation[] = [
  reads.listAgreementsRoute,
  registerAgreementRoute,
  listDueRoute,
  getCalendarRoute,
  reads.getAgreementRoute,
  reads.listEditionsRoute,
  getFollowUpRoute,
  getAgreementDocumentRoute,
  reads.getAgreementHistoryRoute,
  reads.getActionsOnAgreementRoute,
  acts.joinAgreementRoute,
  acts.closeReservationRoute,
  acts.reachMilestoneRoute,
  acts.reportPeriodRoute,
  getReportTemplateRoute,
  reportTableRoute,
  acts.correctReportRoute,
  acts.regulateAgreementRoute,
  acts.evaluateAgreementRoute,
  acts.decideRenewalRoute,
  acts.giveNoticeRoute,
  acts.withdrawNoticeRoute,
  amendAgreementRoute,
  revertAgreementRoute,
  spreadAgreementRoute,
  getAgreementDifferencesRoute,
];
