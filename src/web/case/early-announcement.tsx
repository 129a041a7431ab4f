// Whether the other clusters have been told of the case early, and the way to tell them.
import type { Announcement } from '../../domain/registers/announcement.ts';
import { holds } from '../../domain/workflow/actor.ts';
import { writeDate } from '../formats.ts';
import type { Case } from '../load-case.ts';
import type { View } from '../view.ts';

type Props = { readonly view: View; readonly found: Case; readonly announcement: Announcement | undefined };

/** Nothing where it was not told and cannot be told by this person now. */
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
  const mayTell =
    proposal.status === 'draft' &&
    announcement?.status !== 'open' &&
    framework.clusters.length > proposal.clusters.length &&
    proposal.clusters.some((cluster) => holds(actor, 'coordinator', cluster));
  if (!told && !mayTell) return null;
  return (
    <>
      {told}
      {mayTell && (
        <p class="ob-no-print">
          <a href={`/sager/${proposal.id}/orienter-tidligt`}>{t('announcements.new')}</a>
        </p>
      )}
    </>
  );
}
