// Words for the tasks that wait in a case.
import type { CaseWork, Work } from '../../app/read-work.ts';
import { sayBodies } from '../../documents/route-of.ts';
import { clusterName, partyName } from '../names.ts';
import type { View } from '../view.ts';

/**
 * Joins the request for figures and the request for a position of the same party and case into one task, since both are
 * answered on one page.
 * @param all tasks of one person, of any number of cases
 */
export function answeredOnce<T extends Work>(all: readonly T[]): readonly (T & { readonly withFigures?: true })[] {
  const asked = (work: Work, kind: CaseWork['kind']) =>
    work.mine && work.kind === kind && 'proposal' in work ? `${work.proposal.id} ${work.target}` : undefined;
  const of = (kind: CaseWork['kind']) => new Set(all.flatMap((work) => asked(work, kind) ?? []));
  const [positions, figures] = [of('state-position'), of('verify-figures')];
  return all.flatMap((work) => {
    if (positions.has(asked(work, 'verify-figures') ?? '')) return [];
    return [figures.has(asked(work, 'state-position') ?? '') ? { ...work, withFigures: true as const } : work];
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
