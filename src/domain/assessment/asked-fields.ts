// Which fields a case is not asked for, although a step names them: answers given elsewhere leave nothing to say there.
import type { Dossier } from '../dossier/dossier.ts';
import { patternOf } from '../dossier/tree.ts';
import type { MoneyKind } from '../economics/economy-result.ts';
import type { CaseType } from '../governance/framework.ts';

type Case = { readonly dossier: Dossier; readonly money: MoneyKind; readonly caseType: CaseType };
type Rule = { readonly at: RegExp; readonly isAsked: (of: Case, pointer: string) => boolean };

/** Amounts are asked for where money moves, and where somebody has begun to state them; never where there are none. */
function asksForAmounts({ dossier, money }: Case): boolean {
  return money === 'moves' || (money === 'each-bears-own' && (dossier.economy?.alternatives?.length ?? 0) > 0);
}

function isMeasured({ dossier }: Case): boolean {
  return dossier.economy?.quality?.kind !== 'same';
}

/** A choice among holders has no party and no kind of its own. */
function isOneHolder({ dossier }: Case, pointer: string): boolean {
  const index = Number(pointer.split('/')[4]);
  return !dossier.responsibility?.treatment?.holders?.[index]?.choice?.length;
}

const RULES: readonly Rule[] = [
  { at: /^\/economy\/(alternatives|currency|priceYear|horizonYears|quality)(\/|$)/, isAsked: asksForAmounts },
  { at: /^\/economy\/moneyReason$/, isAsked: ({ money }) => money === 'none' },
  {
    at: /^\/economy\/(quality\/(name|unit|higherIsBetter|minimum|setBy|source)|alternatives\/\d+\/effect\/)/,
    isAsked: isMeasured,
  },
  { at: /^\/responsibility\/treatment\/holders\/\d+\/(party|kind)$/, isAsked: isOneHolder },
];

/** Whether cases of the type are asked for the place, or for one above it. */
export function isAskedOf({ notAsked = [] }: CaseType, pointer: string): boolean {
  const pattern = patternOf(pointer);
  return !notAsked.some((field) => pattern === field || pattern.startsWith(`${field}/`));
}

/**
 * Whether the place is asked for in this case. Every place is, but for the rules above and what its type leaves out.
 */
export function isAsked(of: Case, pointer: string): boolean {
  return (
    isAskedOf(of.caseType, pointer) && RULES.every(({ at, isAsked: holds }) => !at.test(pointer) || holds(of, pointer))
  );
}
