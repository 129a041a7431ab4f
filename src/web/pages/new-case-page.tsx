// Nyt forslag: a title, a cluster and a framework suffice.
import { createProposal } from '../../app/create-proposal.ts';
import { Refusal } from '../../domain/refusal.ts';
import { scopesOf } from '../../domain/workflow/actor.ts';
import { inLanguage } from '../../lib/localised.ts';
import { proposable } from '../case/names.ts';
import type { Door, Entries } from '../door.tsx';
import { sayFormFault } from '../dossier/form-context.ts';
import { newId } from '../dossier/form-rows.ts';
import { Radios } from '../form/choices.tsx';
import { FormStart, TextInput } from '../form/controls.tsx';
import { ErrorSummary, type FormError } from '../form/error-summary.tsx';
import { asked, type Page, type View } from '../view.ts';

export function registerNewCase(door: Door): void {
  door.get('/sager/ny', (view) => form(view, new URLSearchParams(), []));

  door.post('/sager/ny', async (view, entries) => {
    const { t, language } = view;
    const title = entries.get('titel')?.trim() ?? '';
    const [framework = '', cluster = ''] = (entries.get('klynge') ?? '').split(' ');
    const errors: FormError[] = [
      ...(title === '' ? [{ name: 'titel', text: `${t('new.titleField')} ${t('field.required')}` }] : []),
      ...(cluster === '' ? [{ name: 'klynge', text: `${t('new.cluster')} ${t('field.required')}` }] : []),
    ];
    if (errors.length > 0) return form(view, entries, errors);
    try {
      const { reply } = await createProposal(view.ports, asked(view, undefined, entries.get('noegle') ?? undefined), {
        title,
        framework,
        cluster,
      });
      return { goTo: `/sager/${reply.body}/oplysninger`, say: { key: 'new.created' } };
    } catch (error) {
      if (!(error instanceof Refusal) || error.code !== 'invalid') throw error;
      const name = (pointer: string) => (pointer.endsWith('/title') ? 'titel' : 'klynge');
      return form(
        view,
        entries,
        error.faults.map((fault) => ({ name: name(fault.pointer), text: sayFormFault(fault, language) })),
      );
    }
  });
}

async function form(view: View, entries: Entries, errors: readonly FormError[]): Promise<Page> {
  const { t, language, actor, ports, csrf } = view;
  const clusters = scopesOf(actor, 'coordinator');
  const frameworks = proposable(await ports.frameworks.published(), clusters, ports.clock().today);
  const options = frameworks.flatMap((framework) =>
    framework.clusters
      .filter(({ id }) => clusters.includes(id))
      .map(({ id, name }) => ({ value: `${framework.id} ${id}`, text: `${name}: ${inLanguage(framework.title, language)}` })),
  );
  const at = (name: string) => errors.find((error) => error.name === name)?.text;
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
          <ErrorSummary errors={errors} t={t} />
          <p class="ob-lead">{t('new.lead')}</p>
          <form method="post" action="/sager/ny">
            <FormStart csrf={csrf} values={{ noegle: entries.get('noegle') ?? newId('side') }} />
            <TextInput
              name="titel"
              label={t('new.titleField')}
              hint={t('new.titleHint')}
              value={entries.get('titel') ?? ''}
              error={at('titel')}
              t={t}
            />
            <Radios
              name="klynge"
              label={t('new.cluster')}
              value={entries.get('klynge') ?? options[0]?.value ?? ''}
              options={options}
              error={at('klynge')}
              t={t}
            />
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
