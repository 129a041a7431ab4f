// Indstilling: what the body is asked to decide, what earlier bodies recommended, and what it must consider.
import { stageOf } from '../../domain/governance/lookups.ts';
import type { Stage } from '../../domain/governance/procedure.ts';
import { OUTCOMES } from '../../domain/governance/procedure.ts';
import type { Submission } from '../../domain/workflow/state.ts';
import { OUTCOME_ACTS, OUTCOME_WORDS } from '../choice-words.ts';
import { type Block, heading, list, paragraphs, type Section } from '../paper.ts';
import type { Context } from '../paper-context.ts';
import { sayBodiesNow } from '../route-of.ts';
import { ownerWhenSet } from './conditions.ts';
import { decidingFramework, decisionDate, standing } from './decided.ts';
import { checkName, messageOf, ofSteps } from './findings.ts';

export function recommendationSection(context: Context): Section {
  return {
    id: 'recommendation',
    heading: context.write('section.recommendation'),
    blocks: [
      ...paragraphs(recommendationText(context)),
      ...earlier(context),
      ...deciding(context),
      ...paragraphs([warnings(context), outcomes(context)].join('\n')),
      ...(context.submission.status === 'open' ? [] : paragraphs(standing(context))),
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

/** "Det indstilles, at … godkender …", addressed to the body of the current or last stage. */
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

function earlier(context: Context): readonly Block[] {
  const { submission, write, body } = context;
  const before = submission.decisions.filter(({ stage }) => stage !== submission.stage);
  const items = before.map((decision) =>
    write('recommendation.earlierItem', {
      body: body(decision.body, decidingFramework(decision, context)),
      date: decisionDate(decision, context),
      outcome: outcomeWithConditions(decision, context),
    }),
  );
  return items.length === 0 ? [] : [heading(write('recommendation.earlier')), ...list(items)];
}

/** "indstillet til godkendelse, med forbehold: Sygeplejerskerne er oplært (Odense Kommune, senest 1. maj 2027)". */
function outcomeWithConditions(decision: Submission['decisions'][number], context: Context): string {
  const { write, local, date } = context;
  const outcome = local(OUTCOME_WORDS[decision.outcome]).toLowerCase();
  if (decision.conditions.length === 0) return outcome;
  const under = decidingFramework(decision, context);
  const conditions = decision.conditions.map((each) =>
    write('recommendation.condition', {
      text: each.text,
      owner: ownerWhenSet(each, decision, under),
      date: date(each.dueDate),
    }),
  );
  return write('recommendation.conditions', { outcome, conditions: conditions.join('; ') });
}

function outcomes({ framework, submission, proposal, write, local, list: and }: Context): string {
  const stage = stageOf(framework, proposal, submission.stage);
  const possible = OUTCOMES.filter((outcome) => stage?.outcomes[outcome] !== undefined);
  return write('summary.outcomes', { outcomes: and(possible.map((outcome) => local(OUTCOME_ACTS[outcome]))) });
}

/** Names of the checks with warnings; the annex has their findings. */
function warnings(context: Context): string {
  const { write, submission, number, list: and } = context;
  const found = ofSteps(context).filter((finding) => submission.warnings.includes(finding.code));
  const checks = [...new Set(found.map((finding) => checkName(finding, context)))];
  if (checks.length === 0) return write('recommendation.noWarnings');
  return write('summary.warnings', { count: number(checks.length), checks: and(checks) });
}

function deciding(context: Context): readonly Block[] {
  const { write, submission } = context;
  const found = ofSteps(context).filter((finding) => submission.decidingBlockers.includes(finding.code));
  return found.length === 0
    ? []
    : [heading(write('recommendation.deciding')), ...list(found.map((finding) => messageOf(finding, context)))];
}
