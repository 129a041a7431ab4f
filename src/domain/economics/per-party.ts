// Who pays and who saves: the figures of the economy per party, and the inputs missing for them.
import type { Dossier } from '../dossier/dossier.ts';
import type { CaseType } from '../governance/framework.ts';
import { budgetOf } from './budget.ts';
import { isMissing, type Pair } from './comparison.ts';
import type { Reading } from './cost-model.ts';
import { notSplit, zeroVolume } from './count-reasons.ts';
import { activityOf, type Counted } from './counts.ts';
import type { EconomyResult, NotAssessed, Sector } from './economy-result.ts';
import { expectedByParty, fundingOf } from './funding.ts';
import type { Keys } from './keys.ts';
import { noFunding, noHorizon } from './reasons.ts';
import { type Flows, flowsOf } from './settlements.ts';
import { saidFlows, steadyOf } from './steady.ts';
import { partiesOf } from './who-parties.ts';

type PerParty = Pick<
  EconomyResult,
  'parties' | 'sectors' | 'categories' | 'total' | 'steady' | 'flows' | 'funding' | 'partyGaps'
>;

const NOTHING = { parties: [], sectors: [], categories: [], total: [], steady: [], flows: [] };

type Basis = {
  readonly caseType: CaseType;
  readonly parties: readonly { readonly id: string; readonly kind: Sector }[];
};

/** Empty lists while an input of a line, count or settlement is missing; no years while the horizon is missing. */
export function perParty(dossier: Dossier, pair: Pair | NotAssessed, reading: Reading, basis: Basis): PerParty {
  if (isMissing(pair)) return { ...NOTHING, funding: pair, partyGaps: [pair] };
  const main = activityOf(reading.activities, undefined);
  if ('status' in main) return { ...NOTHING, funding: main, partyGaps: [main] };
  const settlements = settlementsOf(dossier, pair, reading);
  const funders = { funding: dossier.responsibility?.funding, keys: reading.keys, main };
  const byLaw = basis.caseType.baseline === 'funded-by-law' ? expectedByParty(pair.current.lines, funders) : null;
  const gaps = [
    ...notSplitIn(pair, main),
    ...(main.volume.total?.expected === 0 ? [zeroVolume()] : []),
    ...settlements.gaps,
    ...(byLaw && 'status' in byLaw ? [byLaw] : []),
  ];
  const [first] = gaps;
  if (first || (byLaw && 'status' in byLaw)) return { ...NOTHING, funding: first ?? noFunding(), partyGaps: gaps };
  const kinds = new Map(basis.parties.map(({ id, kind }) => [id, kind]));
  const about = {
    parties: partiesIn(dossier, pair, settlements, reading.keys),
    sectorOf: (party: string): Sector => kinds.get(party) ?? 'other',
    main,
    byLaw,
    materiality: basis.caseType.materiality,
    funders,
  };
  const { horizon } = reading;
  return {
    ...NOTHING,
    ...(horizon !== null && budgetOf(pair, settlements, { ...about, horizon })),
    steady: steadyOf(pair, settlements, about),
    flows: saidFlows(settlements.proposed),
    funding: fundingOf(pair.proposed, settlements.proposed, about),
    partyGaps: horizon === null ? [noHorizon()] : [],
  };
}

/**
 * Gaps for activities that must be split by party: the main one, and those that several parties pay each for its own.
 */
function notSplitIn({ current, proposed }: Pair, main: Counted): readonly NotAssessed[] {
  const joint = [...current.lines, ...proposed.lines].filter(({ parts }) => parts.some(({ party }) => party === ''));
  const activities = [...(main.volume.split ? [] : [main]), ...joint.flatMap(({ activity }) => activity ?? [])];
  return [...new Set(activities)].map(({ pointer }) => notSplit(`${pointer}/counts`));
}

type BothFlows = {
  readonly current: Flows['flows'];
  readonly proposed: Flows['flows'];
  readonly gaps: readonly NotAssessed[];
};

function settlementsOf(dossier: Dossier, { current, proposed }: Pair, reading: Reading): BothFlows {
  const flows = [current, proposed].map(({ id, pointer, lines }) => {
    const alternative = dossier.economy?.alternatives?.find((each) => each.id === id);
    return alternative ? flowsOf(alternative, pointer, lines, reading) : { flows: [], gaps: [] };
  });
  const [today, next] = flows;
  return { current: today?.flows ?? [], proposed: next?.flows ?? [], gaps: flows.flatMap(({ gaps }) => gaps) };
}

/**
 * Every party with a line, a settlement or a share of funding, in this
 * order: transferring, receiving, then by first appearance.
 */
function partiesIn(dossier: Dossier, { current, proposed }: Pair, flows: BothFlows, keys: Keys): readonly string[] {
  const { task, responsibility } = dossier;
  const inLines = [...current.lines, ...proposed.lines].flatMap(({ parts }) => parts.map(({ party }) => party));
  const inFlows = [...flows.current, ...flows.proposed].flatMap(({ from, to }) => [from, to]);
  const funding = responsibility?.funding;
  const funders = [...current.lines, ...proposed.lines].flatMap(({ fundedBy }) => (fundedBy ? [fundedBy] : []));
  const named = [...(funding ? [funding] : []), ...funders].flatMap((who) => partiesOf(who, keys));
  const used = new Set([...inLines, ...inFlows, ...named]);
  const order = [
    ...(task?.transferringParties ?? []),
    ...(task?.receivingParties ?? []),
    ...inLines,
    ...inFlows,
    ...named,
  ];
  return [...new Set(order)].filter((party) => used.has(party) && party !== '');
}
