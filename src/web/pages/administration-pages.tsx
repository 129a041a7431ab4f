// Administration: the frameworks in every state, a page for each version with the possible acts, and their forms.
import { approveFramework, closeFramework, getFramework, listFrameworks } from '../../app/govern-frameworks.ts';
import type { StoredFramework } from '../../app/ports.ts';
import { closedAs, refusalToSettle } from '../../domain/governance/proposed.ts';
import { Refusal } from '../../domain/refusal.ts';
import {
  administrationTrail,
  askedOf,
  forAdministrators,
  nameOf,
  pathOf,
  sayDoings,
  VersionState,
} from '../administration/frame.tsx';
import { proposePage, sendProposal } from '../administration/propose-form.tsx';
import type { Door, Entries } from '../door.tsx';
import { actPage, errorAt, missing, orErrors, tooLong } from '../form/act-page.tsx';
import { TextArea } from '../form/controls.tsx';
import type { FormError } from '../form/error-summary.tsx';
import { formKey } from '../form-key.ts';
import { sayValidity } from '../framework/says.ts';
import { Table } from '../parts/table.tsx';
import type { Page, View } from '../view.ts';

const SECTIONS = [
  { href: '/administration/rammer', text: 'admin.frameworks', lead: 'admin.frameworksLead' },
  { href: '/administration/webhooks', text: 'webhooks.title', lead: 'webhooks.lead' },
  { href: '/administration/roller', text: 'roles.title', lead: 'roles.lead' },
] as const;
const ONE = '/administration/rammer/:id/:version';
const present = () => ({ status: 303, body: '' });

export function addAdministrationPages(door: Door): void {
  door.get('/administration', async (view) => {
    forAdministrators(view);
    const { t } = view;
    return {
      title: t('nav.admin'),
      body: (
        <ul class="ob-task-list">
          {SECTIONS.map(({ href, text, lead }) => (
            <li key={href}>
              <span>
                <a href={href}>{t(text)}</a>
                <br />
                {t(lead)}
              </span>
            </li>
          ))}
        </ul>
      ),
    };
  });
  door.get('/administration/rammer', listPage);
  door.get('/administration/rammer/ny', proposePage);
  door.post('/administration/rammer/ny', sendProposal);
  door.get(ONE, async (view) => onePage(view, await load(view)));
  door.get(`${ONE}/godkend`, async (view) => approvePage(view, await load(view, 'approve')));
  door.post(`${ONE}/godkend`, async (view, entries) => {
    const { framework } = await load(view);
    const asked = { ...askedOf(view, entries), present };
    await approveFramework(view.ports, asked, framework.id, framework.version);
    return { goTo: pathOf({ framework }), say: { key: 'admin.approved' } };
  });
  door.get(`${ONE}/luk`, async (view) => closePage(view, await load(view, 'close'), new URLSearchParams(), []));
  door.post(`${ONE}/luk`, async (view, entries) => {
    const stored = await load(view);
    const reason = entries.get('grund')?.trim() ?? '';
    const errors = [...missing(view, entries, { grund: 'admin.reason' }), ...tooLong(view, entries, ['grund'])];
    if (errors.length > 0) return closePage(view, stored, entries, errors);
    const { id, version } = stored.framework;
    const attempt = closeFramework(view.ports, { ...askedOf(view, entries), present }, id, { version, reason });
    const done = await orErrors(attempt, view.language, () => 'grund');
    if ('errors' in done) return closePage(view, stored, entries, done.errors);
    return { goTo: pathOf(stored), say: { key: `admin.${closedAs(stored, view.actor.subject)}` } };
  });
}

/** @param act refused as the act itself is, so that no form is shown for an act that is not possible */
async function load(view: View, act?: 'approve' | 'close'): Promise<StoredFramework> {
  forAdministrators(view);
  const { id = '', version } = view.params;
  const stored = await getFramework(view.ports, view.actor, id, { version: Number(version) });
  const code = act && refusalToSettle(act, stored, view.actor.subject);
  if (code) throw new Refusal(code);
  return stored;
}

