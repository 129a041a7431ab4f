// Checks with parameters, and what a framework may set for them.
import type { FaultCode } from '../../../src/domain/governance/fault.ts';
import type { Framework } from '../../../src/domain/governance/framework.ts';
import type { KnownCheck } from '../../../src/domain/governance/soundness-parameters.ts';
import type { Draft } from './small-framework.ts';

export const known: readonly KnownCheck[] = [
  { code: 'complete.missing', parameters: { mayBeEmpty: ['/task/title'] }, limits: { mayBeEmpty: { fields: true } } },
  {
    code: 'quality.risk',
    parameters: { limit: 12, share: 0.8 },
    limits: { limit: { min: 1, max: 25, whole: true }, share: { min: 0, max: 1 } },
  },
  {
    code: 'delegation.forbidden',
    parameters: { acts: ['recept'], words: [] },
    limits: { acts: { words: ['recept', 'ligsyn'] } },
  },
  { code: 'impact.notice', parameters: {} },
  { code: 'privacy.person-data', parameters: {} },
];

/** A change that sets something for a check of `known`. */
function set(
  check: string,
  parameters: { readonly [name: string]: number | boolean | string | string[] },
): (draft: Draft) => void {
  return (draft) => Object.assign(draft.checks, { [check]: { parameters } });
}
const at = (check: string, rest: string) => `/checks/${check}/parameters/${rest}`;

/** A fault, its place, and the change that causes it. */
export type FaultCase = {
  readonly code: FaultCode;
  readonly pointer: string;
  readonly break: (draft: Draft) => void;
  readonly today?: string;
  readonly others?: readonly Framework[];
};

export const PARAMETER_CASES: readonly FaultCase[] = [
  { code: 'unknown-parameter', pointer: at('quality.risk', 'grænse'), break: set('quality.risk', { grænse: 10 }) },
  {
    code: 'unknown-parameter',
    pointer: at('quality.risk', 'constructor'),
    break: set('quality.risk', { constructor: 10 }),
  },
  { code: 'unknown-parameter', pointer: at('quality.risk', 'a~1b~0'), break: set('quality.risk', { 'a/b~': 10 }) },
  { code: 'parameter-not-number', pointer: at('quality.risk', 'limit'), break: set('quality.risk', { limit: '10' }) },
  { code: 'parameter-not-number', pointer: at('quality.risk', 'limit'), break: set('quality.risk', { limit: true }) },
  { code: 'parameter-not-whole', pointer: at('quality.risk', 'limit'), break: set('quality.risk', { limit: 10.5 }) },
  { code: 'parameter-out-of-range', pointer: at('quality.risk', 'limit'), break: set('quality.risk', { limit: 0 }) },
  { code: 'parameter-out-of-range', pointer: at('quality.risk', 'limit'), break: set('quality.risk', { limit: 26 }) },
  { code: 'parameter-out-of-range', pointer: at('quality.risk', 'share'), break: set('quality.risk', { share: 1.01 }) },
  {
    code: 'parameter-not-list',
    pointer: at('delegation.forbidden', 'acts'),
    break: set('delegation.forbidden', { acts: 'recept' }),
  },
  {
    code: 'parameter-unknown-word',
    pointer: at('delegation.forbidden', 'acts/1'),
    break: set('delegation.forbidden', { acts: ['ligsyn', 'dødsattest'] }),
  },
  {
    code: 'parameter-unknown-word',
    pointer: at('complete.missing', 'mayBeEmpty/0'),
    break: set('complete.missing', { mayBeEmpty: ['/task/tittel', '/task/summary'] }),
  },
];

export const SOUND_PARAMETERS: readonly ((draft: Draft) => void)[] = [
  set('quality.risk', { limit: 1, share: 0 }),
  set('quality.risk', { limit: 25, share: 1 }),
  set('delegation.forbidden', { acts: [], words: ['hvad som helst'] }),
  set('complete.missing', { mayBeEmpty: ['/impact/otherParties'] }),
];
