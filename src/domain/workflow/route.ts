// The route of a case: the stages it passes, who must decide at each, and the first and last day of each.
import { addDays } from '../../lib/iso-date.ts';
import { type Decider, type Quorum, quorumsOf } from '../governance/deciders.ts';
import type { Framework } from '../governance/framework.ts';
import type { Involved } from '../governance/involved.ts';
import { asksForNotice, bodyById, otherClusters, procedureOf } from '../governance/lookups.ts';
import type { Stage } from '../governance/procedure.ts';
import { inOrder } from './resume.ts';
import { stageDeciders } from './stage-deciders.ts';
import { type Decision, latestAt, type Proposal, refusedAt, type Submission } from './state.ts';

/** `passed`: decided and left; `current`: the case is there; `ended`: the submission ended there; `ahead`: to come. */
export const STOP_STATUSES = ['passed', 'current', 'ended', 'ahead'] as const;
export type StopStatus = (typeof STOP_STATUSES)[number];

export type Stop = {
  readonly stage: Stage;
  readonly status: StopStatus;
  /** The bodies that must decide there, in stage order, each with its latest decision (postponements included). */
  readonly deciders: readonly (Decider & { readonly said?: Decision })[];
  /** How many of them are needed. */
  readonly quorums: readonly Quorum[];
  /**
   * Earliest and latest day (`YYYY-MM-DD`) for a stage that has not decided. The earliest waits for open notices; the
   * latest assumes that every stage uses all its days.
   */
  readonly earliest?: string;
  readonly latest?: string;
  /** False if the framework or one of the bodies has ended by the earliest day. */
  readonly inTime: boolean;
};

type OfCase = Pick<Proposal, 'caseType' | 'clusters' | 'parties'>;

/**
 * @param involved the parties a draft involves. @param today in Danish time; the submission day of a draft.
 * @param resumesAt id of the stage a draft would enter; default the first.
 */
export function routeOf(
  framework: Framework,
  proposal: OfCase,
  submission: Submission | undefined,
  {
    involved,
    today,
    resumesAt,
  }: { readonly involved?: Involved | undefined; readonly today: string; readonly resumesAt?: string },
): readonly Stop[] {
  const open = submission?.status === 'open';
  let [first, last] = [today, today];
  let before = true;
  const order = inOrder(procedureOf(framework, proposal));
  const resumed = order.findIndex(({ id }) => id === (submission ? submission.entered[0]?.stage : resumesAt));
  return order.map((stage, i) => {
    // If the case went back to an earlier stage, older decisions at the later stages no longer count.
    const status = i < resumed ? 'passed' : open && !before ? 'ahead' : statusOf(stage, submission);
    const heard = status === 'ahead' ? undefined : submission;
    const deciders = stageDeciders(framework, proposal, heard, stage, involved ?? submission?.involved);
    if (status === 'current') before = false;
    const waits = status === 'current' || (status === 'ahead' && (!submission || (open && !before)));
    if (waits) {
      first = later(first, noticeOver(stage, { framework, proposal, submission, today }));
      first = later(first, framework.validFrom, ...deciders.map(({ body }) => bodyById(framework, body)?.validFrom));
      last =
        status === 'current' ? later(submission?.stageDue ?? today, first) : later(addDays(last, stage.dueDays), first);
    }
    const ends = [framework.validTo, ...deciders.map(({ body }) => bodyById(framework, body)?.validTo)];
    return {
      stage,
      status,
      deciders: deciders.map((decider) => {
        const said = heard && latestAt(heard, stage.id, decider.body);
        return { ...decider, ...(said && { said }) };
      }),
      quorums: quorumsOf(framework, stage, deciders, heard && refusedAt(heard, stage.id)),
      ...(waits && { earliest: first, latest: last }),
      inTime: !waits || ends.every((end) => end === undefined || first < end),
    };
  });
}

function statusOf(stage: Stage, submission: Submission | undefined): StopStatus {
  if (!submission) return 'ahead';
  if (submission.stage === stage.id) return submission.status === 'open' ? 'current' : 'ended';
  return submission.decisions.some((decision) => decision.stage === stage.id && decision.outcome !== 'postponed')
    ? 'passed'
    : 'ahead';
}

type When = {
  readonly framework: Framework;
  readonly proposal: OfCase;
  readonly submission: Submission | undefined;
  readonly today: string;
};

/** The day after the period of unanswered notices, if the stage waits for them; undefined if it does not. */
function noticeOver(stage: Stage, { framework, proposal, submission, today }: When): string | undefined {
  if (!stage.requires.includes('notice-answered-or-period-over')) return undefined;
  if (submission) {
    const open = submission.notices.filter(({ answer }) => !answer).map(({ dueDate }) => dueDate);
    return open.length === 0 ? undefined : addDays(open.sort().at(-1) ?? today, 1);
  }
  const asked =
    asksForNotice(procedureOf(framework, proposal)) && otherClusters(framework, proposal.clusters).length > 0;
  return asked ? addDays(today, framework.settings.noticeDays + 1) : undefined;
}

function later(...days: readonly (string | undefined)[]): string {
  return (
    days
      .filter((day) => day !== undefined)
      .sort()
      .at(-1) ?? ''
  );
}
