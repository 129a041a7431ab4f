// All refusals. The table is total: a code without an entry does not compile.
import type { Fault, RefusalCode } from '../../domain/refusal.ts';
import type { Language } from '../../lib/localised.ts';
import { ACCESS_REFUSALS } from './access-refusals.ts';
import { AGREEMENT_REFUSALS } from './agreement-refusals.ts';
import { CASE_REFUSALS } from './case-refusals.ts';
import { DECISION_REFUSALS } from './decision-refusals.ts';
import { GOVERNANCE_REFUSALS } from './governance-refusals.ts';
import { filled, type RefusalWords } from './refusal-words.ts';
import { REGISTER_REFUSALS } from './register-refusals.ts';

export const REFUSALS: Readonly<Record<RefusalCode, RefusalWords>> = {
  ...ACCESS_REFUSALS,
  ...AGREEMENT_REFUSALS,
  ...CASE_REFUSALS,
  ...DECISION_REFUSALS,
  ...GOVERNANCE_REFUSALS,
  ...REGISTER_REFUSALS,
};

/** Title and detail for a person, in their language. @param values fill the `{name}` of the detail */
export function refusalForPeople(
  code: RefusalCode,
  language: Language,
  values: NonNullable<Fault['values']> = {},
): { readonly title: string; readonly detail: string } {
  const { title, detail, forPeople = detail } = REFUSALS[code];
  return { title: title[language], detail: filled(forPeople[language], values, language) };
}

/** Title and detail in one line. */
export function refusalInOneLine(code: RefusalCode, language: Language, values?: NonNullable<Fault['values']>): string {
  const { title, detail } = refusalForPeople(code, language, values);
  return `${title}. ${detail}`;
}
