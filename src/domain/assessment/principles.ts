// The result per principle, with its reasons. Decisive checks determine the
// result; signals can only worsen it; without decisive checks the parties judge.
import { oncePer } from '../../lib/once-per.ts';
import type { Framework, Principle } from '../governance/framework.ts';
import type { Rating } from '../governance/rating.ts';
import type { Answered } from './assess.ts';
import type { Given, PrincipleResult, PrincipleStatus } from './assessment.ts';

/** Statuses by precedence: a fired blocker first, then a missing input, then a remark. */
const WORST_FIRST: readonly PrincipleStatus[] = ['not-met', 'not-assessed', 'met-with-remarks', 'met'];

const namedBy = oncePer((principle: Principle) => ({
  decisive: new Set(principle.checks),
  signals: new Set((principle.signals ?? []).filter((code) => !principle.checks.includes(code))),
}));

/** One result per principle, in the order of the framework. */
export function principleResults(
  framework: Framework,
  answered: readonly Answered[],
  judgements: NonNullable<Given['judgements']> = [],
): readonly PrincipleResult[] {
  return framework.principles.map((principle) => resultOf(principle, answered, ratingsOf(principle, judgements)));
}

function ratingsOf({ id }: Principle, judgements: NonNullable<Given['judgements']>): readonly Rating[] {
  return judgements.flatMap(({ ratings }) =>
    ratings.filter(({ principle }) => principle === id).map(({ rating }) => rating),
  );
}

function resultOf(principle: Principle, all: readonly Answered[], ratings: readonly Rating[]): PrincipleResult {
  const named = namedBy(principle);
  const decisive = all.filter(({ check }) => named.decisive.has(check.code));
  const signals = all.filter(({ check }) => named.signals.has(check.code));
  const status = worsened(decided(decisive, ratings), signals);
  return { principle: principle.id, status, reasons: [...decisive, ...signals].flatMap(reasonsOf) };
}

/** The result of the decisive checks; if none could be assessed, the judgement of the parties. */
function decided(decisive: readonly Answered[], ratings: readonly Rating[]): PrincipleStatus {
  const found = decisive.filter(({ answer }) => answer.status !== 'not-applicable').map(statusOf);
  const measured = WORST_FIRST.find((status) => found.includes(status));
  if (measured !== undefined && found.some((status) => status !== 'not-assessed')) return measured;
  return judged(ratings) ?? measured ?? (decisive.length > 0 ? 'not-applicable' : 'for-judgement');
}

/** The worst judgement, never an average; undefined if no party has given a rating. */
function judged(ratings: readonly Rating[]): PrincipleStatus | undefined {
  if (ratings.includes('not')) return 'not-met';
  if (ratings.includes('partly')) return 'met-with-remarks';
  return ratings.includes('fulfilled') ? 'met' : undefined;
}

function statusOf({ answer, findings }: Answered): PrincipleStatus {
  if (findings.some((finding) => finding.severity === 'blocker')) return 'not-met';
  if (answer.status === 'not-assessed') return 'not-assessed';
  return findings.length > 0 ? 'met-with-remarks' : 'met';
}

/** A blocking signal gives `not-met`; another signal turns `met` into `met-with-remarks`. */
function worsened(status: PrincipleStatus, signals: readonly Answered[]): PrincipleStatus {
  const found = signals.flatMap(({ findings }) => findings);
  if (found.some(({ severity }) => severity === 'blocker')) return 'not-met';
  return found.length > 0 && status === 'met' ? 'met-with-remarks' : status;
}

function reasonsOf({ check, answer, findings }: Answered): PrincipleResult['reasons'] {
  const unknown =
    answer.status === 'not-assessed'
      ? [{ check: check.code, status: answer.status, text: answer.reason, values: {} }]
      : [];
  const found = findings.map((finding) => ({
    check: check.code,
    status: 'fired' as const,
    text: finding.message,
    values: finding.values,
  }));
  return [...found, ...unknown];
}
