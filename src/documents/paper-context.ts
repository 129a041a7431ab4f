// The context of every section: the frozen case, and functions that format names, amounts and counts in the reader's
// language.
import type { Assessment } from '../domain/assessment/assessment.ts';
import type { Since } from '../domain/consent/differences.ts';
import type { Dossier } from '../domain/dossier/dossier.ts';
import { fieldLabel } from '../domain/dossier/labels.ts';
import { caseTypeOf } from '../domain/governance/case-types.ts';
import type { CaseType, Framework } from '../domain/governance/framework.ts';
import { bodyById, clusterById, stageOf } from '../domain/governance/lookups.ts';
import type { Announcement } from '../domain/registers/announcement.ts';
import type { FrameworkRef, Proposal, Submission } from '../domain/workflow/state.ts';
import { inLanguage, type Language, type Localised } from '../lib/localised.ts';
import { sayInstant } from './formats.ts';
import { type Saying, sayingOf } from './saying.ts';

/** `heard`: the last answer of each cluster; an answer without words only acknowledges. */
export type EarlyTold = Pick<Announcement, 'createdAt' | 'why' | 'told' | 'heard'>;

/** The agreement that a tillæg changes: its terms when the case was created, and its period. */
export type Agreed = {
  readonly number: string;
  readonly edition: number;
  readonly dossier: Dossier;
  readonly start: string;
  /** The first day on which it is no longer in force; null if it runs until terminated. */
  readonly to: string | null;
};

/**
 * `dossier` and `assessment` are the frozen ones of the submission. `framework` is the framework of the submission;
 * `frameworks` are others, in which names from before a re-routing are found.
 */
export type PaperInput = {
  readonly proposal: Pick<Proposal, 'id' | 'cluster' | 'clusters' | 'parties' | 'caseType' | 'externalIds'> &
    Partial<Pick<Proposal, 'submissions' | 'approvedSteps'>>;
  readonly submission: Submission;
  readonly dossier: Dossier;
  readonly assessment: Assessment;
  readonly framework: Framework;
  readonly frameworks?: readonly Framework[];
  /** Answers that do not count for the frozen dossier, by party; none where absent. */
  readonly since?: { readonly positions: ReadonlyMap<string, Since>; readonly figures: ReadonlyMap<string, Since> };
  /** The early announcement of the draft, if there was one. */
  readonly early?: EarlyTold | undefined;
  /** The present agreement; only for a tillæg. */
  readonly agreed?: Agreed | undefined;
  /** The reader still has to judge for a party, so the other judgements are hidden. */
  readonly judgementsHidden?: boolean;
  readonly language: Language;
};

export type Context = PaperInput &
  Saying & {
    readonly dossier: Dossier;
    /** The framework the assessment was made under. */
    readonly assessedUnder: Framework;
    readonly caseType: CaseType;
    readonly instant: (instant: string) => string;
    readonly local: (text: Localised) => string;
    readonly parties: (ids: readonly string[] | undefined) => string;
    readonly field: (pointer: string) => string;
    readonly yesNo: (answer: boolean | undefined) => string;
    readonly frameworkOf: (ref: FrameworkRef) => Framework | undefined;
    readonly cluster: (id: string) => string;
    readonly body: (id: string, framework?: Framework) => string;
    readonly stage: (id: string, framework?: Framework) => string;
    readonly step: (id: string) => string;
  };

export function contextOf(input: PaperInput): Context {
  const { framework, language, assessment } = input;
  const saying = sayingOf(input);
  const { write, party, list } = saying;
  const all = [framework, ...(input.frameworks ?? [])];
  const frameworkOf = (ref: FrameworkRef) => all.find((one) => one.id === ref.id && one.version === ref.version);
  const assessedUnder = frameworkOf({ id: assessment.frameworkId, version: assessment.frameworkVersion }) ?? framework;
  return {
    ...saying,
    ...input,
    assessedUnder,
    caseType: caseTypeOf(framework, input.proposal.caseType),
    instant: (instant) => sayInstant(instant, language),
    local: (text) => text[language],
    parties: (ids) => (ids && ids.length > 0 ? list(ids.map(party)) : write('paper.notStated')),
    field: (pointer) => fieldLabel(pointer)[language],
    yesNo: (answer) => (answer === undefined ? write('paper.notStated') : write(answer ? 'paper.yes' : 'paper.no')),
    frameworkOf,
    cluster: (id) => clusterById(framework, id)?.name ?? id,
    body: (id, of = framework) => bodyById(of, id)?.name ?? id,
    stage: (id, of = framework) => titleOf(stageOf(of, input.proposal, id), id, language),
    step: (id) =>
      titleOf(
        assessedUnder.steps.find((step) => step.id === id),
        id,
        language,
      ),
  };
}

function titleOf(
  named: { readonly title: Parameters<typeof inLanguage>[0] } | undefined,
  id: string,
  language: Language,
): string {
  return named ? inLanguage(named.title, language) : id;
}
