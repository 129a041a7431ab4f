// How a submission ended or what it waits for, the date of a decision, and the framework it was made under.
import type { Decision } from '../../domain/workflow/state.ts';
import { ENDED_WORDS } from '../choice-words.ts';
import type { Context } from '../paper-context.ts';
import { sayBodiesNow } from '../route-of.ts';

export function standing({ submission, framework, proposal, write, date, local, language }: Context): string {
  const { status } = submission;
  if (status === 'withdrawn') return write('decision.withdrawn');
  if (status !== 'open') return write('decision.final', { status: local(ENDED_WORDS[status]) });
  const body = sayBodiesNow(framework, submission, proposal, language);
  return write('decision.pending', { body, date: date(submission.stageDue) });
}

/** The date of a decision: that of the meeting, or the day it was recorded. */
export function decisionDate(decision: Decision, { date, instant }: Context): string {
  return decision.meetingDate ? date(decision.meetingDate) : instant(decision.at);
}

export function decidingFramework(decision: Decision, context: Context) {
  return context.frameworkOf(decision.framework) ?? context.framework;
}
