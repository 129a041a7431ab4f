// Sagens spor: every event of a case with person, time and seal. For auditors.
import { getHistory } from '../../app/read-proposals.ts';
import { Refusal } from '../../domain/refusal.ts';
import { holds } from '../../domain/workflow/actor.ts';
import { sayEvent } from '../case/say-event.ts';
import type { Door } from '../door.tsx';
import { caseTrail, loadCase } from '../load-case.ts';
import { Instant } from '../parts/day.tsx';
import { Table } from '../parts/table.tsx';

const PAGE_SIZE = 100;
/** Characters of a seal that are shown, enough to tell seals apart. The API returns the whole seal. */
const SEAL = 12;

export function addTrailPage(door: Door): void {
  door.get('/sager/:id/spor', async (view) => {
    const { t, ports, actor, params, url } = view;
    if (!holds(actor, 'auditor')) throw new Refusal('forbidden');
    const found = await loadCase(view, params.id ?? '');
    const cursor = url.searchParams.get('side') ?? undefined;
    const { items, next } = await getHistory(ports, actor, params.id ?? '', { pageSize: PAGE_SIZE, cursor });
    return {
      title: t('trail.title'),
      wide: true,
      trail: caseTrail(view, found),
      body: (
        <>
          <p class="ob-lead">{t('trail.lead')}</p>
          <Table
            caption={t('trail.title')}
            head={[t('trail.number'), t('trail.when'), t('trail.what'), t('trail.who'), t('trail.seal')]}
            numbers={[0]}
            wrap
            rows={items.map(({ sequence, event, hash }) => [
              sequence,
              <Instant at={event.at} view={view} />,
              <>
                {sayEvent(event, found, view)}
                <br />
                <code>{event.type}</code>
              </>,
              `${event.by.name} (${event.by.subject})`,
              <code>{hash.slice(0, SEAL)}</code>,
            ])}
          />
          {next && <a href={`${url.pathname}?side=${encodeURIComponent(next)}`}>{t('cases.more')}</a>}
        </>
      ),
    };
  });
}
