// The dossier of a case that spreads an agreement to another cluster: the terms, with the municipalities of that
// cluster instead of its own. Counts, measurements and dates of the first place are left out, and figures not known at
// the other place stay empty. Inhabitants are looked up if a key divides by them.
import type { Dossier } from '../dossier/dossier.ts';
import type { Key } from '../dossier/key.ts';
import type { Framework } from '../governance/framework.ts';
import { inhabitantsOf, POPULATION_SOURCE } from '../governance/population.ts';
import { movedParties } from './moved-parties.ts';

/** The place that the agreement is spread to. */
type SpreadTo = { readonly framework: Framework; readonly municipalities: readonly string[] };

/**
 * @param agreed the terms as a dossier (`agreedOf`)
 * @param from the framework the agreement was made under
 * @param evidence the result of the evaluation in words
 */
export function spreadOf(agreed: Dossier, from: Framework, to: SpreadTo, evidence: string): Dossier {
  const { impact: _impact, task = {}, ...rest } = agreed;
  const { replaces: _replaces, nature, ...named } = task;
  // At the other place there is no agreement to renew, so that nature is dropped.
  const kept = nature === undefined || nature === 'renews-agreement' ? named : { ...named, nature };
  const moved = movedParties({ ...rest, task: kept }, from, to) as Dossier;
  const { volume, economy, competences, quality, plan } = moved;
  return {
    ...moved,
    ...(volume && { volume: { activities: (volume.activities ?? []).map((one) => withoutCounts(one, to)) } }),
    economy: economyOf(economy ?? {}, to, evidence),
    ...(competences && {
      competences: { ...competences, roles: (competences.roles ?? []).map(roleOf) },
    }),
    ...(quality && {
      quality: {
        ...quality,
        indicators: (quality.indicators ?? []).map(({ baseline: _gone, ...indicator }) => indicator),
        ...(quality.evaluation && { evaluation: withoutDate(quality.evaluation) }),
      },
    }),
    ...(plan && {
      plan: { ...plan, milestones: (plan.milestones ?? []).map(({ date: _gone, ...milestone }) => milestone) },
    }),
  };
}

function withoutDate<T extends { readonly date?: unknown }>({ date: _gone, ...rest }: T): Omit<T, 'date'> {
  return rest;
}

type Role = NonNullable<NonNullable<Dossier['competences']>['roles']>[number];

/** Drops headcounts and training dates, which belong to the first place. */
function roleOf({ headcounts: _gone, training, ...role }: Role): Role {
  if (!training) return role;
  const { doneBy: _done, ...rest } = training;
  return { ...role, training: rest };
}

type Activity = NonNullable<NonNullable<Dossier['volume']>['activities']>[number];

/** An empty count for each municipality, to be filled in. */
function withoutCounts(activity: Activity, { municipalities }: SpreadTo): Activity {
  return { ...activity, counts: municipalities.map((party) => ({ party })) };
}

type Economy = NonNullable<Dossier['economy']>;

/** Keeps the agreed prices and drops the costs, which differ at the other place. */
function economyOf(
  { money, moneyReason, currency, priceYear, financingBasis, keys = [], alternatives = [] }: Economy,
  to: SpreadTo,
  evidence: string,
): Economy {
  const proposed = alternatives.find(({ role }) => role === 'proposed');
  const costs = (proposed?.costs ?? []).map(({ id, label }) => ({ id, ...(label !== undefined && { label }) }));
  return {
    ...(money && { money }),
    ...(moneyReason !== undefined && { moneyReason }),
    ...(currency && { currency }),
    ...(priceYear !== undefined && { priceYear }),
    ...(financingBasis && { financingBasis }),
    keys: keys.map((key) => keyAt(key, to)),
    alternatives: [
      {
        id: proposed?.id ?? 'aftalt',
        role: 'proposed',
        ...(proposed?.name !== undefined && { name: proposed.name }),
        settlements: proposed?.settlements ?? [],
        costs,
        evidence: { grade: 'tried-elsewhere', source: evidence.slice(0, 500) },
      },
    ],
  };
}

function keyAt({ weights = [], source: _source, asOf: _asOf, ...key }: Key, { municipalities }: SpreadTo): Key {
  const nested = weights.filter((weight) => weight.key !== undefined);
  if (key.basis !== 'inhabitants')
    return { ...key, weights: [...nested, ...municipalities.map((party) => ({ party }))] };
  const counted = municipalities.map((party) => {
    const weight = inhabitantsOf(party);
    return { party, ...(weight !== undefined && { weight }) };
  });
  return { ...key, weights: [...nested, ...counted], ...POPULATION_SOURCE };
}
