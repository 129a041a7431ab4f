// Formats a `Who`: "Odense Kommune", "hver kommune for sine egne borgere: Odense og Assens", "fordelt efter nøglen
// »Indbyggere«".
import type { Dossier } from '../domain/dossier/dossier.ts';
import type { Who } from '../domain/dossier/who.ts';
import type { Framework } from '../domain/governance/framework.ts';
import { partyById } from '../domain/governance/lookups.ts';
import type { WritePaper } from './texts/texts.ts';

type Saying = {
  readonly dossier: Pick<Dossier, 'economy'>;
  readonly framework: Framework;
  readonly write: WritePaper;
  readonly party: (id: string) => string;
  readonly list: (items: readonly string[]) => string;
};

/** Several parties are in the order of the dossier; municipalities together are named without the word "Kommune". */
export function sayWho(who: Who, saying: Saying): string {
  const { dossier, write, party } = saying;
  if ('party' in who) return party(who.party);
  if ('shared' in who) return write('who.shared', { key: keyName(who.shared, dossier) });
  const [only] = who.each;
  if (who.each.length === 1 && only !== undefined) return party(only);
  const key = areMunicipalities(who.each, saying) ? 'who.eachMunicipality' : 'who.each';
  return write(key, { parties: sayParties(who.each, saying) });
}

/** "Odense, Assens og Nyborg"; full names if one of them is not a municipality. */
export function sayParties(ids: readonly string[], saying: Saying): string {
  const { party, list } = saying;
  return list(areMunicipalities(ids, saying) ? ids.map((id) => shortName(party(id))) : ids.map(party));
}

function areMunicipalities(ids: readonly string[], { framework }: Saying): boolean {
  return ids.every((id) => partyById(framework, id)?.kind === 'municipality');
}

/** Name of a municipality without its last word; København loses the genitive too. */
function shortName(name: string): string {
  return name.replace(/ Kommune$/, '').replace(/^Københavns$/, 'København');
}

/** Name of a key of the dossier; its id if it has no name. */
export function keyName(id: string, { economy }: Pick<Dossier, 'economy'>): string {
  return economy?.keys?.find((key) => key.id === id)?.name?.trim() || id;
}
