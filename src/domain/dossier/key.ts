// Step 3: a key (fordelingsnøgle) by which parties share an amount.
import { z } from 'zod';
import { choice, date, number, party, row, rows, text } from './declare.ts';
import { Id } from './primitives.ts';

const Weight = z.strictObject({
  party: party({ da: 'part', en: 'party', sv: 'part' }),
  key: row({ da: 'nøgle', en: 'key', sv: 'nyckel' }, 'key'),
  weight: number({ da: 'vægt', en: 'weight', sv: 'vikt' }, 0, 1e12),
});

/** Fordelingsnøgle: an amount is divided by the weights. A weight may name another key instead of a party. */
export const Key = z.strictObject({
  id: Id,
  name: text({ da: 'navn', en: 'name', sv: 'namn' }, 200),
  basis: choice(
    { da: 'grundlag', en: 'basis', sv: 'grund' },
    {
      inhabitants: { da: 'Indbyggertal', en: 'Inhabitants', sv: 'Invånare' },
      agreed: { da: 'Aftalt', en: 'Agreed', sv: 'Avtalad' },
    },
  ),
  weights: rows(
    {
      words: { da: 'vægte', en: 'weights', sv: 'vikter' },
      one: { da: 'vægt', en: 'weight', sv: 'vikt' },
      add: { da: 'Tilføj part', en: 'Add party', sv: 'Lägg till part' },
      onePerParty: true,
    },
    Weight,
    120,
  ),
  source: text({ da: 'kilde', en: 'source', sv: 'källa' }, 500),
  asOf: date({ da: 'pr. dato', en: 'as of', sv: 'per datum' }),
});

export type Key = z.infer<typeof Key>;
