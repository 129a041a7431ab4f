// The page of one indicator: definition, current standing, figures over time, and links to what this person can do.
import type { BeaconSeen } from '../../app/registers/beacons.ts';
import { mayDefine, maySum } from '../../domain/registers/beacon.ts';
import { shownValues } from '../../domain/registers/beacon-published.ts';
import { standingAt } from '../../domain/registers/beacon-standing.ts';
import { inLanguage } from '../../lib/localised.ts';
import { taskTypeName } from '../names.ts';
import { Facts } from '../parts/table.tsx';
import type { Page, View } from '../view.ts';
import { trailOf } from './beacon-act-forms.tsx';
import { sayHowSure } from './beacon-list.tsx';
import { placesToFill } from './beacon-values.tsx';
import { BeaconFigures, BeaconMark, beaconTitle, writeFigure } from './beacon-view.tsx';

export function beaconPage(view: View, seen: BeaconSeen): Page {
  const { t, language } = view;
  const { beacon, framework } = seen;
  const { definition, national } = beacon;
  const { unit, source, frequency, direction, measures, sumOf } = definition;
  const standing = standingAt({ ...beacon, values: shownValues(beacon, framework) }, undefined);
  return {
    title: beaconTitle(beacon, view),
    trail: trailOf(view, framework.id),
    body: (
      <>
        {definition.definition && <p class="ob-lead ob-pre">{definition.definition}</p>}
        {beacon.status === 'to-fill' && <p class="ob-lead">{t('beacons.toFillLead')}</p>}
        <Facts
          facts={[
            [t('registers.status'), <BeaconMark {...{ beacon, standing, view }} />],
            [t('beacons.kind'), t(national ? 'beacons.national' : 'beacons.own')],
            [t('registers.framework'), inLanguage(framework.title, language)],
            [t('beacons.target'), writeFigure(definition.target, unit, view)],
            [t('beacons.direction'), direction ? t(`beacons.direction.${direction}`) : '–'],
            [t('beacons.measures'), measures ? t(`beacons.measures.${measures}`) : '–'],
            [t('beacons.frequency'), frequency ? t(`beacons.frequency.${frequency}`) : '–'],
            ...(sumOf ? ([[t('beacons.sumOf'), taskTypeName(sumOf, language)]] as const) : []),
            [t('beacons.source'), source ?? '–'],
            [t('beacons.howSure'), sayHowSure(definition, view)],
          ]}
        />
        <Acts view={view} seen={seen} />
        <h2>{t('beacons.figures')}</h2>
        <BeaconFigures view={view} seen={seen} />
      </>
    ),
  };
}

function Acts({ view, seen }: { readonly view: View; readonly seen: BeaconSeen }) {
  const { t, actor } = view;
  const { beacon, framework } = seen;
  const at = `/pejlemaerker/${framework.id}/${beacon.key}`;
  const sums =
    beacon.definition.sumOf !== undefined &&
    [undefined, ...framework.clusters].some((place) => maySum(actor, framework.id, place?.id));
  return (
    <p class="ob-actions ob-no-print">
      {placesToFill(view, seen).length > 0 && (
        <a class="button button-primary" href={`${at}/tal`}>
          {t('beacons.enter')}
        </a>
      )}
      {sums && <a href={`${at}/sum`}>{t('beacons.sum')}</a>}
      {mayDefine(actor, framework.id) && <a href={`${at}/ret`}>{t('beacons.define')}</a>}
    </p>
  );
}
