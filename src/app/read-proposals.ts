// The lists: cases, agenda, conditions, revisions, history, similar cases; each only within the actor's sight.
import type { Dossier } from '../domain/dossier/dossier.ts';
import { Refusal } from '../domain/refusal.ts';
import { searchFault } from '../domain/search/query.ts';
import type { Actor } from '../domain/workflow/actor.ts';
import { canSee } from '../domain/workflow/visibility.ts';
import { differenceOf } from '../lib/json-difference.ts';
import type { JsonText } from '../lib/json-text.ts';
import { refuseUnknown } from './known-filters.ts';
import { ownScopes } from './own-scopes.ts';
import type {
  ConditionFilter,
  ConditionItem,
  HistoryItem,
  Page,
  PageRequest,
  Ports,
  ProposalFilter,
  ProposalItem,
  RevisionItem,
} from './ports.ts';
import { parseDossier } from './read-dossier.ts';
import { getProposalState, getSight } from './see-proposal.ts';

/**
 * Items as stored JSON text: see `readText`. Refusal `invalid` for a search without a word to look for, and for an
 * unknown framework, cluster or body. `mine`: only the actor's own.
 */
export async function listProposals(
  ports: Ports,
  actor: Actor,
  { mine, ...filter }: ProposalFilter & { readonly mine?: boolean | undefined },
  page: PageRequest,
): Promise<Page<JsonText<ProposalItem>>> {
  await refuseUnknown(ports, filter);
  const fault = filter.q === undefined ? undefined : searchFault(filter.q);
  if (fault) throw new Refusal('invalid', { faults: [{ pointer: '/q', code: fault }] });
  const own = mine ? { mine: ownScopes(actor) } : {};
  return ports.reader.list(await getSight(ports, actor), { ...filter, ...own }, page);
}

/** What waits for a body. Refusal `not-found` for a body that no published framework has. */
export async function getAgenda(
  ports: Ports,
  actor: Actor,
  body: string,
  page: PageRequest,
): Promise<Page<JsonText<ProposalItem>>> {
  const published = await ports.frameworks.published();
  if (!published.some((framework) => framework.bodies.some((candidate) => candidate.id === body)))
    throw new Refusal('not-found');
  return ports.reader.agenda(await getSight(ports, actor), body, page);
}

/** Conditions of all cases that the actor may see. */
export async function listConditions(
  ports: Ports,
  actor: Actor,
  filter: ConditionFilter,
  page: PageRequest,
): Promise<Page<ConditionItem>> {
  const { owners: _owners, ...named } = filter;
  await refuseUnknown(ports, named);
  return ports.reader.conditions(await getSight(ports, actor), filter, page);
}

/** Cases on the same task in any cluster, most similar first. */
export async function listSimilar(ports: Ports, actor: Actor, id: string, limit: number) {
  await getProposalState(ports, actor, id);
  return ports.reader.similar(await getSight(ports, actor), id, limit);
}

/** Revisions without their dossiers. Refusal `not-found`, also for what the actor may not see. */
export async function listRevisions(
  ports: Ports,
  actor: Actor,
  id: string,
  page: PageRequest,
): Promise<Page<RevisionItem>> {
  await getProposalState(ports, actor, id);
  return ports.reader.revisions(id, page);
}

/** Refusal `not-found` for a number that does not exist. `dossier` is canonical JSON text. */
export async function getRevision(ports: Ports, actor: Actor, id: string, number: number): Promise<WholeRevision> {
  await getProposalState(ports, actor, id);
  return existing(await ports.reader.revision(id, number));
}

type WholeRevision = RevisionItem & { readonly dossier: string };

function existing(revision: WholeRevision | undefined): WholeRevision {
  if (!revision) throw new Refusal('not-found');
  return revision;
}

/** RFC 6902 operations from revision `since` to revision `number`. */
export async function getChanges(ports: Ports, actor: Actor, id: string, number: number, since: number) {
  await getProposalState(ports, actor, id);
  const [to, from] = await Promise.all([ports.reader.revision(id, number), ports.reader.revision(id, since)]);
  return { since, number, changes: differenceOf(JSON.parse(existing(from).dossier), JSON.parse(existing(to).dossier)) };
}

/** What happened to the case, by whom and when. Refusal `not-found`, also for what the actor may not see. */
export async function getHistory(
  ports: Ports,
  actor: Actor,
  id: string,
  page: PageRequest,
): Promise<Page<HistoryItem>> {
  await getProposalState(ports, actor, id);
  return ports.reader.history(id, page);
}

/**
 * A case for its page: with its latest history, similar cases, and for each approved step the dossier `before` it was
 * changed. `before` is undefined where the dossier equals the approved one, and the same object for steps approved in
 * the same revision. Refusal `not-found`, also for what the actor may not see.
 */
export async function getWholeCase(
  ports: Ports,
  actor: Actor,
  id: string,
  most: { readonly history: number; readonly similar: number },
) {
  const sight = await getSight(ports, actor);
  const whole = await ports.reader.whole(sight, id, most);
  if (!whole || !canSee(sight, whole.proposal)) throw new Refusal('not-found');
  const { proposal, dossier } = whole;
  const asked = new Map<number, Promise<Dossier | undefined>>([[proposal.revision, Promise.resolve(undefined)]]);
  const before = (number: number) => {
    const known =
      asked.get(number) ??
      ports.reader.revision(id, number).then((revision) => unlessSame(existing(revision).dossier, dossier));
    asked.set(number, known);
    return known;
  };
  const approved = await Promise.all(
    proposal.approvedSteps.map(async (approval) => ({ approval, before: await before(approval.revision) })),
  );
  return { ...whole, approved };
}

/** The dossier of `was`, or undefined where both texts are equal. Both are canonical JSON. */
function unlessSame(was: string, is: string): Dossier | undefined {
  return was === is ? undefined : parseDossier(was);
}
