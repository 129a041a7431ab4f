// Finds a framework version among the published ones.
import type { Framework } from '../domain/governance/framework.ts';
import type { FrameworkRef } from '../domain/workflow/state.ts';

/** Undefined only while the cache does not have a version that another replica has just published. */
export function frameworkUnder(published: readonly Framework[], { id, version }: FrameworkRef): Framework | undefined {
  return published.find((candidate) => candidate.id === id && candidate.version === version);
}
