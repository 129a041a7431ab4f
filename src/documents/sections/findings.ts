// Names and texts of findings in documents.
import type { Finding } from '../../domain/assessment/assessment.ts';
import { CHECKS } from '../../domain/assessment/checks/index.ts';
import { sectionOf, stepOf } from '../../domain/assessment/gaps.ts';
import { say } from '../../domain/assessment/say.ts';
import type { Severity } from '../../domain/governance/framework.ts';
import type { Context } from '../paper-context.ts';

const WORST_FIRST: readonly Severity[] = ['blocker', 'warning', 'note'];

/** Title of the check. The code is shown only for a check of an older rulebook that no longer exists. */
export function checkName(
  { check, code }: { readonly check: string; readonly code?: string },
  context: Context,
): string {
  const title = CHECKS.find((candidate) => candidate.code === check)?.title;
  return title ? context.local(title) : (code ?? check);
}

/** The title of the check, with the code used by the API. */
export function checkAndCode(finding: { readonly check: string; readonly code?: string }, context: Context): string {
  const { check, code = check } = finding;
  const title = checkName(finding, context);
  return title === code ? title : context.write('findings.checkCode', { title, code });
}

export function messageOf(finding: Pick<Finding, 'message' | 'values'>, { language, currency }: Context): string {
  return say(finding.message[language], finding.values, language, currency);
}

export function remedyOf(finding: Finding, { language, currency }: Context): string {
  return say(finding.remedy[language], finding.values, language, currency);
}

/** Blockers, warnings, notes; within each in the order of the assessment. */
export function bySeverity(findings: readonly Finding[]): readonly Finding[] {
  return WORST_FIRST.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
}

/** Groups findings that differ only in their values: same code, severity, timing, remedy and source. */
export function grouped(findings: readonly Finding[], context: Context): readonly (readonly [Finding, ...Finding[]])[] {
  const groups = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of findings) {
    const key = JSON.stringify([
      finding.severity,
      finding.at,
      finding.code,
      remedyOf(finding, context),
      finding.source,
    ]);
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups.values()];
}

/** Findings about the submitted steps. */
export function ofSteps({ assessment, assessedUnder, submission }: Context): readonly Finding[] {
  const chosen = assessedUnder.steps.filter((step) => submission.steps.includes(step.id));
  return assessment.findings.filter(
    (finding) => sectionOf(finding.pointer) === '' || stepOf(finding.pointer, chosen) !== undefined,
  );
}
