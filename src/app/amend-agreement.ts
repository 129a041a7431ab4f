// Opens a case that changes an agreement or takes its task back: a draft filled from the agreement.
import { permitOn } from '../domain/agreement/commands/command.ts';
import { amendmentOf, caseTypeFor, reversalOf } from '../domain/agreement/dossier-of-agreement.ts';
import type { Agreement } from '../domain/agreement/state.ts';
import type { Dossier } from '../domain/dossier/dossier.ts';
import type { Framework } from '../domain/governance/framework.ts';
import { holds } from '../domain/workflow/actor.ts';
import type { AboutAgreement } from '../domain/workflow/state.ts';
import type { Asked } from './change-proposal.ts';
import { createProposal } from './create-proposal.ts';
import { frameworksSince } from './current-framework.ts';
import { frozenBehind } from './frozen-behind.ts';
import type { Changed, Ports } from './ports.ts';
import { agreementContext, getAgreement } from './read-agreements.ts';

export type ChangesAgreement = Exclude<AboutAgreement['purpose'], 'spread'>;

/**
 * Refusals: `not-found`, `forbidden` for an actor who coordinates none of its clusters, `agreement-ended`,
 * `amendment-open` while another such case is not finished, and those of createProposal.
 */
export async function openCaseAbout(
  ports: Ports,
  asked: Asked,
  id: string,
  purpose: ChangesAgreement,
  title?: string,
): Promise<Changed> {
  const { actor } = asked;
  const agreement = await getAgreement(ports, actor, id);
  // The write checks whether another case is open, so that a retry with the same key gets its kept answer and not a
  // refusal.
  const context = { ...(await agreementContext(ports, actor, agreement)), openCase: undefined };
  permitOn(purpose, { agreement, context });
  const { today } = ports.clock();
  const framework = frameworksSince(await ports.frameworks.published(), agreement.framework.id, today).at(-1);
  const leads = agreement.clusters.find((cluster) => holds(actor, 'coordinator', cluster)) ?? '';
  return createProposal(ports, asked, {
    title,
    framework: framework?.id ?? agreement.framework.id,
    cluster: leads,
    clusters: agreement.clusters,
    type: framework && caseTypeFor(framework, purpose),
    dossier:
      purpose === 'amend'
        ? amendmentOf(agreement, await frozenOf(ports, agreement, framework), today)
        : reversalOf(agreement),
    about: { agreement: id, purpose },
  });
}

/**
 * The frozen dossier behind the agreement. Undefined for a registered agreement, and when another framework applies
 * now, since the dossier is written for the old one.
 */
async function frozenOf(
  ports: Ports,
  agreement: Agreement,
  framework: Framework | undefined,
): Promise<Dossier | undefined> {
  return framework?.id === agreement.framework.id ? frozenBehind(ports, agreement) : undefined;
}
