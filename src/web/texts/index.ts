// Every text of the pages by key; `translator` gives a page the texts of its language.
import type { Language } from '../../lib/localised.ts';
import { ADMINISTRATION_TEXTS } from './administration.ts';
import { AGREEMENT_CARRY_OUT_TEXTS } from './agreement-carry-out.ts';
import { AGREEMENT_FORM_TEXTS } from './agreement-forms.ts';
import { AGREEMENT_REGISTER_TEXTS } from './agreement-register.ts';
import { AGREEMENT_TEXTS } from './agreements.ts';
import { AMENDMENT_TEXTS } from './amendments.ts';
import { ANSWER_TEXTS } from './answers.ts';
import { ASSESSMENT_TEXTS } from './assessment.ts';
import { BEACON_TEXTS } from './beacons.ts';
import { CALENDAR_TEXTS } from './calendar.ts';
import { CASE_TEXTS } from './case.ts';
import { DECIDE_TEXTS } from './decide.ts';
import { DOSSIER_TEXTS } from './dossier.ts';
import { ECONOMY_TEXTS } from './economy.ts';
import { FOLLOW_UP_TEXTS } from './follow-up.ts';
import { FRAMEWORK_TEXTS } from './frameworks.ts';
import { GLANCE_TEXTS } from './glance.ts';
import { GOAL_TEXTS } from './goals.ts';
import { GUIDE_TEXTS } from './guide.ts';
import { HISTORY_TEXTS } from './history.ts';
import { LEON_TEXTS } from './leon.ts';
import { LIST_TEXTS } from './lists.ts';
import { LIVE_TEXTS } from './live.ts';
import { OBSERVATION_TEXTS } from './observations.ts';
import { PORTFOLIO_TEXTS } from './portfolio.ts';
import { RECEIPT_TEXTS } from './receipt.ts';
import { REGISTER_TEXTS } from './registers.ts';
import { REMINDER_TEXTS } from './reminders.ts';
import { REVIEW_TEXTS } from './review.ts';
import { ROLE_TEXTS } from './roles.ts';
import { ROUTE_TEXTS } from './route.ts';
import { SEARCH_TEXTS } from './searches.ts';
import { SHEET_TEXTS } from './sheet.ts';
import { SHELL_TEXTS } from './shell.ts';
import { SPREADSHEET_TEXTS } from './spreadsheet.ts';
import { STATE_TEXTS } from './states.ts';
import { inWords, type TextValues } from './text.ts';
import { TOLD_TEXTS } from './told.ts';
import { TRANSFER_TEXTS } from './transfer.ts';
import { WEBHOOK_TEXTS } from './webhooks.ts';
import { WORK_TEXTS } from './work.ts';

export const TEXTS = {
  ...SHELL_TEXTS,
  ...WORK_TEXTS,
  ...LIST_TEXTS,
  ...REMINDER_TEXTS,
  ...FRAMEWORK_TEXTS,
  ...CASE_TEXTS,
  ...AGREEMENT_TEXTS,
  ...AGREEMENT_CARRY_OUT_TEXTS,
  ...AGREEMENT_FORM_TEXTS,
  ...AGREEMENT_REGISTER_TEXTS,
  ...AMENDMENT_TEXTS,
  ...FOLLOW_UP_TEXTS,
  ...GLANCE_TEXTS,
  ...HISTORY_TEXTS,
  ...ANSWER_TEXTS,
  ...ASSESSMENT_TEXTS,
  ...CALENDAR_TEXTS,
  ...ECONOMY_TEXTS,
  ...LEON_TEXTS,
  ...DECIDE_TEXTS,
  ...DOSSIER_TEXTS,
  ...LIVE_TEXTS,
  ...OBSERVATION_TEXTS,
  ...BEACON_TEXTS,
  ...GOAL_TEXTS,
  ...GUIDE_TEXTS,
  ...PORTFOLIO_TEXTS,
  ...RECEIPT_TEXTS,
  ...REGISTER_TEXTS,
  ...REVIEW_TEXTS,
  ...ROLE_TEXTS,
  ...ROUTE_TEXTS,
  ...SEARCH_TEXTS,
  ...SHEET_TEXTS,
  ...SPREADSHEET_TEXTS,
  ...STATE_TEXTS,
  ...TOLD_TEXTS,
  ...TRANSFER_TEXTS,
  ...ADMINISTRATION_TEXTS,
  ...WEBHOOK_TEXTS,
};

export type TextKey = keyof typeof TEXTS;
export type Translate = (key: TextKey, values?: TextValues) => string;

export function translator(language: Language): Translate {
  return (key, values) => inWords(TEXTS[key], language, values);
}

/** Keys of texts with a singular form: `x` has `x.1` beside it. */
type CountedKey = { [K in TextKey]: `${K}.1` extends TextKey ? K : never }[TextKey];

/** The singular text for a count of one, else the text with `{count}`: `Én ting mangler`, `2 ting mangler`. */
export function counted(t: Translate, key: CountedKey, count: number, values?: TextValues): string {
  return t(count === 1 ? `${key}.1` : key, { count, ...values });
}
