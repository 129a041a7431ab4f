// Finds the accounts of people named in recusals, before the case of the decision is read.
import { Refusal } from '../domain/refusal.ts';
import { plainName } from '../domain/workflow/deciding.ts';
import { toKnownPeople } from '../domain/workflow/recusals.ts';
import type { Recusal } from '../domain/workflow/state.ts';
import type { Ports } from './ports.ts';

/** Fills in the account of each person. Refusal `invalid` where several people with an account have the name. */
export async function withKnownPeople<T extends { readonly recusals: readonly Recusal[] }>(
  { reader }: Pick<Ports, 'reader'>,
  input: T,
): Promise<T> {
  const texts = input.recusals.filter(({ subject }) => subject === undefined).map(({ person }) => person);
  if (texts.length === 0) return input;
  const people = await reader.people({ subjects: texts.map((text) => text.trim()), names: texts.map(plainName) });
  const { recusals, faults } = toKnownPeople(input.recusals, people);
  if (faults.length > 0) throw new Refusal('invalid', { faults });
  return { ...input, recusals };
}
