// The early announcement of a case to the other clusters: its answers, and the link for making one.
import type { ComponentChildren } from 'preact';
import type { Announcement } from '../../domain/registers/announcement.ts';
import { holds } from '../../domain/workflow/actor.ts';
import { writeDate } from '../formats.ts';
import type { Case } from '../load-case.ts';
import { clusterName } from '../names.ts';
import { Facts } from '../parts/table.tsx';
import type { View } from '../view.ts';

type Props = { readonly view: View; readonly found: Case; readonly announcement: Announcement | undefined };

/** Renders nothing where there is no announcement and this person cannot make one now. */
export function EarlyAnnouncement({ view: { t, language, actor }, found, announcement }: Props) {
  const { proposal, framework } = found;
  const told = announcement && (
    <p>
      {`${t('announcements.onCase', {
        date: writeDate(announcement.createdAt, language),
        heard: announcement.heard.length,
        told: announcement.told.length,
      })} `}
      <a href={`/tidlige-orienteringer/${announcement.id}`}>{t('announcements.see')}</a>
    </p>
  );
  const answers = announcement?.heard.map(({ cluster, words, by, at }): readonly [string, ComponentChildren] => [
    clusterName(framework, cluster),
    <>
      {words === undefined ? t('told.acknowledged') : <span class="ob-pre">{words}</span>}
      {` – ${t('case.by', { when: writeDate(at, language), who: by.name })}`}
    </>,
  ]);
  const mayTell =
    proposal.status === 'draft' &&
    announcement?.status !== 'open' &&
    framework.clusters.length > proposal.clusters.length &&
    proposal.clusters.some((cluster) => holds(actor, 'coordinator', cluster));
  if (!told && !mayTell) return null;
  return (
    <>
      {told}
      {answers && answers.length > 0 && <Facts facts={answers} />}
      {mayTell && (
        <p class="ob-no-print">
          <a href={`/sager/${proposal.id}/orienter-tidligt`}>{t('announcements.new')}</a>
        </p>
      )}
    </>
  );
}
