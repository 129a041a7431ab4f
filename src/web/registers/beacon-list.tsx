// The indicators of a framework: the current standing of each, in a sentence and a table, and the national goals.
import { type BeaconsOfFramework, listBeacons, showsBeacons } from '../../app/registers/beacons.ts';
import { mayDefine } from '../../domain/registers/beacon.ts';
import { shownValues } from '../../domain/registers/beacon-published.ts';
import { standingAt } from '../../domain/registers/beacon-standing.ts';
import { Table } from '../parts/table.tsx';
import type { Page, View } from '../view.ts';
import { BeaconMark, beaconTitle, writeFigure } from './beacon-view.tsx';
import { type Chosen, chooseFramework } from './choose-framework.ts';
import { Files, FilterForm, FrameworkChoice } from './filter-form.tsx';

const PATH = '/pejlemaerker';

export async function chosenFramework(view: View): Promise<Chosen> {
  const { ports, actor } = view;
  return chooseFramework(view, ports.clock().today, await showsBeacons(ports, actor));
}

export async function beaconsPage(view: View): Promise<Page> {
  const { t, ports, actor } = view;
  const { framework, frameworks } = await chosenFramework(view);
  const found = await listBeacons(ports, actor, framework.id);
  return {
    title: t('beacons.title'),
    wide: true,
    body: (
      <>
        <p class="ob-lead">{t('beacons.lead')}</p>
        <FilterForm view={view}>
          <FrameworkChoice view={view} frameworks={frameworks} value={framework.id} />
        </FilterForm>
        {found.beacons.length === 0 ? <p>{t('registers.none')}</p> : <Standings view={view} found={found} />}
        {mayDefine(actor, framework.id) && (
          <p class="ob-actions ob-no-print">
            <a href={`${PATH}/${framework.id}/nyt`}>{t('beacons.add')}</a>
          </p>
        )}
        {found.beacons.length > 0 && <Files view={view} path={PATH} />}
        <p>
          <a href={`/maal?ramme=${framework.id}`}>{t('goals.see')}</a>
        </p>
        {found.goals && (
          <section aria-labelledby="maal" class="ob-narrow">
            <h2 id="maal">{t('beacons.goals')}</h2>
            <ol lang="da">
              {found.goals.titles.map((title) => (
                <li key={title}>{title}</li>
              ))}
            </ol>
            <p>{`${t('beacons.source')}: ${found.goals.source}. ${sayHowSure(found.goals, view)}.`}</p>
          </section>
        )}
      </>
    ),
  };
}

export function sayHowSure({ verified }: { readonly verified: boolean }, { t }: Pick<View, 't'>): string {
  return t(verified ? 'beacons.verified' : 'beacons.unverified');
}

type Props = { readonly view: View; readonly found: BeaconsOfFramework };

function Standings({ view, found: { framework, beacons } }: Props) {
  const { t } = view;
  const rows = beacons.map(({ beacon }) => {
    const shown = { ...beacon, values: shownValues(beacon, framework) };
    return { beacon, standing: standingAt(shown, undefined), places: placesOf(shown.values) };
  });
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
          ...[t('beacons.value'), t('registers.status'), t('beacons.places')],
        ]}
        numbers={[2, 4, 6]}
        rows={rows.map(({ beacon, standing, places }) => [
          <a href={`${PATH}/${framework.id}/${beacon.key}`}>{beaconTitle(beacon, view)}</a>,
          t(beacon.national ? 'beacons.national' : 'beacons.own'),
          writeFigure(beacon.definition.target, beacon.definition.unit, view),
          standing.period ?? '–',
          writeFigure(standing.value, beacon.definition.unit, view),
          <BeaconMark {...{ beacon, standing, view }} />,
          String(places),
        ])}
      />
    </>
  );
}

/** Number of clusters and parties with figures. */
function placesOf(values: readonly { readonly place?: string | undefined }[]): number {
  return new Set(values.flatMap(({ place }) => place ?? [])).size;
}
