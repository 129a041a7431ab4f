// Resolves keys (fordelingsnøgler) to parties: the share of an amount that each bears.
import type { Key } from '../dossier/key.ts';
import type { KeyShares, NotAssessed } from './economy-result.ts';
import { emptyKey, noWeight, roundKey } from './reasons.ts';

export type Keys = ReadonlyMap<string, KeyShares | NotAssessed>;

/** Every key by id. A weight may name another key; a key that refers to itself is not assessed. */
export function resolveKeys(keys: readonly Key[]): Keys {
  return new Map(keys.map((key) => [key.id, resolve(key, keys, [])]));
}

function resolve(key: Key, keys: readonly Key[], above: readonly string[]): KeyShares | NotAssessed {
  const pointer = `/economy/keys/${keys.indexOf(key)}`;
  const name = key.name || key.id;
  if (above.includes(key.id)) return roundKey(`${pointer}/weights`, name);
  const weights = key.weights ?? [];
  const open = weights.findIndex(
    ({ weight, party, key: inner }) => weight === undefined || (party ?? inner) === undefined,
  );
  if (open >= 0) return noWeight(`${pointer}/weights/${open}`, name);
  const whole = weights.reduce((sum, { weight = 0 }) => sum + weight, 0);
  if (whole === 0) return emptyKey(`${pointer}/weights`, name);
  const shares = new Map<string, number>();
  for (const { party, key: inner, weight = 0 } of weights) {
    const part = weight / whole;
    if (party !== undefined) shares.set(party, (shares.get(party) ?? 0) + part);
    const below = keys.find(({ id }) => id === inner);
    if (party !== undefined || !below) continue;
    const resolved = resolve(below, keys, [...above, key.id]);
    if ('status' in resolved) return resolved;
    for (const each of resolved.shares) shares.set(each.party, (shares.get(each.party) ?? 0) + part * each.share);
  }
  return { id: key.id, name, shares: [...shares].map(([party, share]) => ({ party, share })) };
}
