// Assesses the base case with one change, for tests of gaps, principles and findings.
import { assess } from '../../../src/domain/assessment/assess.ts';
import { shippedFramework } from '../../../src/domain/governance/shipped.ts';
import { type Case, dossierOf, givenOf } from '../../cases/case-file.ts';

export const framework = shippedFramework('syddanmark-2022');
export type Change = Pick<Case, 'change' | 'set' | 'remove' | 'given'>;

export function assessed(change: Change = {}, under = framework) {
  const one = { name: 'en ændring af grundsagen', expect: { status: 'fired' as const }, ...change };
  return assess(dossierOf(one), under, {
    ...givenOf(one),
    draws: 0,
    ...(change.given?.steps && { steps: change.given.steps }),
  });
}
export const gaps = (change: Change) =>
  assessed(change).gaps.map(({ pointer, check, step, section, answeredBy }) => ({
    pointer,
    check,
    step,
    section,
    answeredBy,
  }));
/** Codes of the findings of one check. */
export const found = (check: string, set: NonNullable<Case['set']>, more: Change = {}) =>
  assessed({ set, ...more })
    .findings.filter((finding) => finding.check === check)
    .map(({ code }) => code);
/** A framework without `complete.missing`: each check reports its own missing input. */
export const lenient = { ...framework, checks: { ...framework.checks, 'complete.missing': { disabled: true } } };
export const outcome = (change: Change, code: string, under = framework) =>
  assessed(change, under).checks.find(({ check }) => check === code);
/** A framework with one principle that refers only to these checks. */
export const withPrinciple = (...checks: string[]) => ({
  ...framework,
  principles: framework.principles
    .slice(0, 1)
    .map((principle) => ({ ...principle, id: 'proeve', checks, signals: [] as string[] })),
});
export const principle = (change: Change, ...checks: string[]) =>
  assessed(change, withPrinciple(...checks)).principles[0];
