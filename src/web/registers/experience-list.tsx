// Experiences: the list with search, and the page of one with the answers of the other clusters.
import type { Page as Found } from '../../app/ports.ts';
import type { Framework } from '../../domain/governance/framework.ts';
import { isValidOn } from '../../domain/governance/lookups.ts';
import { EXPERIENCE_STATUSES, type Experience } from '../../domain/registers/experience.ts';
import { writesFor } from '../../domain/registers/places.ts';
import { inLanguage } from '../../lib/localised.ts';
import { writeDate, writeInstant } from '../formats.ts';
import { placeName, taskTypeName } from '../names.ts';
import { Day } from '../parts/day.tsx';
import { Status } from '../parts/status.tsx';
import { Facts, Table } from '../parts/table.tsx';
import type { Page, View } from '../view.ts';
import { placesToShare } from './experience-forms.tsx';
import { EntryFilters } from './filter-form.tsx';
import { Paging } from './frame.tsx';
import { hearers, isOver, pathsOf, ToldFacts, trailOf } from './told-parts.tsx';

export function experiencesPage(view: View, frameworks: readonly Framework[], found: Found<Experience>): Page {
  const { t, language, url, ports } = view;
  const { today } = ports.clock();
  const writable = frameworks.find(
    (framework) => isValidOn(framework, today) && placesToShare(view, framework).length > 0,
  );
  return {
    title: t('experiences.title'),
    wide: true,
    body: (
      <>
        <p class="ob-lead">{t('experiences.lead')}</p>
        <p class="ob-actions ob-no-print">
          {writable && (
            <a class="button button-primary" href={`/erfaringer/${writable.id}/ny`}>
              {t('experiences.new')}
            </a>
          )}
          <a href="/tidlige-orienteringer">{t('experiences.seeAnnouncements')}</a>
        </p>
        <EntryFilters
          {...{ view, frameworks }}
          statuses={EXPERIENCE_STATUSES.map((value) => ({ value, text: t(`experiences.status.${value}`) }))}
        />
        {found.items.length === 0 ? (
          <p>{t(url.searchParams.size > 0 ? 'registers.noneFound' : 'registers.none')}</p>
        ) : (
          <Table
            caption={t('experiences.caption')}
            head={[
              ...[t('experiences.what'), t('experiences.matters'), t('registers.taskType'), t('experiences.place')],
              ...[t('registers.status'), t('registers.changed')],
            ]}
            rows={found.items.map((item) => [
              <a href={pathsOf(item).self}>{item.title}</a>,
              item.matters,
              item.taskType ? taskTypeName(item.taskType, language) : '–',
              nameIn(frameworks, item),
              <ExperienceStatus view={view} experience={item} />,
              <Day date={item.updatedAt} view={view} />,
            ])}
          />
        )}
        <Paging view={view} next={found.next} />
      </>
    ),
  };
}

/** @param agreement the agreement that the experience is of, where the person may see it */
export function experiencePage(
  view: View,
  experience: Experience,
  framework: Framework,
  agreement: { readonly id: string; readonly title: string } | undefined,
): Page {
  const { t, language } = view;
  const { title, worked, failed, matters, taskType, place, withdrawn, createdBy, createdAt } = experience;
  return {
    title,
    trail: trailOf(view, experience),
    body: (
      <>
        <Facts
          facts={[
            [t('registers.status'), <ExperienceStatus view={view} experience={experience} />],
            ...(withdrawn
              ? ([
                  [
                    t('observations.reason'),
                    `${withdrawn.reason} (${withdrawn.by.name}, ${writeDate(withdrawn.at, language)})`,
                  ],
                ] as const)
              : []),
            [t('experiences.worked'), <span class="ob-pre">{worked ?? '–'}</span>],
            [t('experiences.failed'), <span class="ob-pre">{failed ?? '–'}</span>],
            [t('experiences.matters'), <span class="ob-pre">{matters}</span>],
            [t('registers.taskType'), taskType ? taskTypeName(taskType, language) : '–'],
            [t('experiences.place'), placeName(framework, place)],
            [t('experiences.agreement'), agreement ? <a href={`/aftaler/${agreement.id}`}>{agreement.title}</a> : '–'],
            [t('registers.framework'), inLanguage(framework.title, language)],
            [t('registers.by'), `${createdBy.name}, ${writeInstant(createdAt, language)}`],
          ]}
        />
        <Acts view={view} experience={experience} framework={framework} />
        <ToldFacts view={view} entry={experience} framework={framework} />
      </>
    ),
  };
}

type ActsProps = { readonly view: View; readonly experience: Experience; readonly framework: Framework };

function Acts({ view, experience, framework }: ActsProps) {
  const { t, actor } = view;
  const { self } = pathsOf(experience);
  if (isOver(experience)) return null;
  return (
    <p class="ob-actions ob-no-print">
      {hearers({ view, entry: experience, framework }).length > 0 && (
        <a class="button button-primary" href={`${self}/svar`}>
          {t('told.hear')}
        </a>
      )}
      {writesFor(actor, framework.id, experience.place) && (
        <>
          <a href={`${self}/ret`}>{t('registers.change')}</a>
          <a href={`${self}/traek-tilbage`}>{t('experiences.withdraw')}</a>
        </>
      )}
    </p>
  );
}

function ExperienceStatus({ view: { t }, experience }: { readonly view: View; readonly experience: Experience }) {
  const { status } = experience;
  return <Status tone={status === 'shared' ? 'good' : 'plain'} text={t(`experiences.status.${status}`)} />;
}

function nameIn(frameworks: readonly Framework[], { framework: id, place }: Experience): string {
  const framework = frameworks.find((each) => each.id === id);
  return framework ? placeName(framework, place) : place;
}
