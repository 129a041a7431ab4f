// Nyt forslag: needs only a title, a cluster and a framework. The type of case defaults to the framework's first.
import { createProposal } from '../../app/create-proposal.ts';
import {
  beginnings,
  ClusterChoice,
  chosenCluster,
  chosenType,
  clusterOptions,
  TypeChoice,
  typeOptions,
  WhyHere,
} from '../case/cluster-choice.tsx';
import type { Door, Entries } from '../door.tsx';
import { errorAt, missing, orErrors } from '../form/act-page.tsx';
import { FormStart, TextInput } from '../form/controls.tsx';
import { ErrorSummary, type FormError } from '../form/error-summary.tsx';
import { formKey } from '../form-key.ts';
import { asked, type Page, type View } from '../view.ts';

export function addNewCasePage(door: Door): void {
  door.get('/sager/ny', (view) => form(view, new URLSearchParams(), []));

  door.post('/sager/ny', async (view, entries) => {
    const empty = missing(view, entries, { titel: 'new.titleField', klynge: 'new.cluster' });
    if (empty.length > 0) return form(view, entries, empty);
    const { type, other } = chosenType(entries);
    if (other) return form(view, entries, [{ name: 'sagstype', text: view.t('new.typeOther') }]);
    const input = { title: entries.get('titel')?.trim() ?? '', ...chosenCluster(entries), type };
    const created = createProposal(view.ports, asked(view, undefined, entries), input);
    const done = await orErrors(created, view.language, (pointer) =>
      pointer.endsWith('/title') ? 'titel' : pointer.endsWith('/type') ? 'sagstype' : 'klynge',
    );
    if ('errors' in done) return form(view, entries, done.errors);
    return { goTo: `/sager/${done.reply.body}/oplysninger`, say: { key: 'new.created' } };
  });
}

async function form(view: View, entries: Entries, errors: readonly FormError[]): Promise<Page> {
  const { t, csrf } = view;
  const begun = await beginnings(view);
  const [options, types] = [clusterOptions(view, begun), typeOptions(view, begun)];
  const fields = (
    <>
      <TextInput
        name="titel"
        label={t('new.titleField')}
        hint={t('new.titleHint')}
        value={entries.get('titel') ?? ''}
        error={errorAt(errors, 'titel')}
        t={t}
      />
      <ClusterChoice {...{ view, options, entries, errors }} />
      <WhyHere view={view} of={begun} />
      <TypeChoice {...{ view, options: types, entries, errors }} />
    </>
  );
  return {
    title: t('new.title'),
    faulty: errors.length > 0,
    status: errors.length > 0 ? 400 : 200,
    trail: [{ href: '/sager', text: t('nav.cases') }],
    body:
      options.length === 0 ? (
        <p class="ob-lead">{t('new.notAllowed')}</p>
      ) : (
        <div class="ob-narrow">
          <ErrorSummary errors={errors} t={t} fields={fields} />
          <p class="ob-lead">{t('new.lead')}</p>
          <form method="post" action="/sager/ny">
            <FormStart csrf={csrf} values={formKey(entries)} />
            {fields}
            <div class="ob-actions">
              <button class="button button-primary" type="submit">
                {t('new.create')}
              </button>
            </div>
          </form>
        </div>
      ),
  };
}
