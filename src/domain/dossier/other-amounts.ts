// Exceptions: amounts of a cost or settlement that differ for some parties.
import { z } from 'zod';
import { party, rows } from './declare.ts';

/** One row for each party with a different amount. @param amount declared like the general amount */
export function otherAmounts<Amount extends z.ZodType>(amount: Amount) {
  return rows(
    {
      words: {
        da: 'andre beløb for enkelte parter',
        en: 'other amounts for single parties',
        sv: 'andra belopp för enskilda parter',
      },
      one: { da: 'undtagelse', en: 'exception', sv: 'undantag' },
      add: { da: 'Tilføj undtagelse', en: 'Add exception', sv: 'Lägg till undantag' },
      onePerParty: true,
    },
    z.strictObject({ party: party({ da: 'part', en: 'party', sv: 'part' }), amount }),
    120,
  );
}
