// Are the other clusters informed of a task that needs more money or more competences?
import { clusterById, otherClusters } from '../../governance/lookups.ts';
import { answer, notStated } from '../answers.ts';
import type { Check } from '../check.ts';
import { needsNotice } from '../needs-notice.ts';
import { ROLE_OF_MUNICIPALITIES } from '../sources.ts';

export const impactNotice: Check = {
  code: 'impact.notice',
  title: {
    da: 'De andre klynger er ikke orienteret',
    en: 'The other clusters are not informed',
    sv: 'De andra klustren är inte informerade',
  },
  fires: {
    da: 'Opgaven kræver flere penge eller kompetencer, og en anden klynge er ikke orienteret.',
    en: 'The task needs more money or competences, and another cluster is not informed.',
    sv: 'Uppgiften kräver mer pengar eller kompetenser, och ett annat kluster är inte informerat.',
  },
  remedy: {
    da: 'Send orienteringen til alle de andre klynger, før der træffes beslutning.',
    en: 'Send the notice to all the other clusters before the decision.',
    sv: 'Skicka informationen till alla andra kluster före beslutet.',
  },
  severity: 'blocker',
  at: 'deciding',
  parameters: {},
  source: `Klyngen orienterer løbende de andre klynger via Sundhedssamarbejdsudvalget: ${ROLE_OF_MUNICIPALITIES}`,
  // Figures can make a notice necessary too: see needs-notice.ts.
  reads: ['/impact/needsMoreMoney', '/impact/needsMoreCompetences'],
  run({ dossier, economy, framework, given }) {
    const { needed, because } = needsNotice(dossier, economy);
    const unanswered = (['needsMoreMoney', 'needsMoreCompetences'] as const).flatMap((field) =>
      dossier.impact?.[field] === undefined ? [notStated(`/impact/${field}`)] : [],
    );
    if (!needed) return unanswered.length > 0 ? answer([], unanswered) : { status: 'not-applicable' };
    if (given.cluster === undefined || given.noticeSentTo === undefined) {
      return answer(
        [],
        [
          {
            pointer: '/impact',
            reason: {
              da: 'Det vides ikke, hvilke klynger der er orienteret.',
              en: 'It is not known which clusters are informed.',
              sv: 'Det är inte känt vilka kluster som är informerade.',
            },
          },
        ],
      );
    }
    const informed = new Set(given.noticeSentTo);
    return answer(
      otherClusters(framework, given.clusters ?? [given.cluster])
        .filter((cluster) => !informed.has(cluster))
        .map((cluster) => ({
          pointer: '/impact',
          message: {
            da: '{cluster} er ikke orienteret.',
            en: '{cluster} is not informed.',
            sv: '{cluster} är inte informerat.',
          },
          values: { cluster: clusterById(framework, cluster)?.name ?? cluster, clusterId: cluster, because },
        })),
      unanswered,
    );
  },
};
