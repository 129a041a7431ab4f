// Hvem har hvilken rolle: every known person and client with the roles of their last token.
import type { KnownActor } from '../../app/actor-ports.ts';
import { listActors } from '../../app/known-actors.ts';
import type { Framework } from '../../domain/governance/framework.ts';
import { ROLES } from '../../domain/workflow/actor.ts';
import { administrationTrail } from '../administration/frame.tsx';
import type { Door } from '../door.tsx';
import { sayGrant } from '../names.ts';
import { Instant } from '../parts/day.tsx';
import { Table } from '../parts/table.tsx';
import { Choice, FilterForm, orAll } from '../registers/filter-form.tsx';
import type { Page, View } from '../view.ts';

const PATH = '/administration/roller';
const PAGE_SIZE = 50;

export function addRolesPage(door: Door): void {
  door.get(PATH, page);
}

async function page(view: View): Promise<Page> {
  const { t, ports, actor, url } = view;
  const role = ROLES.find((known) => known === url.searchParams.get('rolle'));
  const cursor = url.searchParams.get('side') ?? undefined;
  const asked = { pageSize: PAGE_SIZE, ...(cursor !== undefined && { cursor }) };
  const [{ items, next }, frameworks] = await Promise.all([
    listActors(ports, actor, { role }, asked),
    ports.frameworks.published(),
  ]);
  const further = new URLSearchParams({ ...(role && { rolle: role }), ...(next !== null && { side: next }) });
  return {
    title: t('roles.title'),
    wide: true,
    trail: administrationTrail(view),
    body: (
      <>
        <p class="ob-lead">{t('roles.lead')}</p>
        <p>{t('roles.provider')}</p>
        <FilterForm view={view}>
          <Choice
            name="rolle"
            label={t('roles.role')}
            value={role ?? ''}
            options={orAll(
              view,
              ROLES.map((each) => ({ value: each, text: t(`roles.${each}`) })),
            )}
          />
        </FilterForm>
        {items.length === 0 ? (
          <p>{t('roles.none')}</p>
        ) : (
          <Table
            caption={t('roles.title')}
            head={[t('roles.who'), t('roles.may'), t('roles.seen')]}
            wrap
            rows={items.map((known) => row(view, known, frameworks))}
          />
        )}
        {next !== null && <a href={`${PATH}?${further}`}>{t('registers.next')}</a>}
      </>
    ),
  };
}

/** A row: the name where one is known, what it may do, and when it was last seen. */
function row(view: View, known: KnownActor, frameworks: readonly Framework[]) {
  const { t, language } = view;
  const { subject, name, kind, grants, scopes, seenAt } = known;
  return [
    <>
      <strong>{name}</strong>
      {name !== subject && (
        <>
          <br />
          <code>{subject}</code>
        </>
      )}
      {kind === 'system' && ` (${t('roles.system')})`}
    </>,
    grants === null ? (
      t('roles.unknown')
    ) : grants.length + scopes.length === 0 ? (
      t('roles.noGrants')
    ) : (
      <ul class="mb-0">
        {grants.map((grant) => (
          <li key={`${grant.role}:${grant.scope}`}>{sayGrant(grant, frameworks, t, language)}</li>
        ))}
        {scopes.length > 0 && (
          <li>
            {`${t('roles.scopes')}: `}
            <code>{scopes.join(' ')}</code>
          </li>
        )}
      </ul>
    ),
    <Instant at={seenAt} view={view} />,
  ];
}
