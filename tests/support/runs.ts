// How many runs a property test makes. Under mutation (tests/mutation) only a share of them: fewer runs can only let
// more mutants survive.
const share = Number(process.env.PROPERTY_SHARE ?? 1);

/** `count` runs, or the share of them that PROPERTY_SHARE sets, at least one. */
export function runs(count: number): number {
  return Math.max(1, Math.ceil(count * share));
}
