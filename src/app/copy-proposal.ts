// POST /v1/proposals/{id}/copies: a new draft from a precedent, with lineage. Positions and verifications are not
// copied.
import type { Dossier } from '../domain/dossier/dossier.ts';
import type { Asked } from './change-proposal.ts';
import { createProposal } from './create-proposal.ts';
import type { Changed, Ports } from './ports.ts';
import { parseDossier } from './read-dossier.ts';
import { getProposal } from './see-proposal.ts';

type CopyInput = {
  readonly cluster: string;
  readonly framework?: string | undefined;
  readonly title?: string | undefined;
};

/** Refusals: `not-found` for a precedent the actor may not see, and those of createProposal. */
export async function copyProposal(ports: Ports, asked: Asked, id: string, input: CopyInput): Promise<Changed> {
  const precedent = await getProposal(ports, asked.actor, id);
  const { framework, caseType } = precedent.proposal;
  const under = input.framework ?? framework.id;
  return createProposal(ports, asked, {
    title: input.title,
    framework: under,
    cluster: input.cluster,
    // Case types belong to one framework.
    type: under === framework.id ? caseType : undefined,
    dossier: withoutEntries(parseDossier(precedent.dossier)),
    copiedFrom: { proposal: id, revision: precedent.proposal.revision },
  });
}

/** The dossier without positions and verifications. */
export function withoutEntries(dossier: Dossier): Dossier {
  const { positions: _positions, ...impact } = dossier.impact ?? {};
  const { verifications: _verifications, ...economy } = dossier.economy ?? {};
  return { ...dossier, ...(dossier.impact && { impact }), ...(dossier.economy && { economy }) };
}
