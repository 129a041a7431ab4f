// Commands that follow up an agreement: close a condition, reach a milestone, evaluate, decide on renewal.
import { Refusal } from '../../refusal.ts';
import type { AgreementEvent } from '../events.ts';
import type { AgreementContext } from '../guards.ts';
import type { Agreement, Evaluation, Renewal } from '../state.ts';
import { inForceTo } from '../validity.ts';
import { checkWritten, happenedTo, permitOn } from './command.ts';

/** Refuses `forbidden`, `not-found`, `condition-closed`. A condition of the case is closed in the case instead. */
export function closeReservation(
  agreement: Agreement,
  command: { readonly condition: string; readonly evidence: string },
  context: AgreementContext,
): AgreementEvent {
  if (!agreement.conditions.some(({ id }) => id === command.condition)) throw new Refusal('not-found');
  permitOn('close-condition', { agreement, context, target: command.condition });
  checkWritten(command);
  return happenedTo('agreement.condition-closed', agreement.id, context, { on: context.today, ...command });
}

/**
 * Closes a condition that was closed in the case. Undefined if it is closed already or does not belong to the
 * agreement.
 */
export function closedInCase(
  agreement: Agreement,
  command: { readonly condition: string; readonly evidence: string },
  context: Pick<AgreementContext, 'actor' | 'now' | 'today'>,
): AgreementEvent | undefined {
  const open = agreement.conditions.some(({ id, closed }) => id === command.condition && !closed);
  if (!open) return undefined;
  return happenedTo('agreement.condition-closed', agreement.id, context, { on: context.today, ...command });
}

/** Refuses `forbidden`, `not-found`, `milestone-reached`, `agreement-ended`. */
export function reachMilestone(agreement: Agreement, milestone: string, context: AgreementContext): AgreementEvent {
  if (!agreement.milestones.some(({ id }) => id === milestone)) throw new Refusal('not-found');
  permitOn('reach-milestone', { agreement, context, target: milestone });
  return happenedTo('agreement.milestone-reached', agreement.id, context, { on: context.today, milestone });
}

/** Refuses `forbidden`, `agreement-not-started`, `invalid` for a date in the future. */
export function evaluate(
  agreement: Agreement,
  command: Omit<Evaluation, 'at' | 'by'>,
  context: AgreementContext,
): AgreementEvent {
  permitOn('evaluate', { agreement, context });
  checkWritten(command);
  notInFuture(command.on, context);
  return happenedTo('agreement.evaluated', agreement.id, context, command);
}

/**
 * Refuses `forbidden`, `no-end-to-renew`, `agreement-ended`, `invalid` for a date in the future or a new end that is
 * not later than the current one.
 */
export function decideRenewal(
  agreement: Agreement,
  command: Omit<Renewal, 'at' | 'by'>,
  context: AgreementContext,
): AgreementEvent {
  permitOn('decide-renewal', { agreement, context });
  checkWritten(command);
  notInFuture(command.on, context);
  const to = inForceTo(agreement) ?? '';
  if (command.outcome === 'renewed' && (command.until === undefined || command.until <= to))
    throw new Refusal('invalid', { faults: [{ pointer: '/until', code: 'not-later', values: { date: to } }] });
  const { until, ...rest } = command;
  const data = { ...rest, ...(command.outcome === 'renewed' && until !== undefined && { until }) };
  return happenedTo('agreement.renewal-decided', agreement.id, context, data);
}

function notInFuture(on: string, { today }: AgreementContext): void {
  if (on > today) throw new Refusal('invalid', { faults: [{ pointer: '/on', code: 'in-the-future' }] });
}
