// Names of milestones: the text as written; for training, the role that is trained.
import type { Language } from '../../lib/localised.ts';
import { dueWords } from './due.ts';
import type { Agreement, AgreementMilestone } from './state.ts';

export function milestoneWords({ what, role }: Pick<AgreementMilestone, 'what' | 'role'>, language: Language): string {
  return role === undefined ? what : dueWords({ kind: 'training', what: null, words: what }, language);
}

/** The name of the milestone with the id; undefined where there is none. */
export function milestoneNamed({ milestones }: Agreement, id: string, language: Language): string | undefined {
  const found = milestones.find((one) => one.id === id);
  return found && milestoneWords(found, language);
}
