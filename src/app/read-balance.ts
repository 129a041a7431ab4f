// The balance over agreements in force, per calendar year: promised, and realised as far as reported.
import { Refusal } from '../domain/refusal.ts';
import type { BalanceBy, BalanceLine } from '../domain/registers/balance.ts';
import type { Actor } from '../domain/workflow/actor.ts';
import { refuseUnknown } from './known-filters.ts';
import type { Ports } from './ports.ts';
import { getSight } from './see-proposal.ts';

/** Number of calendar years when none are given: this year and the following ones. */
const USUAL_YEARS = 4;
/** Most calendar years in one answer. */
export const MOST_YEARS = 30;

type BalanceAsked = {
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  readonly by?: BalanceBy | undefined;
} & { readonly [K in 'framework' | 'cluster' | 'party' | 'sector' | 'taskType']?: string | undefined };

export type BalanceRead = {
  readonly from: number;
  readonly to: number;
  readonly by: BalanceBy;
  readonly lines: readonly BalanceLine[];
};

/**
 * Over agreements the actor may see. Refusal `invalid` for an unknown framework or cluster, for a last year before the
 * first, and for too many years.
 */
export async function getBalance(ports: Ports, actor: Actor, asked: BalanceAsked): Promise<BalanceRead> {
  const { from: first, to: last, by = 'sector', ...filter } = asked;
  const from = first ?? last ?? Number(ports.clock().today.slice(0, 4));
  const to = last ?? from + USUAL_YEARS - 1;
  const latest = from + MOST_YEARS - 1;
  const faults = [
    ...(to < from ? [{ pointer: '/to', code: 'too-small', values: { minimum: from } }] : []),
    ...(to > latest ? [{ pointer: '/to', code: 'too-big', values: { maximum: latest } }] : []),
  ];
  if (faults.length > 0) throw new Refusal('invalid', { faults });
  await refuseUnknown(ports, filter);
  const lines = await ports.registers.balance(await getSight(ports, actor), { ...filter, from, to, by });
  return { from, to, by, lines };
}
