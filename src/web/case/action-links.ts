// The address of the page of each action.

import { sayBodies } from '../../documents/route-of.ts';
import type { AvailableAction } from '../../domain/workflow/available-actions.ts';
import { openSubmission, waitingBodies } from '../../domain/workflow/state.ts';
import type { Case } from '../load-case.ts';
import { clusterName, ownerName, partyName, stageName } from '../names.ts';
import type { TextKey } from '../texts/index.ts';
import type { View } from '../view.ts';

/** Order of the actions: those that the case waits for come first, those that end it last. */
const ORDER: Readonly<Record<AvailableAction['action'], number>> = {
  decide: 1,
  'answer-notice': 2,
  edit: 3,
  submit: 4,
  'state-position': 5,
  'verify-figures': 6,
  judge: 7,
  'close-condition': 8,
  remind: 9,
  reroute: 10,
  copy: 11,
  withdraw: 12,
  delete: 13,
};

export function inOrder(actions: readonly AvailableAction[]): readonly AvailableAction[] {
  return actions.toSorted((a, b) => ORDER[a.action] - ORDER[b.action]);
}

export function actionLink({ action, target = '' }: AvailableAction, { proposal }: Pick<Case, 'proposal'>): string {
  const at = `/sager/${proposal.id}`;
  const submission = `/forelaeggelser/${openSubmission(proposal)?.id ?? proposal.submissions.at(-1)?.id ?? ''}`;
  switch (action) {
    case 'edit':
      return `${at}/oplysninger`;
    case 'delete':
      return `${at}/slet`;
    case 'remind':
      return `${at}/paamind`;
    case 'copy':
      return `${at}/kopier`;
    case 'state-position':
    case 'verify-figures':
      return `${at}/svar/${target}`;
    case 'submit':
      return `${at}/forelaeg`;
    case 'withdraw':
      return `${at}/traek-tilbage`;
    case 'decide':
      return `${submission}/afgoerelse`;
    case 'judge':
      return `${submission}/vurdering/${target}`;
    case 'answer-notice':
      return `${submission}/orientering/${target}`;
    case 'reroute':
      return `/rammer/${proposal.framework.id}/videreforelse?sag=${proposal.id}`;
    case 'close-condition':
      return `/forbehold/${target}/luk`;
  }
}

/** The action in words, with the party, cluster, body or condition it is about. */
export function sayAction(
  { action, target, bodies }: AvailableAction,
  { proposal, framework }: Case,
  { t, language }: Pick<View, 't' | 'language'>,
): string {
  const name = t(`action.${action}` satisfies TextKey);
  const about = target === undefined ? undefined : aboutOf(action, target);
  return about === undefined ? name : `${name}: ${about}`;

  function aboutOf(what: AvailableAction['action'], id: string): string | undefined {
    if (what === 'answer-notice') return clusterName(framework, id);
    if (what === 'close-condition') {
      const conditions = proposal.submissions.flatMap((each) =>
        each.decisions.flatMap((decision) => decision.conditions),
      );
      return conditions.find((condition) => condition.id === id)?.text;
    }
    if (what === 'decide') {
      const open = openSubmission(proposal);
      return (
        sayBodies(framework, bodies ?? waitingBodies(open), language) || stageName(framework, proposal, id, language)
      );
    }
    return what === 'state-position' ? ownerName(framework, id) : partyName(framework, id);
  }
}
