// assess(dossier, framework, given) → Assessment. Pure: no clock, no I/O, no randomness but the seeded draws. Never throws on a valid dossier.
// Source: shared design "assessment".
import { addDays } from '../../lib/iso-date.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { computeEconomy } from '../economics/economy.ts';
import type { Framework } from '../governance/framework.ts';
import { computeResponsibility } from '../responsibility/responsibility.ts';
import type { Assessment, CheckOutcome, Finding, Given } from './assessment.ts';
import type { Check, CheckAnswer, CheckInput, Hit } from './check.ts';
import { CHECKS, RULEBOOK_VERSION } from './checks/index.ts';
import { findGaps } from './gaps.ts';
import { principleResults } from './principles.ts';

export const DEFAULT_DRAWS = 10_000;

/** One check asked and answered. */
export type Answered = { readonly check: Check; readonly answer: CheckAnswer; readonly findings: readonly Finding[] };

/** @returns the same bytes for the same inputs. */
export function assess(dossier: Dossier, framework: Framework, given: Given): Assessment {
  const steps = given.steps ?? framework.steps.map((step) => step.id);
  const economy = computeEconomy(dossier, {
    discountRate: framework.settings.discountRate,
    dossierHash: given.dossierHash,
    draws: given.draws ?? DEFAULT_DRAWS,
    parties: framework.parties,
  });
  const responsibility = computeResponsibility(dossier);
  const whole = { ...given, steps, earliestDecision: given.earliestDecision ?? earliestDecision(framework, given.today) };
  const answered = enabledChecks(framework).map((check) =>
    ask(check, { dossier, framework, given: whole, economy, responsibility, parameters: parametersOf(check, framework) }),
  );
  return {
    dossierHash: given.dossierHash,
    frameworkId: framework.id,
    frameworkVersion: framework.version,
    rulebookVersion: RULEBOOK_VERSION,
    steps,
    findings: answered.flatMap((each) => each.findings),
    checks: answered.map(outcomeOf),
    principles: principleResults(framework, answered),
    economy,
    responsibility,
    gaps: findGaps(answered, framework, steps, dossier),
  };
}

/** The earliest date the last stage can have decided: today and the days each stage has. */
export function earliestDecision(framework: Framework, today: string): string {
  return addDays(
    today,
    framework.procedure.stages.reduce((days, stage) => days + stage.dueDays, 0),
  );
}

/** The framework's parameters over the check's own. */
export function parametersOf(check: Check, framework: Framework): Check['parameters'] {
  return { ...check.parameters, ...framework.checks[check.code]?.parameters };
}

function enabledChecks(framework: Framework): readonly Check[] {
  return CHECKS.filter((check) => !framework.checks[check.code]?.disabled);
}

function ask(check: Check, input: CheckInput): Answered {
  const answer = check.run(input);
  const hits = 'hits' in answer ? (answer.hits ?? []) : [];
  return { check, answer, findings: hits.map((hit) => toFinding(check, hit, input.framework)) };
}

function toFinding(check: Check, hit: Hit, framework: Framework): Finding {
  return {
    check: check.code,
    principles: framework.principles.filter((principle) => principle.checks.includes(check.code)).map((principle) => principle.id),
    severity: hit.severity ?? framework.checks[check.code]?.severity ?? check.severity,
    at: check.at ?? 'submission',
    code: codeOf(check.code, hit.reason),
    message: hit.message,
    pointer: hit.pointer,
    values: hit.values ?? {},
    source: check.source,
    remedy: hit.remedy ?? check.remedy,
    ...(hit.party !== undefined && { party: hit.party }),
  };
}

/** Codes are lower case with hyphens, also where the reason is a field of the dossier: `quality.indicator.data-source`. */
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
