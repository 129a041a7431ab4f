// An assessment as people and systems read it: texts in one language with their numbers filled in, money in kroner with two decimals.
// Inside it is three languages and whole øre (see domain/assessment and domain/economics).
import type { Assessment, Value } from '../domain/assessment/assessment.ts';
import { DISCLAIMER } from '../domain/assessment/disclaimer.ts';
import { say } from '../domain/assessment/say.ts';
import type { EconomyResult } from '../domain/economics/economy-result.ts';
import type { Framework } from '../domain/governance/framework.ts';
import { inLanguage, LANGUAGES, type Language, type Localised } from '../lib/localised.ts';
import { significant } from '../lib/significant.ts';

/** The same with every text in one language. */
export type InOneLanguage<T> = T extends Localised
  ? string
  : T extends readonly (infer Item)[]
    ? readonly InOneLanguage<Item>[]
    : T extends object
      ? { readonly [K in keyof T]: InOneLanguage<T[K]> }
      : T;

export type PresentedAssessment = InOneLanguage<Omit<Assessment, 'principles'>> & {
  readonly disclaimer: string;
  readonly currency: string;
  readonly principles: InOneLanguage<readonly (Assessment['principles'][number] & { readonly title: string })[]>;
};

/** @param framework the one it was made under: its currency writes the sums, its words name the principles. */
export function presentAssessment(assessment: Assessment, framework: Framework, language: Language): PresentedAssessment {
  const currency = assessment.economy.currency ?? framework.settings.currency;
  const filled = (text: Localised, values: { readonly [name: string]: Value }) => say(text[language], values, language, currency);
  const titles = new Map(framework.principles.map(({ id, title }) => [id, inLanguage(title, language)]));
  const { findings, principles, gaps, economy, ...rest } = assessment;
  return {
    ...inOneLanguage(rest, language),
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
      reasons: reasons.map((reason) => ({ ...reason, text: filled(reason.text, reason.values), values: inKroner(reason.values) })),
    })),
    gaps: gaps.map((gap) => ({ ...gap, message: filled(gap.message, gap.values), values: inKroner(gap.values) })),
    economy: inOneLanguage(economyInKroner(economy), language),
  };
}

/** Values named `…Ore` become kroner without the ending. */
function inKroner(values: { readonly [name: string]: Value }): { readonly [name: string]: Value } {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) =>
      name.endsWith('Ore') && typeof value === 'number' ? [name.slice(0, -'Ore'.length), toKroner(value)] : [name, value],
    ),
  );
}

/** The numbers of an economy that are money. */
const MONEY: ReadonlySet<string> = new Set([
  ...['annualEquivalentCost', 'fixedPerYear', 'perCase', 'costPerCase', 'perYear', 'cost', 'icer', 'netMonetaryBenefit'],
  ...['atLow', 'atHigh', 'swing', 'before', 'settlement', 'after', 'change', 'from', 'to', 'receiversExtra', 'giversSaving'],
]);

function economyInKroner(economy: EconomyResult): EconomyResult {
  const kroner = mapTree(economy, (name, value) => (typeof value === 'number' && MONEY.has(name) ? toKroner(value) : undefined));
  const { breakEven } = economy;
  const shown = breakEven.status === 'at' ? { breakEven: { ...breakEven, volume: significant(breakEven.volume) } } : {};
  return { ...(kroner as EconomyResult), ...shown };
}

function toKroner(ore: number): number {
  return Math.round(ore) / 100;
}

/** Every text that exists in all languages becomes its text in one. */
function inOneLanguage<T>(value: T, language: Language): InOneLanguage<T> {
  return mapTree(value, (_name, part) => (isLocalised(part) ? part[language] : undefined)) as InOneLanguage<T>;
}

function isLocalised(value: unknown): value is Localised {
  return (
    typeof value === 'object' &&
    value !== null &&
    'da' in value &&
    LANGUAGES.every((language) => typeof Reflect.get(value, language) === 'string')
  );
}

/** A copy where `replace` may put something else in the place of a part. Every assessment goes through it: hence no entries made and unmade. */
function mapTree(value: unknown, replace: (name: string, part: unknown) => unknown, name = ''): unknown {
  const replaced = replace(name, value);
  if (replaced !== undefined) return replaced;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => mapTree(item, replace, name));
  const copy: Record<string, unknown> = {};
  for (const key of Object.keys(value)) copy[key] = mapTree(Reflect.get(value, key), replace, key);
  return copy;
}
