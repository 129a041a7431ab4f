// The numbers of a case in other systems (ESDH, journal). Its id in Opgavebro is not a case number.
import type { Paper } from './paper.ts';
import type { Context } from './paper-context.ts';

/** One row with all numbers; none if no other system has the case. */
export function caseNumber({ proposal, write }: Context): Paper['facts'] {
  if (proposal.externalIds.length === 0) return [];
  return [
    {
      term: write('facts.caseNumber'),
      value: proposal.externalIds.map(({ id, system }) => write('facts.externalId', { id, system })),
    },
  ];
}
