// The texts of every problem code, of the domain and of the HTTP layer.
import type { RefusalWords } from '../../words/refusals/refusal-words.ts';
import { REFUSALS } from '../../words/refusals/refusals.ts';
import { HTTP_PROBLEM_TEXTS } from './http-problem-texts.ts';
import type { ProblemCode } from './problem-codes.ts';

export const PROBLEM_TEXTS: Readonly<Record<ProblemCode, RefusalWords>> = { ...REFUSALS, ...HTTP_PROBLEM_TEXTS };
