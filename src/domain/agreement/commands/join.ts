// The answer of a party's council: it joins, joins with a reservation, or declines. Parties may answer in any order and
// may answer again later.
import { type Fault, Refusal } from '../../refusal.ts';
import type { AgreementEvent } from '../events.ts';
import type { AgreementContext } from '../guards.ts';
import { type Agreement, type AgreementCondition, type Answer, partyOf } from '../state.ts';
import { checkWritten, happenedTo, permitOn } from './command.ts';

export type Join = {
  readonly party: string;
  readonly answer: Exclude<Answer, 'asked'>;
  /** The day of the council's meeting; `item` is the agenda item. */
  readonly decidedOn: string;
  readonly item?: string | undefined;
  /** The reservation, or the reason for declining. */
  readonly words?: string | undefined;
  /** Due date of the reservation; `beforeStart`: whether the agreement waits for it. */
  readonly dueDate?: string | undefined;
  readonly beforeStart?: boolean | undefined;
  /** Id of the condition that a reservation becomes. */
  readonly condition: string;
};

/**
 * Refuses `forbidden`, `not-found` (not a party), `already-joined`, `agreement-ended`, `agreement-under-notice`;
 * `invalid` for a decision in the future, a reservation without words or date, and a refusal without a reason.
 */
export function joinAgreement(agreement: Agreement, command: Join, context: AgreementContext): AgreementEvent {
  if (!partyOf(agreement, command.party)) throw new Refusal('not-found');
  permitOn('join', { agreement, context, target: command.party });
  checkWritten(command);
  const { party, answer, decidedOn, item, words, condition, dueDate, beforeStart = false } = command;
  const faults = faultsOf(command, context.today);
  if (faults.length > 0) throw new Refusal('invalid', { faults });
  const reserved: AgreementCondition | undefined =
    answer === 'joined-with-reservation'
      ? { id: condition, text: words ?? '', owner: party, dueDate: dueDate ?? '', beforeStart, of: { party } }
      : undefined;
  return happenedTo('agreement.joined', agreement.id, context, {
    on: context.today,
    party,
    answer,
    decidedOn,
    ...(answer !== 'declined' && { since: decidedOn }),
    ...(item !== undefined && { item }),
    ...(words !== undefined && { words }),
    ...(reserved && { condition: reserved }),
  });
}

function faultsOf({ answer, decidedOn, words, dueDate }: Join, today: string): readonly Fault[] {
  const faults: Fault[] = [];
  if (decidedOn > today) faults.push({ pointer: '/decidedOn', code: 'in-the-future' });
  if (answer !== 'joined' && !words?.trim()) faults.push({ pointer: '/words', code: 'reason-required' });
  if (answer === 'joined-with-reservation' && dueDate === undefined)
    faults.push({ pointer: '/dueDate', code: 'required' });
  if (answer === 'joined-with-reservation' && dueDate !== undefined && dueDate < decidedOn)
    faults.push({ pointer: '/dueDate', code: 'before-the-decision' });
  return faults;
}
