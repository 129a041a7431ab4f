// PATCH /v1/proposals/{id}: a merge patch on title, clusters, dossier and external ids gives a new revision, or nothing
// if nothing changes. External ids alone may change in every state, and give no revision.

import { Dossier } from '../domain/dossier/dossier.ts';
import { titleFaults } from '../domain/dossier/title.ts';
import { zodFaults } from '../domain/dossier/zod-faults.ts';
import { Refusal } from '../domain/refusal.ts';
import { withLeading } from '../domain/workflow/commands/case-clusters.ts';
import { permit } from '../domain/workflow/commands/command.ts';
import { reviseDossier, reviseExternalIds, settleDossier } from '../domain/workflow/commands/revise-dossier.ts';
import type { ExternalId } from '../domain/workflow/state.ts';
import { mergePatch } from '../lib/merge-patch.ts';
import { type Asked, changeProposal, sealDossier } from './change-proposal.ts';
import type { Changed, Ports } from './ports.ts';

/** `dossier` is a merge patch (RFC 7396) on the dossier. */
type ProposalPatch = {
  readonly title?: string | null | undefined;
  readonly dossier?: unknown;
  readonly externalIds?: readonly ExternalId[] | null | undefined;
  /** The clusters of the case beside the leading one, which may be listed too. */
  readonly clusters?: readonly string[] | null | undefined;
};

/**
 * Refusals: those of changeProposal, `forbidden`, `under-review`,
 * `finally-decided`, `invalid` with every fault of the patched dossier.
 */
export function reviseProposal(ports: Ports, asked: Asked, id: string, patch: ProposalPatch): Promise<Changed> {
  return changeProposal(ports, asked, { proposal: id }, ({ proposal, dossier: before, context }) => {
    const externalIds = patch.externalIds === undefined ? proposal.externalIds : (patch.externalIds ?? []);
    if (patch.title === undefined && patch.dossier === undefined && patch.clusters === undefined)
      return { event: reviseExternalIds(proposal, externalIds, context) };
    permit('edit', { proposal, context });
    const patched = settleDossier(before, patchDossier(before, patch));
    const saved = sealDossier(ports, patched);
    const clusters =
      patch.clusters === undefined ? proposal.clusters : withLeading(proposal.cluster, patch.clusters ?? []);
    const event = reviseDossier(
      proposal,
      { before, after: patched, dossierHash: saved.hash, externalIds, clusters },
      context,
    );
    return { event, saved };
  });
}

/** The dossier after the patch. Refusal `invalid` with pointers from `/dossier`. */
export function patchDossier(before: Dossier, patch: Pick<ProposalPatch, 'title' | 'dossier'>): Dossier {
  const whole = patch.dossier === undefined ? before : mergePatch(before, patch.dossier);
  const titled = patch.title === undefined ? whole : mergePatch(whole, { task: { title: patch.title } });
  const parsed = Dossier.safeParse(titled);
  if (!parsed.success) throw new Refusal('invalid', { faults: zodFaults(parsed.error, '/dossier') });
  const faults = titleFaults(before, parsed.data).map((fault) => ({ ...fault, pointer: `/dossier${fault.pointer}` }));
  if (faults.length > 0) throw new Refusal('invalid', { faults });
  return parsed.data;
}
