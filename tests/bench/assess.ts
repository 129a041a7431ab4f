// `npm run bench:assess`: how long an assessment takes in process. Prints median and 99th percentile in milliseconds;
// no build fails by it.
import { readdirSync, readFileSync } from 'node:fs';
import { assess } from '../../src/domain/assessment/assess.ts';
import type { Given } from '../../src/domain/assessment/assessment.ts';
import { Dossier } from '../../src/domain/dossier/dossier.ts';
import type { Alternative } from '../../src/domain/dossier/economy.ts';
import { computeEconomy } from '../../src/domain/economics/economy.ts';
import { costEffectiveness } from '../../src/domain/economics/frontier.ts';
import { caseTypeOf } from '../../src/domain/governance/case-types.ts';
import { shippedFramework } from '../../src/domain/governance/shipped.ts';
import base from '../cases/base-dossier.json' with { type: 'json' };
import given from '../cases/base-given.json' with { type: 'json' };

const framework = shippedFramework('syddanmark-2022');
const dossierHash = 'ab'.repeat(32);
const sound = Dossier.parse(base);

/** The largest demonstration dossier. */
function largestDemonstration(): Dossier {
  const folder = new URL('../../src/demo/', import.meta.url);
  const texts = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => readFileSync(new URL(name, folder), 'utf8'));
  return Dossier.parse(JSON.parse(texts.reduce((most, text) => (text.length > most.length ? text : most))));
}

/** The dossier with copies of its last alternative until there are `count`. */
function withAlternatives(dossier: Dossier, count: number): Dossier {
  const alternatives = [...(dossier.economy?.alternatives ?? [])];
  for (let last = alternatives.at(-1); last && alternatives.length < count; ) {
    const at = alternatives.length;
    const costs = last.costs?.map((cost) => ({ ...cost, id: `${cost.id}-${at}` }));
    alternatives.push({ ...last, id: `${last.id}-${at}`, role: 'other', ...(costs && { costs }) });
  }
  return Dossier.parse({ ...dossier, economy: { ...dossier.economy, alternatives } });
}

/** The valid base dossier with `count` alternatives of `lines` cost lines each, all of them uncertain. */
function wide(count: number, lines: number): Dossier {
  const natures = ['recurring', 'per-unit', 'one-off'] as const;
  const alternatives = Array.from({ length: count }, (_, at): Alternative => {
    const costs = Array.from({ length: lines }, (_, line) => {
      const expected = 1000 + ((at * 37 + line * 101) % 400);
      const nature = natures[line % 3] ?? 'recurring';
      const amount = { low: expected - 100, expected, high: expected + 300 };
      const payer = { party: line % 2 ? 'region-1083' : 'kommune-461' };
      return { id: `linje-${at}-${line}`, payer, nature, counts: 'all' as const, amount, lifetimeYears: 5 };
    });
    const role = at === 0 ? 'current' : at === 1 ? 'proposed' : 'other';
    return { id: `alternativ-${at}`, role, effect: { low: 88, expected: 91 + (at % 8), high: 99 }, costs };
  });
  return Dossier.parse({ ...sound, economy: { ...sound.economy, alternatives } });
}

/** A dossier with every municipality of the framework, 40 cost lines each paid by all of them, and 10 settlements. */
function everyMunicipality(): Dossier {
  const each = framework.parties.filter(({ kind }) => kind === 'municipality').map(({ id }) => id);
  const natures = ['per-unit', 'recurring', 'one-off'] as const;
  const costs = (of: string) =>
    Array.from({ length: 20 }, (_, line) => {
      const expected = 1000 + line * 100;
      const amount = { low: expected - 100, expected, high: expected + 300 };
      const nature = natures[line % 3] ?? 'per-unit';
      return { id: `${of}-${line}`, label: `Linje ${line}`, payer: { each }, nature, amount, lifetimeYears: 5 };
    });
  const settlements = Array.from({ length: 10 }, (_, at) => ({
    ...{ id: `takst-${at}`, from: { party: 'region-1083' }, to: { each } },
    ...{ model: 'per-unit' as const, counts: 'to' as const, amount: 100 + at },
  }));
  const counts = each.map((party, at) => ({ party, low: 80 + at, expected: 100 + at, high: 130 + at }));
  const effect = { low: 88, expected: 92, high: 99 };
  const alternatives = [
    { id: 'nu', role: 'current' as const, effect, costs: costs('nu') },
    { id: 'ny', role: 'proposed' as const, effect, costs: costs('ny'), settlements },
  ];
  return Dossier.parse({
    ...sound,
    task: { ...sound.task, receivingParties: each },
    volume: { activities: [{ id: 'iv', name: 'IV', unit: 'forløb', counts }] },
    economy: { ...sound.economy, keys: [], verifications: [], alternatives },
  });
}

