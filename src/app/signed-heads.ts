// Signed heads of the log over all trails, to be kept outside the service; and receipts of decisions.
import { Refusal } from '../domain/refusal.ts';
import { type Actor, holds } from '../domain/workflow/actor.ts';
import type { Receipt } from '../lib/receipt.ts';
import type { NumberedHead } from './head-ports.ts';
import type { Changed, IdempotencyKey, Page, PageRequest, Ports, Reply } from './ports.ts';
import { getSubmission } from './see-proposal.ts';

/** Open to every actor: a head shows only the number of events. Newest first. */
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
 * Open to every actor who may see the decision. Refusals: `not-found`; `busy` where a running transaction keeps the
 * decision out of the log for now.
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
