// Reading agreements: only what the actor may see; anything else is not found.
import { type AvailableOnAgreement, availableOnAgreement } from '../domain/agreement/available-actions.ts';
import type { AgreementEvent } from '../domain/agreement/events.ts';
import type { AgreementContext } from '../domain/agreement/guards.ts';
import type { Agreement } from '../domain/agreement/state.ts';
import { isOfAgreement, seesAgreement } from '../domain/agreement/visibility.ts';
import { Refusal } from '../domain/refusal.ts';
import { closedYears, type ShownEvent, shownEvent } from '../domain/registers/agreement-published.ts';
import type { Actor } from '../domain/workflow/actor.ts';
import type { Proposal } from '../domain/workflow/state.ts';
import type { AgreementFilter, AgreementItem, DueFilter, DueItem } from './agreement-ports.ts';
import { priceIndexOn } from './current-framework.ts';
import { refuseUnknown } from './known-filters.ts';
import type { HistoryItem, Page, PageRequest, Ports } from './ports.ts';
import { frameworkOf, getSight } from './see-proposal.ts';

/** Refusal `not-found`, also for what the actor may not see. */
export async function getAgreement(ports: Ports, actor: Actor, id: string): Promise<Agreement> {
  const [agreement, sight] = await Promise.all([ports.agreements.reader.byId(id), getSight(ports, actor)]);
  if (!agreement || !seesAgreement(sight, agreement)) throw new Refusal('not-found');
  return agreement;
}

/** Whether the actor sees the reports in full. Others see them as published: years with small counts are masked. */
export async function seesReports(ports: Ports, actor: Actor, agreement: Agreement): Promise<boolean> {
  return isOfAgreement(actor, agreement, await frameworkOf(ports, agreement));
}

/** Every edition of the agreement, oldest first. Refusal `not-found` as above. */
export async function listEditions(ports: Ports, actor: Actor, id: string): Promise<readonly Agreement[]> {
  const { lineage } = await getAgreement(ports, actor, id);
  const sight = await getSight(ports, actor);
  return (await ports.agreements.reader.editions(lineage)).filter((each) => seesAgreement(sight, each));
}

/** Last changed first. Refusal `invalid` for an unknown framework, cluster or party. */
export async function listAgreements(
  ports: Ports,
  actor: Actor,
  filter: AgreementFilter,
  page: PageRequest,
): Promise<Page<AgreementItem>> {
  await refuseUnknown(ports, filter);
  return ports.agreements.reader.list(await getSight(ports, actor), filter, ports.clock().today, page);
}

/** The agreement made from the case, if the actor may see it; empty for a case that is not approved. */
export async function agreementsOf(
  ports: Ports,
  actor: Actor,
  { id, status }: Pick<Proposal, 'id' | 'status'>,
): Promise<readonly AgreementItem[]> {
  if (status !== 'approved') return [];
  return (await listAgreements(ports, actor, { proposal: id }, { pageSize: 1, count: false })).items;
}

/** Largest number of due items that are read at once; more than anyone's agreements have in a year. */
export const MOST_DUE = 5_000;

/**
 * What falls due until a day, earliest first; without a first day also what is overdue. A recurring item is listed
 * once. Refusal `invalid` for an unknown framework, cluster or party.
 */
export async function listDue(ports: Ports, actor: Actor, filter: DueFilter): Promise<readonly DueItem[]> {
  await refuseUnknown(ports, filter);
  return ports.agreements.reader.due(await getSight(ports, actor), filter, ports.clock().today, MOST_DUE);
}

/**
 * The events of the agreement. Readers without access to the reports get reported figures as published. Refusal
 * `not-found` as above.
 */
export async function getAgreementHistory(
  ports: Ports,
  actor: Actor,
  id: string,
  page: PageRequest,
): Promise<Page<HistoryItem<AgreementEvent | ShownEvent>>> {
  const agreement = await getAgreement(ports, actor, id);
  const found = await ports.agreements.reader.history(id, page);
  if (await seesReports(ports, actor, agreement)) return found;
  const years = closedYears(agreement);
  return { ...found, items: found.items.map((item) => ({ ...item, event: shownEvent(item.event, agreement, years) })) };
}

/** The context of an act on the agreement: actor, framework, price index, open case and day. */
export async function agreementContext(ports: Ports, actor: Actor, agreement: Agreement): Promise<AgreementContext> {
  const [framework, published, openCase] = await Promise.all([
    frameworkOf(ports, agreement),
    ports.frameworks.published(),
    ports.agreements.reader.openCase(agreement.id),
  ]);
  const clock = ports.clock();
  return { actor, framework, priceIndex: priceIndexOn(published, framework.id, clock.today), openCase, ...clock };
}

/** Every action with whether it is allowed for the actor now, and if not, why. */
export async function getActionsOnAgreement(
  ports: Ports,
  actor: Actor,
  id: string,
): Promise<{ readonly agreement: Agreement; readonly actions: readonly AvailableOnAgreement[] }> {
  const agreement = await getAgreement(ports, actor, id);
  return { agreement, actions: availableOnAgreement(agreement, await agreementContext(ports, actor, agreement)) };
}
