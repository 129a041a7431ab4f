// The frozen dossier that an agreement was made from, without positions and verifications.
import type { Agreement } from '../domain/agreement/state.ts';
import type { Dossier } from '../domain/dossier/dossier.ts';
import { withoutEntries } from './copy-proposal.ts';
import type { Ports } from './ports.ts';

/** Undefined for a registered agreement. */
export async function frozenBehind(
  { reader }: Pick<Ports, 'reader'>,
  { origin }: Pick<Agreement, 'origin'>,
): Promise<Dossier | undefined> {
  const found = origin.kind === 'case' ? await reader.bySubmission(origin.submission) : undefined;
  return found && withoutEntries(JSON.parse(found.frozenDossier) as Dossier);
}
