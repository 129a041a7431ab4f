// Tasks of agreements on Mit arbejde: the link to the form, and the words.

import type { AgreementWork } from '../../app/read-work.ts';
import { sayNumber } from '../../domain/agreement/agreement-words.ts';
import { dueWords } from '../../domain/agreement/due.ts';
import { dueHref } from '../agreement/act-paths.ts';
import { partyName } from '../names.ts';
import type { View } from '../view.ts';

/** What waits in other agreements: two editions of one are told apart. */
export type Beside = readonly AgreementWork['item'][];

/** What waits in an agreement; for what others must do the link leads to the agreement itself. */
export function agreementTask(
  { item, framework, mine }: AgreementWork,
  beside: Beside,
  view: View,
): { readonly href: string; readonly title: string; readonly text: string } {
  const { t } = view;
  const values = { what: dueWords(item, view.language), number: sayNumber(item, beside, view.language) };
  const text =
    item.party === null
      ? t('work.agreement', values)
      : t(keyOf(item), { ...values, party: partyName(framework, item.party) });
  return { href: mine ? dueHref(item) : `/aftaler/${item.agreement}`, title: item.title, text };
}

/** The words of a milestone or condition are a sentence of their own, so the party is added behind it. */
function keyOf({ kind, words }: AgreementWork['item']) {
  if (kind === 'join') return 'work.agreementJoin';
  return words === null ? 'work.agreementFor' : 'work.agreementSays';
}
