// The agenda of a body: the cases waiting for it, each with resumé, verdicts and indstilling from its frozen
// submission.
import { sayDate } from '../domain/assessment/say.ts';
import type { Body } from '../domain/governance/framework.ts';
import { stageOf } from '../domain/governance/lookups.ts';
import type { Language } from '../lib/localised.ts';
import { caseNumber } from './case-number.ts';
import { COMPETENCE_WORDS } from './choice-words.ts';
import { type Block, facts, heading, type Paper, paragraphs, type Section, table } from './paper.ts';
import { type Context, contextOf, type PaperInput } from './paper-context.ts';
import { grouped, ofSteps } from './sections/findings.ts';
import { inShort, verdicts } from './sections/in-short.ts';
import { recommendationText } from './sections/recommendation.ts';
import { agendaWriter } from './texts/agenda-texts.ts';
import { paperWriter } from './texts/texts.ts';
import { typedTexts } from './typed-texts.ts';

type AgendaInput = {
  readonly body: Pick<Body, 'name'>;
  /** The day the list was made, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** Cases waiting for the body, without a language: they get the agenda's. */
  readonly cases: readonly Omit<PaperInput, 'language'>[];
  readonly language: Language;
};

/** Cases by due date, then by title. */
export function agendaDocument({ body, asOf, cases, language }: AgendaInput): Paper {
  const write = agendaWriter(language);
  const formalCheck = paperWriter(language)('paper.formalCheck');
  const date = sayDate(asOf, language);
  const contexts = cases
    .map((input) => contextOf({ ...input, language }))
    .sort(
      (a, b) =>
        compare(a.submission.stageDue, b.submission.stageDue) ||
        compare(titleOf(a), titleOf(b)) ||
        compare(a.proposal.id, b.proposal.id),
    );
  const typed = contexts.map((context) => typedTexts(context).typed).filter((each) => each !== undefined);
  return {
    language,
    ...(typed[0] && { typed: { language: typed[0].language, texts: typed.flatMap(({ texts }) => texts) } }),
    kind: write('agenda.kind'),
    title: body.name,
    dated: asOf,
    formalCheck,
    pageWord: paperWriter(language)('paper.page'),
    facts: [
      { term: write('agenda.asOf'), value: date },
      { term: write('agenda.cases'), value: String(contexts.length) },
    ],
    sections: [overview(contexts, language), ...contexts.map((context, at) => caseSection(context, at + 1))],
    footer: [write('agenda.footer', { body: body.name, date })],
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function titleOf({ dossier, stated }: Context): string {
  return stated(dossier.task?.title);
}

function asks({ framework, submission, proposal, local }: Context): string {
  const competence = stageOf(framework, proposal, submission.stage)?.competence;
  return competence ? local(COMPETENCE_WORDS[competence]).toLowerCase() : submission.stage;
}

function overview(contexts: readonly Context[], language: Language): Section {
  const write = agendaWriter(language);
  const rows = contexts.map((context, at) => [
    write('agenda.case', { number: String(at + 1), title: titleOf(context) }),
    context.proposal.clusters.map(context.cluster).join(', '),
    asks(context),
    context.date(context.submission.stageDue),
    context.number(context.submission.postponements),
  ]);
  const columns = [
    write('agenda.item'),
    paperWriter(language)('facts.cluster'),
    write('agenda.asks'),
    write('agenda.due'),
    `#${write('agenda.postponed')}`,
  ];
  const blocks =
    rows.length === 0 ? paragraphs(write('agenda.none')) : table(write('agenda.overviewCaption'), columns, rows);
  return { id: 'overview', heading: write('agenda.overview'), blocks };
}

function caseSection(context: Context, number: number): Section {
  const { language, submission, proposal, cluster, date, instant, step, write: writePaper } = context;
  const write = agendaWriter(language);
  const warned = grouped(
    ofSteps(context).filter(({ code }) => submission.warnings.includes(code)),
    context,
  ).length;
  const blocks: readonly Block[] = [
    facts(
      ...caseNumber(context).map(({ term, value }) => [term, value] as const),
      [writePaper('facts.cluster'), proposal.clusters.map(cluster).join(', ')],
      [writePaper('facts.steps'), submission.steps.map(step)],
      [
        writePaper('facts.submission'),
        writePaper('facts.submissionValue', {
          number: String(submission.number),
          revision: String(submission.revision),
          date: instant(submission.submittedAt),
          person: submission.submittedBy.name,
        }),
      ],
      [write('agenda.due'), date(submission.stageDue)],
      [write('agenda.warnings'), String(warned)],
      [write('agenda.hash'), submission.dossierHash],
    ),
    heading(writePaper('section.resume')),
    ...inShort(context),
    ...verdicts(context),
    heading(write('agenda.recommendation')),
    ...paragraphs(recommendationText(context)),
  ];
  return {
    id: `case-${number}`,
    heading: write('agenda.case', { number: String(number), title: titleOf(context) }),
    blocks,
  };
}
