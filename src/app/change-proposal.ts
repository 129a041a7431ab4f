// The only path of change for a case: read → authorise → compare the version → pure decision gives the event → row,
// revision, event, deliveries and idempotency result in one commit. Nothing that matters happens after it. The commit
// writes nothing if the case has changed since it was read; then all steps run again.

import type { Agreement } from '../domain/agreement/state.ts';
import { type Dossier, partiesOfTask } from '../domain/dossier/dossier.ts';
import type { Framework } from '../domain/governance/framework.ts';
import { Refusal } from '../domain/refusal.ts';
import { vectorOf } from '../domain/search/lexemes.ts';
import { textsOfDossier, textsOfState } from '../domain/search/texts.ts';
import type { Actor } from '../domain/workflow/actor.ts';
import type { ProposalEvent } from '../domain/workflow/events.ts';
import { evolve } from '../domain/workflow/evolve.ts';
import type { Context } from '../domain/workflow/guards.ts';
import type { Proposal } from '../domain/workflow/state.ts';
import { canSee } from '../domain/workflow/visibility.ts';
import { canonicalJson } from '../lib/canonical-json.ts';
import type { AgreementWrite } from './agreement-ports.ts';
import { clockAfter } from './clock-after.ts';
import type {
  Changed,
  IdempotencyKey,
  Locked,
  NewRevision,
  Ports,
  Reply,
  SearchText,
  StoredProposal,
  Target,
  Write,
} from './ports.ts';
import { sightOfActor } from './sight-of-actor.ts';

/** Versions the caller accepts (If-Match); `any` for `*`, undefined where no version is compared. */
export type Expected = readonly number[] | 'any' | undefined;

/** Thrown to stop the change and read the published frameworks again. */
const UNKNOWN_FRAMEWORK = new Error('The framework of the case is not published');

/**
 * What every change takes beside its command. `present` makes the answer from the new state; the answer is kept with
 * the key.
 */
export type Asked = {
  readonly actor: Actor;
  readonly expected?: Expected;
  readonly key?: IdempotencyKey | undefined;
  readonly present: (after: StoredProposal) => Reply;
};

/** A dossier with its canonical text and the hash of that. */
export type SealedDossier = { readonly dossier: Dossier; readonly text: string; readonly hash: string };

export type Loaded = {
  readonly proposal: Proposal;
  readonly dossier: Dossier;
  readonly dossierText: string;
  readonly context: Context;
  readonly published: readonly Framework[];
  /** The agreements of the case, where the target asks for them. */
  readonly agreements: readonly Agreement[];
};

/** `event` undefined: nothing changed. */
export type Made = {
  readonly event: ProposalEvent | undefined;
  readonly saved?: SealedDossier;
  readonly frozen?: NonNullable<Write['frozen']>;
  readonly refrozen?: NonNullable<Write['refrozen']> | undefined;
  /** Changes to agreements in the same commit. @param after the case after the event */
  readonly agreements?: (after: Proposal) => readonly AgreementWrite[];
};

/**
 * Refusals: `not-found` (also for what the actor may not see), `stale`, and whatever `decide` refuses.
 * @param before called before the version is compared, for refusals that take precedence over `stale`
 */
export async function changeProposal(
  ports: Ports,
  asked: Asked,
  target: Target,
  decide: (loaded: Loaded) => Made,
  before?: (loaded: Loaded) => void,
): Promise<Changed> {
  return withPublished(ports, (published) =>
    ports.writer.change(target, asked.key, (locked) => {
      const loaded = load(ports, asked, locked, published);
      before?.(loaded);
      compareVersion(loaded.proposal, asked.expected);
      const made = decide(loaded);
      if (!made.event) return { nothing: asked.present({ proposal: loaded.proposal, dossier: loaded.dossierText }) };
      return { write: toWrite(made, loaded, asked.present) };
    }),
  );
}

/**
 * Calls `attempt` with the cached published frameworks. If it throws its second argument, reads them from the database
 * and calls it once more, since another replica may have published one.
 */
