// Compares two versions, and tries a version on a case. For administrators, auditors and the framework's planners.

import { getFramework, listFrameworks, seesProposed } from '../../app/govern-frameworks.ts';
import type { StoredFramework } from '../../app/ports.ts';
import { Refusal } from '../../domain/refusal.ts';
import { inLanguage } from '../../lib/localised.ts';
import { Comparison } from '../administration/comparison.tsx';
import { nameOf } from '../administration/frame.tsx';
import { tryPage } from '../administration/try-page.tsx';
import type { Door } from '../door.tsx';
import { Choice, FilterForm } from '../registers/filter-form.tsx';
import type { Page, View } from '../view.ts';

export function addFrameworkTrialPages(door: Door): void {
  door.get('/rammer/:id/sammenlign', async (view) => comparePage(view, await load(view)));
  // A case can be named in the address, because the page saves nothing.
  door.get('/rammer/:id/proev', async (view) => {
    const { searchParams } = view.url;
    const entries = searchParams.has('sag') ? searchParams : new URLSearchParams();
    return tryPage(view, await load(view), entries, trailOf(view));
  });
  door.post('/rammer/:id/proev', async (view, entries) => tryPage(view, await load(view), entries, trailOf(view)));
}

/** The version named by the URL parameter `version`, else the published one. Refusals: `not-found`, `forbidden`. */
async function load(view: View): Promise<StoredFramework> {
  const { ports, actor, params, url } = view;
  const version = url.searchParams.get('version');
  const stored = await getFramework(ports, actor, params.id ?? '', version ? { version: Number(version) } : {});
  if (!seesProposed(actor, stored.framework)) throw new Refusal('forbidden');
  return stored;
}

function trailOf({ t, params }: View): NonNullable<Page['trail']> {
  return [
    { href: '/rammer', text: t('frameworks.title') },
    { href: `/rammer/${params.id}`, text: t('admin.framework') },
  ];
}

const idOf = ({ framework: { id, version } }: StoredFramework) => `${id}:${version}`;

/**
 * Compares with the version named by `med`; else with the published version before it, or the framework that it
 * succeeds.
 */
async function comparePage(view: View, stored: StoredFramework): Promise<Page> {
  const { t, language, url, actor } = view;
  const all = await listFrameworks(view.ports, actor);
  const others = all.filter((one) => idOf(one) !== idOf(stored));
  const { id, version } = stored.framework;
  const earlier = others.filter(
    (one) => one.status === 'published' && one.framework.id === id && one.framework.version < version,
  );
  const followed = others.find((one) => one.framework.successor === id);
  const asked = url.searchParams.get('med');
  const other = asked ? others.find((one) => idOf(one) === asked) : (earlier.at(-1) ?? followed ?? others[0]);
  if (asked && !other) throw new Refusal('not-found');
  return {
    title: t('admin.compareTitle'),
    trail: [...trailOf(view).slice(0, 1), { href: `/rammer/${id}?version=${version}`, text: nameOf(view, stored) }],
    body: (
      <div class="ob-narrow">
        {other && (
          <p class="ob-lead">{t('admin.compareLead', { before: nameOf(view, other), after: nameOf(view, stored) })}</p>
        )}
        <FilterForm view={view}>
          <input type="hidden" name="version" value={version} />
          <Choice
            name="med"
            label={t('admin.compareWith')}
            value={other ? idOf(other) : ''}
            options={others.map((one) => ({
              value: idOf(one),
              text: `${inLanguage(one.framework.title, language)}, ${t('frameworks.version', { version: one.framework.version })}`,
            }))}
          />
        </FilterForm>
        {other && (
          <Comparison
            view={view}
            before={other.framework}
            after={stored.framework}
            frameworks={all.map(({ framework }) => framework)}
          />
        )}
      </div>
    ),
  };
}
