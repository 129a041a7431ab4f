// One sentence for each event of a case.
import type { Framework } from '../../domain/governance/framework.ts';
import type { ProposalEvent } from '../../domain/workflow/events.ts';
import type { Language } from '../../lib/localised.ts';
import type { Case } from '../load-case.ts';
import { bodyName, clusterName, frameworkName, ownerName, partyName, stepName } from '../names.ts';
import type { View } from '../view.ts';

type Words = Pick<View, 't' | 'language'>;

/** Sections of the dossier in words, such as `Opgaven, Omfang`. */
export function saySections(sections: readonly string[], { t }: Words): string {
  return sections.map((section) => t(`section.${section as 'task'}`)).join(', ');
}

export function sayEvent(
  event: ProposalEvent,
  { framework: now, earlier = [] }: Pick<Case, 'framework' | 'earlier'>,
  { t, language }: Words,
): string {
  const frameworks = [now, ...earlier];
  /**
   * The name in the first framework that has the id, the current one first. Earlier events may use ids of earlier ones.
   */
  const called = (say: (framework: Framework, id: string, language: Language) => string, id: string) =>
    frameworks.map((framework) => say(framework, id, language)).find((name) => name !== id) ?? id;
  const anybody = (id: string) => {
    const name = called(ownerName, id);
    return name === id ? called(clusterName, id) : name;
  };
  switch (event.type) {
    case 'proposal.revised':
      // No section changed: only the case's numbers in other systems.
      if (event.data.sections.length === 0) return t('case.numberChanged');
      return `${t('event.proposal.revised')}: ${saySections(event.data.sections, { t, language })}`;
    case 'position.stated':
      // A party, or a body that spoke for those it represents.
      return t('event.position.stated', { party: called(ownerName, event.data.party) });
    case 'figures.verified':
    case 'judgement.given':
      return t(`event.${event.type}`, { party: called(partyName, event.data.party) });
    case 'proposal.submitted':
      return `${t('event.proposal.submitted')}: ${event.data.steps.map((step) => called(stepName, step)).join(', ')}`;
    case 'decision.recorded':
      return t(event.data.without ? 'case.decisionWithout' : 'event.decision.recorded', {
        body: called(bodyName, event.data.decision.body),
        outcome: t(`outcome.${event.data.decision.outcome}`),
        who: (event.data.without?.left.parties ?? []).map(({ party }) => called(partyName, party)).join(', '),
      });
    case 'notice.answered':
      return t('event.notice.answered', { cluster: called(clusterName, event.data.cluster) });
    case 'proposal.reminded':
      return t('event.proposal.reminded', { who: event.data.who.map(anybody).join(', ') });
    case 'proposal.withdrawn':
      return `${t('event.proposal.withdrawn')}: ${event.data.reason}`;
    case 'proposal.rerouted':
      return `${t('event.proposal.rerouted', { framework: called(frameworkName, event.data.to.id) })}: ${event.data.reason}`;
    case 'proposal.created':
    case 'proposal.deleted':
    case 'condition.closed':
      return t(`event.${event.type}`);
  }
}