function timed(run: () => unknown, rounds: number): { median: number; p99: number } {
  for (let warm = 0; warm < Math.min(rounds, 20); warm += 1) run();
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return { median: times[Math.floor(rounds / 2)] ?? 0, p99: times[Math.ceil(rounds * 0.99) - 1] ?? 0 };
}

function report(name: string, target: string, rounds: number, run: () => unknown): number {
  const { median, p99 } = timed(run, rounds);
  const figures = `median ${median.toFixed(3).padStart(9)} ms   p99 ${p99.toFixed(1).padStart(7)} ms`;
  console.log(`${name.padEnd(62)} ${figures}   wanted ${target}`);
  return median;
}

const told = (draws: number) => ({ ...given, dossierHash, draws }) as Given;
const demonstration = largestDemonstration();
const five = withAlternatives(demonstration, 5);
const many6 = wide(5, 6);
const largest = wide(20, 200);
const municipalities = everyMunicipality();
const { discountRates, priceIndex = [] } = framework.settings;
const basis = { caseType: caseTypeOf(framework), discountRates, priceIndex, dossierHash, parties: framework.parties };
const strategies = (count: number) =>
  Array.from({ length: count }, (_, at) => {
    const effect = ((at * 7919) % count) / 10;
    return { name: `s${at}`, cost: effect * effect + ((at * 104729) % 1000), effect };
  });
const [many, twice] = [strategies(100_000), strategies(200_000)];

const lines = (dossier: Dossier) => (dossier.economy?.alternatives ?? []).flatMap(({ costs = [] }) => costs).length;
const size = `${demonstration.economy?.alternatives?.length} alternatives, ${lines(demonstration)} cost lines`;
console.log(`The largest demonstration dossier has ${size}; with a fifth alternative ${lines(five)} lines.`);
report('Full assessment, largest demonstration, no draws', '< 1 ms', 2_000, () =>
  assess(demonstration, framework, told(0)),
);
report('Full assessment, largest demonstration, 10,000 draws', '', 200, () =>
  assess(demonstration, framework, told(10_000)),
);
report('Full assessment, the same with 5 alternatives, 10,000 draws', '< 25 ms', 50, () =>
  assess(five, framework, told(10_000)),
);
report('Full assessment, 5 alternatives x 6 uncertain lines, 10,000', '', 50, () =>
  assess(many6, framework, told(10_000)),
);
report('Full assessment, 22 municipalities x 40 lines, no draws', '< 4 ms', 300, () =>
  assess(municipalities, framework, told(0)),
);
report('Full assessment, 22 municipalities x 40 lines, 10,000 draws', '< 60 ms', 50, () =>
  assess(municipalities, framework, told(10_000)),
);
report('Economy alone, 20 x 200 uncertain lines (the most allowed)', '', 5, () =>
  computeEconomy(largest, { ...basis, draws: 10_000 }),
);
const once = report('Frontier of 100,000 strategies', 'O(n log n)', 9, () => costEffectiveness({ strategies: many }));
const double = report('Frontier of 200,000 strategies', '', 9, () => costEffectiveness({ strategies: twice }));
const expected = (2 * Math.log(200_000)) / Math.log(100_000);
console.log(
  `Twice as many take ${(double / once).toFixed(2)} times as long; n log n is ${expected.toFixed(2)}, n² is 4.`,
);
