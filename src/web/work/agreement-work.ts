// What falls due in an agreement, as Mit arbejde says it: the form of the act, and in which words.
import type { AgreementWork } from '../../app/read-work.ts';
import { sayDue } from '../agreement/say-due.ts';
import { partyName } from '../names.ts';
import type { View } from '../view.ts';

/** Of what others must do the agreement itself. */
export function agreementTask(
  { item, framework, mine }: AgreementWork,
  view: View,
): { readonly href: string; readonly title: string; readonly text: string } {
  const { t } = view;
  const values = { what: sayDue(item, view), number: item.number };
  const text =
    item.party === null
      ? t('work.agreement', values)
      : t('work.agreementFor', { ...values, party: partyName(framework, item.party) });
  return { href: mine ? hrefOf(item) : `/aftaler/${item.agreement}`, title: item.title, text };
}

/** The form of the act; the agreement itself where it has none of its own. */
function hrefOf({ agreement, kind, party, what }: AgreementWork['item']): string {
  const at = `/aftaler/${agreement}`;
  if (kind === 'report' && party !== null) return `${at}/indberet/${party}`;
  if (kind === 'join' && party !== null) return `${at}/tilslut/${party}`;
  if (kind === 'regulation') return `${at}/reguler`;
  if (kind === 'renewal') return `${at}/forny`;
  if (kind === 'midterm' || kind === 'final' || kind === 'renegotiation') return `${at}/evaluer`;
  return kind === 'milestone' && what !== null ? `${at}/milepael/${what}` : at;
}
