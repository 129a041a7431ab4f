// Aftaler: the list, and the page of an agreement: whether it is in force, its parties, its terms, and what falls due.
import type { AgreementFilter } from '../../app/agreement-ports.ts';
import { agreementFile } from '../../app/documents.ts';
import { getAgreementHistory, listAgreements, listEditions } from '../../app/read-agreements.ts';
import { AGREEMENT_STATUSES, type AgreementStatus } from '../../domain/agreement/validity.ts';
import { holds } from '../../domain/workflow/actor.ts';
import { addDays } from '../../lib/iso-date.ts';
import { readDate } from '../../lib/read-date.ts';
import { AgreementActions } from '../agreement/agreement-actions.tsx';
import { AgreementExperiences, experiencesOf } from '../agreement/agreement-experiences.tsx';
import { AgreementHistory } from '../agreement/agreement-history.tsx';
import { AgreementMoney } from '../agreement/agreement-money.tsx';
import {
  AgreementConditions,
  AgreementDues,
  AgreementFacts,
  AgreementMilestones,
  AgreementParties,
  type AgreementProps,
  Waits,
} from '../agreement/agreement-parts.tsx';
import { AgreementState } from '../agreement/agreement-status.tsx';
import { agreementTrail, loadAgreement } from '../agreement/load-agreement.ts';
import { ToCarryOut } from '../agreement/to-carry-out.tsx';
import { addFiles } from '../case/paper.tsx';
import type { Door } from '../door.tsx';
import { idOf } from '../form/controls.tsx';
import { writeDate } from '../formats.ts';
import { clusterName } from '../names.ts';
import { Part } from '../parts/part.tsx';
import { Table } from '../parts/table.tsx';
import type { View } from '../view.ts';
import { REGISTER_PATH } from './agreement-register-page.tsx';

const PAGE_SIZE = 25;
const HISTORY_SHOWN = 100;

export function addAgreementPages(door: Door): void {
  door.get('/aftaler', showList);
  addFiles(door, '/aftaler/:id/dokument', ({ ports, actor, language, params }, form) =>
    agreementFile(ports, actor, params.id ?? '', { form, language }),
  );
  door.get('/aftaler/:id', async (view) => {
    const found = await loadAgreement(view);
    const { agreement, framework } = found;
    const [history, editions, experiences] = await Promise.all([
      getAgreementHistory(view.ports, view.actor, agreement.id, { pageSize: HISTORY_SHOWN }),
      listEditions(view.ports, view.actor, agreement.id),
      experiencesOf(view, agreement),
    ]);
    const { t } = view;
    return {
      title: agreement.terms.title,
      trail: agreementTrail(view),
      body: (
        <>
          <p class="ob-lead">{t('agreement.name', { number: agreement.number, edition: agreement.edition })}</p>
          <Waits view={view} found={found} />
          <AgreementFacts view={view} found={found} />
          <p class="ob-actions">
            <a href={`/aftaler/${agreement.id}/opfoelgning`}>{t('follow.link')}</a>
            <a href={`/aftaler/${agreement.id}/dokument.pdf`}>{t('agreement.documentPdf')}</a>
            <a href={`/aftaler/${agreement.id}/dokument.docx`}>{t('agreement.documentDocx')}</a>
          </p>
          <AgreementActions view={view} found={found} />
          <ToCarryOut view={view} found={found} />
          {found.openCase !== undefined && found.actions.some(({ code }) => code === 'amendment-open') && (
            <p>
              {`${t('amend.open')} `}
              <a href={`/sager/${found.openCase}`}>{t('amend.openLink')}</a>
            </p>
          )}
          <Part id="parter" title={t('agreement.parties')}>
            <AgreementParties view={view} found={found} />
          </Part>
          {agreement.conditions.length > 0 && (
            <Part id="forbehold" title={t('agreement.conditions')}>
              <AgreementConditions view={view} found={found} />
            </Part>
          )}
          <Part id="kommer" title={t('agreement.due')}>
            <AgreementDues view={view} found={found} />
          </Part>
          <AgreementMoney view={view} found={found} />
          {agreement.milestones.length > 0 && (
            <Part id="milepaele" title={t('agreement.milestones')}>
              <AgreementMilestones view={view} found={found} />
            </Part>
          )}
          {editions.length > 1 && <Editions view={view} editions={editions} />}
          <Part id="erfaringer" title={t('experiences.title')}>
            <AgreementExperiences view={view} found={found} {...experiences} />
          </Part>
          <Part id="historik" title={t('agreement.history')}>
            <AgreementHistory {...{ view, agreement, framework }} events={history.items.map(({ event }) => event)} />
          </Part>
        </>
      ),
    };
  });
}

type EditionsProps = { readonly view: View; readonly editions: readonly AgreementProps['found']['agreement'][] };

