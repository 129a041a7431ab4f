// The whole table: one entry for every code. A code without an entry does not compile.
import { ACCESS_PROBLEM_TEXTS } from './access-problem-texts.ts';
import { AGREEMENT_PROBLEM_TEXTS } from './agreement-problem-texts.ts';
import { CASE_PROBLEM_TEXTS } from './case-problem-texts.ts';
import { DECISION_PROBLEM_TEXTS } from './decision-problem-texts.ts';
import { HTTP_PROBLEM_TEXTS } from './http-problem-texts.ts';
import type { ProblemCode } from './problem-codes.ts';
import type { ProblemText } from './problem-text.ts';
import { REGISTER_PROBLEM_TEXTS } from './register-problem-texts.ts';
import { WEBHOOK_PROBLEM_TEXTS } from './webhook-problem-texts.ts';

export const PROBLEM_TEXTS: Readonly<Record<ProblemCode, ProblemText>> = {
  ...ACCESS_PROBLEM_TEXTS,
  ...AGREEMENT_PROBLEM_TEXTS,
  ...CASE_PROBLEM_TEXTS,
  ...DECISION_PROBLEM_TEXTS,
  ...HTTP_PROBLEM_TEXTS,
  ...REGISTER_PROBLEM_TEXTS,
  ...WEBHOOK_PROBLEM_TEXTS,
};
