// Registers every page of the service. One file for each page or small group of pages.
import type { Door } from '../door.tsx';
import { addAdministrationPages } from './administration-pages.tsx';
import { addAgendaPages } from './agenda-pages.tsx';
import { addAgreementActPages } from './agreement-act-pages.tsx';
import { addAgreementAmendPages } from './agreement-amend-pages.tsx';
import { addAgreementFollowUpPage } from './agreement-follow-up-page.tsx';
import { addAgreementPage } from './agreement-page.tsx';
import { addAgreementPages } from './agreement-pages.tsx';
import { addAgreementRegisterPage } from './agreement-register-page.tsx';
import { addAgreementReportPage } from './agreement-report-page.tsx';
import { addAgreementSpreadPage } from './agreement-spread-page.tsx';
import { addAnnouncementPages } from './announcement-pages.tsx';
import { addAnswerPage } from './answer-page.tsx';
import { addAssessmentPage } from './assessment-page.tsx';
import { addBalancePage } from './balance-page.tsx';
import { addBeaconPages } from './beacon-pages.tsx';
import { addCalendarPage } from './calendar-page.tsx';
import { addCaseActPages } from './case-act-pages.tsx';
import { addCasePage } from './case-page.tsx';
import { addCasesPage } from './cases-page.tsx';
import { addDecisionPage } from './decision-page.tsx';
import { addDossierPages } from './dossier-pages.tsx';
import { addEconomyPage } from './economy-page.tsx';
import { addExperiencePages } from './experience-pages.tsx';
import { addFrameworkPages } from './framework-pages.tsx';
import { addFrameworkTrialPages } from './framework-trial-pages.tsx';
import { addGoalPages } from './goal-pages.tsx';
import { addJudgementPage } from './judgement-page.tsx';
import { addNewCasePage } from './new-case-page.tsx';
import { addNoticePage } from './notice-page.tsx';
import { addObservationPages } from './observation-pages.tsx';
import { addPortfolioPage } from './portfolio-page.tsx';
import { addReceiptPage } from './receipt-page.tsx';
import { addReminderPage } from './reminder-page.tsx';
import { addResponsibilityPage } from './responsibility-page.tsx';
import { addRolesPage } from './roles-page.tsx';
import { addSavedSearchPages } from './saved-search-pages.tsx';
import { addSpreadsheetPage } from './spreadsheet-page.tsx';
import { addSubmissionActPages } from './submission-act-pages.tsx';
import { addSubmitPage } from './submit-page.tsx';
import { addTasksPage } from './tasks-page.tsx';
import { addTrailPage } from './trail-page.tsx';
import { addTransferPage } from './transfer-page.tsx';
import { addWebhookPages } from './webhook-pages.tsx';
import { addWhoPage } from './who-page.tsx';
import { addWorkPage } from './work-page.tsx';

const PAGES: readonly ((door: Door) => void)[] = [
  addWorkPage,
  addCasesPage,
  addSavedSearchPages,
  addNewCasePage,
  addCasePage,
  addDossierPages,
  addEconomyPage,
  addResponsibilityPage,
  addAssessmentPage,
  addSpreadsheetPage,
  addSubmitPage,
  addReceiptPage,
  addDecisionPage,
  addAgreementPage,
  addAgreementRegisterPage,
  addAgreementPages,
  addAgreementActPages,
  addAgreementReportPage,
  addAgreementAmendPages,
  addAgreementSpreadPage,
  addAgreementFollowUpPage,
  addCalendarPage,
  addTasksPage,
  addBalancePage,
  addObservationPages,
  addBeaconPages,
  addGoalPages,
  addExperiencePages,
  addAnnouncementPages,
  addAnswerPage,
  addJudgementPage,
  addNoticePage,
  addCaseActPages,
  addReminderPage,
  addSubmissionActPages,
  addAgendaPages,
  addPortfolioPage,
  addFrameworkPages,
  addTransferPage,
  addFrameworkTrialPages,
  addAdministrationPages,
  addWebhookPages,
  addRolesPage,
  addTrailPage,
  addWhoPage,
];

export function addAllPages(door: Door): void {
  for (const register of PAGES) register(door);
}
