// What waits in a case, in words.
import type { CaseWork } from '../../app/read-work.ts';
import { sayBodies } from '../../documents/route-of.ts';
import { clusterName, partyName } from '../names.ts';
import type { View } from '../view.ts';

/**
 * The figures and the position that one party is asked for in a case are one answer, on one page: said once.
 * @param all of one person, of any number of cases
 */
export function answeredOnce<T extends CaseWork>(all: readonly T[]): readonly (T & { readonly withFigures?: true })[] {
  const keyOf = ({ proposal, target }: CaseWork) => `${proposal.id} ${target}`;
  const keys = (kind: CaseWork['kind']) =>
    new Set(all.filter((work) => work.mine && work.kind === kind).map((work) => keyOf(work)));
  const [positions, figures] = [keys('state-position'), keys('verify-figures')];
  return all.flatMap((work) => {
    if (work.mine && work.kind === 'verify-figures' && positions.has(keyOf(work))) return [];
    const both = work.mine && work.kind === 'state-position' && figures.has(keyOf(work));
    return [both ? { ...work, withFigures: true as const } : work];
  });
}

type Said = CaseWork & { readonly withFigures?: true };

export function sayWork({ kind, framework, target = '', bodies, withFigures }: Said, { t, language }: View): string {
  if (withFigures) return t('work.answer', { party: partyName(framework, target) });
  switch (kind) {
    case 'draft':
      return t('work.draft');
    case 'returned':
      return t('work.returned');
    case 'decide':
      return t('work.decide', { body: sayBodies(framework, bodies, language) });
    case 'verify-figures':
      return t('work.figures', { party: partyName(framework, target) });
    case 'state-position':
      return t('work.position', { party: partyName(framework, target) });
    case 'judge':
      return t('work.judge', { party: partyName(framework, target) });
    case 'answer-notice':
      return t('work.notice', { cluster: clusterName(framework, target) });
    case 'carry-over':
      return t('work.carryOver');
    case 'waits-for-bodies':
      return t('work.waitsFor', { body: sayBodies(framework, bodies, language) });
  }
}
