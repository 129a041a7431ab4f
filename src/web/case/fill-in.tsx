// The way on where a page has nothing to show yet: the form in which it is written.
import { inLanguage } from '../../lib/localised.ts';
import { groupsOf } from '../dossier/groups.ts';
import { type Case, may } from '../load-case.ts';
import type { View } from '../view.ts';

type Props = { readonly view: View; readonly found: Case; readonly group: string };

/** Nothing for who may not edit. */
export function FillIn({ view: { t, language }, found, group: id }: Props) {
  const group = groupsOf(found.dossier).find((each) => each.id === id);
  if (group === undefined || !may(found, 'edit')) return null;
  return (
    <p class="ob-no-print">
      <a href={`/sager/${found.proposal.id}/oplysninger/${id}`}>
        {t('case.fillIn', { page: inLanguage(group.title, language) })}
      </a>
    </p>
  );
}
