import { plainly } from '../../lib/plainly.ts';
import type { Framework } from './framework.ts';

/**
 * The id of a party by its name, number or id: `Odense`, `Odense Kommune`, `461`, `kommune-461`. Undefined if none or
 * several match.
 */
export function partyNamed(text: string, parties: Framework['parties']): string | undefined {
  const [wanted, given] = [plainly(text), text.trim()];
  const byCode = parties.find(
    ({ id, identifiers }) => id === given || identifiers?.some(({ value }) => value === given),
  );
  if (byCode || wanted === '') return byCode?.id;
  const exact = parties.filter(({ name }) => plainly(name) === wanted);
  const near = parties.filter(({ name }) => withoutKind(plainly(name)) === withoutKind(wanted));
  const [first, second] = exact.length > 0 ? exact : near;
  return second ? undefined : first?.id;
}

function withoutKind(name: string): string {
  return name.replace(/ kommune?$/, '');
}
