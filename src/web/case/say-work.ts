// What waits in a case, in words.
import type { CaseWork } from '../../app/read-work.ts';
import { sayBodies } from '../../documents/route-of.ts';
import { clusterName, partyName } from '../names.ts';
import type { View } from '../view.ts';

export function sayWork({ kind, framework, target = '', bodies }: CaseWork, { t, language }: View): string {
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
