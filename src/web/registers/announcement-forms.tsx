// The forms of an early announcement: announce a draft to the other clusters, change the announcement, close it.

import { Refusal } from '../../domain/refusal.ts';
import type { AnnouncementContent } from '../../domain/registers/announcement.ts';
import { type Announcement, contentOfAnnouncement } from '../../domain/registers/announcement.ts';
import { refuseEnded } from '../../domain/registers/command.ts';
import { holds } from '../../domain/workflow/actor.ts';
import type { Proposal } from '../../domain/workflow/state.ts';
import type { Entries } from '../door.tsx';
import { actPage, fieldIn } from '../form/act-page.tsx';
import { type Option, Select, TextArea, TextInput } from '../form/controls.tsx';
import type { FormError } from '../form/error-summary.tsx';
import { formKey } from '../form-key.ts';
import type { Page, View } from '../view.ts';
import { reasonForm, typedIn, versionOf } from './entry-form.tsx';
import { taskTypeOptions } from './frame.tsx';
import { pathsOf, trailOf } from './told-parts.tsx';

const FIELDS = ['title', 'taskType', 'place', 'why'] as const;

/** Required fields, with the key of each label. */
export const ANNOUNCEMENT_REQUIRED = { title: 'announcements.called', why: 'announcements.why' } as const;

/** The typed values; null for an empty field. */
export function readAnnouncement(entries: Entries): Record<string, string | null> {
  return typedIn(entries, FIELDS);
}

/** The fields filled from the case or the announcement. */
export function entriesOfContent(content: Partial<AnnouncementContent>): Entries {
  return new URLSearchParams(FIELDS.map((name) => [name, content[name] ?? '']));
}

export function entriesOfAnnouncement(announcement: Announcement): Entries {
  return entriesOfContent(contentOfAnnouncement(announcement));
}

type NewForm = {
  readonly proposal: Proposal;
  /** Clusters of the case. */
  readonly places: readonly Option[];
  readonly entries: Entries;
  readonly errors: readonly FormError[];
};

/** Throws the act's own refusal where the person may not announce the case. */
export function announceForm(view: View, { proposal, places, entries, errors }: NewForm): Page {
  const { t, actor } = view;
  if (!proposal.clusters.some((cluster) => holds(actor, 'coordinator', cluster))) throw new Refusal('forbidden');
  if (proposal.status !== 'draft') throw new Refusal('past-drafting');
  return actPage({
    ...{ view, proposal, errors, title: t('announcements.new'), lead: t('announcements.newLead') },
    values: { ...formKey(entries), ...(places.length === 1 && { place: places[0]?.value ?? '' }) },
    children: <Fields view={view} places={places} entries={entries} errors={errors} />,
  });
}

export function reviseAnnouncementForm(
  view: View,
  announcement: Announcement,
  entries: Entries,
  errors: readonly FormError[],
): Page {
  const { t } = view;
  refuseOthers(view, announcement);
  return actPage({
    ...{ view, errors, title: t('registers.change'), lead: t('announcements.newLead'), save: t('registers.save') },
    ...{ trail: trailOf(view, announcement), back: pathsOf(announcement).self },
    values: versionOf(announcement, entries),
    children: <Fields view={view} places={[]} entries={entries} errors={errors} />,
  });
}

export function closeAnnouncementForm(
  view: View,
  announcement: Announcement,
  entries: Entries,
  errors: readonly FormError[],
): Page {
  const { t } = view;
  refuseOthers(view, announcement);
  return reasonForm({
    ...{ view, entry: announcement, entries, errors },
    ...{ title: t('announcements.close'), lead: t('announcements.closeLead') },
    ...{ trail: trailOf(view, announcement), back: pathsOf(announcement).self },
    above: <p>{announcement.title}</p>,
  });
}

type FieldsProps = {
  readonly view: View;
  readonly places: readonly Option[];
  readonly entries: Entries;
  readonly errors: readonly FormError[];
};

function Fields({ view: { t, language }, places, entries, errors }: FieldsProps) {
  const field = fieldIn(entries, errors, t);
  return (
    <>
      <TextInput {...field('title')} label={t('announcements.called')} />
      <Select {...field('taskType')} label={t('registers.taskType')} options={taskTypeOptions(language)} />
      {places.length > 1 && <Select {...field('place')} label={t('announcements.place')} options={places} />}
      <TextArea {...field('why')} label={t('announcements.why')} hint={t('goals.noPerson')} rows={5} />
    </>
  );
}

function refuseOthers({ actor }: View, announcement: Announcement): void {
  if (!holds(actor, 'coordinator', announcement.place)) throw new Refusal('forbidden');
  refuseEnded(announcement, 'open');
}
