// Every page of the service. One file per page or small family of pages.
import type { Door } from '../door.tsx';
import { registerAdministration } from './administration-pages.tsx';
import { registerAgendas } from './agenda-pages.tsx';
import { registerAgreementActs } from './agreement-act-pages.tsx';
import { registerAmendments } from './agreement-amend-pages.tsx';
import { registerFollowUp } from './agreement-follow-up-page.tsx';
import { registerAgreement } from './agreement-page.tsx';
import { registerAgreements } from './agreement-pages.tsx';
import { registerRegistration } from './agreement-register-page.tsx';
import { registerAgreementReport } from './agreement-report-page.tsx';
import { registerSpread } from './agreement-spread-page.tsx';
import { registerAnnouncements } from './announcement-pages.tsx';
import { registerAnswer } from './answer-page.tsx';
import { registerAssessment } from './assessment-page.tsx';
import { registerBalance } from './balance-page.tsx';
import { registerBeacons } from './beacon-pages.tsx';
import { registerCalendar } from './calendar-page.tsx';
import { registerCaseActs } from './case-act-pages.tsx';
import { registerCase } from './case-page.tsx';
import { registerCases } from './cases-page.tsx';
import { registerDecision } from './decision-page.tsx';
import { registerDossier } from './dossier-pages.tsx';
import { registerEconomy } from './economy-page.tsx';
import { registerExperiences } from './experience-pages.tsx';
import { registerFrameworks } from './framework-pages.tsx';
import { registerFrameworkTrials } from './framework-trial-pages.tsx';
import { registerGoals } from './goal-pages.tsx';
import { registerJudgement } from './judgement-page.tsx';
import { registerNewCase } from './new-case-page.tsx';
import { registerNotice } from './notice-page.tsx';
import { registerObservations } from './observation-pages.tsx';
import { registerPortfolio } from './portfolio-page.tsx';
import { registerReceipt } from './receipt-page.tsx';
import { registerReminder } from './reminder-page.tsx';
import { registerResponsibility } from './responsibility-page.tsx';
import { registerRoles } from './roles-page.tsx';
import { registerSavedSearches } from './saved-search-pages.tsx';
import { registerSpreadsheet } from './spreadsheet-page.tsx';
import { registerSubmissionActs } from './submission-act-pages.tsx';
import { registerSubmit } from './submit-page.tsx';
import { registerTasks } from './tasks-page.tsx';
import { registerTrail } from './trail-page.tsx';
import { registerTransfers } from './transfer-page.tsx';
import { registerWebhooks } from './webhook-pages.tsx';
import { registerWho } from './who-page.tsx';
import { registerWork } from './work-page.tsx';

const PAGES: readonly ((door: Door) => void)[] = [
  registerWork,
  registerCases,
  registerSavedSearches,
  registerNewCase,
  registerCase,
  registerDossier,
  registerEconomy,
  registerResponsibility,
  registerAssessment,
  registerSpreadsheet,
  registerSubmit,
  registerReceipt,
  registerDecision,
  registerAgreement,
  registerRegistration,
  registerAgreements,
  registerAgreementActs,
  registerAgreementReport,
  registerAmendments,
  registerSpread,
  registerFollowUp,
  registerCalendar,
  registerTasks,
  registerBalance,
  registerObservations,
  registerBeacons,
  registerGoals,
  registerExperiences,
  registerAnnouncements,
  registerAnswer,
  registerJudgement,
  registerNotice,
  registerCaseActs,
  registerReminder,
  registerSubmissionActs,
  registerAgendas,
  registerPortfolio,
  registerFrameworks,
  registerTransfers,
  registerFrameworkTrials,
  registerAdministration,
  registerWebhooks,
  registerRoles,
  registerTrail,
  registerWho,
];

export function registerAllPages(door: Door): void {
  for (const register of PAGES) register(door);
}
