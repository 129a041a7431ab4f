// Experiences: what worked, what did not, and to whom it matters; with an agreement, or with something a cluster tries.
// They are told to the other clusters.
// Source: Sundhedsaftalen i Syddanmark, "Videndeling": what each cluster tries locally is important to share.
import { z } from 'zod';
import { filledText, Id } from '../dossier/primitives.ts';
import type { TaskType } from '../dossier/task-types.ts';
import { clustersOf, isValidOn, otherClusters } from '../governance/lookups.ts';
import { Refusal } from '../refusal.ts';
import type { Context } from '../workflow/guards.ts';
import type { Person } from '../workflow/state.ts';
import { happened, refuseChange, refuseEnded, refuseFaults, refuseOthers, unknownReference } from './command.ts';
import type { EntryHead, Happened } from './entry.ts';
import { TaskTypeId } from './observation.ts';
import { isPlace } from './places.ts';
import { type HearingContent, heardWith, refuseHearing, type Told } from './told.ts';

export const ExperienceContent = z.strictObject({
  place: Id.meta({ description: 'The cluster or party whose experience it is.' }),
  agreement: z.uuid().max(36).toLowerCase().optional().meta({ description: 'The agreement it comes of.' }),
  taskType: TaskTypeId.optional().meta({ description: 'The type of task; that of the agreement where left out.' }),
  title: filledText(200).meta({ description: 'The experience in a few words. Never about a single citizen.' }),
  worked: filledText(2000).optional().meta({ description: 'What worked, and why.' }),
  failed: filledText(2000).optional().meta({ description: 'What did not work, and why.' }),
  matters: filledText(500).meta({ description: 'To whom it matters, in words.' }),
});
export type ExperienceContent = z.infer<typeof ExperienceContent>;

/** The fields of the agreement that an experience needs. `lineage` is shared by all its editions. */
export type AboutAgreement = {
  readonly framework: string;
  readonly lineage: string;
  readonly places: readonly string[];
  readonly clusters: readonly string[];
  readonly taskType?: TaskType | undefined;
};

export const EXPERIENCE_STATUSES = ['shared', 'withdrawn'] as const;

export type Experience = EntryHead<'experience'> &
  ExperienceContent &
  Told & {
    readonly status: (typeof EXPERIENCE_STATUSES)[number];
    readonly lineage?: string;
    readonly withdrawn?: { readonly reason: string; readonly at: string; readonly by: Person };
  };

type Written = { readonly content: ExperienceContent; readonly lineage?: string };

export type ExperienceEvent = Happened<
  | {
      readonly type: 'experience.shared';
      readonly data: Written & { readonly framework: string; readonly told: readonly string[] };
    }
  | { readonly type: 'experience.revised'; readonly data: Written }
  | { readonly type: 'experience.heard'; readonly data: HearingContent }
  | { readonly type: 'experience.withdrawn'; readonly data: { readonly reason: string } }
>;

/**
 * Shares an experience. For those who may write for the place. Told to every cluster without the experience and without
 * the agreement. Refuses `framework-not-valid`, `forbidden`, `invalid`. @param about the agreement, if one is named
 */
export function shareExperience(
  id: string,
  content: ExperienceContent,
  about: AboutAgreement | undefined,
  context: Context,
): ExperienceEvent {
  const { framework, today } = context;
  if (!isValidOn(framework, today)) throw new Refusal('framework-not-valid');
  refuseContent(content, about, context);
  const own = [content.place, ...clustersOfParty(content.place, context), ...(about?.clusters ?? [])];
  const data = { framework: framework.id, ...written(content, about), told: otherClusters(framework, own) };
  return happened('experience.shared', id, context, data);
}

/** Changes it. The actor must write for the old and the new place. Refuses `forbidden`, `entry-closed`, `invalid`. */
export function reviseExperience(
  before: Experience,
  content: ExperienceContent,
  about: AboutAgreement | undefined,
  context: Context,
): ExperienceEvent {
  refuseChange(context.actor, before, 'shared');
  refuseContent(content, about, context);
  return happened('experience.revised', before.id, context, written(content, about));
}

/** Records the answer or acknowledgement of a cluster that was told. Refuses `forbidden`, `entry-closed`, `invalid`. */
export function hearExperience(before: Experience, heard: HearingContent, context: Context): ExperienceEvent {
  refuseEnded(before, 'shared');
  refuseHearing(before, heard, context);
  return happened('experience.heard', before.id, context, heard);
}

/** Withdraws it with a reason. Refuses `forbidden`, `entry-closed`. */
export function withdrawExperience(before: Experience, reason: string, context: Context): ExperienceEvent {
  refuseChange(context.actor, before, 'shared');
  return happened('experience.withdrawn', before.id, context, { reason });
}

/** The content as written. */
export function contentOfExperience(experience: Experience): ExperienceContent {
  const { place, title, matters, agreement, taskType, worked, failed } = experience;
  return {
    ...{ place, title, matters },
    ...(agreement !== undefined && { agreement }),
    ...(taskType !== undefined && { taskType }),
    ...(worked !== undefined && { worked }),
    ...(failed !== undefined && { failed }),
  };
}

/** The state after the event. */
export function evolveExperience(before: Experience | undefined, event: ExperienceEvent): Experience {
  const { at, by } = event;
  if (event.type === 'experience.shared') {
    const { framework, content, lineage, told } = event.data;
    return {
      ...{ id: event.entry, kind: 'experience', framework, ...content, ...(lineage !== undefined && { lineage }) },
      ...{ status: 'shared', told, heard: [], version: 1, createdAt: at, updatedAt: at, createdBy: by },
    };
  }
  if (!before) throw new Error(`Event ${event.type} before experience.shared`);
  const next = { ...before, version: before.version + 1, updatedAt: at };
  switch (event.type) {
    case 'experience.revised': {
      const { content, lineage } = event.data;
      const { agreement: _a, taskType: _t, worked: _w, failed: _f, lineage: _l, ...rest } = next;
      return { ...rest, ...content, ...(lineage !== undefined && { lineage }) };
    }
    case 'experience.heard':
      return { ...next, heard: heardWith(before.heard, { ...event.data, at, by }) };
    case 'experience.withdrawn':
      return { ...next, status: 'withdrawn', withdrawn: { reason: event.data.reason, at, by } };
  }
}

/** The content, with the task type of the agreement if it has none. */
function written(content: ExperienceContent, about: AboutAgreement | undefined): Written {
  const taskType = content.taskType ?? about?.taskType;
  return { content: { ...content, ...(taskType && { taskType }) }, ...(about && { lineage: about.lineage }) };
}

/** The clusters of a party; none for a party that is in every cluster, such as the region. */
function clustersOfParty(place: string, { framework, today }: Context): readonly string[] {
  const found = clustersOf(framework, place, today);
  return found.length === framework.clusters.length ? [] : found;
}

function refuseContent(content: ExperienceContent, about: AboutAgreement | undefined, context: Context): void {
  const { place, agreement, worked, failed } = content;
  const { actor, framework } = context;
  const known = isPlace(framework, place);
  if (known) refuseOthers(actor, framework.id, place);
  const outside = about?.framework === framework.id && !about.places.includes(place);
  refuseFaults([
    ...(known ? [] : [unknownReference('/place', 'place', place)]),
    ...(known && outside ? [{ pointer: '/place', code: 'not-of-the-agreement' }] : []),
    ...(agreement !== undefined && !about ? [unknownReference('/agreement', 'agreement', agreement)] : []),
    ...(worked === undefined && failed === undefined ? [{ pointer: '/worked', code: 'worked-or-failed' }] : []),
  ]);
}
