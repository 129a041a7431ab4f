// Statements of a dossier that contradict each other. They are refused at every save, since no check could interpret
// them.
import { sameJson } from '../../lib/canonical-json.ts';
import type { Fault } from '../refusal.ts';
import type { Cost } from './costs.ts';
import type { Dossier } from './dossier.ts';
import type { Alternative } from './economy.ts';

type Rule = (dossier: Dossier) => readonly Fault[];

const alternativesOf = (dossier: Dossier): readonly Alternative[] => dossier.economy?.alternatives ?? [];

function eachCost(
  dossier: Dossier,
  look: (cost: Cost, pointer: string, alternative: Alternative) => readonly Fault[],
): readonly Fault[] {
  return alternativesOf(dossier).flatMap((alternative, i) =>
    (alternative.costs ?? []).flatMap((cost, j) => look(cost, `/economy/alternatives/${i}/costs/${j}`, alternative)),
  );
}

/** `heldAlready` is allowed only on a one-off; other costs are paid again. */
function heldAlready(dossier: Dossier): readonly Fault[] {
  return eachCost(dossier, ({ heldAlready: held, nature }, pointer) =>
    held && nature !== undefined && nature !== 'one-off'
      ? [{ pointer: `${pointer}/heldAlready`, code: 'held-already-not-one-off' }]
      : [],
  );
}

/** Lines with the same id are the same figure: only `payer` and `fundedBy` may differ. */
function sameFigure(dossier: Dossier): readonly Fault[] {
  const seen = new Map<string, unknown>();
  return eachCost(dossier, ({ payer: _payer, fundedBy: _fundedBy, ...figure }, pointer) => {
    const known = seen.get(figure.id);
    if (known === undefined) seen.set(figure.id, figure);
    return known === undefined || sameJson(known, figure)
      ? []
      : [{ pointer: `${pointer}/id`, code: 'same-id-differs', values: { id: figure.id } }];
  });
}

/** At least one side of a settlement is a single party. */
function oneParty(dossier: Dossier): readonly Fault[] {
  return alternativesOf(dossier).flatMap(({ settlements }, i) =>
    (settlements ?? []).flatMap(({ from, to }, j) =>
      from && to && !('party' in from) && !('party' in to)
        ? [{ pointer: `/economy/alternatives/${i}/settlements/${j}`, code: 'settlement-needs-one-party' }]
        : [],
    ),
  );
}

/** A weight names a party or a key, not both; and the weights of a key are not all 0. */
function weights(dossier: Dossier): readonly Fault[] {
  return (dossier.economy?.keys ?? []).flatMap(({ weights: rows = [] }, i) => {
    const pointer = `/economy/keys/${i}/weights`;
    const unclear = rows.flatMap(({ party, key }, j) =>
      party !== undefined && key !== undefined ? [{ pointer: `${pointer}/${j}`, code: 'party-or-key' }] : [],
    );
    const zero = rows.length > 0 && rows.every(({ weight }) => weight === 0);
    return zero ? [...unclear, { pointer, code: 'weights-sum-to-zero' }] : unclear;
  });
}

/** `released` is allowed only on a cost line that is in today's alternative. */
function released(dossier: Dossier): readonly Fault[] {
  return eachCost(dossier, (cost, pointer, { role }) =>
    cost.released && role !== undefined && role !== 'current' && !isTodays(dossier, cost)
      ? [{ pointer: `${pointer}/released`, code: 'released-outside-current' }]
      : [],
  );
}

/** Whether today's alternative has a line with this id, i.e. the same figure. */
function isTodays(dossier: Dossier, { id }: Cost): boolean {
  return alternativesOf(dossier).some(
    ({ role, costs }) => role === 'current' && (costs ?? []).some((cost) => cost.id === id),
  );
}

/** If each bears its own, settlements are not allowed; if no money moves, cost lines are not allowed either. */
function moneyThatDoesNotMove(dossier: Dossier): readonly Fault[] {
  const money = dossier.economy?.money;
  if (money === undefined || money === 'moves') return [];
  return alternativesOf(dossier).flatMap(({ costs, settlements }, i) => {
    const lists = [
      ...(settlements?.length ? ['settlements'] : []),
      ...(money === 'none' && costs?.length ? ['costs'] : []),
    ];
    return lists.map((list) => ({ pointer: `/economy/alternatives/${i}/${list}`, code: 'money-does-not-move' }));
  });
}

/**
 * An exception must name one of several payers; if one party pays for all units, it names a party whose units differ.
 */
function exceptions(dossier: Dossier): readonly Fault[] {
  return eachCost(dossier, ({ payer, exceptions: rows, nature, counts }, pointer) => {
    if (payer === undefined || (nature === 'per-unit' && counts === 'all' && 'party' in payer)) return [];
    const each = 'each' in payer ? payer.each : [];
    return (rows ?? []).flatMap(({ party }, i) =>
      party !== undefined && !each.includes(party)
        ? [{ pointer: `${pointer}/exceptions/${i}/party`, code: 'exception-not-payer', values: { id: party } }]
        : [],
    );
  });
}

const RULES: readonly Rule[] = [heldAlready, sameFigure, oneParty, weights, released, moneyThatDoesNotMove, exceptions];

/** All contradictions, with pointers from the dossier's root; empty if there are none. */
export function findContradictions(dossier: Dossier): readonly Fault[] {
  return RULES.flatMap((rule) => rule(dossier));
}
