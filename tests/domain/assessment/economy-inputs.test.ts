// A dossier with any one input of the economy taken away is never met on a principle that only the economy speaks to. Source: issue 3.
import { expect, test } from 'vitest';
import { assess } from '../../../src/domain/assessment/assess.ts';
import { CHECKS } from '../../../src/domain/assessment/checks/index.ts';
import { Dossier } from '../../../src/domain/dossier/dossier.ts';
import { shippedFramework } from '../../../src/domain/governance/shipped.ts';
import base from '../../cases/base-dossier.json' with { type: 'json' };
import given from '../../cases/base-given.json' with { type: 'json' };
import { dossierOf } from '../../cases/case-file.ts';

const checks = CHECKS.filter(({ code }) => code.startsWith('leon.') || code.startsWith('economy.'));
const shipped = shippedFramework('syddanmark-2022');
const principle = { id: 'okonomi', title: { da: 'Økonomi' }, source: 'seed-000', checks: checks.map(({ code }) => code) };
const framework = { ...shipped, principles: [principle] };

const statusOf = (dossier: Dossier) =>
  assess(dossier, framework, { ...given, dossierHash: 'ab', draws: 500 }).principles.map(({ status }) => status);

type Part = { [name: string]: unknown };

/** The places of the base dossier that a pattern with `*` stands for. */
function places(value: unknown, [segment, ...rest]: readonly string[], at = ''): readonly string[] {
  if (value === undefined) return [];
  if (segment === undefined) return [at];
  if (segment === '*') return Array.isArray(value) ? value.flatMap((each, index) => places(each, rest, `${at}/${index}`)) : [];
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

/** May be left out of a sound dossier: nobody here needs to accept a cost. */
const OPTIONAL = ['/impact/positions'];

const reads = [...new Set(checks.flatMap((check) => check.reads))];
const inputs = [...new Set(reads.flatMap((pattern) => places(base, pattern.split('/').slice(1))))].filter(
  (pointer) => !OPTIONAL.includes(pointer),
);

test('the base dossier is met', () => {
  expect(statusOf(Dossier.parse(base))).toEqual(['met']);
});

test.each(inputs)('without %s it is not', (pointer) => {
  expect(statusOf(without(pointer))).not.toContain('met');
});

test('the optional ones are indeed optional', () => {
  for (const pointer of OPTIONAL) expect(statusOf(without(pointer))).toEqual(['met']);
});

test('an øre of rounding is no saving: a party that pays the same before and after has shifted nothing', () => {
  const bought = (party: string, amount: number) => ({
    id: party,
    party,
    nature: 'one-off',
    amount: { expected: amount },
    lifetimeYears: 3,
  });
  const shifted = (saved: number) => {
    const before = [bought('kommune-461', 1000 + saved), bought('region-1083', 1001)];
    const after = [bought('kommune-461', 1000), bought('region-1083', 1701)];
    const dossier = dossierOf({
      name: 'et beløb, der ikke går op i øre',
      set: {
        '/economy/alternatives/0/costs': before,
        '/economy/alternatives/1/costs': after,
        '/task/transferringParties': ['kommune-461'],
        '/economy/settlements': [],
      },
      expect: { status: 'passed' },
    });
    const { economy, findings } = assess(dossier, shipped, { ...given, dossierHash: 'ab', draws: 0 });
    const change = economy.annualChange.find(({ party }) => party === 'kommune-461')?.change;
    return [change, findings.some(({ check }) => check === 'economy.cost-shift')];
  };
  expect(shifted(0)).toEqual([-1, false]);
  expect(shifted(0.05)).toEqual([-2, true]);
});
