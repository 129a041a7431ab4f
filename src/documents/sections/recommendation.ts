// Indstilling: what the body is asked to do, what earlier bodies said, and what it must take a stand on.
import { stageOf } from '../../domain/governance/lookups.ts';
import type { Stage } from '../../domain/governance/procedure.ts';
import { OUTCOMES } from '../../domain/governance/procedure.ts';
import type { Decision } from '../../domain/workflow/state.ts';
import { OUTCOME_WORDS } from '../choice-words.ts';
import { type Block, heading, list, paragraphs, type Section, table } from '../paper.ts';
import type { Context } from '../paper-context.ts';
import { sayBodiesNow } from '../route-of.ts';
import { checkName, grouped, messageOf, ofSteps } from './findings.ts';

export function recommendationSection(context: Context): Section {
  return {
    id: 'recommendation',
    heading: context.write('section.recommendation'),
    blocks: [
      ...paragraphs(recommendationText(context)),
      ...earlier(context),
      ...outcomes(context),
      ...warnings(context),
      ...deciding(context),
    ],
  };
}

const ASKED: Readonly<
  Record<Stage['competence'], 'recommendation.note' | 'recommendation.recommend' | 'recommendation.decide'>
> = {
  note: 'recommendation.note',
  recommend: 'recommendation.recommend',
  decide: 'recommendation.decide',
};

/** "Det indstilles, at … godkender …" to the body of the stage where the case stands or ended. */
export function recommendationText({
  framework,
  submission,
  proposal,
  write,
  list: and,
  language,
  step,
  stated,
  dossier,
}: Context): string {
  const stage = stageOf(framework, proposal, submission.stage);
  return write(ASKED[stage?.competence ?? 'decide'], {
    body: sayBodiesNow(framework, submission, proposal, language),
    steps: and(submission.steps.map(step)),
    title: stated(dossier.task?.title),
  });
}

/** Date a decision counts from: the meeting, or the day it was recorded. */
export function decisionDate(decision: Decision, { date, instant }: Context): string {
  return decision.meetingDate ? date(decision.meetingDate) : instant(decision.at);
}

export function decidingFramework(decision: Decision, context: Context) {
  return context.frameworkOf(decision.framework) ?? context.framework;
}

function earlier(context: Context): readonly Block[] {
  const { submission, write, local, body } = context;
  const before = submission.decisions.filter(({ stage }) => stage !== submission.stage);
  const items = before.map((decision) =>
    write('recommendation.earlierItem', {
      body: body(decision.body, decidingFramework(decision, context)),
      date: decisionDate(decision, context),
      outcome: local(OUTCOME_WORDS[decision.outcome]).toLowerCase(),
    }),
  );
  return items.length === 0 ? [] : [heading(write('recommendation.earlier')), ...list(items)];
}

function outcomes({ framework, submission, proposal, write, local }: Context): readonly Block[] {
  const stage = stageOf(framework, proposal, submission.stage);
  const possible = OUTCOMES.filter((outcome) => stage?.outcomes[outcome] !== undefined);
  return [heading(write('recommendation.outcomes')), ...list(possible.map((outcome) => local(OUTCOME_WORDS[outcome])))];
}

function warnings(context: Context): readonly Block[] {
  const { write, submission } = context;
  const found = ofSteps(context).filter((finding) => submission.warnings.includes(finding.code));
  if (found.length === 0) return paragraphs(write('recommendation.noWarnings'));
  return [
    heading(write('recommendation.warnings')),
    ...table(
      write('recommendation.warningsCaption'),
      [write('findings.check'), write('findings.found')],
      grouped(found, context).map((group) => [
        checkName(group[0], context),
        [...new Set(group.map((each) => messageOf(each, context)))],
      ]),
      { verdict: true },
    ),
  ];
}

function deciding(context: Context): readonly Block[] {
  const { write, submission } = context;
  const found = ofSteps(context).filter((finding) => submission.decidingBlockers.includes(finding.code));
  return found.length === 0
    ? []
    : [heading(write('recommendation.deciding')), ...list(found.map((finding) => messageOf(finding, context)))];
}
