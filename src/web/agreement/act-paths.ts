// Where the form of each act on an agreement is: behind `/aftaler/:id/`, and behind it, where the act is about a party,
// a condition or a milestone, the id of that.
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

/** Where the page says what is to be carried out, and by what: who may do it differs by the act. */
export const CARRY_OUT = 'udfoeres';

/** The act by which what falls due is done, and whether it is about the party or what is named; empty: by none. */
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
  // Who may close a condition differs by whose it is: the agreement says.
  condition: [],
  'carry-out': [],
  start: [],
  leaves: [],
  end: [],
};

type Due = { readonly agreement: string; readonly kind: DueKind } & Readonly<Record<'party' | 'what', string | null>>;

/** The form by which it is done; the agreement itself where there is none. */
export function dueHref(due: Due): string {
  if (due.kind === 'carry-out') return `/aftaler/${due.agreement}#${CARRY_OUT}`;
  const [action, about] = DUE_ACTS[due.kind];
  const target = about && due[about];
  if (action === undefined || target === null) return `/aftaler/${due.agreement}`;
  return actHref(due.agreement, action, target);
}
