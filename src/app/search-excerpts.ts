// Excerpts for search hits outside the title: a few words around the first hit.
import { excerptOf, type Meets, markHits } from '../domain/search/hits.ts';
import { textsOfDossier, textsOfState } from '../domain/search/texts.ts';
import type { Proposal } from '../domain/workflow/state.ts';
import type { Ports, ProposalItem } from './ports.ts';
import { parseDossier } from './read-dossier.ts';

/**
 * Excerpts by case id, for cases without a hit in the title.
 * @param items cases that the actor may see
 */
export async function excerptsOf(
  ports: Ports,
  items: readonly Pick<ProposalItem, 'id' | 'title'>[],
  meets: Meets,
): Promise<ReadonlyMap<string, string>> {
  const silent = items.filter(({ title }) => !markHits(title, meets).some(({ hit }) => hit));
  if (silent.length === 0) return new Map();
  const stored = await ports.reader.byIds(silent.map(({ id }) => id));
  return new Map(
    stored.flatMap(({ proposal, dossier }) => {
      const excerpt = excerptOf([...textsOfDossier(parseDossier(dossier)), ...textsToShow(proposal)], meets);
      return excerpt === undefined ? [] : [[proposal.id, excerpt] as const];
    }),
  );
}

/**
 * The texts of a case that excerpts may show. Reasons of judgements are left out, since they are hidden from readers
 * who have yet to judge.
 */
export function textsToShow(proposal: Proposal): readonly string[] {
  return textsOfState({
    ...proposal,
    submissions: proposal.submissions.map((submission) => ({ ...submission, judgements: [] })),
  });
}
