// Signed heads of the log over all trails, for whoever keeps them elsewhere; and receipts of decisions.
import { Refusal } from '../domain/refusal.ts';
import { type Actor, holds } from '../domain/workflow/actor.ts';
import type { Receipt } from '../lib/receipt.ts';
import type { NumberedHead } from './head-ports.ts';
import type { Changed, IdempotencyKey, Page, PageRequest, Ports, Reply } from './ports.ts';
import { getSubmission } from './see-proposal.ts';

/** For everybody: a head tells of no case, only how many events there were. The newest first. */
export function listHeads(ports: Ports, minSize: number, page: PageRequest): Promise<Page<NumberedHead>> {
  return ports.heads.list(minSize, page);
}

/** Refusal: `not-found`. */
export async function getHead(ports: Ports, number: number): Promise<NumberedHead> {
  const head = await ports.heads.get(number);
  if (!head) throw new Refusal('not-found');
  return head;
}

export function maySignHeads(actor: Actor): boolean {
  return holds(actor, 'admin');
}

/** Refusal: `forbidden`. */
export async function signHeadNow(
  ports: Ports,
  actor: Actor,
  key: IdempotencyKey | undefined,
  present: (head: NumberedHead) => Reply,
): Promise<Changed> {
  if (!maySignHeads(actor)) throw new Refusal('forbidden');
  const { subject, name } = actor;
  return ports.heads.sign({ subject, name }, key, present);
}

/**
 * Whoever sees the decision may prove it to others. Refusals: `not-found`; `busy` where a change that is not finished
 * keeps the decision out of the log for the moment.
 */
export async function receiptOfDecision(
  ports: Ports,
  actor: Actor,
  submission: string,
  decision: string,
): Promise<Receipt> {
  const found = await getSubmission(ports, actor, submission);
  if (!found.submission.decisions.some(({ id }) => id === decision)) throw new Refusal('not-found');
  const receipt = await ports.heads.receipt(found.proposal.id, decision);
  if (!receipt) throw new Refusal('busy');
  return receipt;
}