export async function withPublished<T>(
  { frameworks }: Pick<Ports, 'frameworks'>,
  attempt: (published: readonly Framework[], unknownFramework: Error) => Promise<T>,
): Promise<T> {
  try {
    return await attempt(await frameworks.published(), UNKNOWN_FRAMEWORK);
  } catch (error) {
    if (error === UNKNOWN_FRAMEWORK) return attempt(await frameworks.published(true), UNKNOWN_FRAMEWORK);
    throw error;
  }
}

function load(ports: Ports, asked: Asked, locked: Locked | undefined, published: readonly Framework[]): Loaded {
  if (!locked || !canSee(sightOfActor(asked.actor, published), locked.proposal)) throw new Refusal('not-found');
  const { id, version } = locked.proposal.framework;
  const framework = findFramework(published, id, version);
  if (!framework) throw UNKNOWN_FRAMEWORK;
  let dossier: Dossier | undefined;
  return {
    proposal: locked.proposal,
    get dossier() {
      dossier ??= JSON.parse(locked.dossier) as Dossier; // parsed on demand: most changes during review do not use it
      return dossier;
    },
    dossierText: locked.dossier,
    context: { actor: asked.actor, framework, ...clockAfter(ports, locked.proposal) },
    published,
    agreements: locked.agreements ?? [],
  };
}

/** That exact version, in force or not; undefined if it is not in the list. */
export function findFramework(published: readonly Framework[], id: string, version: number): Framework | undefined {
  return published.find((framework) => framework.id === id && framework.version === version);
}

/** Refusal `stale` where the caller expects another version. */
export function compareVersion({ version }: { readonly version: number }, expected: Expected): void {
  if (expected === undefined || expected === 'any' || expected.includes(version)) return;
  throw new Refusal('stale', { values: { version } });
}

function toWrite(
  made: Made & { readonly event?: ProposalEvent | undefined },
  loaded: Loaded,
  present: Asked['present'],
): Write {
  if (!made.event) throw new Error('No event to write');
  const proposal = evolve(loaded.proposal, made.event);
  return {
    proposal,
    events: [made.event],
    ...wordsAnd(made, proposal, loaded),
    ...(made.frozen && { frozen: made.frozen }),
    ...(made.refrozen && { refrozen: made.refrozen }),
    ...(made.agreements && { agreements: made.agreements(proposal) }),
    reply: present({ proposal, dossier: made.saved?.text ?? loaded.dossierText }),
  };
}

/**
 * What is written to the search index: a new revision brings all words of the case. Without a revision, words of the
 * state are added; after a change of external ids all words are made again, since an id may have been removed.
 */
export function wordsAnd(
  { saved, event }: Made,
  proposal: Proposal,
  loaded: Pick<Loaded, 'dossier'>,
): Pick<Write, 'revision' | 'said' | 'search'> {
  if (saved) return { revision: toRevision(proposal, saved) };
  if (event?.type === 'proposal.revised') return { search: searchTextOf(proposal, loaded.dossier) };
  return { said: vectorOf(textsOfState(proposal)) };
}

/** SHA-256 in hex over the canonical JSON of a dossier. */
export function hashOf(ports: Pick<Ports, 'sha256'>, dossier: Dossier): string {
  return ports.sha256(canonicalJson(dossier));
}

/** SHA-256 in hex over the canonical JSON of what a party's answer rests on. */
export function digestOf(ports: Pick<Ports, 'sha256'>, told: unknown): string {
  return ports.sha256(canonicalJson(told));
}

/** The dossier with its canonical text and hash, ready to be saved or compared. */
export function sealDossier(ports: Ports, dossier: Dossier): SealedDossier {
  const text = canonicalJson(dossier);
  return { dossier, text, hash: ports.sha256(text) };
}

/** The stored revision: canonical text, and the columns that the lists search in. */
export function toRevision(proposal: Proposal, saved: SealedDossier): NewRevision {
  return { number: proposal.revision, dossier: saved.text, search: searchTextOf(proposal, saved.dossier) };
}

function searchTextOf(proposal: Proposal, dossier: Dossier): SearchText {
  const { task } = dossier;
  const vector = vectorOf([...textsOfDossier(dossier), ...textsOfState(proposal)]);
  const words = { title: task?.title ?? '', vector };
  return {
    ...words,
    kle: task?.kleNumber ?? null,
    taskType: task?.taskType ?? null,
    taskParties: partiesOfTask(dossier),
  };
}
