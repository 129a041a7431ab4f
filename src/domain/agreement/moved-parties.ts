// Replaces the parties in a dossier by those of another place: in lists of parties, payers and rows of a party.
// Every municipality becomes the municipalities of that place. Another party is kept if that framework has it; a region
// becomes the region there.
import type { Framework } from '../governance/framework.ts';
import { partyById, partyKind } from '../governance/lookups.ts';

type To = { readonly framework: Framework; readonly municipalities: readonly string[] };
type Row = Readonly<Record<string, unknown>>;

/** @param value JSON. Parts about a party without a counterpart are left out; undefined if nothing is left. */
export function movedParties(value: unknown, from: Framework, to: To): unknown {
  const isParty = (text: unknown): text is string => typeof text === 'string' && partyById(from, text) !== undefined;
  /** The counterparts of a party; empty if there are none. */
  const moved = (party: string): readonly string[] => {
    const kind = partyKind(from, party);
    if (kind === 'municipality') return to.municipalities;
    if (partyById(to.framework, party)) return [party];
    const same = to.framework.parties.filter((each) => each.kind === kind && kind === 'region');
    return same.length === 1 ? same.map(({ id }) => id) : [];
  };
  const walk = (each: unknown): unknown => {
    if (Array.isArray(each)) {
      if (each.length > 0 && each.every(isParty)) return [...new Set(each.flatMap(moved))];
      return each.map(walk).filter((item) => item !== undefined);
    }
    if (typeof each !== 'object' || each === null) return each;
    return walkObject(each as Row);
  };
  const walkObject = (object: Row): unknown => {
    const entries = Object.entries(object);
    const { party } = object;
    if (isParty(party) && entries.length === 1) return whoOf(moved(party));
    // A row of one municipality does not apply to another and is dropped; a milestone is kept without its party.
    if (isParty(party) && partyKind(from, party) === 'municipality' && !('what' in object)) return undefined;
    const kept = entries.flatMap(([name, inside]): [string, unknown][] => {
      const at = isParty(inside) && name !== 'id' ? onlyOne(moved(inside)) : walk(inside);
      const empty = name === 'each' && Array.isArray(at) && at.length === 0;
      return at === undefined || empty ? [] : [[name, at]];
    });
    return entries.length > 0 && kept.length === 0 ? undefined : Object.fromEntries(kept);
  };
  return walk(value);
}

function whoOf(parties: readonly string[]): Row | undefined {
  const [one] = parties;
  if (one === undefined) return undefined;
  return parties.length === 1 ? { party: one } : { each: parties };
}

function onlyOne(parties: readonly string[]): string | undefined {
  return parties.length === 1 ? parties[0] : undefined;
}
