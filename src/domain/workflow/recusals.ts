// Resolves recusals to accounts. Only a person without an account is kept as a name.
import type { Fault } from '../refusal.ts';
import { plainName } from './deciding.ts';
import type { Person, Recusal } from './state.ts';

/**
 * Adds the account to each recusal. The text may be an account or the name of a person with an account; fault
 * `several-people` if several have that name.
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
