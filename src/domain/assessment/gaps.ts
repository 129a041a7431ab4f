// What blocks submission of the chosen steps, who can answer it, and on which page.
// A blocker counts only where its section belongs to a chosen step; a blocker check that could not be assessed there blocks too.
import type { Framework, Severity, Step } from '../governance/framework.ts';
import type { Answered } from './assess.ts';
import type { Finding, Gap } from './assessment.ts';

/** Findings that block, and blocker checks that could not tell, in the order of the checks. */
export function findGaps(answered: readonly Answered[], framework: Framework, steps: readonly string[]): readonly Gap[] {
  const chosen = framework.steps.filter((step) => steps.includes(step.id));
  const gaps = answered.flatMap((each) => {
    const found = each.findings
      .filter((finding) => finding.severity === 'blocker' && finding.at === 'submission')
      .flatMap((finding) => gapOf(finding, chosen));
    return found.length > 0 ? found : unanswered(each, framework, chosen);
  });
  // A check can find several things in one place, as the holes in a phase: the first says it, once for each who alone can answer.
  return gaps.filter((gap, i) => gaps.findIndex((other) => isSame(gap, other)) === i);
}

function isSame(a: Gap, b: Gap): boolean {
  return a.pointer === b.pointer && a.check === b.check && a.answeredBy.party === b.answeredBy.party;
}

/** The chosen step that the pointer's section belongs to; the whole dossier belongs to the first. */
export function stepOf(pointer: string, chosen: readonly Step[]): Step | undefined {
  const section = sectionOf(pointer);
  return section === '' ? chosen[0] : chosen.find((step) => step.sections.some((candidate) => candidate === section));
}

/** The section a pointer leads into; empty for the whole dossier. */
export function sectionOf(pointer: string): string {
  return pointer.split('/')[1] ?? '';
}

function gapOf(finding: Finding, chosen: readonly Step[]): readonly Gap[] {
  const step = stepOf(finding.pointer, chosen);
  return step
    ? [
        {
          ...place(finding.pointer, step),
          check: finding.check,
          message: finding.message,
          values: finding.values,
          answeredBy: answerer(finding.party),
        },
      ]
    : [];
}

function unanswered({ check, answer }: Answered, framework: Framework, chosen: readonly Step[]): readonly Gap[] {
  const severity: Severity = framework.checks[check.code]?.severity ?? check.severity;
  if (answer.status !== 'not-assessed' || severity !== 'blocker' || check.at === 'deciding') return [];
  const step = stepOf(answer.pointer, chosen);
  return step
    ? [{ ...place(answer.pointer, step), check: check.code, message: answer.reason, values: {}, answeredBy: answerer(undefined) }]
    : [];
}

function place(pointer: string, step: Step): Pick<Gap, 'pointer' | 'step' | 'section'> {
  return { pointer, step: step.id, section: sectionOf(pointer) };
}

function answerer(party: string | undefined): Gap['answeredBy'] {
  return party === undefined ? { role: 'coordinator' } : { role: 'member', party };
}
