// Input of an assessment beside the dossier: case type, cluster, and which answers of the parties are stale.
import type { Given } from '../domain/assessment/assessment.ts';
import { type Stale, staleAnswers } from '../domain/consent/stale.ts';
import type { Dossier } from '../domain/dossier/dossier.ts';
import type { Framework } from '../domain/governance/framework.ts';
import { type Judgement, type Notice, openSubmission, type Proposal } from '../domain/workflow/state.ts';
import { digestOf } from './change-proposal.ts';
import type { Ports } from './ports.ts';

/**
 * Cache of stale answers: they need the economy of the whole case, and one page asks three times. Keyed by object,
 * which is safe because parsed dossiers and framework versions never change.
 */
const known = new WeakMap<Dossier, WeakMap<Framework, Map<string, Stale>>>();

type OfCase = Omit<Given, 'today' | 'steps' | 'draws' | 'noticeSentTo' | 'otherAgreements' | 'stale'> & {
  readonly stale: Stale;
};

/** @param dossier the case's own, or a changed one: answers that the change makes stale count as not given */
export function givenOfCase(
  ports: Pick<Ports, 'sha256'>,
  proposal: Proposal,
  dossier: Dossier,
  framework: Framework,
): OfCase {
  const { dossierHash, cluster, clusters, caseType } = proposal;
  const { judgements = [], notices = [] } = openSubmission(proposal) ?? {};
  return {
    dossierHash,
    cluster,
    clusters,
    caseType,
    stale: staleOf(ports, { dossier, framework, caseType }),
    objectionsToNotice: notices.flatMap(objectionOf),
    ...(judgements.length > 0 && { judgements: judgements.map(ratingsOf) }),
  };
}

function staleOf(ports: Pick<Ports, 'sha256'>, about: Parameters<typeof staleAnswers>[0]): Stale {
  const { dossier, framework, caseType = '' } = about;
  const ofDossier = known.get(dossier) ?? new WeakMap();
  known.set(dossier, ofDossier);
  const ofFramework = ofDossier.get(framework) ?? new Map<string, Stale>();
  ofDossier.set(framework, ofFramework);
  const stale = ofFramework.get(caseType) ?? staleAnswers(about, (told) => digestOf(ports, told));
  ofFramework.set(caseType, stale);
  return stale;
}

function objectionOf({ cluster, answer }: Notice): NonNullable<Given['objectionsToNotice']> {
  if (answer?.kind !== 'objection') return [];
  return [{ cluster, ...(answer.comment !== undefined && { words: answer.comment }) }];
}

/** The ratings of a judgement without its reasons, which no check reads. */
function ratingsOf({ party, ratings }: Judgement): NonNullable<Given['judgements']>[number] {
  return { party, ratings: ratings.map(({ principle, rating }) => ({ principle, rating })) };
}
