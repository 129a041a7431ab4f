import { plainly } from '../../../lib/plainly.ts';
import type { Framework } from '../../governance/framework.ts';

/**
 * The id of a party by its name, its number or its id: `Odense`, `Odense Kommune`, `461`, `kommune-461`; undefined
 * where none or several fit.
 */
export function partyNamed(text: string, parties: Framework['parties']): string | undefined {
  const wanted = plainly(text);
  const exact = parties.find(
    ({ id, name, identifiers }) =>
      id === text.trim() || plainly(name) === wanted || identifiers?.some(({ value }) => value === text.trim()),
  );
  const near = parties.filter(({ name }) => plainly(name).replace(/ (kommune|kommun)$/, '') === wanted);
  return exact?.id ?? (near.length === 1 ? near[0]?.id : undefined);
}
