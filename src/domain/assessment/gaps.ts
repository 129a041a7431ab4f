// What blocks submission of the chosen steps, who can answer it, and on which page: all of it, and each place once.
// A blocker counts only where its section belongs to a chosen step; a blocker check
// that could not be assessed there blocks too, unless what it lacks is only expected.

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

/** First what blocking checks found, then what they could not tell for want of, both in the order of the checks. */
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
 * Sections that no step of the case type asks for are answered with its
 * last step: a case without an economy says there why no money moves.
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
 * A check can find several things in one place, as the holes in a phase: the first says it, once for each
 * who alone can answer. That something is missing there is left to the check that says what it is for.
 */
function eachPlaceOnce(found: readonly Gap[]): readonly Gap[] {
  const place = ({ pointer, answeredBy }: Gap) => `${pointer} ${answeredBy.party ?? ''}`;
  const explained = new Set(found.filter(({ check }) => check !== completeMissing.code).map(place));
  const said = found.filter((gap) => gap.check !== completeMissing.code || !explained.has(place(gap)));
  return firstOfEach(said, (gap) => `${place(gap)} ${gap.check}`);
}

/**
 * Without what is asked for already: at the same place, inside one
 * where nothing stands yet, or in the same words by another check.
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
