// Rammer: the frameworks for reading.
import { getFramework, listFrameworks } from '../../app/govern-frameworks.ts';
import type { StoredFramework } from '../../app/ports.ts';
import { inLanguage } from '../../lib/localised.ts';
import { sayDoings, VersionState } from '../administration/frame.tsx';
import type { Door } from '../door.tsx';
import { Bodies } from '../framework/bodies.tsx';
import { HealthAgreements, Principles, Sources } from '../framework/grounds.tsx';
import { type Shown, sayDays, sayMember, sayValidity, unverified } from '../framework/says.ts';
import { CaseTypes, Procedures } from '../framework/ways.tsx';
import type { View } from '../view.ts';
import { mayTransfer } from './transfer-page.tsx';

export function addFrameworkPages(door: Door): void {
  door.get('/rammer', async (view) => {
    const { ports, actor, t, language } = view;
    const stored = await listFrameworks(ports, actor);
    return {
      title: t('frameworks.title'),
      body: (
        <>
          <p class="ob-lead">{t('frameworks.lead')}</p>
          <ul class="ob-task-list no-max-width">
            {stored.map(({ framework, status }) => (
              <li key={`${framework.id} ${framework.version}`}>
                <span>
                  <a href={`/rammer/${framework.id}?version=${framework.version}`}>
                    {inLanguage(framework.title, language)}
                  </a>
                  <br />
                  {sayValidity(framework, t, language)}
                </span>
                <span class="ob-muted">
                  {t('frameworks.version', { version: framework.version })}
                  {status !== 'published' && ` (${t(`admin.state.${status}`).toLowerCase()})`}
                </span>
              </li>
            ))}
          </ul>
        </>
      ),
    };
  });

  door.get('/rammer/:id', async (view) => {
    const { ports, actor, t, language, params, url } = view;
    const version = Number(url.searchParams.get('version') ?? '');
    const wanted = Number.isInteger(version) && version > 0 ? { version } : {};
    const stored = await getFramework(ports, actor, params.id ?? '', wanted);
    const { framework } = stored;
    const successor = (await ports.frameworks.published()).find(({ id }) => id === framework.successor);
    return {
      title: inLanguage(framework.title, language),
      trail: [{ href: '/rammer', text: t('frameworks.title') }],
      body: (
        <div class="ob-narrow">
          {framework.description && <p class="ob-lead">{inLanguage(framework.description, language)}</p>}
          <p>{sayValidity(framework, t, language)}</p>
          {framework.successor && (
            <p>
              {t('frameworks.successor')}{' '}
              <a href={`/rammer/${framework.successor}`}>
                {successor ? inLanguage(successor.title, language) : framework.successor}
              </a>
            </p>
          )}
          {mayTransfer({ actor }, framework) && (
            <p class="ob-no-print">
              <a href={`/rammer/${framework.id}/videreforelse`}>{t('transfer.link')}</a>
            </p>
          )}
          {stored.status !== 'published' && <Unpublished view={view} stored={stored} />}
          <p>{t('frameworks.unverifiedLead')}</p>
          <Sections {...{ framework, t, language }} />
        </div>
      ),
    };
  });
}

/** A version that is not published: who proposed it, its state, and what can be done with it. */
function Unpublished({ view, stored }: { readonly view: View; readonly stored: StoredFramework }) {
  const { t } = view;
  const { id, version } = stored.framework;
  return (
    <>
      <p>
        <VersionState view={view} stored={stored} /> {sayDoings(view, stored).join('. ')}
      </p>
      <p class="ob-actions ob-no-print">
        {!stored.closed && <a href={`/rammer/${id}/proev?version=${version}`}>{t('admin.try')}</a>}
        <a href={`/rammer/${id}/sammenlign?version=${version}`}>{t('admin.compare')}</a>
      </p>
    </>
  );
}

function Sections(shown: Shown) {
  const { framework, t, language } = shown;
  return (
    <>
      <HealthAgreements {...shown} />
      <h2>{t('frameworks.types')}</h2>
      <CaseTypes {...shown} />
      <h2>{t('frameworks.procedure')}</h2>
      <Procedures {...shown} />
      <h2>{t('frameworks.steps')}</h2>
      <ul>
        {framework.steps.map((step) => (
          <li key={step.id}>
            {`${inLanguage(step.title, language)}${unverified(t, step.verified)}: ${step.sections.map((section) => t(`section.${section}`)).join(', ')}`}
          </li>
        ))}
      </ul>
      <h2>{t('frameworks.principles')}</h2>
      <Principles {...shown} />
      <h2>{t('frameworks.clusters')}</h2>
      <ul>
        {framework.clusters.map((cluster) => (
          <li key={cluster.id}>
            {`${cluster.name}${unverified(t, cluster.verified)}: ${cluster.members.map((member) => sayMember(shown, member)).join(', ')}`}
          </li>
        ))}
      </ul>
      <Names {...shown} />
      <h2>{t('frameworks.bodies')}</h2>
      <Bodies {...shown} />
      <h2>{t('frameworks.sources')}</h2>
      <Sources {...shown} />
    </>
  );
}

/** Earlier names of parties; renders nothing where no party has any. */
function Names(shown: Shown) {
  const { framework, t } = shown;
  const lines = framework.parties.flatMap(({ name, names = [] }) =>
    names.map((one) => `${name}: ${one.name}${sayDays(shown, one)}${unverified(t, one.verified)}`),
  );
  if (lines.length === 0) return null;
  return (
    <>
      <h2>{t('frameworks.names')}</h2>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}
