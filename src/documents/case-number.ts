// By which numbers a case is known: those of other systems (ESDH, journal)
// are case numbers; its id in Opgavebro is only for finding it here.
import type { Paper } from './paper.ts';
import type { Context } from './paper-context.ts';

/** One row where another system has the case; none where no system has. */
export function caseNumber({ proposal, write }: Context): Paper['facts'] {
  if (proposal.externalIds.length === 0) return [];
  return [
    {
      term: write('facts.caseNumber'),
      value: proposal.externalIds.map(({ id, system }) => write('facts.externalId', { id, system })),
    },
  ];
}
