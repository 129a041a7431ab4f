// The gaps: everything that blocks submission of the chosen steps, with who can answer it and on which page.
// A blocker counts only if its section belongs to a chosen step. A blocking check that could not be assessed
// there blocks too, unless the missing input is only expected.

import { DOSSIER_SECTIONS, type Dossier } from '../dossier/dossier.ts';
import { unansweredPlaces } from '../dossier/pointers.ts';
import { patternOf } from '../dossier/tree.ts';
import { stepsOf } from '../governance/case-types.ts';
import type { Framework, Severity, Step } from '../governance/framework.ts';
import { isOnlyExpected } from './asked-sections.ts';
import type { Answered } from './assess.ts';
import type { Finding, Gap } from './assessment.ts';
import type { CheckInput } from './check.ts';
import { completeMissing } from './checks/complete.missing.ts';

type GapInput = Pick<CheckInput, 'framework' | 'caseType' | 'given' | 'dossier'>;

/** First the findings of blocking checks, then their missing inputs, both in the order of the checks. */
export function findGaps(
  answered: readonly Answered[],
  { framework, caseType, given, dossier }: GapInput,
): readonly Gap[] {
  const chosen = withSectionsOfNone(
    framework.steps.filter((step) => given.steps.includes(step.id)),
    stepsOf(framework, caseType),
  );
  const found = answered.flatMap(({ findings }) =>
    findings.filter(blocks).flatMap((finding) => gapOf(finding, chosen)),
  );
  const open = answered.filter(({ isAsked }) => isAsked).flatMap((each) => unanswered(each, framework, chosen));
  return [...eachPlaceOnce(found), ...stillToAsk(open, found, dossier)];
}

/**
 * Assigns sections that no step of the case type has to its last step,
 * e.g. the reason why no money moves in a case without an economy step.
 */
function withSectionsOfNone(chosen: readonly Step[], ofType: readonly Step[]): readonly Step[] {
  const last = ofType.at(-1);
  const asked = ofType.flatMap(({ sections }) => sections);
  const rest = DOSSIER_SECTIONS.filter(
    (section) => !asked.includes(section) && !chosen.some(({ sections }) => sections.includes(section)),
  );
  return chosen.map((step) => (step.id === last?.id ? { ...step, sections: [...step.sections, ...rest] } : step));
}

function blocks({ severity, at }: Finding): boolean {
  return severity === 'blocker' && at === 'submission';
}

/**
 * Keeps the first gap per check, place and party that can answer. Drops a gap of `complete.missing` if another
 * check has one at the same place, since that one explains what the field is needed for.
 */
function eachPlaceOnce(found: readonly Gap[]): readonly Gap[] {
  const place = ({ pointer, answeredBy }: Gap) => `${pointer} ${answeredBy.party ?? ''}`;
  const explained = new Set(found.filter(({ check }) => check !== completeMissing.code).map(place));
  const said = found.filter((gap) => gap.check !== completeMissing.code || !explained.has(place(gap)));
  return firstOfEach(said, (gap) => `${place(gap)} ${gap.check}`);
}

/**
 * Drops missing inputs that are covered already: by a gap at the same place, by a gap
 * inside a place that is still empty, or by another check with the same message.
 */
function stillToAsk(open: readonly Gap[], found: readonly Gap[], dossier: Dossier): readonly Gap[] {
  const places = new Set(found.map(({ pointer }) => pointer));
  const isAsked = ({ pointer }: Gap) => {
    if (places.has(pointer)) return true;
    return (
      pointer !== '' &&
      unansweredPlaces(dossier, pointer).length > 0 &&
      [...places].some((each) => each.startsWith(`${pointer}/`))
    );
  };
  const fresh = open.filter((gap) => !isAsked(gap));
  return firstOfEach(fresh, ({ pointer, message }) => `${pointer} ${message.da}`);
}

function firstOfEach(gaps: readonly Gap[], key: (gap: Gap) => string): readonly Gap[] {
  const first = new Map<string, Gap>();
  for (const gap of gaps) if (!first.has(key(gap))) first.set(key(gap), gap);
  return [...first.values()];
}

/** The chosen step that has the section of the pointer; for the whole dossier the first step. */
export function stepOf(pointer: string, chosen: readonly Step[]): Step | undefined {
  const section = sectionOf(pointer);
  return section === '' ? chosen[0] : chosen.find((step) => step.sections.some((candidate) => candidate === section));
}

/** The section of a pointer; empty for the whole dossier. */
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
  return [answer, ...(answer.more ?? [])].flatMap(({ pointer, reason }) => {
    const step = isOnlyExpected(chosen, patternOf(pointer)) ? undefined : stepOf(pointer, chosen);
    return step
      ? [{ ...place(pointer, step), check: check.code, message: reason, values: {}, answeredBy: answerer(undefined) }]
      : [];
  });
}

function place(pointer: string, step: Step): Pick<Gap, 'pointer' | 'step' | 'section'> {
  return { pointer, step: step.id, section: sectionOf(pointer) };
}

function answerer(party: string | undefined): Gap['answeredBy'] {
  return party === undefined ? { role: 'coordinator' } : { role: 'member', party };
}
