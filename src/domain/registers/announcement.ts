// Early announcements: a coordinator tells the other clusters of a case while it is a draft, so that they can share
// their knowledge before it is submitted. They see the announcement, not the draft.
// Source: Sundhedsaftalen i Syddanmark: knowledge is shared above all when talks about new agreements begin.
import { z } from 'zod';
import { filledText, Id } from '../dossier/primitives.ts';
import { isValidOn, otherClusters } from '../governance/lookups.ts';
import { Refusal } from '../refusal.ts';
import { holds } from '../workflow/actor.ts';
import type { Context } from '../workflow/guards.ts';
import type { Person } from '../workflow/state.ts';
import { happened, refuseEnded, refuseFaults, unknownReference } from './command.ts';
import type { EntryHead, Happened } from './entry.ts';
import { TaskTypeId } from './observation.ts';
import { type HearingContent, heardWith, refuseHearing, type Told } from './told.ts';

export const AnnouncementContent = z.strictObject({
  title: filledText(200).meta({ description: 'What the case is about. Never about a single citizen.' }),
  taskType: TaskTypeId.optional().meta({ description: 'The type of task.' }),
  place: Id.meta({ description: 'Where: a cluster of the case.' }),
  why: filledText(2000).meta({ description: 'Why the case is made, and what the other clusters are asked.' }),
});
export type AnnouncementContent = z.infer<typeof AnnouncementContent>;

/** The fields of the case that an announcement needs. */
type AnnouncedCase = { readonly id: string; readonly status: string; readonly clusters: readonly string[] };

export const ANNOUNCEMENT_STATUSES = ['open', 'closed'] as const;

export type Announcement = EntryHead<'announcement'> &
  AnnouncementContent &
  Told & {
    readonly proposal: string;
    readonly status: (typeof ANNOUNCEMENT_STATUSES)[number];
    readonly closed?: { readonly reason: string; readonly at: string; readonly by: Person };
  };

export type AnnouncementEvent = Happened<
  | {
      readonly type: 'announcement.made';
      readonly data: {
        readonly framework: string;
        readonly proposal: string;
        readonly content: AnnouncementContent;
        readonly told: readonly string[];
      };
    }
  | { readonly type: 'announcement.revised'; readonly data: { readonly content: AnnouncementContent } }
  | { readonly type: 'announcement.heard'; readonly data: HearingContent }
  | { readonly type: 'announcement.closed'; readonly data: { readonly reason: string } }
>;

/**
 * Announces a case. For a coordinator of the case, while it is a draft; again only after the last one was closed.
 * Refuses `forbidden`, `past-drafting`, `entry-exists`, `framework-not-valid`, `invalid`.
 */
export function announceCase(
  id: string,
  before: Announcement | undefined,
  proposal: AnnouncedCase,
  content: AnnouncementContent,
  context: Context,
): AnnouncementEvent {
  const { framework, today } = context;
  refuseOthers(proposal.clusters, context);
  if (proposal.status !== 'draft') throw new Refusal('past-drafting');
  if (before?.status === 'open') throw new Refusal('entry-exists');
  if (!isValidOn(framework, today)) throw new Refusal('framework-not-valid');
  const { place } = content;
  if (!proposal.clusters.includes(place)) refuseFaults([unknownReference('/place', 'cluster', place)]);
  const told = otherClusters(framework, proposal.clusters);
  return happened('announcement.made', id, context, { framework: framework.id, proposal: proposal.id, content, told });
}

/** Changes the content, but not the place. For a coordinator of its place. Refuses `forbidden`, `entry-closed`. */
export function reviseAnnouncement(
  before: Announcement,
  { place: _place, ...words }: AnnouncementContent,
  context: Context,
): AnnouncementEvent {
  refuseOthers([before.place], context);
  refuseEnded(before, 'open');
  const content = { ...words, place: before.place };
  return happened('announcement.revised', before.id, context, { content });
}

/** Records the answer or acknowledgement of a cluster that was told. Refuses `forbidden`, `entry-closed`, `invalid`. */
export function hearAnnouncement(before: Announcement, heard: HearingContent, context: Context): AnnouncementEvent {
  refuseEnded(before, 'open');
  refuseHearing(before, heard, context);
  return happened('announcement.heard', before.id, context, heard);
}

/** Closes it with a reason. For a coordinator of its place. Refuses `forbidden`, `entry-closed`. */
export function closeAnnouncement(before: Announcement, reason: string, context: Context): AnnouncementEvent {
  refuseOthers([before.place], context);
  refuseEnded(before, 'open');
  return happened('announcement.closed', before.id, context, { reason });
}

/** The content as written. */
export function contentOfAnnouncement({ title, taskType, place, why }: Announcement): AnnouncementContent {
  return { title, place, why, ...(taskType !== undefined && { taskType }) };
}

/** The state after the event. */
export function evolveAnnouncement(before: Announcement | undefined, event: AnnouncementEvent): Announcement {
  const { at, by } = event;
  if (event.type === 'announcement.made') {
    const { framework, proposal, content, told } = event.data;
    const { version = 0, createdAt = at, createdBy = by } = before ?? {};
    return {
      ...{ id: event.entry, kind: 'announcement', framework, proposal, ...content, told, heard: [] },
      ...{ status: 'open', version: version + 1, createdAt, updatedAt: at, createdBy },
    };
  }
  if (!before) throw new Error(`Event ${event.type} before announcement.made`);
  const next = { ...before, version: before.version + 1, updatedAt: at };
  switch (event.type) {
    case 'announcement.revised': {
      const { taskType: _taskType, ...rest } = next;
      return { ...rest, ...event.data.content };
    }
    case 'announcement.heard':
      return { ...next, heard: heardWith(before.heard, { ...event.data, at, by }) };
    case 'announcement.closed':
      return { ...next, status: 'closed', closed: { reason: event.data.reason, at, by } };
  }
}

function refuseOthers(clusters: readonly string[], { actor }: Context): void {
  if (!clusters.some((cluster) => holds(actor, 'coordinator', cluster))) throw new Refusal('forbidden');
}
