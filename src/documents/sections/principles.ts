// Principvurdering: the result of the formal check per principle, and the judgements of the parties.
import type { PrincipleStatus } from '../../domain/assessment/assessment.ts';
import { judgingParties } from '../../domain/governance/judging-parties.ts';
import { inLanguage } from '../../lib/localised.ts';
import { PRINCIPLE_WORDS, RATING_WORDS } from '../choice-words.ts';
import { type Block, heading, paragraphs, type Section, type Tone, table, verdict } from '../paper.ts';
import type { Context } from '../paper-context.ts';
import { messageOf } from './findings.ts';

const REASONS_SHOWN = 4;

export function principlesSection(context: Context): Section {
  return {
    id: 'principles',
    heading: context.write('section.principles'),
    blocks: [...results(context), ...judgements(context)],
  };
}

function titleOf(id: string, { assessedUnder, framework, language }: Context): string {
  const principle = [...assessedUnder.principles, ...framework.principles].find((candidate) => candidate.id === id);
  return principle ? inLanguage(principle.title, language) : id;
}

/** Text for a principle without reasons. */
const SILENT: Readonly<Partial<Record<PrincipleStatus, 'principles.noChecks' | 'principles.noneApplies'>>> = {
  'not-assessed': 'principles.noChecks',
  'for-judgement': 'principles.noChecks',
  'not-applicable': 'principles.noneApplies',
};

/** The number of principles per result. */
export function principlesVerdict({ assessment, write, number }: Context): Block {
  const count = (status: PrincipleStatus) =>
    number(assessment.principles.filter((principle) => principle.status === status).length);
  return verdict(
    toneOf(assessment.principles.map(({ status }) => status)),
    write('principles.summary', {
      met: count('met'),
      remarks: count('met-with-remarks'),
      notMet: count('not-met'),
      unknown: count('not-assessed'),
      judgement: count('for-judgement'),
      irrelevant: count('not-applicable'),
    }),
  );
}

function results(context: Context): readonly Block[] {
  const { assessment, write, local } = context;
  const judgedBy = judgingParties(context);
  const rows = assessment.principles.map(({ principle, status, reasons }) => {
    const silent = write(SILENT[status] ?? 'principles.noRemarks');
    const said = reasons.map((reason) => messageOf({ message: reason.text, values: reason.values }, context));
    return [
      titleOf(principle, context),
      [local(PRINCIPLE_WORDS[status]), ...judged(principle, judgedBy, context)],
      said.length > 0 ? shortened(said, context) : silent,
    ];
  });
  return [
    principlesVerdict(context),
    ...table(
      write('principles.caption'),
      [write('principles.principle'), write('principles.status'), write('principles.reasons')],
      rows,
      {
        verdict: true,
      },
    ),
  ];
}

/** `2 af 4 parter har vurderet`, for a principle that people judge. */
function judged(principle: string, of: readonly string[], { submission, assessedUnder, write, number }: Context) {
  if (!assessedUnder.principles.find(({ id }) => id === principle)?.judged || of.length === 0) return [];
  const count = submission.judgements.filter(({ ratings }) => ratings.some((rating) => rating.principle === principle));
  return [write('principles.judged', { count: number(count.length), all: number(of.length) })];
}

/** The first reasons only; the annex has all of them. */
function shortened(said: readonly string[], { write, number }: Context): readonly string[] {
  const more = said.length - REASONS_SHOWN;
  return more < 2 ? said : [...said.slice(0, REASONS_SHOWN), write('principles.more', { count: number(more) })];
}

function toneOf(statuses: readonly PrincipleStatus[]): Tone {
  if (statuses.includes('not-met')) return 'bad';
  if (statuses.includes('not-assessed') || statuses.includes('for-judgement')) return 'unknown';
  return statuses.includes('met-with-remarks') ? 'remark' : 'good';
}

function judgements(context: Context): readonly Block[] {
  const { submission, assessedUnder, write, party, local, stated, judgementsHidden } = context;
  if (judgementsHidden) return [heading(write('principles.judgements')), ...paragraphs(write('principles.hidden'))];
  const order = assessedUnder.principles.map(({ id }) => id);
  const rated = submission.judgements
    .flatMap((judgement) => judgement.ratings.map((rating) => ({ party: judgement.party, ...rating })))
    .sort((a, b) => order.indexOf(a.principle) - order.indexOf(b.principle));
  return [
    heading(write('principles.judgements')),
    ...(rated.length === 0 ? paragraphs(write('principles.noJudgements')) : []),
    ...table(
      write('principles.judgementsCaption'),
      [
        write('principles.principle'),
        write('principles.party'),
        write('principles.rating'),
        write('principles.reason'),
      ],
      rated.map((each) => [
        titleOf(each.principle, context),
        party(each.party),
        local(RATING_WORDS[each.rating]),
        stated(each.reason),
      ]),
    ),
  ];
}
