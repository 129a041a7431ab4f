// The data that a party's answer rests on. For a verification: its own figures; for a position also the
// terms it agrees to. A change of anything else (a phone number) leaves the answer valid.
import type { Cost } from '../dossier/costs.ts';
import type { Dossier } from '../dossier/dossier.ts';
import type { Alternative } from '../dossier/economy.ts';
import type { Key } from '../dossier/key.ts';
import type { Settlement } from '../dossier/settlement.ts';
import type { Who } from '../dossier/who.ts';

/**
 * The role of a party in a `Who`: alone, one of several, or by the
 * weights of a key. Undefined if it is not part of it.
 */
function partIn(who: Who | undefined, party: string, keys: readonly Key[]): unknown {
  if (who === undefined) return undefined;
  if ('party' in who) return who.party === party ? 'alone' : undefined;
  if ('each' in who) return who.each.includes(party) ? 'each' : undefined;
  const key = keys.find(({ id }) => id === who.shared);
  return key && reaches(key, party, keys, []) ? { shared: weightsOf(key, keys, []) } : undefined;
}

/** The weights of a key and of the keys it refers to, i.e. everything that determines a party's share. */
function weightsOf(key: Key, keys: readonly Key[], above: readonly string[]): readonly unknown[] {
  if (above.includes(key.id)) return [];
  return (key.weights ?? []).map((weight) => {
    const inner = keys.find(({ id }) => id === weight.key);
    return inner ? { weight: weight.weight, within: weightsOf(inner, keys, [...above, key.id]) } : weight;
  });
}

/** Whether the party pays a line: alone, as one of several, or by a key. */
export function paysIn(payer: Who | undefined, party: string, keys: readonly Key[]): boolean {
  return partIn(payer, party, keys) !== undefined;
}

function reaches(key: Key, party: string, keys: readonly Key[], above: readonly string[]): boolean {
  if (above.includes(key.id)) return false;
  return (key.weights ?? []).some((weight) => {
    if (weight.party === party) return true;
    const inner = keys.find(({ id }) => id === weight.key);
    return inner !== undefined && reaches(inner, party, keys, [...above, key.id]);
  });
}

function ownCost(
  { payer, exceptions, fundedBy: _fundedBy, ...cost }: Cost,
  party: string,
  keys: readonly Key[],
): unknown {
  const part = partIn(payer, party, keys);
  if (part === undefined) return undefined;
  return { ...cost, part, amount: exceptions?.find((row) => row.party === party)?.amount ?? cost.amount };
}

function ownSettlement(
  { from, to, exceptions, ...settlement }: Settlement,
  party: string,
  keys: readonly Key[],
): unknown {
  const [pays, receives] = [partIn(from, party, keys), partIn(to, party, keys)];
  if (pays === undefined && receives === undefined) return undefined;
  return {
    ...settlement,
    pays,
    receives,
    amount: exceptions?.find((row) => row.party === party)?.amount ?? settlement.amount,
  };
}

function ownRows({ id, costs, settlements }: Alternative, party: string, keys: readonly Key[]): unknown {
  return {
    alternative: id,
    costs: (costs ?? []).flatMap((cost) => ownCost(cost, party, keys) ?? []),
    settlements: (settlements ?? []).flatMap((settlement) => ownSettlement(settlement, party, keys) ?? []),
  };
}

/** A party's own figures: its cost lines and settlements in every alternative, and its counts. */
export function verificationRestsOn(dossier: Dossier, party: string): unknown {
  const { economy, volume } = dossier;
  return {
    currency: economy?.currency,
    priceYear: economy?.priceYear,
    alternatives: (economy?.alternatives ?? []).map((alternative) => ownRows(alternative, party, economy?.keys ?? [])),
    counts: (volume?.activities ?? []).map(({ id, unit, counts, phaseIn }) => ({
      id,
      unit,
      phaseIn,
      counts: (counts ?? []).filter((count) => count.party === undefined || count.party === party),
    })),
  };
}

/**
 * What a position rests on: the party's own figures, its yearly
 * net, what moves for whom, the responsibilities, and the terms.
 * @param net the party's yearly net in øre, null where it is not assessed
 */
export function positionRestsOn(dossier: Dossier, party: string, net: number | null): unknown {
  const { task, responsibility, plan, economy } = dossier;
  return {
    figures: verificationRestsOn(dossier, party),
    net,
    money: economy?.money,
    whatMoves: task?.whatMoves,
    targetGroup: task?.targetGroup,
    authority: responsibility?.authority,
    operation: responsibility?.operation,
    funding: responsibility?.funding,
    treatment: responsibility?.treatment,
    startDate: plan?.startDate,
    duration: plan?.duration,
    noticeMonths: plan?.noticeMonths,
  };
}
