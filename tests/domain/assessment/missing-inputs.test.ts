// Three-valued logic end to end: without any one required input, no principle that reads it is met.
import { expect, test } from 'vitest';
import { assess } from '../../../src/domain/assessment/assess.ts';
import { CHECKS } from '../../../src/domain/assessment/checks/index.ts';
import { Dossier } from '../../../src/domain/dossier/dossier.ts';
import { shippedFramework } from '../../../src/domain/governance/shipped.ts';
import base from '../../cases/base-dossier.json' with { type: 'json' };
import { givenOf } from '../../cases/case-file.ts';

const given = givenOf({ name: 'grundsagen', expect: { status: 'passed' } });
const framework = shippedFramework('syddanmark-2022');
type Part = { [name: string]: unknown };

/** Paths in the base dossier that match a pattern. */
function placesOf(pattern: string): readonly (readonly string[])[] {
  return pattern
    .split('/')
    .slice(1)
    .reduce<readonly { path: readonly string[]; value: unknown }[]>(
      (places, segment) =>
        places.flatMap(({ path, value }) =>
          segment === '*'
            ? (value as unknown[]).map((each, i) => ({ path: [...path, `${i}`], value: each }))
            : [{ path: [...path, segment], value: (value as Part)[segment] }],
        ),
      [{ path: [], value: base }],
    )
    .map(({ path }) => path);
}

/** Removes the value; for an element of a list the whole list, so that there is no answer left. */
function without(path: readonly string[]): Dossier {
  const whole = /^\d+$/.test(path.at(-1) ?? '') ? path.slice(0, -1) : path;
  const dossier = structuredClone(base) as Part;
  const parent = whole.slice(0, -1).reduce<Part>((part, name) => part[name] as Part, dossier);
  delete parent[whole.at(-1) ?? ''];
  const parsed = Dossier.safeParse(dossier);
  if (parsed.success) return parsed.data;
  // The few mandatory texts are emptied instead.
  parent[whole.at(-1) ?? ''] = '';
  return Dossier.parse(dossier);
}

function statuses(dossier: Dossier): ReadonlyMap<string, string> {
  const { principles } = assess(dossier, framework, { ...given, draws: 100 });
  return new Map(principles.map(({ principle, status }) => [principle, status]));
}

const reads = (pattern: string, read: string) =>
  read === pattern || read.startsWith(`${pattern}/`) || `${pattern}/`.startsWith(`${read}/`);
const required = framework.steps.flatMap((step) => step.requires);
/** Checks read these lists for other reasons; only the step asks for this field. */
const OF_THE_STEP = ['/responsibility/treatment/holders/*/party'];
const readersOf = (pattern: string) =>
  framework.principles.filter(({ checks }) =>
    CHECKS.some(
      ({ code, reads: inputs }) =>
        checks.includes(code) &&
        (code === 'complete.missing' ||
          (!OF_THE_STEP.includes(pattern) && inputs.some((input) => reads(pattern, input)))),
    ),
  );

test('the sound dossier meets every principle that a check measures', () => {
  const expected = framework.principles.map(({ checks }) => (checks.length > 0 ? 'met' : 'for-judgement'));
  expect([...statuses(Dossier.parse(base)).values()]).toEqual(expected);
});

test('all that a check misses is told at once', () => {
  const economy = { ...base.economy, quality: { kind: 'measured', name: 'Gennemført behandling', unit: '%' } };
  const steps = framework.steps.map((step) => ({ ...step, expects: [] }));
  const lenient = { ...framework, steps, checks: { ...framework.checks, 'complete.missing': { disabled: true } } };
  const { gaps } = assess(Dossier.parse({ ...base, economy }), lenient, { ...given, draws: 0 });
  const places = gaps.filter(({ check }) => check === 'leon.effect-floor').map(({ pointer }) => pointer);
  expect(places).toEqual(['/economy/quality/minimum', '/economy/quality/higherIsBetter']);
});

test.each(required)('without %s no principle that reads it is met', (pattern) => {
  const principles = readersOf(pattern);
  expect(principles.length).toBeGreaterThan(0);
  for (const path of placesOf(pattern)) {
    const found = statuses(without(path));
    for (const { id } of principles) expect(found.get(id), `/${path.join('/')} ${id}`).not.toBe('met');
  }
});
