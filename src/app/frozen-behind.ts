// The dossier an agreement was born of, as it was frozen, without what only the parties wrote.
import type { Agreement } from '../domain/agreement/state.ts';
import type { Dossier } from '../domain/dossier/dossier.ts';
import { withoutEntries } from './copy-proposal.ts';
import type { Ports } from './ports.ts';

/** What was frozen behind an agreement; undefined for one that was registered. */
export async function frozenBehind(
  { reader }: Pick<Ports, 'reader'>,
  { origin }: Pick<Agreement, 'origin'>,
): Promise<Dossier | undefined> {
  const found = origin.kind === 'case' ? await reader.bySubmission(origin.submission) : undefined;
  return found && withoutEntries(JSON.parse(found.frozenDossier) as Dossier);
}
