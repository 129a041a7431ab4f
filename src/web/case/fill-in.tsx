// A link to the form where missing data is entered, for pages that have nothing to show yet.
import { inLanguage } from '../../lib/localised.ts';
import { groupsOf } from '../dossier/groups.ts';
import { type Case, may } from '../load-case.ts';
import type { View } from '../view.ts';

type Props = { readonly view: View; readonly found: Case; readonly group: string };

/** Renders nothing where the person may not edit the case. */
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
