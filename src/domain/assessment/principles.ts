// The result per principle: the worst of its checks, with its reasons. Human judgements stand beside it and are never averaged.
import { oncePer } from '../../lib/once-per.ts';
import type { Framework, Principle } from '../governance/framework.ts';
import type { Answered } from './assess.ts';
import type { PrincipleResult, PrincipleStatus } from './assessment.ts';

/** A blocker that fired outweighs an unanswered question, which outweighs a remark. */
const WORST_FIRST: readonly PrincipleStatus[] = ['not-met', 'not-assessed', 'met-with-remarks', 'met'];

const codesOf = oncePer((principle: Principle): ReadonlySet<string> => new Set(principle.checks));

/** One result per principle, in the order of the framework; `not-assessed` where no enabled check speaks to it. */
export function principleResults(framework: Framework, answered: readonly Answered[]): readonly PrincipleResult[] {
  return framework.principles.map((principle) => resultOf(principle, answered));
}

function resultOf(principle: Principle, all: readonly Answered[]): PrincipleResult {
  const codes = codesOf(principle);
  const answered = all.filter(({ check }) => codes.has(check.code));
  const found = answered.map(statusOf);
  // A principle nothing speaks to is a question to people, not a pass.
  const status = found.length === 0 ? 'not-assessed' : (WORST_FIRST.find((candidate) => found.includes(candidate)) ?? 'not-assessed');
  const reasons = answered.flatMap((each) => reasonsOf(each));
  return { principle: principle.id, status, reasons };
}

function statusOf({ answer, findings }: Answered): PrincipleStatus {
  if (findings.some((finding) => finding.severity === 'blocker')) return 'not-met';
  if (answer.status === 'not-assessed') return 'not-assessed';
  return findings.length > 0 ? 'met-with-remarks' : 'met';
}

function reasonsOf({ check, answer, findings }: Answered): PrincipleResult['reasons'] {
  const unknown = answer.status === 'not-assessed' ? [{ check: check.code, status: answer.status, text: answer.reason, values: {} }] : [];
  const found = findings.map((finding) => ({ check: check.code, status: 'fired' as const, text: finding.message, values: finding.values }));
  return [...found, ...unknown];
}
