// Pejlemærker: the list of a framework, one indicator with its figures, and the forms for who writes in them.

import { currentFramework } from '../../app/current-framework.ts';
import {
  addBeacon,
  type BeaconsOfFramework,
  defineBeacon,
  getBeacon,
  listBeacons,
  recordBeaconValues,
} from '../../app/registers/beacons.ts';
import { contentOf } from '../../app/registers/change-entry.ts';
import type { Framework } from '../../domain/governance/framework.ts';
import { Refusal } from '../../domain/refusal.ts';
import { type Beacon, BeaconFigure, mayDefine, mayValue } from '../../domain/registers/beacon.ts';
import { standingAt } from '../../domain/registers/beacon-standing.ts';
import { inLanguage } from '../../lib/localised.ts';
import type { Door, Entries } from '../door.tsx';
import { orErrors } from '../form/act-page.tsx';
import { Facts, Table } from '../parts/table.tsx';
import { addForm, defineForm, trailOf, valueForm } from '../registers/beacon-act-forms.tsx';
import { beaconField, entriesOfBeacon, readBeacon } from '../registers/beacon-form.tsx';
import { readFigureLines } from '../registers/beacon-lines.ts';
import { BeaconFigures, beaconTitle, StandingMark, writeFigure } from '../registers/beacon-view.tsx';
import { entryAsked, expectedOf, Filters, frameworkOptions, readableFrameworks } from '../registers/frame.tsx';
import type { Page, View } from '../view.ts';

export function registerBeacons(door: Door): void {
  door.get('/pejlemaerker', listPage);
  door.get('/pejlemaerker/:ramme/nyt', async (view) => addForm(view, new URLSearchParams(), []));
  door.post('/pejlemaerker/:ramme/nyt', async (view, entries) => {
    const { ramme = '' } = view.params;
    const input = { key: entries.get('noeglenavn')?.trim() ?? '', ...withoutNulls(readBeacon(entries, view)) };
    const attempt = addBeacon(view.ports, entryAsked(view, undefined, entries.get('noegle')), ramme, input);
    const done = await orErrors(attempt, view.language, beaconField);
    if ('errors' in done) return addForm(view, entries, done.errors);
    return { goTo: `/pejlemaerker/${ramme}/${input.key}`, say: { key: 'registers.saved' } };
  });
  door.get('/pejlemaerker/:ramme/:id', onePage);
  door.get('/pejlemaerker/:ramme/:id/ret', async (view) => {
    const beacon = await load(view);
    return defineForm(view, beacon, entriesOfBeacon(beacon, view), []);
  });
  door.post('/pejlemaerker/:ramme/:id/ret', async (view, entries) => {
    const beacon = await load(view);
    const { ramme = '', id = '' } = view.params;
    const attempt = defineBeacon(
      view.ports,
      entryAsked(view, expectedOf(entries)),
      ramme,
      id,
      readBeacon(entries, view),
    );
    const done = await orErrors(attempt, view.language, beaconField);
    if ('errors' in done) return defineForm(view, beacon, entries, done.errors);
    return { goTo: `/pejlemaerker/${ramme}/${id}`, say: { key: 'registers.saved' } };
  });
  door.get('/pejlemaerker/:ramme/:id/tal', async (view) =>
    valueForm(view, await load(view), new URLSearchParams(), []),
  );
  door.post('/pejlemaerker/:ramme/:id/tal', recordPage);
}

async function recordPage(view: View, entries: Entries) {
  const beacon = await load(view);
  const { ramme = '', id = '' } = view.params;
  const { ports, t, language } = view;
  const lines = readFigureLines(entries.get('linjer') ?? '', await frameworkOf(view, ramme), language);
  if (lines.length === 0)
    return valueForm(view, beacon, entries, [
      { name: 'linjer', text: t('field.required', { field: t('beacons.lines') }) },
    ]);
  const attempt = (async () => {
    const figures = contentOf(
      BeaconFigure.array().max(500),
      lines.map(({ figure }) => figure),
    );
    return recordBeaconValues(ports, entryAsked(view, undefined, entries.get('noegle')), ramme, id, figures);
  })();
  const at: number[] = [];
  const done = await orErrors(attempt, language, (pointer) => {
    at.push(Number(/\d+/.exec(pointer)?.[0] ?? 0));
    return 'linjer';
  });
  if (!('errors' in done)) return { goTo: `/pejlemaerker/${ramme}/${id}`, say: { key: 'registers.saved' } };
  const errors = done.errors.map(({ name, text }, i) => ({
    name,
    text: t('beacons.line', { line: lines[at[i] ?? 0]?.line ?? 1, fault: text }),
  }));
  return valueForm(view, beacon, entries, errors);
}

async function load(view: View): Promise<Beacon> {
  const { ramme = '', id = '' } = view.params;
  return (await getBeacon(view.ports, view.actor, ramme, id)).beacon;
}

async function frameworkOf({ ports }: View, id: string): Promise<Framework> {
  const framework = currentFramework(await ports.frameworks.published(), id, ports.clock().today);
  if (!framework) throw new Refusal('not-found');
  return framework;
}

