// Whom a recusal is about: an account, wherever the person has one; a name alone only of who has none.
import type { Fault } from '../refusal.ts';
import { plainName } from './deciding.ts';
import type { Person, Recusal } from './state.ts';

/**
 * Each recusal with the account it is about. A text that is an account, or the name of one person who has an account,
 * is that person; fault `several-people` where it is the name of several.
 */
export function toKnownPeople(
  recusals: readonly Recusal[],
  people: readonly Person[],
): { readonly recusals: readonly Recusal[]; readonly faults: readonly Fault[] } {
  const faults: Fault[] = [];
  const told = recusals.map((recusal, i): Recusal => {
    if (recusal.subject !== undefined) return recusal;
    const { person, reason } = recusal;
    const account = people.find(({ subject }) => subject === person.trim());
    const named = account ? [account] : people.filter(({ name }) => plainName(name) === plainName(person));
    const [one, ...others] = named;
    if (!one) return recusal;
    if (others.length > 0) {
      const values = { person, accounts: named.map(({ subject }) => subject) };
      faults.push({ pointer: `/recusals/${i}/person`, code: 'several-people', values });
    }
    return { subject: one.subject, person: one.name, reason };
  });
  return { recusals: told, faults };
}
