// Udbred: opens a case in another cluster, filled from an agreement that has been evaluated.
import { agreementContext } from '../../app/read-agreements.ts';
import { spreadAgreement } from '../../app/spread-agreement.ts';
import { permitOn } from '../../domain/agreement/commands/command.ts';
import { Refusal } from '../../domain/refusal.ts';
import { actHref } from '../agreement/act-paths.ts';
import { agreementTrail, loadAgreement } from '../agreement/load-agreement.ts';
import { beginnings, ClusterChoice, chosenCluster, clusterOptions } from '../case/cluster-choice.tsx';
import type { Door, Entries } from '../door.tsx';
import { actPage, errorAt, missing, orErrors } from '../form/act-page.tsx';
import { TextInput } from '../form/controls.tsx';
import type { FormError } from '../form/error-summary.tsx';
import { formKey } from '../form-key.ts';
import { asked, type Page, type View } from '../view.ts';

export function addAgreementSpreadPage(door: Door): void {
  const path = actHref(':id', 'spread');
  door.get(path, (view) => page(view, new URLSearchParams(), []));
  door.post(path, async (view, entries) => {
    const empty = missing(view, entries, { titel: 'new.titleField', klynge: 'new.cluster' });
    if (empty.length > 0) return page(view, entries, empty);
    const input = { ...chosenCluster(entries), title: entries.get('titel')?.trim() ?? '' };
    const made = spreadAgreement(view.ports, asked(view, undefined, entries), view.params.id ?? '', input);
    const done = await orErrors(made, view.language, (pointer) => (pointer.endsWith('/title') ? 'titel' : 'klynge'));
    if ('errors' in done) return page(view, entries, done.errors);
    return { goTo: `/sager/${done.reply.body}`, say: { key: 'amend.spread.done' } };
  });
}

/** Refuses with the act's own refusal where the person may not do it or the agreement is not evaluated. */
async function page(view: View, entries: Entries, errors: readonly FormError[]): Promise<Page> {
  const { t } = view;
  const { agreement } = await loadAgreement(view);
  permitOn('spread', { agreement, context: await agreementContext(view.ports, view.actor, agreement) });
  const options = clusterOptions(view, await beginnings(view));
  if (options.length === 0) throw new Refusal('forbidden');
  return actPage({
    ...{ view, errors, title: t('agreement.action.spread'), lead: t('amend.spread.lead') },
    above: <p>{t('amend.undecided')}</p>,
    save: t('amend.save'),
    trail: agreementTrail(view, agreement),
    back: `/aftaler/${agreement.id}`,
    values: formKey(entries),
    children: (
      <>
        <TextInput
          name="titel"
          label={t('new.titleField')}
          value={entries.get('titel') ?? agreement.terms.title}
          error={errorAt(errors, 'titel')}
          t={t}
        />
        <ClusterChoice {...{ view, options, entries, errors }} />
      </>
    ),
  });
}
