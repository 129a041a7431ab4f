// Each check on a dossier without one of its inputs, or without the part that contains it: it answers, with texts in
// three languages.
import { expect, test } from 'vitest';
import type { Check } from '../../../src/domain/assessment/check.ts';
import { CHECKS } from '../../../src/domain/assessment/checks/index.ts';
import type { Dossier } from '../../../src/domain/dossier/dossier.ts';
import { computeEconomy } from '../../../src/domain/economics/economy.ts';
import { caseTypeOf } from '../../../src/domain/governance/case-types.ts';
import { shippedFramework } from '../../../src/domain/governance/shipped.ts';
import { computeResponsibility } from '../../../src/domain/responsibility/responsibility.ts';
import { dossierOf, givenOf } from '../../cases/case-file.ts';

const framework = shippedFramework('syddanmark-2022');
const LANGUAGES = ['da', 'en', 'sv'];

/** The pointers on the way to the matches of a pattern with `*`, for the first two elements of each list. */
function places({ reads }: Check): readonly string[] {
  const all = reads.flatMap((pattern) =>
    ['0', '1'].flatMap((index) => {
      const parts = pattern.split('/').slice(1);
      return parts.map((_, i) => `/${parts.slice(0, i + 1).join('/')}`.replaceAll('*', index));
    }),
  );
  return [...new Set(all)];
}

function without(pointer: string): Dossier | undefined {
  try {
    return dossierOf({ name: 'grundsagen', remove: [pointer], expect: { status: 'passed' } });
  } catch {
    return undefined; // not in the base, or required for a valid dossier
  }
}

function run(check: Check, dossier: Dossier) {
  const given = givenOf({ name: 'grundsagen', expect: { status: 'passed' } });
  const { parties } = framework;
  const { discountRates, priceIndex = [] } = framework.settings;
  const caseType = caseTypeOf(framework);
  const { dossierHash } = given;
  const economy = computeEconomy(dossier, { caseType, discountRates, priceIndex, dossierHash, draws: 20, parties });
  return check.run({
    dossier,
    framework,
    caseType,
    given,
    economy,
    responsibility: computeResponsibility(dossier),
    parameters: check.parameters,
  });
}

test.each(CHECKS.map((check) => [check.code, check] as const))('%s', (_, check) => {
  for (const dossier of [{}, ...places(check).flatMap((pointer) => without(pointer) ?? [])]) {
    const answer = run(check, dossier);
    expect(['passed', 'fired', 'not-assessed', 'not-applicable']).toContain(answer.status);
    if (answer.status === 'not-assessed') expect(Object.keys(answer.reason)).toEqual(LANGUAGES);
    for (const { message, remedy = check.remedy } of 'hits' in answer ? (answer.hits ?? []) : []) {
      expect([Object.keys(message), Object.keys(remedy)]).toEqual([LANGUAGES, LANGUAGES]);
    }
  }
});
