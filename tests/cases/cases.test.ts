// Runs every check (`src/domain/assessment/checks/<code>.ts`) against its cases (`<code>.json` beside this file).
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Check, CheckAnswer, Hit } from '../../src/domain/assessment/check.ts';
import { say } from '../../src/domain/assessment/say.ts';
import { computeEconomy } from '../../src/domain/economics/economy.ts';
import { caseTypeOf } from '../../src/domain/governance/case-types.ts';
import { shippedFramework } from '../../src/domain/governance/shipped.ts';
import { computeResponsibility } from '../../src/domain/responsibility/responsibility.ts';
import { Case, dossierOf, givenOf } from './case-file.ts';

const CHECKS = new URL('../../src/domain/assessment/checks/', import.meta.url);
const codes = readdirSync(CHECKS)
  .filter((name) => name !== 'index.ts')
  .map((name) => name.replace(/\.ts$/, ''));

/** These checks read texts. A missing text contains nothing wrong, so they can always be assessed. */
const ALWAYS_ASSESSABLE = ['privacy.person-data', 'complete.placeholder', 'complete.kle-number'];

function casesOf(code: string): Case[] {
  return Case.array().parse(JSON.parse(readFileSync(new URL(`${code}.json`, import.meta.url), 'utf8')));
}

async function checkOf(code: string): Promise<Check> {
  const module: Record<string, unknown> = await import(new URL(`${code}.ts`, CHECKS).href);
  const checks = Object.values(module).filter((value) => typeof value === 'object' && value !== null && 'run' in value);
  expect(checks).toHaveLength(1);
  return checks[0] as Check;
}

function ask(check: Check, one: Case): { answer: CheckAnswer; hits: readonly Hit[]; severity: (hit: Hit) => string } {
  const dossier = dossierOf(one);
  const framework = shippedFramework(one.framework ?? 'syddanmark-2022');
  const given = givenOf(one);
  const { settings, parties, checks } = framework;
  const caseType = caseTypeOf(framework, given.caseType);
  const draws = one.given?.draws ?? (check.code === 'leon.uncertainty' ? 10_000 : 0);
  const { discountRates, priceIndex = [] } = settings;
  const economy = computeEconomy(dossier, {
    caseType,
    discountRates,
    priceIndex,
    dossierHash: given.dossierHash,
    draws,
    parties,
  });
  const parameters = { ...check.parameters, ...checks[check.code]?.parameters, ...one.parameters };
  const responsibility = computeResponsibility(dossier);
  const answer = check.run({ dossier, framework, caseType, given, economy, responsibility, parameters });
  const hits = 'hits' in answer ? (answer.hits ?? []) : [];
  return { answer, hits, severity: (hit) => hit.severity ?? checks[check.code]?.severity ?? check.severity };
}

function matches(hit: Hit, severity: string, wanted: Case['expect']): boolean {
  const { pointer, reason, party, says, values = {} } = wanted;
  return (
    (pointer === undefined || hit.pointer === pointer) &&
    (wanted.severity === undefined || severity === wanted.severity) &&
    (reason === undefined || hit.reason === reason) &&
    (party === undefined || hit.party === party) &&
    (says === undefined || plain(say(hit.message.da, hit.values ?? {}, 'da')) === says) &&
    Object.entries(values).every(([name, value]) => isSame(hit.values?.[name], value))
  );
}

/** The text with ordinary spaces: amounts and per cents contain non-breaking ones. */
function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ');
}

/** `null` also matches an absent value. */
function isSame(found: unknown, wanted: unknown): boolean {
  if (wanted === null) return (found ?? null) === null;
  if (typeof found === 'number' && typeof wanted === 'number')
    return Math.abs(found - wanted) <= 1e-6 * Math.abs(wanted);
  return JSON.stringify(found) === JSON.stringify(wanted);
}

/** Texts in all three languages, and a value for every `{name}` in them. */
function expectTexts(hit: Hit, check: Check): void {
  for (const texts of [hit.message, hit.remedy ?? check.remedy]) {
    expect(Object.keys(texts)).toEqual(['da', 'en', 'sv']);
  }
  for (const text of [hit.message, hit.remedy ?? check.remedy].flatMap((texts) => Object.values(texts))) {
    expect(text.trim()).not.toBe('');
    for (const [, name = ''] of text.matchAll(/\{([A-Za-z0-9]+)\}/g))
      expect(Object.keys(hit.values ?? {})).toContain(name);
  }
}

describe.each(codes)('%s', (code) => {
  const cases = casesOf(code);

  test('has a case that fires, one that does not, and one that cannot be assessed', () => {
    const statuses = cases.map((one) => one.expect.status);
    expect(statuses).toContain('fired');
    expect(statuses.some((status) => status === 'passed' || status === 'not-applicable')).toBe(true);
    expect(statuses.includes('not-assessed')).toBe(!ALWAYS_ASSESSABLE.includes(code));
  });

  test('finds nothing to answer in the base dossier', async () => {
    const check = await checkOf(code);
    expect(check.code).toBe(code);
    const { answer, hits, severity } = ask(check, { name: 'the base dossier', expect: { status: 'passed' } });
    expect(answer.status).not.toBe('not-assessed');
    expect(hits.filter((hit) => severity(hit) !== 'note')).toEqual([]);
  });

  test.each(cases)('$name', async (one) => {
    const check = await checkOf(code);
    const { answer, hits, severity } = ask(check, one);
    expect(answer).toMatchObject({ status: one.expect.status });
    for (const hit of hits) expectTexts(hit, check);
    if (one.expect.hits !== undefined) expect(hits).toHaveLength(one.expect.hits);
    if (answer.status === 'not-assessed') {
      expect(Object.values(answer.reason).every((text) => text.trim() !== '')).toBe(true);
      if (one.expect.pointer !== undefined)
        expect([answer.pointer, ...hits.map((hit) => hit.pointer)]).toContain(one.expect.pointer);
    } else if (answer.status === 'fired' && !hits.some((hit) => matches(hit, severity(hit), one.expect))) {
      expect(hits.map((hit) => ({ ...hit, severity: severity(hit) }))).toContainEqual(
        expect.objectContaining(one.expect),
      );
    }
  });
});
