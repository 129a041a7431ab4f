// The number of inhabitants of each municipality of Denmark, for keys by inhabitants. Source: Danmarks Statistik,
// FOLK1A, taken from a third-party copy and therefore marked as not verified.
import POPULATION from './population.json' with { type: 'json' };

/** The date (`YYYY-MM-DD`) and the table of the numbers. */
export const POPULATION_SOURCE = { asOf: POPULATION.asOf, source: POPULATION.source } as const;

/** Inhabitants of a municipality; undefined for any other party. @param party its id, `kommune-461`. */
export function inhabitantsOf(party: string): number | undefined {
  return (POPULATION.inhabitants as Readonly<Record<string, number>>)[party];
}
