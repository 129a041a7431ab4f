// The framework version that something stands under, among the published ones.
import type { Framework } from '../domain/governance/framework.ts';
import type { FrameworkRef } from '../domain/workflow/state.ts';

/** Undefined only while another replica has just published it. */
export function frameworkUnder(published: readonly Framework[], { id, version }: FrameworkRef): Framework | undefined {
  return published.find((candidate) => candidate.id === id && candidate.version === version);
}
