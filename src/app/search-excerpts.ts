// Where a search met a case whose title does not say it: a few words of the text around the first hit.
import { excerptOf, type Meets, markHits } from '../domain/search/hits.ts';
import { textsOfDossier, textsOfState } from '../domain/search/texts.ts';
import type { Proposal } from '../domain/workflow/state.ts';
import type { Ports, ProposalItem } from './ports.ts';
import { parseDossier } from './read-dossier.ts';

/**
 * By the id of the case, of those that need one.
 * @param items cases that the actor has been found to see.
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

/** The reasons of judgements are left out: until somebody who is to judge has done so, the others' are hidden. */
export function textsToShow(proposal: Proposal): readonly string[] {
  return textsOfState({
    ...proposal,
    submissions: proposal.submissions.map((submission) => ({ ...submission, judgements: [] })),
  });
}
