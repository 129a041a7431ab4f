// Beslutning: what each body decided, on which hash, with conditions, dissents and recusals; or what the case waits
// for.
import type { Decision } from '../../domain/workflow/state.ts';
import { METHOD_WORDS, OUTCOME_WORDS } from '../choice-words.ts';
import { type Block, facts, figure, heading, list, paragraphs, type Section, table } from '../paper.ts';
import type { Context } from '../paper-context.ts';
import { sayLeft } from '../say-left.ts';
import { conditionsBefore, conditionsOfDecision } from './conditions.ts';
import { decidingFramework, decisionDate, standing } from './decided.ts';
import { checkAndCode } from './findings.ts';

export function decisionSection(context: Context): Section {
  const { write, submission } = context;
  const blocks = [
    figure('route', write('section.decision')),
    ...paragraphs(standing(context)),
    ...conditionsBefore(context),
    ...submission.decisions.flatMap((decision) => [...decided(decision, context), ...left(decision, context)]),
    ...reroutings(context),
  ];
  return { id: 'decision', heading: write('section.decision'), blocks };
}

function decided(decision: Decision, context: Context): readonly Block[] {
  const { write, local, body, stage, stated, framework, party } = context;
  const under = decidingFramework(decision, context);
  const { dissents, recusals } = decision;
  const rows: [string, string | readonly string[]][] = [
    [write('decision.stage'), stage(decision.stage, under)],
    [write('decision.date'), decisionDate(decision, context)],
    [write('decision.method'), local(METHOD_WORDS[decision.method])],
  ];
  if (decision.agendaItem) rows.push([write('decision.agendaItem'), decision.agendaItem]);
  if (decision.reason) rows.push([write('decision.reason'), decision.reason]);
  if (decision.acknowledgedFindings.length > 0) {
    rows.push([
      write('decision.acknowledged'),
      decision.acknowledgedFindings.map((code) => acknowledged(code, context)),
    ]);
  }
  if (recusals.length > 0)
    rows.push([write('decision.recusals'), recusals.map(({ person, reason }) => `${person}: ${reason}`)]);
  rows.push(
    [write('decision.recordedBy'), recordedBy(decision)],
    [write('decision.hash'), stated(decision.dossierHash)],
  );
  if (under !== framework) rows.push([write('decision.under'), frameworkTitle(decision.framework, context)]);
  return [
    heading(
      write('decision.heading', { body: body(decision.body, under), outcome: local(OUTCOME_WORDS[decision.outcome]) }),
    ),
    facts(...rows),
    ...conditionsOfDecision(decision, context),
    ...table(
      write('decision.dissents'),
      [write('decision.dissentBy'), write('decision.dissentText')],
      dissents.map(({ by, text }) => [party(by), text]),
    ),
  ];
}

/** The changes when the case went on without the body that refused. */
function left({ id, stage }: Decision, { submission, framework, proposal, language }: Context): readonly Block[] {
  return (submission.left ?? [])
    .filter(({ decision }) => decision === id)
    .flatMap((each) => list(sayLeft(each, { framework, proposal, stage, language })));
}

/** The person who recorded the decision; if a system did, the person it named and the system. */
function recordedBy({ decidedBy, by }: Decision): string {
  return decidedBy ? `${decidedBy.name} (${by.name})` : by.name;
}

function acknowledged(code: string, context: Context): string {
  const finding = context.assessment.findings.find((candidate) => candidate.code === code);
  return checkAndCode({ check: finding?.check ?? code, code }, context);
}

function frameworkTitle(ref: Decision['framework'], { frameworkOf, language }: Context): string {
  const title = frameworkOf(ref)?.title;
  return title?.[language] ?? title?.da ?? ref.id;
}

function reroutings(context: Context): readonly Block[] {
  const { submission, write, instant } = context;
  const items = submission.reroutings.map((rerouting) =>
    write('decision.rerouted', {
      date: instant(rerouting.at),
      from: frameworkTitle(rerouting.from, context),
      to: frameworkTitle(rerouting.to, context),
      reason: rerouting.reason,
    }),
  );
  return items.length === 0 ? [] : [heading(write('decision.reroutings')), ...list(items)];
}
