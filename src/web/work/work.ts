// Tasks of Mit arbejde: the link and the words of each.
import { type AgreementWork, type CaseWork, isLate, type Work } from '../../app/read-work.ts';
import type { HeardWork } from '../../app/registers/heard-work.ts';
import { sayNames } from '../../documents/route-of.ts';
import { sayNumber } from '../../domain/agreement/agreement-words.ts';
import { actionLink } from '../case/action-links.ts';
import { answeredOnce, sayWork } from '../case/say-work.ts';
import { titleOf } from '../load-case.ts';
import { clusterName, ownerName, partyName, placeName } from '../names.ts';
import type { View } from '../view.ts';
import { agreementTask, type Beside } from './agreement-work.ts';

/**
 * Tasks of others are joined: one for each case and kind, or for the councils of an agreement, naming all who have not
 * acted.
 */
export function tasksOf(everything: readonly Work[], view: View): readonly Task[] {
  const all = answeredOnce(everything);
  const together = new Map<string, CaseWork[]>();
  const key = (work: CaseWork) => `${work.proposal.id} ${work.kind}`;
  for (const work of all) if (isOfOthers(work)) together.set(key(work), [...(together.get(key(work)) ?? []), work]);
  const joins = all.filter(isJoinOfOthers);
  const agreements = all.flatMap((work) => (work.kind === 'agreement' ? [work.item] : []));
  return all.flatMap((work) => {
    if (isJoinOfOthers(work)) return joinTask(work, { joins, agreements }, view);
    if (!isOfOthers(work)) return [taskOf(work, agreements, view)];
    const group = together.get(key(work)) ?? [];
    if (group[0] !== work) return [];
    const at = `/sager/${work.proposal.id}`;
    return [{ href: at, title: titleOf(work.proposal, view), text: sayOthers(group, view), work, group }];
  });
}

function isOfOthers(work: Work): work is CaseWork {
  return !work.mine && 'target' in work && work.target !== undefined;
}

function isJoinOfOthers(work: Work): work is AgreementWork {
  return !work.mine && work.kind === 'agreement' && work.item.kind === 'join';
}

/** One task of an agreement for all its councils that have not answered: it stands at the first of them. */
function joinTask(
  work: AgreementWork,
  { joins, agreements }: { readonly joins: readonly AgreementWork[]; readonly agreements: Beside },
  view: View,
): readonly Task[] {
  const group = joins.filter(({ item }) => item.agreement === work.item.agreement);
  if (group[0] !== work) return [];
  const who = sayNames(
    group.map(({ item, framework }) => partyName(framework, item.party ?? '')),
    view.language,
  );
  const text = view.t('work.waitsJoin', { who, number: sayNumber(work.item, agreements, view.language) });
  return [{ ...agreementTask(work, agreements, view), text, work }];
}

/** The name of the party, body or cluster that must act. */
export function targetName({ kind, framework, target = '' }: CaseWork): string {
  return kind === 'answer-notice' ? clusterName(framework, target) : ownerName(framework, target);
}

function sayOthers(group: readonly CaseWork[], { t, language }: View): string {
  const [first] = group;
  if (!first) return '';
  const who = sayNames(group.map(targetName), language);
  if (first.kind === 'answer-notice') return t('work.waitsNotice', { who });
  return t(first.kind === 'verify-figures' ? 'work.waitsFigures' : 'work.waitsPosition', { who });
}

export type Task = {
  readonly href: string;
  readonly title: string;
  readonly text: string;
  readonly work: Work;
  /** Everybody the case waits for, where the line covers several. */
  readonly group?: readonly CaseWork[];
};

function taskOf(work: Work, agreements: Beside, view: View): Task {
  const { t } = view;
  if (work.kind === 'agreement') return { ...agreementTask(work, agreements, view), work };
  if (work.kind === 'hear') return { ...heardTask(work, view), work };
  if (work.kind !== 'condition') return { ...caseTask(work, view), work };
  const { id, title, text } = work.condition;
  return { href: `/forbehold/${id}/luk`, title, text: t('work.condition', { text }), work };
}

function heardTask({ entry, framework, cluster }: HeardWork, { t }: View): Omit<Task, 'work'> {
  const values = { who: placeName(framework, entry.place), cluster: clusterName(framework, cluster) };
  return {
    href: `${entry.kind === 'experience' ? '/erfaringer' : '/tidlige-orienteringer'}/${entry.id}/svar?klynge=${cluster}`,
    title: entry.title,
    text: t(`work.hear.${entry.kind}`, values),
  };
}

function caseTask(work: CaseWork, view: View): Omit<Task, 'work'> {
  const { proposal, action, kind } = work;
  const at = `/sager/${proposal.id}`;
  const there = action && kind !== 'draft' && kind !== 'returned' ? actionLink(action, work) : at;
  return { href: there, title: titleOf(proposal, view), text: sayWork(work, view) };
}

/**
 * Late tasks first, otherwise in the same order.
 * @param today the date in Denmark
 */
export function lateFirst<T extends { readonly work: Pick<Work, 'due'> }>(tasks: readonly T[], today: string): T[] {
  const late = ({ work }: T) => isLate(work, today);
  return [...tasks.filter(late), ...tasks.filter((task) => !late(task))];
}
