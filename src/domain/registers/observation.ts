// Uaftalt opgaveglidning: an observation of a task done without an agreement. It is promoted to a case, or closed with
// a reason.
// Source: Region Sjælland, document 11.1 (5 November 2019): delegation must not lead to a general unplanned and
// unagreed transfer.
import { z } from 'zod';
import { filledText, Id, IsoDate } from '../dossier/primitives.ts';
import { TASK_TYPE_WORDS, type TaskType } from '../dossier/task-types.ts';
import { membersOn, partyById } from '../governance/lookups.ts';
import { type Fault, Refusal } from '../refusal.ts';
import { type Actor, holds } from '../workflow/actor.ts';
import type { Context } from '../workflow/guards.ts';
import type { Person } from '../workflow/state.ts';
import { happened, refuseEnded, refuseFaults, unknownReference } from './command.ts';
import type { EntryHead, Happened } from './entry.ts';

const TASK_TYPES = Object.keys(TASK_TYPE_WORDS) as [TaskType, ...TaskType[]];
export const TaskTypeId = z.enum(TASK_TYPES);

export const LACK_WORDS = {
  money: { da: 'Penge', en: 'Money', sv: 'Pengar' },
  'treatment-responsibility': {
    da: 'Lægeligt behandlingsansvar',
    en: 'Medical treatment responsibility',
    sv: 'Medicinskt behandlingsansvar',
  },
  instruction: { da: 'Skriftlig instruks', en: 'A written instruction', sv: 'Skriftlig instruktion' },
  competences: { da: 'Kompetencer', en: 'Competences', sv: 'Kompetens' },
  staff: { da: 'Personale', en: 'Staff', sv: 'Personal' },
  equipment: { da: 'Udstyr eller medicin', en: 'Equipment or medicine', sv: 'Utrustning eller läkemedel' },
  data: { da: 'Oplysninger om borgeren', en: 'Information about the citizen', sv: 'Uppgifter om medborgaren' },
} as const;
const LACKS = Object.keys(LACK_WORDS) as [keyof typeof LACK_WORDS, ...(keyof typeof LACK_WORDS)[]];

export const PERIOD_WORDS = {
  day: { da: 'om dagen', en: 'a day', sv: 'per dag' },
  week: { da: 'om ugen', en: 'a week', sv: 'per vecka' },
  month: { da: 'om måneden', en: 'a month', sv: 'per månad' },
  year: { da: 'om året', en: 'a year', sv: 'per år' },
} as const;
const PERIODS = Object.keys(PERIOD_WORDS) as [keyof typeof PERIOD_WORDS, ...(keyof typeof PERIOD_WORDS)[]];

export const ObservationContent = z.strictObject({
  place: Id.meta({ description: 'The party that does the task now.' }),
  taskType: TaskTypeId.meta({ description: 'The type of task, from the list of task types.' }),
  what: filledText(2000).meta({
    description: 'What is done without an agreement, in words. Never about a single citizen.',
  }),
  since: IsoDate.optional().meta({ description: 'Since when, roughly.' }),
  frequency: z
    .strictObject({ count: z.number().int().min(1).max(100_000), per: z.enum(PERIODS) })
    .optional()
    .meta({ description: 'Roughly how often.' }),
  lacks: z.array(z.enum(LACKS)).max(LACKS.length).default([]).meta({ description: 'What the task is done without.' }),
});
export type ObservationContent = z.infer<typeof ObservationContent>;

export const OBSERVATION_STATUSES = ['open', 'promoted', 'closed'] as const;

export type Observation = EntryHead<'observation'> &
  ObservationContent & {
    readonly status: (typeof OBSERVATION_STATUSES)[number];
    readonly promoted?: { readonly proposal: string; readonly at: string; readonly by: Person };
    readonly closed?: { readonly reason: string; readonly at: string; readonly by: Person };
  };

export type ObservationEvent = Happened<
  | {
      readonly type: 'observation.reported';
      readonly data: { readonly framework: string; readonly content: ObservationContent };
    }
  | { readonly type: 'observation.revised'; readonly data: { readonly content: ObservationContent } }
  | { readonly type: 'observation.promoted'; readonly data: { readonly proposal: string } }
  | { readonly type: 'observation.closed'; readonly data: { readonly reason: string } }
