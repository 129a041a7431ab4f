// Spreads an evaluated agreement: creates a draft in another cluster, filled from the agreement. Also compares the two.
import { permitOn } from '../domain/agreement/commands/command.ts';
import { agreedOf } from '../domain/agreement/dossier-of-agreement.ts';
import { sayEvidence } from '../domain/agreement/say-evidence.ts';
import { spreadOf } from '../domain/agreement/spread.ts';
import type { Agreement } from '../domain/agreement/state.ts';
import type { Dossier } from '../domain/dossier/dossier.ts';
import { clusterById, membersOn, partyKind } from '../domain/governance/lookups.ts';
import { Refusal } from '../domain/refusal.ts';
import type { Actor } from '../domain/workflow/actor.ts';
import type { Proposal } from '../domain/workflow/state.ts';
import { differenceOf } from '../lib/json-difference.ts';
import type { Asked } from './change-proposal.ts';
import { createProposal } from './create-proposal.ts';
import { currentFramework } from './current-framework.ts';
import { frozenBehind } from './frozen-behind.ts';
import type { Changed, Ports } from './ports.ts';
import { agreementContext, getAgreement } from './read-agreements.ts';
import { parseDossier } from './read-dossier.ts';
import { getProposal } from './see-proposal.ts';

type SpreadInput = {
  readonly cluster: string;
  /** The agreement's own where absent. */
  readonly framework?: string | undefined;
  readonly title?: string | undefined;
};

/**
 * Refusals: `not-found`, `forbidden` for an actor who coordinates no other cluster, `not-evaluated`, and those of
 * createProposal (`invalid` for a cluster the agreement is already in).
 */
export async function spreadAgreement(ports: Ports, asked: Asked, id: string, input: SpreadInput): Promise<Changed> {
  const agreement = await getAgreement(ports, asked.actor, id);
  const context = await agreementContext(ports, asked.actor, agreement);
  permitOn('spread', { agreement, context });
  const { today } = ports.clock();
  const under = input.framework ?? agreement.framework.id;
  const framework = currentFramework(await ports.frameworks.published(), under, today);
  const cluster = framework && clusterById(framework, input.cluster);
  const here = under === agreement.framework.id && agreement.clusters.includes(input.cluster);
  if (!framework || !cluster || here)
    throw new Refusal('invalid', {
      faults: [{ pointer: '/cluster', code: 'unknown-reference', values: { what: 'cluster', id: input.cluster } }],
    });
  const municipalities = membersOn(cluster, today).filter((party) => partyKind(framework, party) === 'municipality');
  const evaluation = agreement.evaluations.at(-1);
  if (!evaluation) throw new Refusal('not-evaluated');
  const evidence = sayEvidence(agreement, evaluation, context.framework, framework);
  const agreed = await agreedBy(ports, agreement);
  const { caseType } = agreement;
  return createProposal(ports, asked, {
    title: input.title ?? agreement.terms.title,
    framework: under,
    cluster: input.cluster,
    type: framework.caseTypes.some((type) => type.id === caseType) ? caseType : undefined,
    dossier: spreadOf(agreed, context.framework, { framework, municipalities }, evidence),
    about: { agreement: id, purpose: 'spread' },
  });
}

/** The agreed terms as a dossier, to compare a spread case with. Refusal `not-found`. */
export async function agreedBehind(ports: Ports, actor: Actor, { about }: Proposal): Promise<Dossier> {
  if (about?.purpose !== 'spread') throw new Refusal('not-found');
  return agreedBy(ports, await getAgreement(ports, actor, about.agreement));
}

/**
 * Operations from the agreed terms to the present dossier. Refusal `not-found`, also for what the actor may not see.
 */
export async function differencesFromAgreement(ports: Ports, actor: Actor, id: string) {
  const { proposal, dossier } = await getProposal(ports, actor, id);
  const { dossierVersion: _version, ...stands } = parseDossier(dossier);
  const { dossierVersion: _agreed, ...agreed } = await agreedBehind(ports, actor, proposal);
  return { agreement: proposal.about?.agreement, changes: differenceOf(agreed, stands) };
}

async function agreedBy(ports: Ports, agreement: Agreement): Promise<Dossier> {
  return agreedOf(agreement, await frozenBehind(ports, agreement), ports.clock().today);
}
