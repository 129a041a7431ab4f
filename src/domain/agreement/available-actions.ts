// What the actor may do with an agreement, and why not the rest. Uses the same guards that enforce the rules.
import type { RefusalCode } from '../refusal.ts';
import { type Conclusion, conclusionsOn } from './carry-out.ts';
import {
  AGREEMENT_ACTIONS,
  type AgreementAction,
  type AgreementContext,
  refusalOfAgreement,
  speaksFor,
} from './guards.ts';
import type { Agreement } from './state.ts';

export type AvailableOnAgreement = {
  readonly action: AgreementAction;
  /** The party, condition or milestone it is about. */
  readonly target?: string;
  readonly allowed: boolean;
  /** Open conclusions of evaluations that this action would carry out. */
  readonly carriesOut?: readonly Conclusion[];
  /** Why it is not allowed. */
  readonly code?: RefusalCode;
};

/** Every action, once per target. */
export function availableOnAgreement(agreement: Agreement, context: AgreementContext): readonly AvailableOnAgreement[] {
  const open = conclusionsOn(agreement, context.today);
  return AGREEMENT_ACTIONS.flatMap((action) =>
    targets(action, agreement, context).map((target) => {
      const code = refusalOfAgreement(action, { agreement, context, ...(target !== undefined && { target }) });
      const carriesOut = open
        .filter(({ actions }) => (actions as readonly AgreementAction[]).includes(action))
        .map(({ conclusion }) => conclusion);
      return {
        ...{ action, ...(target !== undefined && { target }), allowed: code === undefined, ...(code && { code }) },
        ...(carriesOut.length > 0 && { carriesOut }),
      };
    }),
  );
}

function targets(
  action: AgreementAction,
  { parties, conditions, milestones }: Agreement,
  { actor, framework }: AgreementContext,
): readonly (string | undefined)[] {
  const mine = parties.map(({ party }) => party).filter((party) => speaksFor(actor, party, framework));
  const found: Partial<Record<AgreementAction, readonly string[]>> = {
    join: mine.filter((party) => parties.some((one) => one.party === party && one.asked)),
    report: mine,
    'give-notice': mine,
    'withdraw-notice': mine,
    'close-condition': conditions.filter(({ of }) => of !== 'case').map(({ id }) => id),
    'reach-milestone': milestones.map(({ id }) => id),
  };
  const list = found[action];
  return list && list.length > 0 ? list : [undefined];
}
