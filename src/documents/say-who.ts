// Who, in words: "Odense Kommune", "hver for sine egne borgere: …", "fordelt efter nøglen »…«".
import type { Dossier } from '../domain/dossier/dossier.ts';
import type { Who } from '../domain/dossier/who.ts';
import type { WritePaper } from './texts/texts.ts';

type Saying = {
  readonly dossier: Dossier;
  readonly write: WritePaper;
  readonly party: (id: string) => string;
  readonly list: (items: readonly string[]) => string;
};

/** Several parties are named in the order of the dossier. */
export function sayWho(who: Who, { dossier, write, party, list }: Saying): string {
  if ('party' in who) return party(who.party);
  if ('shared' in who) {
    const key = dossier.economy?.keys?.find(({ id }) => id === who.shared);
    return write('who.shared', { key: key?.name?.trim() || who.shared });
  }
  const [only] = who.each;
  return who.each.length === 1 && only !== undefined ? party(only) : write('who.each', { parties: list(who.each.map(party)) });
}
