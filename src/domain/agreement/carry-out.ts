// The conclusion of an evaluation is carried out by an action. It is open until the state of the agreement shows that
// this has been done.
import type { Due } from './due.ts';
import type { AgreementAction } from './guards.ts';
import { type Agreement, CONCLUSIONS, type Evaluation } from './state.ts';
import { expiry } from './validity.ts';

export type Conclusion = (typeof CONCLUSIONS)[number];

export type ActToCarryOut = Extract<AgreementAction, 'decide-renewal' | 'amend' | 'spread' | 'revert' | 'give-notice'>;

/** The actions that carry out each conclusion; `noted` and `continued` need none. */
const ACTS: Readonly<Record<Conclusion, readonly ActToCarryOut[]>> = {
  noted: [],
  continued: [],
  extended: ['decide-renewal'],
  widened: ['amend'],
  adjusted: ['amend'],
  spread: ['spread'],
  reverted: ['revert'],
  ended: ['decide-renewal', 'give-notice'],
};

export const BY_CASE: ReadonlySet<ActToCarryOut> = new Set(['amend', 'revert']);

/** A later conclusion about the agreement itself replaces an earlier one, unless both are in this set. */
const TOGETHER: ReadonlySet<Conclusion> = new Set(['extended', 'widened', 'adjusted']);

type OpenConclusion = {
  readonly evaluation: string;
  readonly conclusion: Conclusion;
  readonly on: string;
  /** Any one of these carries it out. */
  readonly actions: readonly ActToCarryOut[];
  /** The day the agreement expires, if the conclusion must be carried out before it; null if there is no such limit. */
  readonly until: string | null;
};

/** Conclusions not carried out yet, in the order they were made; those replaced by a later one are left out. */
export function openConclusions(agreement: Agreement): readonly OpenConclusion[] {
  const { evaluations } = agreement;
  return evaluations.flatMap((evaluation, i) => {
    const { id, conclusion, on } = evaluation;
    const actions = actsOf(agreement, conclusion);
    const later = evaluations.slice(i + 1);
    if (actions.length === 0 || later.some((one) => overtakes(one, evaluation)) || isDone(agreement, evaluation))
      return [];
    return [{ evaluation: id, conclusion, on, actions, until: conclusion === 'spread' ? null : expiry(agreement) }];
  });
}

/** The open conclusions that can still be carried out today. @param today `YYYY-MM-DD` */
export function conclusionsOn(agreement: Agreement, today: string): readonly OpenConclusion[] {
  return openConclusions(agreement).filter(({ until }) => until === null || today < until);
}

/** Whether the item that falls due is carried out by a case about the agreement. */
export function isByCase({ kind, what }: Pick<Due, 'kind' | 'what'>): boolean {
  const conclusion = CONCLUSIONS.find((one) => one === what);
  return kind === 'carry-out' && conclusion !== undefined && ACTS[conclusion].some((action) => BY_CASE.has(action));
}

/** The actions that the agreement allows: renewal only if it has an end, notice only if a notice period is agreed. */
function actsOf(agreement: Agreement, conclusion: Conclusion): readonly ActToCarryOut[] {
  return ACTS[conclusion].filter(
    (action) =>
      (action !== 'decide-renewal' || expiry(agreement) !== null) &&
      (action !== 'give-notice' || agreement.terms.noticeMonths !== undefined),
  );
}

function overtakes(later: Evaluation, { conclusion }: Evaluation): boolean {
  if (later.conclusion === 'noted') return false;
  const sameAct = ACTS[conclusion].join() === ACTS[later.conclusion].join();
  if (conclusion === 'spread' || later.conclusion === 'spread') return sameAct;
  return sameAct || !(TOGETHER.has(conclusion) && TOGETHER.has(later.conclusion));
}

/** An end or replacement of the agreement carries out every conclusion except `spread`. */
function isDone({ end, renewals, spreads = [] }: Agreement, { conclusion, on }: Evaluation): boolean {
  if (conclusion === 'spread') return spreads.some((spread) => spread.on >= on);
  if (end !== null) return true;
  if (conclusion === 'extended') return renewals.some((renewal) => renewal.on >= on);
  return conclusion === 'ended' && renewals.at(-1)?.outcome === 'expires';
}