>;

/**
 * For anyone signed in. Refuses `framework-not-valid` (already over), `invalid` (unknown party, date in the future).
 */
export function reportObservation(id: string, content: ObservationContent, context: Context): ObservationEvent {
  const { framework, today } = context;
  if (framework.validTo !== undefined && today >= framework.validTo) throw new Refusal('framework-not-valid');
  refuseFaults(faultsOf(content, context));
  return happened('observation.reported', id, context, { framework: framework.id, content });
}

/** Changes it. For its author, while it is open. Refuses `forbidden`, `entry-closed`, `invalid`. */
export function reviseObservation(
  before: Observation,
  content: ObservationContent,
  context: Context,
): ObservationEvent {
  if (before.createdBy.subject !== context.actor.subject) throw new Refusal('forbidden');
  refuseEnded(before, 'open');
  refuseFaults(faultsOf(content, context));
  return happened('observation.revised', before.id, context, { content });
}

/**
 * Closes it. For its author, members of the party it is about, a coordinator of a cluster of that party, or the
 * planner. Refuses `forbidden`, `entry-closed`, `invalid`.
 */
export function closeObservation(before: Observation, reason: string, context: Context): ObservationEvent {
  if (!mayClose(before, context)) throw new Refusal('forbidden');
  refuseEnded(before, 'open');
  if (!/\S/.test(reason)) refuseFaults([{ pointer: '/reason', code: 'required' }]);
  return happened('observation.closed', before.id, context, { reason });
}

/** Links it to the case that was created from it. For a coordinator. Refuses `forbidden`, `entry-closed`. */
export function promoteObservation(before: Observation, proposal: string, context: Context): ObservationEvent {
  if (!mayPromote(context.actor)) throw new Refusal('forbidden');
  refuseEnded(before, 'open');
  return happened('observation.promoted', before.id, context, { proposal });
}

export function mayPromote(actor: Actor): boolean {
  return holds(actor, 'coordinator');
}

export function mayClose(
  { createdBy, place, framework: id }: Observation,
  { actor, framework, today }: Context,
): boolean {
  return (
    createdBy.subject === actor.subject ||
    holds(actor, 'planner', id) ||
    holds(actor, 'member', place) ||
    framework.clusters.some(
      (cluster) => holds(actor, 'coordinator', cluster.id) && membersOn(cluster, today).includes(place),
    )
  );
}

/** The initial dossier of the case: the text of the observation, with the nature `formalises-drift`. */
export function dossierOfObservation({ place, taskType, what }: ObservationContent, title: string) {
  return {
    task: {
      title,
      taskType,
      nature: 'formalises-drift' as const,
      description: what,
      receivingParties: [place],
    },
  };
}

/** The state after the event. */
export function evolveObservation(before: Observation | undefined, event: ObservationEvent): Observation {
  if (event.type === 'observation.reported') {
    const { framework, content } = event.data;
    return {
      id: event.entry,
      kind: 'observation',
      framework,
      ...content,
      status: 'open',
      version: 1,
      createdAt: event.at,
      updatedAt: event.at,
      createdBy: event.by,
    };
  }
  if (!before) throw new Error(`Event ${event.type} before observation.reported`);
  const next = { ...before, version: before.version + 1, updatedAt: event.at };
  const { at, by } = event;
  switch (event.type) {
    case 'observation.revised': {
      const { since: _since, frequency: _frequency, ...rest } = next;
      return { ...rest, ...event.data.content };
    }
    case 'observation.promoted':
      return { ...next, status: 'promoted', promoted: { proposal: event.data.proposal, at, by } };
    case 'observation.closed':
      return { ...next, status: 'closed', closed: { reason: event.data.reason, at, by } };
  }
}

function faultsOf({ place, since }: ObservationContent, { framework, today }: Context): readonly Fault[] {
  return [
    ...(partyById(framework, place) ? [] : [unknownReference('/place', 'party', place)]),
    ...(since !== undefined && since > today ? [{ pointer: '/since', code: 'in-the-future' }] : []),
  ];
}
