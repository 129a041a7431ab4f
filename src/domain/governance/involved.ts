// Which parties a case involves and how, read from its dossier. `affected` are those that transfer, receive, pay or are
// accountable.
import type { Dossier } from '../dossier/dossier.ts';
import { namedParties } from '../dossier/references.ts';
import { partiesNamed } from '../dossier/who.ts';
import { resolveKeys } from '../economics/keys.ts';
import { partiesOf } from '../economics/who-parties.ts';
import type { Among } from './procedure.ts';

export type Involved = Readonly<Record<Among, readonly string[]>>;

/** Parties without duplicates, in the order in which the dossier names them; `all` is sorted. */
export function involvedParties(dossier: Dossier): Involved {
  const { task, economy, responsibility } = dossier;
  const keys = resolveKeys(economy?.keys ?? []);
  const alternatives = economy?.alternatives ?? [];
  const paying = alternatives.flatMap(({ costs = [], settlements = [] }) => [
    ...costs.flatMap(({ payer }) => partiesOf(payer, keys)),
    ...settlements.flatMap(({ from }) => partiesOf(from, keys)),
  ]);
  const accountable = (responsibility?.phases ?? []).flatMap((phase) => partiesNamed(phase.accountable));
  const { transferringParties: transferring = [], receivingParties: receiving = [] } = task ?? {};
  return {
    transferring,
    receiving,
    affected: [...new Set([...transferring, ...receiving, ...paying, ...accountable])],
    all: namedParties(dossier),
  };
}

/** Used if only the named parties are known: each of them may be involved in every way. */
export function perhapsInvolved(parties: readonly string[]): Involved {
  return { transferring: parties, receiving: parties, affected: parties, all: parties };
}
