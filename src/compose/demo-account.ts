// What an account of the demonstration is.
import type { Scope } from '../domain/workflow/actor.ts';

export type DemoAccount = {
  readonly kind: 'person' | 'system';
  /** A person's name as it stands in the trail. */
  readonly name: string;
  readonly does: string;
  readonly grants: readonly string[];
  /** All of them where nothing is said. */
  readonly scopes?: readonly Scope[];
};

export function person(name: string, does: string, ...grants: string[]): DemoAccount {
  return { kind: 'person', name, does, grants };
}
