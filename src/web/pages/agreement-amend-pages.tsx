// Tillæg and tilbageførsel: opens a case that is filled from the agreement, and continues in the case's form.
import { type ChangesAgreement, openCaseAbout } from '../../app/amend-agreement.ts';
import { agreementContext } from '../../app/read-agreements.ts';
import { permitOn } from '../../domain/agreement/commands/command.ts';
import { actHref } from '../agreement/act-paths.ts';
import { agreementTrail, loadAgreement } from '../agreement/load-agreement.ts';
import type { Door, Entries } from '../door.tsx';
import { actPage, errorAt, missing, orErrors } from '../form/act-page.tsx';
import { TextInput } from '../form/controls.tsx';
import type { FormError } from '../form/error-summary.tsx';
import { formKey } from '../form-key.ts';
import { asked, type Page, type View } from '../view.ts';

export function addAgreementAmendPages(door: Door): void {
  for (const purpose of ['amend', 'revert'] as const) {
    const path = actHref(':id', purpose);
    door.get(path, (view) => page(view, purpose, new URLSearchParams(), []));
    door.post(path, async (view, entries) => {
      const empty = missing(view, entries, { title: 'new.titleField' });
      if (empty.length > 0) return page(view, purpose, entries, empty);
      const made = openCaseAbout(
        view.ports,
        asked(view, undefined, entries),
        view.params.id ?? '',
        purpose,
        entries.get('title')?.trim(),
      );
      const done = await orErrors(made, view.language, () => 'title');
      if ('errors' in done) return page(view, purpose, entries, done.errors);
      return { goTo: `/sager/${done.reply.body}/oplysninger`, say: { key: `amend.${purpose}.done` } };
    });
  }
}

/** Refuses with the act's own refusal where the person may not do it or another case is open. */
async function page(
  view: View,
  purpose: ChangesAgreement,
  entries: Entries,
  errors: readonly FormError[],
): Promise<Page> {
  const { t } = view;
  const { agreement } = await loadAgreement(view);
  permitOn(purpose, { agreement, context: await agreementContext(view.ports, view.actor, agreement) });
  const usual = t(`amend.${purpose}.called`, { title: agreement.terms.title });
  return actPage({
    ...{ view, errors, title: t(`agreement.action.${purpose}`), lead: t(`amend.${purpose}.lead`) },
    above: <p>{t('amend.undecided')}</p>,
    save: t('amend.save'),
    trail: agreementTrail(view, agreement),
    back: `/aftaler/${agreement.id}`,
    values: formKey(entries),
    children: (
      <TextInput
        name="title"
        label={t('new.titleField')}
        value={entries.get('title') ?? usual.slice(0, 200)}
        error={errorAt(errors, 'title')}
        t={t}
      />
    ),
  });
}
