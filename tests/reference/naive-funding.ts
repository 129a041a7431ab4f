// What each party should bear and does bear, implemented a second time from the rules alone.
import type { Cost } from '../../src/domain/dossier/costs.ts';
import type { Dossier } from '../../src/domain/dossier/dossier.ts';
import type { Who } from '../../src/domain/dossier/who.ts';
import { add, div, mul, sub, sum, ZERO } from './fraction.ts';
import {
  type ByParty,
  costByParty,
  type Rules,
  shares,
  together,
  transfers,
  units,
  yearlyByParty,
} from './naive-economy.ts';

/** Actual minus expected cost of each party in the proposed alternative, øre a year. The state does not count. */
export function fundingDifferences(dossier: Dossier, state: string, rules: Rules): ByParty {
  const proposed = dossier.economy?.alternatives?.find(({ role }) => role === 'proposed');
  const funding = dossier.responsibility?.funding;
  if (!proposed || !funding) return new Map();
  const expected = together(
    (proposed.costs ?? []).map((cost) => expectedOf(cost, cost.fundedBy ?? funding, dossier, rules)),
  );
  const actual = new Map(costByParty(proposed, dossier, rules));
  for (const { from, to, perYear } of transfers(proposed, dossier, rules)) {
    if (from === state || to === state) continue;
    actual.set(from, add(actual.get(from) ?? ZERO, perYear));
    actual.set(to, sub(actual.get(to) ?? ZERO, perYear));
  }
  const all = new Set([...expected.keys(), ...actual.keys()]);
  return new Map([...all].map((party) => [party, sub(actual.get(party) ?? ZERO, expected.get(party) ?? ZERO)]));
}

/**
 * Who should bear a line: the funder; if there are several, each the lines it pays itself, and others' lines in
 * proportion to its own counts; for a key, each its share.
 */
function expectedOf(cost: Cost, funder: Who, dossier: Dossier, rules: Rules): ByParty {
  const paid = yearlyByParty(cost, dossier, rules);
  const whole = sum([...paid.values()]);
  if ('party' in funder) return new Map([[funder.party, whole]]);
  if ('shared' in funder) {
    return new Map([...shares(dossier, funder.shared)].map(([party, share]) => [party, mul(whole, share)]));
  }
  const own = new Map([...paid].filter(([party]) => funder.each.includes(party)));
  const rest = sub(whole, sum([...own.values()]));
  const counts = funder.each.map((party) => [party, units(dossier, cost.activity, party, rules.level)] as const);
  const total = sum(counts.map(([, count]) => count));
  const byCount = new Map(
    counts.map(([party, count]) => [party, total.n === 0n ? ZERO : div(mul(rest, count), total)]),
  );
  return together([own, byCount]);
}
