// Without any one input of the economy, no principle that depends only on the economy is met.
import { expect, test } from 'vitest';
import { assess } from '../../../src/domain/assessment/assess.ts';
import { CHECKS } from '../../../src/domain/assessment/checks/index.ts';
import { Dossier } from '../../../src/domain/dossier/dossier.ts';
import { shippedFramework } from '../../../src/domain/governance/shipped.ts';
import base from '../../cases/base-dossier.json' with { type: 'json' };
import { givenOf } from '../../cases/case-file.ts';

const checks = CHECKS.filter(({ code }) => code.startsWith('leon.') || code.startsWith('economy.'));
const shipped = shippedFramework('syddanmark-2022');
const principle = {
  id: 'okonomi',
  title: { da: 'Økonomi' },
  source: 'kkr-syddanmark',
  checks: checks.map(({ code }) => code),
};
const framework = { ...shipped, principles: [principle] };

const given = givenOf({ name: 'grundsagen', expect: { status: 'passed' } });
const statusOf = (dossier: Dossier) =>
  assess(dossier, framework, { ...given, draws: 500 }).principles.map(({ status }) => status);

type Part = { [name: string]: unknown };

/** The pointers in the base dossier that match a pattern with `*`. */
function places(value: unknown, [segment, ...rest]: readonly string[], at = ''): readonly string[] {
  if (value === undefined) return [];
  if (segment === undefined) return [at];
  if (segment === '*')
    return Array.isArray(value) ? value.flatMap((each, index) => places(each, rest, `${at}/${index}`)) : [];
  return places((value as Part)[segment], rest, `${at}/${segment}`);
}

function without(pointer: string): Dossier {
  const dossier = structuredClone(base) as Part;
  const path = pointer.split('/').slice(1);
  const last = path.pop() ?? '';
  const parent = path.reduce((part, name) => part[name] as Part, dossier);
  delete parent[last];
  return Dossier.parse(dossier);
}

/** May be left out of a valid dossier: not needed if nobody is worse off, or replaced by another figure. */
const OPTIONAL = [
  // Nobody here needs to accept a cost, and no gain is at another party's expense.
  ...[/^\/impact\/positions/, /^\/responsibility\/(funding|operation)$/],
  // Money moves even if this is not answered; a quality with a minimum is measured whoever set it.
  ...[/^\/economy\/money$/, /^\/economy\/quality\/(kind|setBy)$/],
  // A count without low or high uses its expected value. One with a range is enough to show that the number is
  // uncertain.
  /\/counts\/\d+\/(low|high)$/,
  // They affect notes only: an average tariff, capacity that is not money.
  /\/costs\/\d+\/(category|valuation|released)(\/|$)/,
];
const isOptional = (pointer: string) => OPTIONAL.some((pattern) => pattern.test(pointer));

const reads = [...new Set(checks.flatMap((check) => check.reads))];
const all = [...new Set(reads.flatMap((pattern) => places(base, pattern.split('/').slice(1))))];
const inputs = all.filter((pointer) => !isOptional(pointer));

test('the base dossier is met', () => {
  expect(statusOf(Dossier.parse(base))).toEqual(['met']);
});

test.each(inputs)('without %s it is not', (pointer) => {
  expect(statusOf(without(pointer))).not.toContain('met');
});

test('the optional ones are indeed optional', () => {
  const optional = all.filter(isOptional);
  expect(optional.length).toBeGreaterThan(20);
  for (const pointer of optional)
    expect([pointer, statusOf(without(pointer)).join()]).toEqual([pointer, expect.stringMatching(/^met/)]);
});
