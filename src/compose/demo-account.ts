// The type of a demonstration account.
import type { Scope } from '../domain/workflow/actor.ts';

export type DemoAccount = {
  readonly kind: 'person' | 'system';
  /** The name as the trail records it. */
  readonly name: string;
  readonly does: string;
  readonly grants: readonly string[];
  /** Default: all scopes. */
  readonly scopes?: readonly Scope[];
};

export function person(name: string, does: string, ...grants: string[]): DemoAccount {
  return { kind: 'person', name, does, grants };
}
