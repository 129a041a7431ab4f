// Early announcements, as the API shows and takes them.
import { z } from 'zod';
import { ANNOUNCEMENT_STATUSES, type Announcement, AnnouncementContent } from '../../domain/registers/announcement.ts';
import { Href, Instant, named, Person, Uuid } from './building-blocks.ts';
import { ENTRY_FIELDS, entryReply } from './entries.ts';
import { href } from './lists.ts';
import { TOLD_FIELDS } from './told.ts';

const { shape } = AnnouncementContent;

export const NewAnnouncementShape = z.strictObject({
  proposal: Uuid.meta({ description: 'The draft that is announced.' }),
  title: shape.title.optional().meta({ description: 'That of the case where left out.' }),
  taskType: shape.taskType.meta({ description: 'That of the case where left out.' }),
  place: shape.place.optional().meta({ description: 'The leading cluster of the case where left out.' }),
  why: shape.why,
});

/** A merge patch: null removes an optional field. */
export const AnnouncementPatchShape = z.strictObject({
  title: shape.title.optional(),
  taskType: shape.taskType.nullable(),
  why: shape.why.optional(),
});

export const ClosedShape = z.strictObject({
  reason: shape.why.meta({ description: 'Why nothing more is asked of the other clusters.' }),
});

export const AnnouncementShape = named(
  'Announcement',
  'A draft that a coordinator has told the other clusters of, before it is submitted. They see this, not the draft.',
  z.strictObject({
    ...ENTRY_FIELDS,
    ...shape,
    ...TOLD_FIELDS,
    proposal: Uuid,
    status: z.enum(ANNOUNCEMENT_STATUSES),
    closed: z.strictObject({ reason: shape.why, at: Instant, by: Person }).optional(),
    links: z.strictObject({ self: Href, proposal: Href }),
  }),
);

export function presentAnnouncement({ kind: _kind, ...announcement }: Announcement) {
  const links = {
    self: href(`/announcements/${announcement.id}`),
    proposal: href(`/proposals/${announcement.proposal}`),
  };
  return { ...announcement, told: [...announcement.told], heard: [...announcement.heard], links };
}

export const announcementReply = (status: 200 | 201) => entryReply(presentAnnouncement, status);
