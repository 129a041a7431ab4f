// What waits for a person as the page says it: where it is done, and in which words.

import type { CaseWork, Work } from '../../app/read-work.ts';
import { actionLink } from '../case/action-links.ts';
import { sayWork } from '../case/say-work.ts';
import { titleOf } from '../load-case.ts';
import type { View } from '../view.ts';
import { agreementTask } from './agreement-work.ts';

export type Task = { readonly href: string; readonly title: string; readonly text: string; readonly work: Work };

export function taskOf(work: Work, view: View): Task {
  const { t } = view;
  if (work.kind === 'agreement') return { ...agreementTask(work, view), work };
  if (work.kind !== 'condition') return { ...caseTask(work, view), work };
  const { id, title, text } = work.condition;
  return { href: `/forbehold/${id}/luk`, title, text: t('work.condition', { text }), work };
}

function caseTask(work: CaseWork, view: View): Omit<Task, 'work'> {
  const { proposal, action, kind } = work;
  const at = `/sager/${proposal.id}`;
  const there = action && kind !== 'draft' && kind !== 'returned' ? actionLink(action, work) : at;
  return { href: there, title: titleOf(proposal, view), text: sayWork(work, view) };
}
