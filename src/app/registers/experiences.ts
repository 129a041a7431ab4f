// Experiences: shared by the clusters and parties of a framework, found by search, told to the other clusters.
import type { Agreement } from '../../domain/agreement/state.ts';
import {
  type AboutAgreement,
  contentOfExperience,
  hearExperience as decideHearing,
  reviseExperience as decideRevision,
  shareExperience as decideSharing,
  withdrawExperience as decideWithdrawal,
  type Experience,
  ExperienceContent,
} from '../../domain/registers/experience.ts';
import { TaskTypeId } from '../../domain/registers/observation.ts';
import { placesOfAgreement } from '../../domain/registers/places.ts';
import { HearingContent } from '../../domain/registers/told.ts';
import type { Actor } from '../../domain/workflow/actor.ts';
import { inSight } from '../in-sight.ts';
import { refuseUnknown } from '../known-filters.ts';
import type { Changed, Page, PageRequest, Ports } from '../ports.ts';
import { getAgreement } from '../read-agreements.ts';
import {
  actOnEntry,
  addEntry,
  changeEntry,
  contentOf,
  type EntryAsked,
  getEntry,
  patched,
  readerOf,
} from './change-entry.ts';
import type { EntryFilter } from './entry-ports.ts';

type Asked = EntryAsked<'experience'>;
const kind = 'experience';

/** Refusals: `forbidden`, `framework-not-valid`, `invalid` (also for an agreement the actor may not see). */
export async function shareExperience(
  ports: Ports,
  asked: Asked,
  { framework, ...content }: { readonly framework: string } & Readonly<Record<string, unknown>>,
): Promise<Changed> {
  const given = contentOf(ExperienceContent, content);
  const about = await aboutOf(ports, asked.actor, given);
  return addEntry(ports, asked, { kind, framework }, (id, context) => decideSharing(id, given, about, context));
}

/** Applies a merge patch. Refusals: `not-found`, `forbidden`, `stale`, `entry-closed`, `invalid`. */
export async function reviseExperience(ports: Ports, asked: Asked, id: string, patch: unknown): Promise<Changed> {
  const known = await getExperience(ports, asked.actor, id);
  const after = (before: Experience) => patched(ExperienceContent, contentOfExperience(before), patch);
  const about = await aboutOf(ports, asked.actor, after(known));
  return changeEntry(ports, asked, { kind, id }, (before, context) =>
    decideRevision(before, after(before), about, context),
  );
}

/**
 * Records the answer of a cluster that was told. Refusals: `not-found`, `forbidden`, `stale`, `entry-closed`,
 * `invalid`.
 */
export function hearExperience(ports: Ports, asked: Asked, id: string, answer: unknown): Promise<Changed> {
  return actOnEntry(ports, asked, { kind, id }, [HearingContent, answer], decideHearing);
}

/** Refusals: `not-found`, `forbidden`, `stale`, `entry-closed`, `invalid`. */
export function withdrawExperience(ports: Ports, asked: Asked, id: string, reason: string): Promise<Changed> {
  return actOnEntry(ports, asked, { kind, id }, [ExperienceContent.shape.matters, reason], decideWithdrawal);
}

/** Refusal `not-found`. */
export function getExperience(ports: Ports, actor: Actor, id: string): Promise<Experience> {
  return getEntry(ports, actor, { kind, id });
}

type ExperienceFilter = Omit<EntryFilter, 'about'> & { readonly agreement?: string | undefined };

/**
 * Last changed first; `agreement`: only about this agreement, any edition. Refusal `not-found` for an agreement the
 * actor may not see, `invalid` for a cursor of another filter.
 */
export async function listExperiences(
  ports: Ports,
  actor: Actor,
  { agreement, ...filter }: ExperienceFilter,
  page: PageRequest,
): Promise<Page<Experience>> {
  const about = agreement === undefined ? undefined : (await getAgreement(ports, actor, agreement)).lineage;
  await refuseUnknown(ports, filter);
  return ports.entries.list(await readerOf(ports, actor), kind, { ...filter, about }, page);
}

/** Undefined where the content names no agreement that the actor may see. */
async function aboutOf(ports: Ports, actor: Actor, { agreement }: ExperienceContent) {
  const seen = agreement === undefined ? undefined : await inSight(getAgreement(ports, actor, agreement));
  return seen && aboutAgreement(seen);
}

function aboutAgreement(agreement: Agreement): AboutAgreement {
  const { framework, lineage, clusters, terms } = agreement;
  return {
    framework: framework.id,
    lineage,
    clusters,
    places: placesOfAgreement(agreement),
    taskType: TaskTypeId.safeParse(terms.taskType).data,
  };
}
