// Entries that are told to the other clusters of a framework (experiences and early announcements), and the answers of
// these clusters.
// Source: Sundhedsaftalen i Syddanmark: the four clusters share knowledge, above all when they begin to talk about new
// agreements that may matter to the municipalities' tasks and economy.
import { z } from 'zod';
import { filledText, Id } from '../dossier/primitives.ts';
import { Refusal } from '../refusal.ts';
import { type Actor, holds } from '../workflow/actor.ts';
import type { Context } from '../workflow/guards.ts';
import type { Person } from '../workflow/state.ts';
import { refuseFaults, unknownReference } from './command.ts';

export const HearingContent = z.strictObject({
  cluster: Id.meta({ description: 'The cluster that has heard it.' }),
  words: filledText(2000)
    .optional()
    .meta({ description: 'What the cluster answers. Without words it is acknowledged.' }),
});
export type HearingContent = z.infer<typeof HearingContent>;

/** `words`: absent if the cluster only acknowledged it. */
type Heard = HearingContent & { readonly at: string; readonly by: Person };

/** `told`: ids of the clusters that were told. `heard`: the last answer of each cluster. */
export type Told = { readonly told: readonly string[]; readonly heard: readonly Heard[] };

/** Allowed: coordinators of the cluster, and the planner, who records answers that the cluster gave elsewhere. */
export function mayHear(actor: Actor, framework: string, cluster: string): boolean {
  return holds(actor, 'coordinator', cluster) || holds(actor, 'planner', framework);
}

/** Refuses `invalid` for a cluster that was not told, and `forbidden` unless `mayHear`. */
export function refuseHearing({ told }: Told, { cluster }: HearingContent, { actor, framework }: Context): void {
  if (!told.includes(cluster)) refuseFaults([unknownReference('/cluster', 'cluster', cluster)]);
  if (!mayHear(actor, framework.id, cluster)) throw new Refusal('forbidden');
}

/** The answers with one added; it replaces an earlier answer of the same cluster. */
export function heardWith(heard: readonly Heard[], one: Heard): readonly Heard[] {
  return [...heard.filter(({ cluster }) => cluster !== one.cluster), one];
}

/** Ids of the clusters that were told and have not answered. */
export function waitsFor({ told, heard }: Told): readonly string[] {
  return told.filter((id) => !heard.some(({ cluster }) => cluster === id));
}
