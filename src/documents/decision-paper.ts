// The decision paper (sagsfremstilling) of a submission: a summary for the decision, and annexes. Pure: made from the
// frozen dossier and assessment, so a decided case always gives the same paper.
import { inLanguage } from '../lib/localised.ts';
import { caseNumber } from './case-number.ts';
import type { Paper, Section } from './paper.ts';
import { type Context, contextOf, type PaperInput } from './paper-context.ts';
import { sayBodiesNow } from './route-of.ts';
import { annexesSection } from './sections/annexes.ts';
import { changesSection } from './sections/changes.ts';
import { decisionSection } from './sections/decision.ts';
import { economySection } from './sections/economy.ts';
import { hearingSection } from './sections/hearing.ts';
import { legalSection } from './sections/legal.ts';
import { presentationSection } from './sections/presentation.ts';
import { principlesSection } from './sections/principles.ts';
import { qualitySection } from './sections/quality.ts';
import { recommendationSection } from './sections/recommendation.ts';
import { responsibilitySection } from './sections/responsibility.ts';
import { dutiesSection, moneySection, objectionsSection, whatSection } from './sections/summary.ts';
import { typedTexts } from './typed-texts.ts';

/** The summary, after `whatSection` and the changes of a tillæg: what deciders need to know, on two pages. */
const SUMMARY: readonly ((context: Context) => Section)[] = [
  moneySection,
  dutiesSection,
  objectionsSection,
  recommendationSection,
];

/** The annexes, in the order of a Danish agenda (dagsorden). */
const ANNEXES: readonly ((context: Context) => Section)[] = [
  presentationSection,
  principlesSection,
  economySection,
  responsibilitySection,
  qualitySection,
  hearingSection,
  legalSection,
  annexesSection,
  decisionSection,
];

export function decisionPaper(input: PaperInput): Paper {
  const context = contextOf(input);
  return {
    ...frameOf(context),
    kind: context.write('paper.kind'),
    title: context.stated(input.dossier.task?.title),
    facts: caseFacts(context),
    sections: [
      whatSection(context),
      ...(input.agreed ? [changesSection(context, input.agreed)] : []),
      ...SUMMARY.map((section) => section(context)),
      ...annexes(context),
    ],
  };
}

function annexes(context: Context): readonly Section[] {
  return ANNEXES.map((make, at) => {
    const section = make(context);
    const number = String(at + 1);
    return { ...section, heading: context.write('summary.annex', { number, title: section.heading }), annex: true };
  });
}

/** Footer and texts that every document has. */
export function frameOf(
  context: Context,
): Pick<Paper, 'language' | 'typed' | 'dated' | 'footer' | 'formalCheck' | 'pageWord'> {
  const { submission, assessment, assessedUnder, write, instant, language } = context;
  const formalCheck = write('paper.formalCheck');
  return {
    language,
    ...typedTexts(context),
    dated: submission.submittedAt,
    formalCheck,
    pageWord: write('paper.page'),
    footer: [
      write('footer.frozen', {
        revision: String(submission.revision),
        date: instant(submission.submittedAt),
        number: String(submission.number),
      }),
      write('footer.hash', { hash: submission.dossierHash }),
      write('footer.rules', {
        framework: inLanguage(assessedUnder.title, language),
        version: String(assessedUnder.version),
        rulebook: assessment.rulebookVersion,
        formalCheck,
      }),
    ],
  };
}

function caseFacts(context: Context): Paper['facts'] {
  const { submission, proposal, framework, write, cluster, step, instant, language } = context;
  return [
    ...caseNumber(context),
    { term: write('facts.cluster'), value: proposal.clusters.map(cluster).join(', ') },
    { term: write('facts.body'), value: sayBodiesNow(framework, submission, proposal, language) },
    { term: write('facts.steps'), value: submission.steps.map(step) },
    {
      term: write('facts.submission'),
      value: write('facts.submissionValue', {
        number: String(submission.number),
        revision: String(submission.revision),
        date: instant(submission.submittedAt),
        person: submission.submittedBy.name,
      }),
    },
    {
      term: write('facts.framework'),
      value: write('facts.frameworkValue', {
        title: inLanguage(framework.title, language),
        version: String(framework.version),
      }),
    },
    { term: write('facts.ownId'), value: proposal.id },
  ];
}
