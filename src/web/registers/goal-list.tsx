// The goals of groups: a table for each group, and a sentence with their number.
import type { GoalsOfFramework } from '../../app/registers/goals.ts';
import type { Framework } from '../../domain/governance/framework.ts';
import type { Goal } from '../../domain/registers/goal.ts';
import { writesFor } from '../../domain/registers/places.ts';
import { writeDate } from '../formats.ts';
import { Table } from '../parts/table.tsx';
import type { Page, View } from '../view.ts';
import { placeName } from './beacon-view.tsx';
import { FilterForm, FrameworkChoice } from './filter-form.tsx';
import { groupsOf } from './goal-fields.tsx';

export function goalsPage(view: View, frameworks: readonly Framework[], found: GoalsOfFramework): Page {
  const { t } = view;
  const { framework, goals } = found;
  const byGroup = [...Map.groupBy(goals, ({ place }) => place)];
  const current = goals.filter(({ status }) => status === 'current').length;
  return {
    title: t('goals.title'),
    wide: true,
    trail: [{ href: '/pejlemaerker', text: t('nav.beacons') }],
    body: (
      <>
        <p class="ob-lead">{t('goals.lead')}</p>
        <FilterForm view={view}>
          <FrameworkChoice view={view} frameworks={frameworks} value={framework.id} />
        </FilterForm>
        <p>{goals.length === 0 ? t('registers.none') : t('goals.says', { count: current, groups: byGroup.length })}</p>
        {groupsOf(view, framework).length > 0 && (
          <p class="ob-actions ob-no-print">
            <a class="button button-primary" href={`/maal/${framework.id}/nyt`}>
              {t('goals.new')}
            </a>
          </p>
        )}
        {byGroup.map(([place, own]) => (
          <OfGroup key={place} view={view} name={placeName(framework, place, view)} goals={own} />
        ))}
        <p>
          <a href={`/pejlemaerker?ramme=${framework.id}`}>{t('goals.seeBeacons')}</a>
        </p>
      </>
    ),
  };
}

type OfGroupProps = { readonly view: View; readonly name: string; readonly goals: readonly Goal[] };

function OfGroup({ view, name, goals }: OfGroupProps) {
  const { t, language, actor } = view;
  return (
    <>
      <h2>{name}</h2>
      <Table
        caption={`${t('goals.title')}: ${name}`}
        head={[
          ...[t('goals.goal'), t('goals.targetGroup'), t('goals.needs'), t('goals.until')],
          ...[t('registers.status'), t('goals.acts')],
        ]}
        rows={goals.map((goal) => [
          goal.goal,
          goal.targetGroup,
          goal.needs ?? '–',
          goal.until === undefined ? '–' : writeDate(goal.until, language),
          goal.ended ? t('goals.ended', { reason: goal.ended.reason }) : t('goals.current'),
          goal.status === 'current' && writesFor(actor, goal.framework, goal.place) ? (
            <>
              <a href={`/maal/${goal.id}/ret`}>
                {t('registers.change')}
                <span class="sr-only">{`: ${goal.goal}`}</span>
              </a>{' '}
              <a href={`/maal/${goal.id}/afslut`}>
                {t('goals.endShort')}
                <span class="sr-only">{`: ${goal.goal}`}</span>
              </a>
            </>
          ) : (
            '–'
          ),
        ])}
      />
    </>
  );
}