async function listPage(view: View): Promise<Page> {
  forAdministrators(view);
  const { t, language } = view;
  const all = [...(await listFrameworks(view.ports, view.actor))];
  // Proposed versions come first, since somebody has to approve or close them.
  all.sort((a, b) => Number(b.status === 'proposed') - Number(a.status === 'proposed'));
  return {
    title: t('admin.frameworks'),
    wide: true,
    trail: administrationTrail(view),
    body: (
      <>
        <p class="ob-lead">{t('admin.frameworksLead')}</p>
        <p class="ob-no-print">
          <a class="button button-primary" href="/administration/rammer/ny">
            {t('admin.propose')}
          </a>
        </p>
        <Table
          caption={t('admin.frameworks')}
          head={[t('admin.framework'), t('admin.state'), t('admin.validity'), t('admin.who')]}
          wrap
          rows={all.map((stored) => [
            <a href={pathOf(stored)}>{nameOf(view, stored)}</a>,
            <VersionState view={view} stored={stored} />,
            sayValidity(stored.framework, t, language),
            sayDoings(view, stored).at(-1),
          ])}
        />
      </>
    ),
  };
}

function trailOf(view: View, ...more: NonNullable<Page['trail']>) {
  const list = { href: '/administration/rammer', text: view.t('admin.frameworks') };
  return administrationTrail(view, list, ...more);
}

function onePage(view: View, stored: StoredFramework): Page {
  const { t, language, actor } = view;
  const { id, version } = stored.framework;
  const mine = stored.proposedBy.subject === actor.subject;
  const at = `/rammer/${id}`;
  return {
    title: nameOf(view, stored),
    trail: trailOf(view),
    body: (
      <div class="ob-narrow">
        <p>
          <VersionState view={view} stored={stored} /> {sayValidity(stored.framework, t, language)}
        </p>
        <ul>
          {sayDoings(view, stored).map((doing) => (
            <li key={doing}>{doing}</li>
          ))}
        </ul>
        {stored.status === 'proposed' && (
          <>
            {mine && <p>{t('admin.ownProposal')}</p>}
            <p class="ob-actions">
              {!mine && (
                <a class="button button-primary" href={`${pathOf(stored)}/godkend`}>
                  {t('admin.approve')}
                </a>
              )}
              <a class="button button-secondary" href={`${pathOf(stored)}/luk`}>
                {t(mine ? 'admin.withdraw' : 'admin.reject')}
              </a>
            </p>
          </>
        )}
        <ul class="ob-task-list">
          <li>
            <a href={`${at}?version=${version}`}>{t('admin.read')}</a>
          </li>
          <li>
            <a href={`${at}/sammenlign?version=${version}`}>{t('admin.compare')}</a>
          </li>
          {!stored.closed && (
            <li>
              <a href={`${at}/proev?version=${version}`}>{t('admin.try')}</a>
            </li>
          )}
          <li>
            <a href={`/administration/rammer/ny?fra=${id}:${version}`}>{t('admin.copy')}</a>
          </li>
        </ul>
      </div>
    ),
  };
}

function approvePage(view: View, stored: StoredFramework): Page {
  const { t } = view;
  return actPage({
    ...{ view, title: t('admin.approve'), lead: t('admin.approveLead'), errors: [] },
    trail: trailOf(view, { href: pathOf(stored), text: nameOf(view, stored) }),
    back: pathOf(stored),
    values: formKey(new URLSearchParams()),
    warning: true,
  });
}

function closePage(view: View, stored: StoredFramework, entries: Entries, errors: readonly FormError[]): Page {
  const { t } = view;
  const mine = closedAs(stored, view.actor.subject) === 'withdrawn';
  return actPage({
    ...{ view, title: t(mine ? 'admin.withdraw' : 'admin.reject'), lead: t('admin.closeLead'), errors },
    trail: trailOf(view, { href: pathOf(stored), text: nameOf(view, stored) }),
    back: pathOf(stored),
    values: formKey(entries),
    warning: true,
    children: (
      <TextArea
        name="grund"
        label={t('admin.reason')}
        value={entries.get('grund') ?? ''}
        error={errorAt(errors, 'grund')}
        t={t}
      />
    ),
  });
}
