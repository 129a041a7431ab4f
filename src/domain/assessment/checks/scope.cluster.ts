// Do the receiving municipalities belong to the clusters of the case? A cluster decides only for its own members.
import { clusterById, membersOn, partyKind } from '../../governance/lookups.ts';
import { partyName } from '../../governance/names.ts';
import { answer, notStated } from '../answers.ts';
import type { Check, Hit } from '../check.ts';
import { ROLE_OF_MUNICIPALITIES } from '../sources.ts';

export const scopeCluster: Check = {
  code: 'scope.cluster',
  title: {
    da: 'En modtagende kommune hører ikke til sagens klynge',
    en: 'A receiving municipality is not in the cluster of the case',
    sv: 'En mottagande kommun hör inte till ärendets kluster',
  },
  fires: {
    da: 'En kommune, der skal modtage opgaven, er ikke medlem af en af sagens klynger.',
    en: 'A municipality that is to receive the task is a member of none of the clusters of the case.',
    sv: 'En kommun som ska ta emot uppgiften är inte medlem i något av ärendets kluster.',
  },
  remedy: {
    da: 'Rejs sagen i kommunens egen klynge, eller lad kommunen udgå af sagen.',
    en: 'Raise the case in the municipality’s own cluster, or leave the municipality out of the case.',
    sv: 'Väck ärendet i kommunens eget kluster, eller lämna kommunen utanför ärendet.',
  },
  severity: 'blocker',
  parameters: {},
  source: `Klyngen aftaler for sine egne kommuner: ${ROLE_OF_MUNICIPALITIES}`,
  reads: ['/task/receivingParties'],
  run({ dossier: { task }, framework, given }) {
    const receiving = task?.receivingParties ?? [];
    if (receiving.length === 0) return answer([], [notStated('/task/receivingParties')]);
    const municipalities = receiving.flatMap((party, i) =>
      partyKind(framework, party) === 'municipality' ? [{ party, i }] : [],
    );
    if (municipalities.length === 0) return { status: 'not-applicable' };
    const ids = given.clusters ?? (given.cluster === undefined ? [] : [given.cluster]);
    const clusters = ids.flatMap((id) => clusterById(framework, id) ?? []);
    if (clusters.length === 0) {
      const reason = {
        da: 'Det vides ikke, hvilken klynge sagen hører til.',
        en: 'It is not known which cluster the case belongs to.',
        sv: 'Det är inte känt vilket kluster ärendet hör till.',
      };
      return answer([], [{ pointer: '/task/receivingParties', reason }]);
    }
    const members = new Set(clusters.flatMap((cluster) => membersOn(cluster, given.today)));
    const values = { clusters: clusters.map(({ name }) => name) };
    const unlisted = clusters.filter((cluster) => cluster.members.length === 0).map(({ name }) => name);
    if (unlisted.length > 0 && municipalities.some(({ party }) => !members.has(party)))
      return answer([membersUnknown(unlisted)]);
    return answer(
      municipalities
        .filter(({ party }) => !members.has(party))
        .map(({ party, i }) => ({
          pointer: `/task/receivingParties/${i}`,
          message: {
            da: '{party} modtager opgaven, men er ikke medlem af {clusters}.',
            en: '{party} receives the task but is not a member of {clusters}.',
            sv: '{party} tar emot uppgiften men är inte medlem i {clusters}.',
          },
          values: { ...values, party: partyName(framework, party), partyId: party },
        })),
    );
  },
};

/**
 * The framework may not list the members of a cluster yet. That is not a
 * fault of the case, and its authors cannot correct it.
 */
function membersUnknown(clusters: readonly string[]): Hit {
  return {
    pointer: '/task/receivingParties',
    reason: 'members-unknown',
    severity: 'warning',
    message: {
      da: 'Samarbejdsrammen siger ikke, hvilke kommuner der er medlem af {clusters}.',
      en: 'The framework does not say which municipalities are members of {clusters}.',
      sv: 'Samarbetsramen anger inte vilka kommuner som är medlemmar i {clusters}.',
    },
    remedy: {
      da: 'Se selv efter, om kommunerne hører til, og bed en administrator om at indtaste medlemmerne i samarbejdsrammen.',
      en: 'See yourself whether the municipalities belong, and ask an administrator to enter the members in the framework.',
      sv: 'Kontrollera själv om kommunerna hör dit, och be en administratör mata in medlemmarna i samarbetsramen.',
    },
    values: { clusters },
  };
}
