// The parties of a case that are asked to judge the principles: all except citizens and the state.
import type { Framework } from './framework.ts';

type Judged = { readonly proposal: { readonly parties: readonly string[] }; readonly framework: Framework };

export function judgingParties({ proposal, framework }: Judged): readonly string[] {
  return framework.parties
    .filter(({ id, kind }) => proposal.parties.includes(id) && kind !== 'citizens' && kind !== 'state')
    .map(({ id }) => id);
}
