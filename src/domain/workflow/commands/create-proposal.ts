// A new draft: a title, a framework and a cluster suffice.
import type { Dossier } from '../../dossier/dossier.ts';
import { namedParties } from '../../dossier/references.ts';
import { Refusal } from '../../refusal.ts';
import { holds } from '../actor.ts';
import type { ProposalEvent } from '../events.ts';
import type { Context } from '../guards.ts';
import type { ExternalId } from '../state.ts';
import { checkDossier } from './check-dossier.ts';
import { happened } from './command.ts';

export type NewProposal = {
  readonly id: string;
  readonly cluster: string;
  readonly dossier: Dossier;
  readonly dossierHash: string;
  readonly externalIds: readonly ExternalId[];
  readonly copiedFrom?: { readonly proposal: string; readonly revision: number };
};

/** Refuses `forbidden` (no coordinator of the cluster), `framework-not-valid` (already over), `invalid` (unknown cluster, references). */
export function createProposal(command: NewProposal, context: Context): ProposalEvent {
  const { framework, actor, today } = context;
  if (!holds(actor, 'coordinator', command.cluster)) throw new Refusal('forbidden');
  if (!framework.clusters.some((cluster) => cluster.id === command.cluster)) {
    throw new Refusal('invalid', {
      faults: [{ pointer: '/cluster', code: 'unknown-reference', values: { what: 'cluster', id: command.cluster } }],
    });
  }
  if (framework.validTo !== undefined && today >= framework.validTo) throw new Refusal('framework-not-valid');
  checkDossier(command.dossier, framework);
  return happened('proposal.created', command.id, context, {
    framework: { id: framework.id, version: framework.version },
    cluster: command.cluster,
    revision: 1,
    dossierHash: command.dossierHash,
    title: command.dossier.task?.title ?? '',
    parties: namedParties(command.dossier),
    externalIds: command.externalIds,
    ...(command.copiedFrom && { copiedFrom: command.copiedFrom }),
  });
}
