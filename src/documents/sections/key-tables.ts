// Keys with their weights, by which parties share an amount.
import type { Key } from '../../domain/dossier/key.ts';
import { type Block, facts, heading, table } from '../paper.ts';
import { keyName } from '../say-who.ts';
import type { Priced } from '../saying.ts';

/** Each key with its weights. For a key made of other keys also the share of each party. */
export function keyTables(context: Priced): readonly Block[] {
  const { dossier, write } = context;
  const keys = dossier.economy?.keys ?? [];
  return keys.length === 0 ? [] : [heading(write('economy.keys')), ...keys.flatMap((key) => keyBlocks(key, context))];
}

function keyBlocks(key: Key, context: Priced): readonly Block[] {
  const { assessment, dossier, write, number, percent, party, choice, date, stated } = context;
  const weights = key.weights ?? [];
  const whole = weights.reduce((sum, { weight = 0 }) => sum + weight, 0);
  const name = keyName(key.id, dossier);
  const resolved = weights.some((row) => row.key !== undefined)
    ? assessment.economy.keys.find(({ id }) => id === key.id)
    : undefined;
  const known = [
    choice('/economy/keys/*/basis', key.basis),
    ...(key.asOf ? [write('economy.keyAsOf', { date: date(key.asOf) })] : []),
    ...(key.source ? [key.source] : []),
  ];
  return [
    ...table(
      write('economy.key', { key: name }),
      [write('economy.keyWhose'), `#${write('economy.keyWeight')}`, `#${write('economy.keyShare')}`],
      weights.map((row) => [
        row.key === undefined ? party(row.party) : write('economy.keyOther', { key: keyName(row.key, dossier) }),
        stated(row.weight === undefined ? undefined : number(row.weight)),
        row.weight === undefined || whole === 0 ? '–' : percent(row.weight / whole),
      ]),
    ),
    ...table(
      write('economy.keyResolved', { key: name }),
      [write('presentation.party'), `#${write('economy.keyShare')}`],
      (resolved?.shares ?? []).map((row) => [party(row.party), percent(row.share)]),
    ),
    facts([write('economy.keyBasis', { key: name }), known]),
  ];
}
