// Creates a draft. A title, a framework and a cluster are enough.
import type { Dossier } from '../../dossier/dossier.ts';
import { namedParties } from '../../dossier/references.ts';
import { caseTypeOf } from '../../governance/case-types.ts';
import type { Framework } from '../../governance/framework.ts';
import { type Fault, Refusal } from '../../refusal.ts';
import { holds } from '../actor.ts';
import type { ProposalEvent } from '../events.ts';
import type { Context } from '../guards.ts';
import type { AboutAgreement, ExternalId } from '../state.ts';
import { unknownClusters, withLeading } from './case-clusters.ts';
import { checkDossier } from './check-dossier.ts';
import { happened } from './command.ts';

export type NewProposal = {
  readonly id: string;
  /** The cluster that leads the case. */
  readonly cluster: string;
  /** Other clusters of the case; may include the leading one. */
  readonly clusters?: readonly string[] | undefined;
  /** Id of the case type; the framework's first where none is named. */
  readonly caseType?: string | undefined;
  readonly dossier: Dossier;
  readonly dossierHash: string;
  readonly externalIds: readonly ExternalId[];
  readonly copiedFrom?: { readonly proposal: string; readonly revision: number };
  readonly about?: AboutAgreement;
};

/**
 * Refuses `forbidden` (no coordinator of the cluster), `framework-not-valid`
 * (already over), `invalid` (unknown cluster or case type, references).
 */
export function createProposal(command: NewProposal, context: Context): ProposalEvent {
  const { framework, actor, today } = context;
  if (!holds(actor, 'coordinator', command.cluster)) throw new Refusal('forbidden');
  const unknown = unknownIds(command, framework);
  if (unknown.length > 0) throw new Refusal('invalid', { faults: unknown });
  if (framework.validTo !== undefined && today >= framework.validTo) throw new Refusal('framework-not-valid');
  checkDossier(command.dossier, framework);
  return happened('proposal.created', command.id, context, {
    framework: { id: framework.id, version: framework.version },
    clusters: withLeading(command.cluster, command.clusters),
    caseType: caseTypeOf(framework, command.caseType).id,
    revision: 1,
    dossierHash: command.dossierHash,
    title: command.dossier.task?.title ?? '',
    parties: namedParties(command.dossier),
    externalIds: command.externalIds,
    ...(command.copiedFrom && { copiedFrom: command.copiedFrom }),
    ...(command.about && { about: command.about }),
  });
}

function unknownIds({ cluster, clusters, caseType }: NewProposal, framework: Framework): readonly Fault[] {
  const unknown = (pointer: string, what: string, id: string) => [
    { pointer, code: 'unknown-reference', values: { what, id } },
  ];
  return [
    ...unknownClusters(withLeading(cluster, clusters), framework),
    ...(caseType === undefined || framework.caseTypes.some(({ id }) => id === caseType)
      ? []
      : unknown('/type', 'case type', caseType)),
  ];
}
