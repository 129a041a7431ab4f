// Early announcements: the list, and the page of one with the answers of the other clusters.
import type { Page as Found } from '../../app/ports.ts';
import type { Framework } from '../../domain/governance/framework.ts';
import { ANNOUNCEMENT_STATUSES, type Announcement } from '../../domain/registers/announcement.ts';
import { holds } from '../../domain/workflow/actor.ts';
import { inLanguage } from '../../lib/localised.ts';
import { writeDate, writeInstant } from '../formats.ts';
import { clusterName, taskTypeName } from '../names.ts';
import { Day } from '../parts/day.tsx';
import { Status } from '../parts/status.tsx';
import { Facts, Table } from '../parts/table.tsx';
import type { Page, View } from '../view.ts';
import { EntryFilters } from './filter-form.tsx';
import { Paging } from './frame.tsx';
import { hearers, isOver, pathsOf, ToldFacts, trailOf } from './told-parts.tsx';

export function announcementsPage(view: View, frameworks: readonly Framework[], found: Found<Announcement>): Page {
  const { t, language, url } = view;
  return {
    title: t('announcements.title'),
    wide: true,
    trail: [{ href: '/erfaringer', text: t('experiences.title') }],
    body: (
      <>
        <p class="ob-lead">{t('announcements.lead')}</p>
        <p class="ob-no-print">{t('announcements.how')}</p>
        <EntryFilters
          {...{ view, frameworks }}
          statuses={ANNOUNCEMENT_STATUSES.map((value) => ({ value, text: t(`announcements.status.${value}`) }))}
        />
        {found.items.length === 0 ? (
          <p>{t(url.searchParams.size > 0 ? 'registers.noneFound' : 'registers.none')}</p>
        ) : (
          <Table
            caption={t('announcements.caption')}
            head={[
              ...[t('announcements.what'), t('registers.taskType'), t('announcements.place')],
              ...[t('told.answer'), t('registers.status'), t('registers.changed')],
            ]}
            rows={found.items.map((item) => [
              <a href={pathsOf(item).self}>{item.title}</a>,
              item.taskType ? taskTypeName(item.taskType, language) : '–',
              nameIn(frameworks, item),
              t('told.says', { heard: item.heard.length, told: item.told.length }),
              <AnnouncementStatus view={view} announcement={item} />,
              <Day date={item.updatedAt} view={view} />,
            ])}
          />
        )}
        <Paging view={view} next={found.next} />
      </>
    ),
  };
}

type OneProps = {
  readonly view: View;
  readonly announcement: Announcement;
  readonly framework: Framework;
  /** Whether the person may see the case itself. */
  readonly seesCase: boolean;
};

export function announcementPage({ view, announcement, framework, seesCase }: OneProps): Page {
  const { t, language } = view;
  const { title, taskType, place, why, proposal, closed, createdBy, createdAt } = announcement;
  return {
    title,
    trail: trailOf(view, announcement),
    body: (
      <>
        <p class="ob-lead ob-pre">{why}</p>
        <Facts
          facts={[
            [t('registers.status'), <AnnouncementStatus view={view} announcement={announcement} />],
            ...(closed
              ? ([
                  [t('observations.reason'), `${closed.reason} (${closed.by.name}, ${writeDate(closed.at, language)})`],
                ] as const)
              : []),
            [t('registers.taskType'), taskType ? taskTypeName(taskType, language) : '–'],
            [t('announcements.place'), clusterName(framework, place)],
            [t('registers.framework'), inLanguage(framework.title, language)],
            [t('registers.by'), `${createdBy.name}, ${writeInstant(createdAt, language)}`],
          ]}
        />
        <Acts view={view} announcement={announcement} framework={framework} />
        {seesCase && (
          <p>
            <a href={`/sager/${proposal}`}>{t('announcements.seeCase')}</a>
          </p>
        )}
        <ToldFacts view={view} entry={announcement} framework={framework} />
      </>
    ),
  };
}

function Acts({ view, announcement, framework }: Omit<OneProps, 'seesCase'>) {
  const { t, actor } = view;
  const { self } = pathsOf(announcement);
  if (isOver(announcement)) return null;
  return (
    <p class="ob-actions ob-no-print">
      {hearers({ view, entry: announcement, framework }).length > 0 && (
        <a class="button button-primary" href={`${self}/svar`}>
          {t('told.hear')}
        </a>
      )}
      {holds(actor, 'coordinator', announcement.place) && (
        <>
          <a href={`${self}/ret`}>{t('registers.change')}</a>
          <a href={`${self}/afslut`}>{t('announcements.close')}</a>
        </>
      )}
    </p>
  );
}

function AnnouncementStatus({
  view: { t },
  announcement,
}: {
  readonly view: View;
  readonly announcement: Announcement;
}) {
  const { status } = announcement;
  return <Status tone={status === 'open' ? 'wait' : 'plain'} text={t(`announcements.status.${status}`)} />;
}

function nameIn(frameworks: readonly Framework[], { framework: id, place }: Announcement): string {
  const framework = frameworks.find((each) => each.id === id);
  return framework ? clusterName(framework, place) : place;
}
