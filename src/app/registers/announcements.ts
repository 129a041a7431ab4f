// Early announcements: a draft told to the other clusters before it is submitted, once for each case.
import {
  type Announcement,
  AnnouncementContent,
  contentOfAnnouncement,
  announceCase as decideAnnouncement,
  closeAnnouncement as decideClosing,
  hearAnnouncement as decideHearing,
  reviseAnnouncement as decideRevision,
} from '../../domain/registers/announcement.ts';
import { canSeeEntry } from '../../domain/registers/entry.ts';
import { TaskTypeId } from '../../domain/registers/observation.ts';
import { HearingContent } from '../../domain/registers/told.ts';
import type { Actor } from '../../domain/workflow/actor.ts';
import type { Proposal } from '../../domain/workflow/state.ts';
import { refuseUnknown } from '../known-filters.ts';
import type { Changed, Page, PageRequest, Ports } from '../ports.ts';
import { parseDossier } from '../read-dossier.ts';
import { getProposal } from '../see-proposal.ts';
import {
  actOnEntry,
  changeAt,
  changeEntry,
  contentOf,
  contextIn,
  type EntryAsked,
  getEntry,
  namedId,
  patched,
  readerOf,
} from './change-entry.ts';
import type { EntryFilter } from './entry-ports.ts';

type Asked = EntryAsked<'announcement'>;
const kind = 'announcement';

/**
 * Title, type of task and place default to those of the case. Refusals: `not-found`, `forbidden`, `past-drafting`,
 * `entry-exists`, `framework-not-valid`, `invalid`.
 */
export async function announceCase(
  ports: Ports,
  asked: Asked,
  { proposal: id, ...content }: { readonly proposal: string } & Readonly<Record<string, unknown>>,
): Promise<Changed> {
  const { proposal, dossier } = await getProposal(ports, asked.actor, id);
  const given = contentOf(AnnouncementContent, { ...announcedOf(proposal, dossier), ...content });
  const context = await contextIn(ports, asked.actor, proposal.framework.id);
  if (!context) throw new Error(`Framework ${proposal.framework.id} is not published`);
  const target = { kind, id: idOf(ports, id) } as const;
  return changeAt(ports, asked, target, null, context, (before, at) =>
    decideAnnouncement(target.id, before, proposal, given, at),
  );
}

/** The default content, from the case. @param dossier canonical JSON text */
export function announcedOf({ cluster, title }: Proposal, dossier: string): Partial<AnnouncementContent> {
  const taskType = TaskTypeId.safeParse(parseDossier(dossier).task?.taskType).data;
  return { place: cluster, ...(title && { title }), ...(taskType && { taskType }) };
}

/**
 * Applies a merge patch; the place cannot change. Refusals: `not-found`, `forbidden`, `stale`, `entry-closed`,
 * `invalid`.
 */
export function reviseAnnouncement(ports: Ports, asked: Asked, id: string, patch: unknown): Promise<Changed> {
  return changeEntry(ports, asked, { kind, id }, (before, context) =>
    decideRevision(before, patched(AnnouncementContent, contentOfAnnouncement(before), patch), context),
  );
}

/**
 * Records the answer of a cluster that was told. Refusals: `not-found`, `forbidden`, `stale`, `entry-closed`,
 * `invalid`.
 */
export function hearAnnouncement(ports: Ports, asked: Asked, id: string, answer: unknown): Promise<Changed> {
  return actOnEntry(ports, asked, { kind, id }, [HearingContent, answer], decideHearing);
}

/** Refusals: `not-found`, `forbidden`, `stale`, `entry-closed`, `invalid`. */
export function closeAnnouncement(ports: Ports, asked: Asked, id: string, reason: string): Promise<Changed> {
  return actOnEntry(ports, asked, { kind, id }, [AnnouncementContent.shape.why, reason], decideClosing);
}

/** Refusal `not-found`. */
export function getAnnouncement(ports: Ports, actor: Actor, id: string): Promise<Announcement> {
  return getEntry(ports, actor, { kind, id });
}

/** The announcement of a case; undefined if there is none, or if the actor may not see its framework. */
export async function announcementOf(ports: Ports, actor: Actor, proposal: string): Promise<Announcement | undefined> {
  const [found, { sight, subject }] = await Promise.all([
    ports.entries.get({ kind, id: idOf(ports, proposal) }),
    readerOf(ports, actor),
  ]);
  return found && canSeeEntry(sight, subject, found) ? found : undefined;
}

type AnnouncementFilter = Omit<EntryFilter, 'about'> & { readonly proposal?: string | undefined };

/** Last changed first. Refusal `invalid` for a cursor of another filter. */
export async function listAnnouncements(
  ports: Ports,
  actor: Actor,
  { proposal, ...filter }: AnnouncementFilter,
  page: PageRequest,
): Promise<Page<Announcement>> {
  await refuseUnknown(ports, filter);
  return ports.entries.list(await readerOf(ports, actor), kind, { ...filter, about: proposal }, page);
}

/** The id follows from the case, so that each case has at most one. */
function idOf(ports: Ports, proposal: string): string {
  return namedId(ports, `announcement ${proposal}`);
}
