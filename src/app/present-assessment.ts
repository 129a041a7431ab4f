// An assessment for people and systems: texts in one language with numbers filled in, money in kroner with two
// decimals. Internally it has three languages and whole øre (see domain/assessment and domain/economics).
import type { Assessment, Value } from '../domain/assessment/assessment.ts';
import { DISCLAIMER } from '../domain/assessment/disclaimer.ts';
import { say, type Values } from '../domain/assessment/say.ts';
import type { Framework } from '../domain/governance/framework.ts';
import type { Hole, ResponsibilityResult, Span } from '../domain/responsibility/responsibility-result.ts';
import { inLanguage, type Language, type Localised } from '../lib/localised.ts';
import { type InOneLanguage, presentEconomy, toKroner } from './present-economy.ts';

type PresentedAssessment = InOneLanguage<Omit<Assessment, 'principles'>> & {
  readonly disclaimer: string;
  readonly currency: string;
  readonly principles: InOneLanguage<readonly (Assessment['principles'][number] & { readonly title: string })[]>;
};

/** @param framework the one the assessment was made under: gives the currency and the names of the principles */
export function presentAssessment(
  assessment: Assessment,
  framework: Framework,
  language: Language,
): PresentedAssessment {
  const currency = assessment.economy.currency ?? framework.settings.currency;
  const filled = (text: Localised, values: Values) => say(text[language], values, language, currency);
  const titles = new Map(framework.principles.map(({ id, title }) => [id, inLanguage(title, language)]));
  const { findings, checks, principles, gaps, economy, responsibility, ...rest } = assessment;
  return {
    ...rest,
    checks: checks.map(({ check, status, reason, pointer }) => ({
      check,
      status,
      ...(reason && { reason: reason[language] }),
      ...(pointer !== undefined && { pointer }),
    })),
    responsibility: responsibilityIn(responsibility, language),
    disclaimer: DISCLAIMER[language],
    currency,
    findings: findings.map((finding) => ({
      ...finding,
      message: filled(finding.message, finding.values),
      remedy: filled(finding.remedy, finding.values),
      values: inKroner(finding.values),
    })),
    principles: principles.map(({ reasons, ...result }) => ({
      ...result,
      title: titles.get(result.principle) ?? result.principle,
      reasons: reasons.map((reason) => ({
        ...reason,
        text: filled(reason.text, reason.values),
        values: inKroner(reason.values),
      })),
    })),
    gaps: gaps.map((gap) => ({ ...gap, message: filled(gap.message, gap.values), values: inKroner(gap.values) })),
    economy: presentEconomy(economy, language),
  };
}

/** Values named `…Ore` become kroner, under the name without `Ore`. */
function inKroner(values: Values): Values {
  const kroner: Record<string, Value> = {};
  for (const [name, value] of Object.entries(values)) {
    if (name.endsWith('Ore') && typeof value === 'number') kroner[name.slice(0, -'Ore'.length)] = toKroner(value);
    else kroner[name] = value;
  }
  return kroner;
}

function responsibilityIn(
  responsibility: ResponsibilityResult,
  language: Language,
): InOneLanguage<ResponsibilityResult> {
  const { phases, changes, adviceHoles } = responsibility;
  const span = ({ interval, intervals, words }: Span) => ({ interval, intervals, words: words[language] });
  const hole = ({ option, ...rest }: Hole) => ({ ...span(rest), ...(option !== undefined && { option }) });
  return {
    phases: phases.map(({ phase, name, status, reason, pointer, hours, held, holes, overlaps }) => ({
      ...{ phase, name, status },
      ...(pointer !== undefined && { pointer }),
      ...(reason && { reason: reason[language] }),
      ...{ hours, held },
      holes: holes.map(hole),
      overlaps: overlaps.map((overlap) => ({ ...span(overlap), holders: overlap.holders })),
    })),
    changes,
    adviceHoles: adviceHoles === null ? null : adviceHoles.map(span),
  };
}
