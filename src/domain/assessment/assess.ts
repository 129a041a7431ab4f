// assess(dossier, framework, given) → Assessment. Pure: no clock, no I/O,
// no randomness but the seeded draws. Never throws on a valid dossier.
import { addDays } from '../../lib/iso-date.ts';
import { oncePer } from '../../lib/once-per.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { computeEconomy } from '../economics/economy.ts';
import { DEFAULT_DRAWS } from '../economics/uncertainty.ts';
import { caseTypeOf, frameworkOfType, stepsOf } from '../governance/case-types.ts';
import type { CaseType, Framework, Severity } from '../governance/framework.ts';
import { procedureOf } from '../governance/lookups.ts';
import type { Procedure } from '../governance/procedure.ts';
import { computeResponsibility } from '../responsibility/responsibility.ts';
import { askedSections, sectionOfCheck } from './asked-sections.ts';
import type { Assessment, CheckOutcome, Finding, Given } from './assessment.ts';
import type { Check, CheckAnswer, CheckInput, Hit } from './check.ts';
import { completeMissing } from './checks/complete.missing.ts';
import { CHECKS, RULEBOOK_VERSION } from './checks/index.ts';
import { findGaps } from './gaps.ts';
import { principleResults } from './principles.ts';

/** A check as configured by the framework: its parameters, its severity, and the principles that name it. */
type Asked = {
  readonly check: Check;
  readonly parameters: Check['parameters'];
  readonly severity: Severity;
  readonly principles: readonly string[];
};

const checksAskedBy = oncePer((framework: Framework): readonly Asked[] =>
  CHECKS.filter(({ code }) => !framework.checks[code]?.disabled).map((check) => ({
    check,
    parameters: parametersOf(check, framework),
    severity: framework.checks[check.code]?.severity ?? check.severity,
    principles: framework.principles
      .filter(({ checks, signals }) => checks.includes(check.code) || signals?.includes(check.code))
      .map(({ id }) => id),
  })),
);

/** A check with its answer. */
export type Answered = {
  readonly check: Check;
  readonly answer: CheckAnswer;
  readonly findings: readonly Finding[];
  /** False if no step so far requires the section of the check; its missing inputs are then no gaps. */
  readonly isAsked: boolean;
};

/** Deterministic: the same inputs give the same bytes. */
export function assess(dossier: Dossier, under: Framework, given: Given): Assessment {
  const caseType = caseTypeOf(under, given.caseType);
  const framework = frameworkOfType(under, caseType.id);
  const steps = given.steps ?? stepsOf(framework, caseType).map((step) => step.id);
  const economy = economyOf(dossier, framework, caseType, given);
  const responsibility = computeResponsibility(dossier);
  const input = {
    dossier,
    framework,
    caseType,
    given: { ...given, steps, ...decisionOf(procedureOf(framework, { caseType: caseType.id }), given) },
    economy,
    responsibility,
  };
  const sections = askedSections(framework, caseType, steps);
  const answered = checksAskedBy(framework).map((asked) => {
    const section = sectionOfCheck(asked.check.code);
    return section === undefined || sections.has(section)
      ? ask(asked, { ...input, parameters: asked.parameters })
      : notAsked(asked, section);
  });
  return {
    dossierHash: given.dossierHash,
    frameworkId: framework.id,
    frameworkVersion: framework.version,
    rulebookVersion: RULEBOOK_VERSION,
    steps,
    findings: withoutRepeats(answered.flatMap((each) => each.findings)),
    checks: answered.map(outcomeOf),
    principles: principleResults(framework, answered, given.judgements),
    economy,
    responsibility,
    gaps: findGaps(answered, input),
  };
}

function economyOf(
  dossier: Dossier,
  { settings, parties }: Framework,
  caseType: CaseType,
  { dossierHash, draws = DEFAULT_DRAWS }: Given,
) {
  const { discountRates, priceIndex = [] } = settings;
  return computeEconomy(dossier, { caseType, discountRates, priceIndex, dossierHash, draws, parties });
}

/** The earliest date for a decision, and how it was found. */
function decisionOf(
  procedure: Procedure,
  { today, earliestDecision: known, earliestDecisionFrom = 'meetings' }: Given,
) {
  return known === undefined
    ? { earliestDecision: earliestDecision(procedure, today), earliestDecisionFrom: 'minimum-days' as const }
    : { earliestDecision: known, earliestDecisionFrom };
}

/** Drops a finding that repeats the message of `complete.missing` at the same place. */
function withoutRepeats(findings: readonly Finding[]): readonly Finding[] {
  const place = ({ pointer, message }: Finding) => `${pointer} ${message.da}`;
  const missing = new Set(findings.filter(({ check }) => check === completeMissing.code).map(place));
  return findings.filter((finding) => finding.check === completeMissing.code || !missing.has(place(finding)));
}

/** The date by which the last stage can have decided: today plus the due days of all stages. */
export function earliestDecision({ stages }: Procedure, today: string): string {
  return addDays(
    today,
    stages.reduce((days, stage) => days + stage.dueDays, 0),
  );
}

/** The parameters of the check, overridden by those of the framework. */
export function parametersOf(check: Check, framework: Framework): Check['parameters'] {
  return { ...check.parameters, ...framework.checks[check.code]?.parameters };
}

function ask(asked: Asked, input: CheckInput): Answered {
  const { check } = asked;
  const answer = check.run(input);
  const hits = 'hits' in answer ? (answer.hits ?? []) : [];
  return { check, answer, findings: hits.map((hit) => toFinding(asked, hit)), isAsked: true };
}

/** The answer of a check whose section no step so far requires: not assessed, without findings. */
function notAsked({ check }: Asked, section: string): Answered {
  const reason = {
    da: 'Trinnet, som det hører til, er ikke forelagt.',
    en: 'The step it belongs to is not submitted.',
    sv: 'Steget som det hör till är inte framlagt.',
  };
  return { check, answer: { status: 'not-assessed', pointer: `/${section}`, reason }, findings: [], isAsked: false };
}

function toFinding({ check, severity, principles }: Asked, hit: Hit): Finding {
  return {
    check: check.code,
    principles,
    severity: hit.severity ?? severity,
    at: check.at ?? 'submission',
    code: codeOf(check.code, hit.reason),
    message: hit.message,
    pointer: hit.pointer,
    values: hit.values ?? {},
    source: hit.source ?? check.source,
    remedy: hit.remedy ?? check.remedy,
    ...(hit.party !== undefined && { party: hit.party }),
  };
}

/**
 * Codes are lower case with hyphens, also if the reason is a dossier field: `quality.indicator.data-source`.
 */
function codeOf(check: string, reason: string | undefined): string {
  if (!reason) return check;
  return `${check}.${reason.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

function outcomeOf({ check, answer }: Answered): CheckOutcome {
  return {
    check: check.code,
    status: answer.status,
    ...(answer.status === 'not-assessed' && { reason: answer.reason, pointer: answer.pointer }),
  };
}
