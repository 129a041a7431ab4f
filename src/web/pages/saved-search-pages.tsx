// Saves a search of cases under a name, and removes one. The forms are on the list of cases.
import { MOST_SEARCHES, removeSavedSearch, type SavedSearch, saveSearch } from '../../app/saved-searches.ts';
import { Refusal } from '../../domain/refusal.ts';
import { refusalInOneLine } from '../../words/refusals/refusals.ts';
import type { Door } from '../door.tsx';
import { actPage, errorAt, missing, orErrors, tooLong } from '../form/act-page.tsx';
import { TextInput } from '../form/controls.tsx';
import type { FormError } from '../form/error-summary.tsx';
import { formKey, keyOfForm } from '../form-key.ts';
import { askedOfSearch, filterOf, sortOf } from '../work/case-filter.ts';
import { SEARCHES } from '../work/saved-searches.tsx';

const LONGEST_NAME = 80;
const present = ({ id }: SavedSearch) => ({ status: 303, body: id });

export function addSavedSearchPages(door: Door): void {
  door.post(SEARCHES, async (view, entries) => {
    const { t, ports, actor, language } = view;
    const name = entries.get('navn')?.trim() ?? '';
    const written = new URLSearchParams(entries.get('soegning') ?? '');
    const search = { ...filterOf(written), sort: sortOf(written) };
    const back = `/sager?${askedOfSearch(search)}`;
    const errors: FormError[] = [
      ...missing(view, entries, { navn: 'searches.name' }),
      ...tooLong(view, entries, ['navn'], LONGEST_NAME),
    ];
    if (errors.length === 0) {
      const asked = { actor, key: keyOfForm(view, entries), present };
      const done = await orErrors(saveSearch(ports, asked, { name, search }), language, (pointer) =>
        pointer === '/name' ? 'navn' : undefined,
      ).catch((error: unknown) => {
        if (!(error instanceof Refusal) || error.code !== 'too-many-searches') throw error;
        return { errors: [{ name: undefined, text: refusalInOneLine(error.code, language, { most: MOST_SEARCHES }) }] };
      });
      if (!('errors' in done)) return { goTo: back, say: { key: 'searches.saved', values: { name } } };
      errors.push(...done.errors);
    }
    return actPage({
      view,
      title: t('searches.save'),
      trail: [{ href: '/sager', text: t('cases.title') }],
      errors,
      values: { soegning: written.toString(), ...formKey(new URLSearchParams()) },
      back,
      children: (
        <TextInput
          name="navn"
          label={t('searches.name')}
          hint={t('searches.hint')}
          value={name}
          width="l"
          error={errorAt(errors, 'navn')}
          t={t}
        />
      ),
    });
  });
  door.post(`${SEARCHES}/:id/fjern`, async (view) => {
    await removeSavedSearch(view.ports, { actor: view.actor }, view.params.id ?? '');
    return { goTo: '/sager', say: { key: 'searches.removed' } };
  });
}