/** Frameworks that the person reads; an administrator fills in the places of every one. */
async function frameworksOf(view: View): Promise<readonly Framework[]> {
  const { ports, actor } = view;
  if (!mayDefine(actor, '')) return readableFrameworks(view);
  const published = await ports.frameworks.published();
  const ids = [...new Set(published.map(({ id }) => id))];
  return ids.flatMap((id) => currentFramework(published, id, ports.clock().today) ?? []);
}

async function listPage(view: View): Promise<Page> {
  const { t, language, url, ports, actor } = view;
  const frameworks = await frameworksOf(view);
  const chosen = url.searchParams.get('ramme') || frameworks[0]?.id;
  const framework = frameworks.find(({ id }) => id === chosen);
  if (!framework) throw new Refusal('not-found');
  const found = await listBeacons(ports, actor, framework.id);
  return {
    title: t('beacons.title'),
    wide: true,
    trail: [{ href: '/registre', text: t('registers.title') }],
    body: (
      <>
        <p class="ob-lead">{t('beacons.lead')}</p>
        <Filters
          view={view}
          choices={[
            { name: 'ramme', label: t('registers.framework'), options: frameworkOptions(frameworks, language) },
          ]}
        />
        <h2>{inLanguage(framework.title, language)}</h2>
        {found.beacons.length === 0 ? <p>{t('registers.none')}</p> : <Standings view={view} found={found} />}
        {mayDefine(actor, framework.id) && (
          <p class="ob-actions ob-no-print">
            <a href={`/pejlemaerker/${framework.id}/nyt`}>{t('beacons.add')}</a>
          </p>
        )}
        {found.goals && (
          <section aria-labelledby="maal">
            <h2 id="maal">{t('beacons.goals')}</h2>
            <ol lang="da">
              {found.goals.titles.map((title) => (
                <li key={title}>{title}</li>
              ))}
            </ol>
            <p class="ob-muted">{`${t('beacons.source')}: ${found.goals.source}`}</p>
          </section>
        )}
      </>
    ),
  };
}

function Standings({
  view,
  found: { framework, beacons },
}: {
  readonly view: View;
  readonly found: BeaconsOfFramework;
}) {
  const { t } = view;
  const rows = beacons.map(({ beacon }) => ({ beacon, standing: standingAt(beacon, undefined) }));
  const defined = rows.filter(({ beacon }) => beacon.status === 'defined');
  const count = (status: string) => defined.filter(({ standing }) => standing.status === status).length;
  return (
    <>
      <p>
        {t('beacons.says', {
          count: rows.length,
          reached: count('reached'),
          onTheWay: count('on-the-way'),
          notReached: count('not-reached'),
          notComparable: count('not-comparable'),
          noData: count('no-data'),
          toFill: rows.length - defined.length,
        })}
      </p>
      <Table
        caption={t('beacons.title')}
        head={[
          ...[t('beacons.name'), t('beacons.kind'), t('beacons.target'), t('beacons.period')],
          ...[t('beacons.value'), t('registers.status')],
        ]}
        rows={rows.map(({ beacon, standing }) => [
          <a href={`/pejlemaerker/${framework.id}/${beacon.key}`}>{beaconTitle(beacon, view)}</a>,
          t(beacon.national ? 'beacons.national' : 'beacons.own'),
          writeFigure(beacon.definition.target, beacon.definition.unit, view),
          standing.period ?? '–',
          writeFigure(standing.value, beacon.definition.unit, view),
          <StandingMark standing={standing} view={view} />,
        ])}
      />
    </>
  );
}

async function onePage(view: View): Promise<Page> {
  const { t, actor, params } = view;
  const beacon = await load(view);
  const { definition, framework: id, key } = beacon;
  const framework = await frameworkOf(view, params.ramme ?? '');
  const { unit, source, frequency, direction, measures } = definition;
  const at = `/pejlemaerker/${id}/${key}`;
  const mayEnter = [undefined, ...framework.clusters, ...framework.parties].some((place) =>
    mayValue(actor, id, place?.id),
  );
  return {
    title: beaconTitle(beacon, view),
    trail: trailOf(view, id),
    body: (
      <>
        {definition.definition && <p class="ob-lead ob-pre">{definition.definition}</p>}
        <Facts
          facts={[
            [t('registers.status'), <StandingMark standing={standingAt(beacon, undefined)} view={view} />],
            [t('beacons.target'), writeFigure(definition.target, unit, view)],
            [t('beacons.direction'), direction ? t(`beacons.direction.${direction}`) : '–'],
            [t('beacons.measures'), measures ? t(`beacons.measures.${measures}`) : '–'],
            [t('beacons.frequency'), frequency ? t(`beacons.frequency.${frequency}`) : '–'],
            [t('beacons.source'), source ?? '–'],
          ]}
        />
        <p class="ob-actions ob-no-print">
          {mayEnter && (
            <a class="button button-primary" href={`${at}/tal`}>
              {t('beacons.enter')}
            </a>
          )}
          {mayDefine(actor, id) && <a href={`${at}/ret`}>{t('beacons.define')}</a>}
        </p>
        <h2>{t('beacons.figures')}</h2>
        <BeaconFigures view={view} framework={framework} beacon={beacon} />
      </>
    ),
  };
}

/** What was filled in. */
function withoutNulls(typed: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(typed).filter(([, value]) => value !== null));
}
