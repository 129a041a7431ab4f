// Uaftalt opgaveglidning (unagreed drift of tasks): anyone signed in reports an observation; it is counted by task and
// place, and promoted to a case or closed with a reason.
import type { Dossier } from '../../domain/dossier/dossier.ts';
import { Refusal } from '../../domain/refusal.ts';
import {
  closeObservation as decideClosing,
  promoteObservation as decidePromotion,
  reportObservation as decideReport,
  reviseObservation as decideRevision,
  dossierOfObservation,
  mayPromote,
  type Observation,
  ObservationContent,
} from '../../domain/registers/observation.ts';
import type { Actor } from '../../domain/workflow/actor.ts';
import { compareVersion } from '../change-proposal.ts';
import { createProposal } from '../create-proposal.ts';
import { refuseUnknown } from '../known-filters.ts';
import type { Changed, Page, PageRequest, Ports } from '../ports.ts';
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
import type { EntryFilter, ObservationCount } from './entry-ports.ts';

type Asked = EntryAsked<'observation'>;
const kind = 'observation';

/** Refusals: `invalid`, `framework-not-valid`. */
export async function reportObservation(
  ports: Ports,
  asked: Asked,
  { framework, ...content }: { readonly framework: string } & Readonly<Record<string, unknown>>,
): Promise<Changed> {
  const given = contentOf(ObservationContent, content);
  return addEntry(ports, asked, { kind, framework }, (id, context) => decideReport(id, given, context));
}

/** Applies a merge patch by the author. Refusals: `not-found`, `forbidden`, `stale`, `entry-closed`, `invalid`. */
export function reviseObservation(ports: Ports, asked: Asked, id: string, patch: unknown): Promise<Changed> {
  return changeEntry(ports, asked, { kind, id }, (before, context) => {
    const content = patched(ObservationContent, contentOfObservation(before), patch);
    return decideRevision(before, content, context);
  });
}

/** Refusals: `not-found`, `forbidden`, `stale`, `entry-closed`, `invalid`. */
export function closeObservation(ports: Ports, asked: Asked, id: string, reason: string): Promise<Changed> {
  const given = reason === '' ? undefined : reason;
  return actOnEntry(ports, asked, { kind, id }, [ObservationContent.shape.what, given], decideClosing);
}

type Promotion = {
  readonly cluster: string;
  readonly title: string;
  /** For an observation whose own framework is over. */
  readonly framework?: string | undefined;
};

/**
 * Creates a draft in the cluster, filled from the observation, and links the observation to it. The draft is created
 * under a key derived from the observation, so a retry or a second coordinator does not create another. Refusals:
 * `not-found`, `forbidden`, `stale`, `entry-closed`, `invalid`, `framework-not-valid`.
 */
export async function promoteObservation(ports: Ports, asked: Asked, id: string, to: Promotion): Promise<Changed> {
  const observation = await getEntry(ports, asked.actor, { kind, id });
  if (!mayPromote(asked.actor)) throw new Refusal('forbidden');
  if (observation.status !== 'open') return changeEntry(ports, asked, { kind, id }, refuseEnded);
  compareVersion(observation, asked.expected);
  const framework = to.framework ?? observation.framework;
  const key = {
    key: `observation ${id}`,
    caller: 'opgavebro',
    route: 'promotion',
    bodyHash: ports.sha256(JSON.stringify([framework, to.cluster, to.title])),
  };
  const present = ({ proposal }: { readonly proposal: { readonly id: string } }) => ({
    status: 201,
    body: proposal.id,
  });
  const dossier = dossierOfObservation(observation, to.title) satisfies Dossier;
  const draft = { framework, cluster: to.cluster, dossier };
  const made = await createProposal(ports, { actor: asked.actor, key, present }, draft).catch(refuseOtherPromotion);
  return changeEntry(ports, asked, { kind, id }, (before, context) => {
    return decidePromotion(before, made.reply.body, context);
  });
}

/** The key was used with other input: another coordinator is promoting the observation to another case. */
function refuseOtherPromotion(error: unknown): never {
  throw error instanceof Refusal && error.code === 'idempotency-key-reused' ? new Refusal('entry-closed') : error;
}

function refuseEnded(): never {
  throw new Refusal('entry-closed');
}

/** Refusal `not-found`. */
export function getObservation(ports: Ports, actor: Actor, id: string): Promise<Observation> {
  return getEntry(ports, actor, { kind, id });
}

/** Last changed first. Refusal `invalid` for a cursor of another filter. */
export async function listObservations(
  ports: Ports,
  actor: Actor,
  filter: EntryFilter,
  page: PageRequest,
): Promise<Page<Observation>> {
  await refuseUnknown(ports, filter);
  return ports.entries.list(await readerOf(ports, actor), kind, filter, page);
}

/** Observations counted by type of task and party, for whoever sees the framework. Refusal `not-found`. */
export async function countObservations(
  ports: Ports,
  actor: Actor,
  framework: string,
): Promise<readonly ObservationCount[]> {
  const { sight } = await readerOf(ports, actor);
  const exists = (await ports.frameworks.published()).some(({ id }) => id === framework);
  if (!exists || !(sight.all || sight.frameworks.includes(framework))) throw new Refusal('not-found');
  return ports.entries.countObservations(framework);
}

/** What its author wrote. */
function contentOfObservation({ place, taskType, what, since, frequency, lacks }: Observation): ObservationContent {
  return { place, taskType, what, lacks, ...(since !== undefined && { since }), ...(frequency && { frequency }) };
}
