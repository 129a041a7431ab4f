// An agreement with everything its pages show about it, through the same use-cases as the API.
import { agreementContext, getAgreement } from '../../app/read-agreements.ts';
import type { Agreement } from '../../domain/agreement/state.ts';
import type { Framework } from '../../domain/governance/framework.ts';
import type { View } from '../view.ts';

export type ShownAgreement = {
  readonly agreement: Agreement;
  readonly framework: Framework;
};

/** Refusal `not-found`, also for what the person may not see. */
export async function loadAgreement(view: View, id = view.params.id ?? ''): Promise<ShownAgreement> {
  const agreement = await getAgreement(view.ports, view.actor, id);
  const context = await agreementContext(view.ports, view.actor, agreement);
  return { agreement, framework: context.framework };
}

export function agreementTrail({ t }: Pick<View, 't'>, agreement?: Agreement) {
  const all = { href: '/aftaler', text: t('nav.agreements') };
  return agreement ? [all, { href: `/aftaler/${agreement.id}`, text: agreement.terms.title }] : [all];
}
