// What every section needs: the frozen case, and how to name, write and count in the reader's language.
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

/** `heard`: the last answer of each cluster that was told; without words it only acknowledged. */
export type EarlyTold = Pick<Announcement, 'createdAt' | 'why' | 'told' | 'heard'>;

/** The agreement in force that a case is to change: its terms as the case was filled from them, and its period. */
export type Agreed = {
  readonly number: string;
  readonly edition: number;
  readonly dossier: Dossier;
  readonly start: string;
  /** The first day it is no longer in force; null where it runs until it is terminated. */
  readonly to: string | null;
};

/**
 * `dossier` and `assessment` are the frozen ones of the submission. `framework` is the one the submission stands under;
 * `frameworks` are others it has stood under before a re-routing,
 * so that earlier bodies and principles keep their names.
 */
export type PaperInput = {
  readonly proposal: Pick<Proposal, 'id' | 'cluster' | 'clusters' | 'parties' | 'caseType' | 'externalIds'> &
    Partial<Pick<Proposal, 'submissions' | 'approvedSteps'>>;
  readonly submission: Submission;
  readonly dossier: Dossier;
  readonly assessment: Assessment;
  readonly framework: Framework;
  readonly frameworks?: readonly Framework[];
  /** Answers of parties that no longer stand for what was frozen, by party; none where absent. */
  readonly since?: { readonly positions: ReadonlyMap<string, Since>; readonly figures: ReadonlyMap<string, Since> };
  /** How the other clusters were told of the case while it was a draft, where they were. */
  readonly early?: EarlyTold | undefined;
  /** What was agreed before; only of a tillæg. */
  readonly agreed?: Agreed | undefined;
  /** The reader is to judge for a party that has not judged yet, and sees what the others say only afterwards. */
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
