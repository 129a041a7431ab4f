// Addresses of the forms of the acts on an agreement: `/aftaler/:id/<act>`, followed by an id where the act concerns
// one party, condition or milestone.
import type { DueKind } from '../../domain/agreement/due.ts';
import type { AgreementAction } from '../../domain/agreement/guards.ts';

const ACT_PATHS: Readonly<Record<AgreementAction, string>> = {
  join: 'tilslut',
  'close-condition': 'forbehold',
  'reach-milestone': 'milepael',
  report: 'indberet',
  regulate: 'reguler',
  evaluate: 'evaluer',
  'decide-renewal': 'forny',
  'give-notice': 'opsig',
  'withdraw-notice': 'fortryd-opsigelse',
  amend: 'tillaeg',
  revert: 'tilbagefoer',
  spread: 'spred',
};

export function actHref(agreement: string, action: AgreementAction, target?: string): string {
  const path = `/aftaler/${agreement}/${ACT_PATHS[action]}`;
  return target === undefined ? path : `${path}/${target}`;
}

/**
 * Anchor on the agreement page of the list of conclusions to be carried out. Who may carry one out depends on the act.
 */
export const CARRY_OUT = 'udfoeres';

/** The act that settles a due item, and which field of the item holds the act's target. Empty where no act does. */
const DUE_ACTS: Readonly<Record<DueKind, readonly [AgreementAction?, ('party' | 'what')?]>> = {
  report: ['report', 'party'],
  join: ['join', 'party'],
  milestone: ['reach-milestone', 'what'],
  training: ['reach-milestone', 'what'],
  regulation: ['regulate'],
  renewal: ['decide-renewal'],
  midterm: ['evaluate'],
  final: ['evaluate'],
  renegotiation: ['evaluate'],
  // Who may close a condition depends on its owner, so the link leads to the agreement page.
  condition: [],
  'carry-out': [],
  start: [],
  leaves: [],
  end: [],
};

type Due = { readonly agreement: string; readonly kind: DueKind } & Readonly<Record<'party' | 'what', string | null>>;

/** The form that settles the item; the agreement page where there is none. */
export function dueHref(due: Due): string {
  if (due.kind === 'carry-out') return `/aftaler/${due.agreement}#${CARRY_OUT}`;
  const [action, about] = DUE_ACTS[due.kind];
  const target = about && due[about];
  if (action === undefined || target === null) return `/aftaler/${due.agreement}`;
  return actHref(due.agreement, action, target);
}
