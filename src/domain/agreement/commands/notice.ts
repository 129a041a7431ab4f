// Notice: a party leaves when its notice period is over. If no transferring or no receiving party is left, the
// agreement ends then.
import { addMonths } from '../../../lib/iso-date.ts';
import { Refusal } from '../../refusal.ts';
import type { AgreementEvent } from '../events.ts';
import type { AgreementContext } from '../guards.ts';
import { type Agreement, hasJoined, partyOf } from '../state.ts';
import { checkWritten, happenedTo, permitOn } from './command.ts';

/**
 * Refuses `forbidden`, `not-found`, `no-notice-agreed`, `notice-given`, `party-not-joined`, `agreement-not-started`,
 * `agreement-ended`; `invalid` unless the actor confirms having read what happens to running patients.
 */
export function giveNotice(
  agreement: Agreement,
  command: { readonly party: string; readonly reason: string; readonly runningPatientsRead: boolean },
  context: AgreementContext,
): AgreementEvent {
  const { party, reason } = command;
  if (!partyOf(agreement, party)) throw new Refusal('not-found');
  permitOn('give-notice', { agreement, context, target: party });
  checkWritten(command);
  if (!command.runningPatientsRead)
    throw new Refusal('invalid', { faults: [{ pointer: '/runningPatientsRead', code: 'to-be-confirmed' }] });
  const leaves = leavesOn(agreement, context.today);
  const end = endedBy(agreement, party, leaves);
  return happenedTo('agreement.notice-given', agreement.id, context, {
    on: context.today,
    party,
    leaves,
    reason,
    ...(end !== undefined && { end: { how: 'terminated', from: end } }),
  });
}

/** The first day on which a party that gives notice today is no longer bound. */
export function leavesOn({ terms }: Agreement, today: string): string {
  return addMonths(today, terms.noticeMonths ?? 0);
}

/** The day the last party on the side of `party` leaves; undefined while a party without notice stays there. */
export function endedBy({ parties }: Agreement, party: string, leaves: string): string | undefined {
  const side = (which: 'transferring' | 'receiving') => parties.filter((one) => one.side === which && hasJoined(one));
  const ends = (['transferring', 'receiving'] as const)
    .map(side)
    .filter((own) => own.some((one) => one.party === party))
    .filter((own) => own.every((one) => one.party === party || one.notice))
    .map((own) =>
      own
        .map((one) => (one.party === party ? leaves : (one.notice?.leaves ?? leaves)))
        .sort()
        .at(-1),
    );
  return ends[0];
}

/** Refuses `forbidden`, `not-found`, `no-notice`. */
export function withdrawNotice(
  agreement: Agreement,
  command: { readonly party: string; readonly reason: string },
  context: AgreementContext,
): AgreementEvent {
  if (!partyOf(agreement, command.party)) throw new Refusal('not-found');
  permitOn('withdraw-notice', { agreement, context, target: command.party });
  checkWritten(command);
  return happenedTo('agreement.notice-withdrawn', agreement.id, context, command);
}
