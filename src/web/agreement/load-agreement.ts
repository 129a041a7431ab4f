// Loads an agreement with everything that its pages show, through the same use-cases as the API.
import { agreementContext, getAgreement } from '../../app/read-agreements.ts';
import { type AvailableOnAgreement, availableOnAgreement } from '../../domain/agreement/available-actions.ts';
import type { Agreement } from '../../domain/agreement/state.ts';
import type { PriceIndex } from '../../domain/economics/price-level.ts';
import type { Framework } from '../../domain/governance/framework.ts';
import type { View } from '../view.ts';

export type ShownAgreement = {
  readonly agreement: Agreement;
  readonly framework: Framework;
  readonly actions: readonly AvailableOnAgreement[];
  readonly priceIndex: PriceIndex;
  /** Id of the unfinished case about the agreement. */
  readonly openCase: string | undefined;
};

/** Refusal `not-found`, also for what the person may not see. */
export async function loadAgreement(view: View, id = view.params.id ?? ''): Promise<ShownAgreement> {
  const agreement = await getAgreement(view.ports, view.actor, id);
  const context = await agreementContext(view.ports, view.actor, agreement);
  const { framework, priceIndex = [], openCase } = context;
  return { agreement, framework, priceIndex, openCase, actions: availableOnAgreement(agreement, context) };
}

export function agreementTrail({ t }: Pick<View, 't'>, agreement?: Agreement) {
  const all = { href: '/aftaler', text: t('nav.agreements') };
  return agreement ? [all, { href: `/aftaler/${agreement.id}`, text: agreement.terms.title }] : [all];
}
