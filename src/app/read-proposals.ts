// The lists: cases, agenda, conditions, revisions, history, similar cases; each only within the actor's sight.
import { Refusal } from '../domain/refusal.ts';
import type { Actor } from '../domain/workflow/actor.ts';
import { differenceOf } from '../lib/json-difference.ts';
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
import { getProposal, getSight } from './see-proposal.ts';

export async function listProposals(ports: Ports, actor: Actor, filter: ProposalFilter, page: PageRequest): Promise<Page<ProposalItem>> {
  return ports.reader.list(await getSight(ports, actor), filter, page);
}

/** What waits for a body. Refusal `not-found` for a body that no published framework has. */
export async function getAgenda(ports: Ports, actor: Actor, body: string, page: PageRequest): Promise<Page<ProposalItem>> {
  const published = await ports.frameworks.published();
  if (!published.some((framework) => framework.bodies.some((candidate) => candidate.id === body))) throw new Refusal('not-found');
  return ports.reader.agenda(await getSight(ports, actor), body, page);
}

export async function listConditions(ports: Ports, actor: Actor, filter: ConditionFilter, page: PageRequest): Promise<Page<ConditionItem>> {
  return ports.reader.conditions(await getSight(ports, actor), filter, page);
}

/** Cases on the same task in any cluster, most alike first. */
export async function listSimilar(ports: Ports, actor: Actor, id: string, limit: number) {
  await getProposal(ports, actor, id);
  return ports.reader.similar(await getSight(ports, actor), id, limit);
}

export async function listRevisions(ports: Ports, actor: Actor, id: string, page: PageRequest): Promise<Page<RevisionItem>> {
  await getProposal(ports, actor, id);
  return ports.reader.revisions(id, page);
}

/** Refusal `not-found` for a number that does not exist. `dossier` is canonical JSON text. */
export async function getRevision(
  ports: Ports,
  actor: Actor,
  id: string,
  number: number,
): Promise<RevisionItem & { readonly dossier: string }> {
  await getProposal(ports, actor, id);
  const revision = await ports.reader.revision(id, number);
  if (!revision) throw new Refusal('not-found');
  return revision;
}

/** RFC 6902 operations that lead from revision `since` to revision `number`. */
export async function getChanges(ports: Ports, actor: Actor, id: string, number: number, since: number) {
  const to = await getRevision(ports, actor, id, number);
  const from = await getRevision(ports, actor, id, since);
  return { since, number, changes: differenceOf(JSON.parse(from.dossier), JSON.parse(to.dossier)) };
}

export async function getHistory(ports: Ports, actor: Actor, id: string, page: PageRequest): Promise<Page<HistoryItem>> {
  await getProposal(ports, actor, id);
  return ports.reader.history(id, page);
}
