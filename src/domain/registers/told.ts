// What is told to the other clusters of a framework, and which of them have heard it: experiences, and cases that are
// announced early.
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

/** `words`: absent where the cluster only acknowledged it. */
type Heard = HearingContent & { readonly at: string; readonly by: Person };

/** `told`: ids of the clusters, as they were when it was told. Of each at most one answer counts: its last. */
export type Told = { readonly told: readonly string[]; readonly heard: readonly Heard[] };

/** Who coordinates the cluster that was told, and the planner, who registers what the cluster answered elsewhere. */
export function mayHear(actor: Actor, framework: string, cluster: string): boolean {
  return holds(actor, 'coordinator', cluster) || holds(actor, 'planner', framework);
}

/** Refuses `invalid` for a cluster that was not told, and `forbidden`. */
export function refuseHearing({ told }: Told, { cluster }: HearingContent, { actor, framework }: Context): void {
  if (!told.includes(cluster)) refuseFaults([unknownReference('/cluster', 'cluster', cluster)]);
  if (!mayHear(actor, framework.id, cluster)) throw new Refusal('forbidden');
}

/** The answers after one more: the last of a cluster stands in the place of its earlier one. */
export function heardWith(heard: readonly Heard[], one: Heard): readonly Heard[] {
  return [...heard.filter(({ cluster }) => cluster !== one.cluster), one];
}

/** Ids of the clusters that were told and have not answered. */
export function waitsFor({ told, heard }: Told): readonly string[] {
  return told.filter((id) => !heard.some(({ cluster }) => cluster === id));
}
