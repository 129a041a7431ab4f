// Fields that a step names but that a case need not fill in, because other answers make them irrelevant.
import type { Dossier } from '../dossier/dossier.ts';
import { patternOf } from '../dossier/tree.ts';
import type { MoneyKind } from '../economics/economy-result.ts';
import type { CaseType } from '../governance/framework.ts';

type Case = { readonly dossier: Dossier; readonly money: MoneyKind; readonly caseType: CaseType };
type Rule = { readonly at: RegExp; readonly isAsked: (of: Case, pointer: string) => boolean };

/** Amounts are required if money moves, or if each bears its own and alternatives have been entered. */
function asksForAmounts({ dossier, money }: Case): boolean {
  return money === 'moves' || (money === 'each-bears-own' && (dossier.economy?.alternatives?.length ?? 0) > 0);
}

function isMeasured({ dossier }: Case): boolean {
  return dossier.economy?.quality?.kind !== 'same';
}

/** A holder that is a choice among holders has no party and no kind of its own. */
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

/** Whether the case type requires the place: neither it nor a place above it is in `notAsked`. */
export function isAskedOf({ notAsked = [] }: CaseType, pointer: string): boolean {
  const pattern = patternOf(pointer);
  return !notAsked.some((field) => pattern === field || pattern.startsWith(`${field}/`));
}

/**
 * Whether the place is required in this case: all places are, except by the rules above and `notAsked` of its type.
 */
export function isAsked(of: Case, pointer: string): boolean {
  return (
    isAskedOf(of.caseType, pointer) && RULES.every(({ at, isAsked: holds }) => !at.test(pointer) || holds(of, pointer))
  );
}
