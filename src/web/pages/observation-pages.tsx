// Uaftalt opgaveglidning: the list with counts, the form, and the page of one observation with the possible acts.

import {
  closeObservation,
  countObservations,
  getObservation,
  listObservations,
  promoteObservation,
  reportObservation,
  reviseObservation,
} from '../../app/registers/observations.ts';
import type { Framework } from '../../domain/governance/framework.ts';
import { OBSERVATION_STATUSES, type Observation } from '../../domain/registers/observation.ts';
import { chosenCluster } from '../case/cluster-choice.tsx';
import type { Door } from '../door.tsx';
import { missing, orErrors } from '../form/act-page.tsx';
import { partyName, taskTypeName } from '../names.ts';
import { Day } from '../parts/day.tsx';
import { Table } from '../parts/table.tsx';
import { entryAsked, expectedOf } from '../registers/entry-form.tsx';
import { EntryFilters } from '../registers/filter-form.tsx';
import { askedOfList, Paging } from '../registers/frame.tsx';
import {
  closeForm,
  frameworkIn,
  promoteForm,
  reportForm,
  reviseForm,
  trailOf,
} from '../registers/observation-act-forms.tsx';
import { ObservationCounts } from '../registers/observation-counts.tsx';
import { ObservationFacts, ObservationStatus } from '../registers/observation-facts.tsx';
import { entriesOfObservation, observationField, readObservation } from '../registers/observation-form.tsx';
import type { Page, View } from '../view.ts';

export function addObservationPages(door: Door): void {
  door.get('/uaftalt', listPage);
  door.get('/uaftalt/ny', (view) => reportForm(view, new URLSearchParams(), []));
  door.post('/uaftalt/ny', async (view, entries) => {
    const report = reportObservation(view.ports, entryAsked(view, entries), {
      framework: '',
      ...readObservation(entries, view),
    });
    const done = await orErrors(report, view.language, observationField);
    if ('errors' in done) return reportForm(view, entries, done.errors);
    return { goTo: `/uaftalt/${done.reply.body}`, say: { key: 'observations.sent' } };
  });
  door.get('/uaftalt/:id', async (view) => onePage(view, await load(view)));
  door.get('/uaftalt/:id/ret', async (view) => {
    const observation = await load(view);
    return reviseForm(view, observation, entriesOfObservation(observation, view), []);
  });
  door.post('/uaftalt/:id/ret', async (view, entries) => {
    const observation = await load(view);
    const { framework: _framework, ...content } = readObservation(entries, view);
    const patch = { since: null, frequency: null, place: null, taskType: null, what: null, ...content };
    const attempt = reviseObservation(
      view.ports,
      entryAsked(view, entries, expectedOf(entries)),
      observation.id,
      patch,
    );
    const done = await orErrors(attempt, view.language, observationField);
    if ('errors' in done) return reviseForm(view, observation, entries, done.errors);
    return { goTo: `/uaftalt/${observation.id}`, say: { key: 'registers.saved' } };
  });
  door.get('/uaftalt/:id/luk', async (view) => closeForm(view, await load(view), new URLSearchParams(), []));
  door.post('/uaftalt/:id/luk', async (view, entries) => {
    const observation = await load(view);
    const empty = missing(view, entries, { grund: 'observations.reason' });
    if (empty.length > 0) return closeForm(view, observation, entries, empty);
    const reason = entries.get('grund')?.trim() ?? '';
    const attempt = closeObservation(
      view.ports,
      entryAsked(view, entries, expectedOf(entries)),
      observation.id,
      reason,
    );
    const done = await orErrors(attempt, view.language, () => 'grund');
    if ('errors' in done) return closeForm(view, observation, entries, done.errors);
    return { goTo: `/uaftalt/${observation.id}`, say: { key: 'observations.closed' } };
  });
  door.get('/uaftalt/:id/sag', async (view) => promoteForm(view, await load(view), new URLSearchParams(), []));
  door.post('/uaftalt/:id/sag', async (view, entries) => {
    const observation = await load(view);
    const empty = missing(view, entries, { titel: 'observations.caseTitle', klynge: 'new.cluster' });
    if (empty.length > 0) return promoteForm(view, observation, entries, empty);
    const to = { title: entries.get('titel')?.trim() ?? '', ...chosenCluster(entries) };
    const attempt = promoteObservation(view.ports, entryAsked(view, entries, expectedOf(entries)), observation.id, to);
    const field = (pointer: string) => (pointer.endsWith('/title') ? 'titel' : 'klynge');
    const done = await orErrors(attempt, view.language, field);
    if ('errors' in done) return promoteForm(view, observation, entries, done.errors);
    return { goTo: `/uaftalt/${observation.id}`, say: { key: 'observations.promoted' } };
  });
}

function load(view: View): Promise<Observation> {
  return getObservation(view.ports, view.actor, view.params.id ?? '');
}

async function listPage(view: View): Promise<Page> {
  const { t, language, url, ports, actor } = view;
  const { frameworks, filter, page } = await askedOfList(view, OBSERVATION_STATUSES);
  const framework = filter.framework ? frameworks.find(({ id }) => id === filter.framework) : frameworks[0];
  const [found, counts] = await Promise.all([
    listObservations(ports, actor, filter, page),
    framework ? countObservations(ports, actor, framework.id) : [],
  ]);
  return {
    title: t('observations.title'),
    wide: true,
    body: (
      <>
        <p class="ob-lead">{t('observations.lead')}</p>
        <p class="ob-no-print">
          <a class="button button-primary" href="/uaftalt/ny">
            {t('observations.new')}
          </a>
        </p>
        {framework && <ObservationCounts view={view} framework={framework} counts={counts} />}
        <EntryFilters
          {...{ view, frameworks }}
          statuses={OBSERVATION_STATUSES.map((value) => ({ value, text: t(`observations.status.${value}`) }))}
        />
        {found.items.length === 0 ? (
          <p>{t(url.searchParams.size > 0 ? 'registers.noneFound' : 'registers.none')}</p>
        ) : (
          <Table
            caption={t('observations.caption')}
            head={[
              ...[t('observations.what'), t('registers.taskType'), t('registers.place')],
              ...[t('registers.status'), t('registers.changed')],
            ]}
            rows={found.items.map((item) => [
              <a href={`/uaftalt/${item.id}`}>{shortened(item.what)}</a>,
              taskTypeName(item.taskType, language),
              nameIn(frameworks, item),
              <ObservationStatus status={item.status} t={t} />,
              <Day date={item.updatedAt} view={view} />,
            ])}
          />
        )}
        <Paging view={view} next={found.next} />
      </>
    ),
  };
}

const SHORT = 90;

function shortened(text: string): string {
  return text.length <= SHORT ? text : `${text.slice(0, SHORT).replace(/\s+\S*$/, '')} …`;
}

function nameIn(frameworks: readonly Framework[], { framework: id, place }: Observation): string {
  const framework = frameworks.find((each) => each.id === id);
  return framework ? partyName(framework, place) : place;
}

async function onePage(view: View, observation: Observation): Promise<Page> {
  return {
    title: taskTypeName(observation.taskType, view.language),
    trail: trailOf(view),
    body: <ObservationFacts view={view} observation={observation} framework={await frameworkIn(view, observation)} />,
  };
}
