// How often a property is tried. Under mutation (tests/mutation)
// a share of it: fewer tries can only let more mutants live.
const share = Number(process.env.PROPERTY_SHARE ?? 1);

/** `count` tries, or the share of them that PROPERTY_SHARE asks for, and never none. */
export function runs(count: number): number {
  return Math.max(1, Math.ceil(count * share));
}
