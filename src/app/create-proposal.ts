// POST /v1/proposals: a new draft. Title, framework and cluster are enough.
import { DOSSIER_VERSION, type Dossier } from '../domain/dossier/dossier.ts';
import { Refusal } from '../domain/refusal.ts';
import { createProposal as decideCreation } from '../domain/workflow/commands/create-proposal.ts';
import { evolve } from '../domain/workflow/evolve.ts';
import type { AboutAgreement, ExternalId } from '../domain/workflow/state.ts';
import { type Asked, sealDossier, toRevision } from './change-proposal.ts';
import { currentFramework } from './current-framework.ts';
import type { Changed, Ports } from './ports.ts';

type NewProposalInput = {
  readonly title?: string | undefined;
  readonly framework: string;
  readonly cluster: string;
  readonly clusters?: readonly string[] | undefined;
  /** Id of a case type of the framework; its first where none is named. */
  readonly type?: string | undefined;
  readonly dossier?: Dossier | undefined;
  readonly externalIds?: readonly ExternalId[] | undefined;
  readonly copiedFrom?: { readonly proposal: string; readonly revision: number };
  readonly about?: AboutAgreement;
};

/** Refusals: `forbidden`, `invalid` (framework, cluster, type, references, person data), `framework-not-valid`. */
export async function createProposal(ports: Ports, asked: Asked, input: NewProposalInput): Promise<Changed> {
  const { now, today } = ports.clock();
  const framework = currentFramework(await ports.frameworks.published(), input.framework, today);
  if (!framework) {
    throw new Refusal('invalid', {
      faults: [
        { pointer: '/framework', code: 'unknown-reference', values: { what: 'framework', id: input.framework } },
      ],
    });
  }
  const given = input.dossier ?? {};
  refuseForeignEntries(given);
  const titled = input.title === undefined ? given : { ...given, task: { ...given.task, title: input.title } };
  const dossier = { ...titled, dossierVersion: DOSSIER_VERSION } satisfies Dossier;
  const saved = sealDossier(ports, dossier);
  const context = { actor: asked.actor, framework, now, today };
  const command = {
    id: ports.newId(),
    cluster: input.cluster,
    clusters: input.clusters,
    caseType: input.type,
    dossier,
    dossierHash: saved.hash,
    externalIds: input.externalIds ?? [],
    ...(input.copiedFrom && { copiedFrom: input.copiedFrom }),
    ...(input.about && { about: input.about }),
  };
  const event = decideCreation(command, context);
  const proposal = evolve(undefined, event);
  return ports.writer.create(asked.key, {
    proposal,
    events: [event],
    revision: toRevision(proposal, saved),
    reply: asked.present({ proposal, dossier: saved.text }),
  });
}

/** A new draft has no positions or verifications: only the parties write those. */
function refuseForeignEntries(dossier: Dossier): void {
  const faults = [
    ...((dossier.impact?.positions ?? []).length > 0 ? ['/dossier/impact/positions'] : []),
    ...((dossier.economy?.verifications ?? []).length > 0 ? ['/dossier/economy/verifications'] : []),
  ];
  if (faults.length > 0)
    throw new Refusal('invalid', { faults: faults.map((pointer) => ({ pointer, code: 'only-by-the-party' })) });
}