function Editions({ view: { t, language }, editions }: EditionsProps) {
  return (
    <Part id="udgaver" title={t('agreement.editions')}>
      <ul>
        {editions.map((each) => (
          <li key={each.id}>
            <a href={`/aftaler/${each.id}`}>{t('agreement.name', { number: each.number, edition: each.edition })}</a>
            {`, ${writeDate(each.terms.start, language)}`}
          </li>
        ))}
      </ul>
    </Part>
  );
}

async function showList(view: View) {
  const { t, ports, actor, url } = view;
  const asked = url.searchParams;
  const filter = filterOf(asked);
  const page = await listAgreements(ports, actor, filter, {
    pageSize: PAGE_SIZE,
    cursor: asked.get('side') || undefined,
    count: false,
  });
  const frameworks = await ports.frameworks.published();
  const { today } = ports.clock();
  const rest = new URLSearchParams(asked);
  rest.delete('side');
  return {
    title: t('agreements.title'),
    body: (
      <>
        <p class="ob-no-print">
          <a href="/kalender">{t('calendar.link')}</a>
        </p>
        {(holds(actor, 'planner') || holds(actor, 'coordinator')) && (
          <p class="ob-no-print">
            <a href={REGISTER_PATH}>{t('register.link')}</a>
          </p>
        )}
        <Search view={view} asked={asked} />
        {page.items.length === 0 ? (
          <p class="ob-lead">{t(asked.size > 0 ? 'agreements.none' : 'agreements.noneAtAll')}</p>
        ) : (
          <Table
            caption={t('agreements.caption')}
            head={[t('agreements.number'), t('agreement.statusNow'), t('agreements.period'), t('case.cluster')]}
            rows={page.items.map((item) => {
              const framework = frameworks.findLast(({ id }) => id === item.framework.id);
              return [
                <>
                  <a href={`/aftaler/${item.id}`}>{item.title}</a>
                  <br />
                  {`${item.number}, ${t('agreements.edition', { edition: item.edition })}`}
                </>,
                <AgreementState status={statusOf(item, today)} t={t} />,
                sayPeriod(item, view),
                item.clusters.map((cluster) => (framework ? clusterName(framework, cluster) : cluster)).join(', '),
              ];
            })}
          />
        )}
        <p class="ob-actions">
          {asked.get('side') && <a href={`/aftaler?${rest}`}>{t('cases.first')}</a>}
          {page.next && <a href={`/aftaler?${rest}&side=${encodeURIComponent(page.next)}`}>{t('cases.more')}</a>}
        </p>
      </>
    ),
  };
}

type Item = Awaited<ReturnType<typeof listAgreements>>['items'][number];

/** Applies the rule of the domain's statusOn to the fields of a list item. */
function statusOf({ inForceFrom, inForceTo, ending }: Item, today: string): AgreementStatus {
  if (inForceTo !== null && inForceTo <= today) return ending === 'replaced' ? 'replaced' : 'ended';
  if (inForceFrom === null || today < inForceFrom) return 'awaiting-start';
  return ending === 'terminated' ? 'under-notice' : 'in-force';
}

/** The first and the last day on which the agreement is in force. */
function sayPeriod({ inForceFrom, inForceTo }: Item, { t, language }: View): string {
  const from = inForceFrom === null ? t('agreement.fromUnknown') : writeDate(inForceFrom, language);
  return inForceTo === null ? `${from} –` : `${from} – ${writeDate(addDays(inForceTo, -1), language)}`;
}

function filterOf(asked: URLSearchParams): AgreementFilter {
  const status = asked.get('status');
  return {
    q: asked.get('q')?.trim().slice(0, 200) || undefined,
    status: AGREEMENT_STATUSES.find((known) => known === status),
    inForceOn: readDate(asked.get('dag') ?? ''),
  };
}

function Search({ view: { t }, asked }: { readonly view: View; readonly asked: URLSearchParams }) {
  const input = (name: string, label: string) => (
    <div class="form-group">
      <label class="form-label" for={idOf(name)}>
        {label}
      </label>
      <input class="form-input" id={idOf(name)} name={name} type="text" value={asked.get(name) ?? ''} />
    </div>
  );
  return (
    <search class={asked.size === 0 ? 'ob-no-print' : ''}>
      <form method="get" action="/aftaler" class="ob-search">
        {input('q', t('cases.search'))}
        <div class="form-group">
          <label class="form-label" for={idOf('status')}>
            {t('agreement.statusNow')}
          </label>
          <select class="form-select" id={idOf('status')} name="status">
            <option value="">{t('cases.all')}</option>
            {AGREEMENT_STATUSES.map((status) => (
              <option key={status} value={status} selected={asked.get('status') === status}>
                {t(`agreement.status.${status}`)}
              </option>
            ))}
          </select>
        </div>
        {input('dag', t('agreements.inForceOn'))}
        <div class="form-group ob-no-print">
          <button class="button button-secondary" type="submit">
            {t('agreements.go')}
          </button>{' '}
          {asked.size > 0 && <a href="/aftaler">{t('cases.clear')}</a>}
        </div>
      </form>
    </search>
  );
}
