// What every section needs: the frozen case, and how to name, write and count in the reader's language.
import type { Assessment } from '../domain/assessment/assessment.ts';
import { partyName } from '../domain/assessment/names.ts';
import { sayDate, sayList, sayNumber } from '../domain/assessment/say.ts';
import type { Since } from '../domain/consent/differences.ts';
import type { Dossier } from '../domain/dossier/dossier.ts';
import { fieldLabel } from '../domain/dossier/labels.ts';
import { placeAt } from '../domain/dossier/tree.ts';
import type { Who } from '../domain/dossier/who.ts';
import { caseTypeOf } from '../domain/governance/case-types.ts';
import type { CaseType, Framework } from '../domain/governance/framework.ts';
import { bodyById, clusterById, stageOf } from '../domain/governance/lookups.ts';
import type { Announcement } from '../domain/registers/announcement.ts';
import type { FrameworkRef, Proposal, Submission } from '../domain/workflow/state.ts';
import { inLanguage, type Language, type Localised } from '../lib/localised.ts';
import { sayShare } from '../lib/written.ts';
import { sayAmount, sayInstant } from './formats.ts';
import { sayParties, sayWho } from './say-who.ts';
import { paperWriter, type WritePaper } from './texts/texts.ts';

/** `heard`: the last answer of each cluster that was told; without words it only acknowledged. */
export type EarlyTold = Pick<Announcement, 'createdAt' | 'why' | 'told' | 'heard'>;

/**
 * `dossier` and `assessment` are the frozen ones of the submission. `framework` is the one the submission stands under;
 * `frameworks` are others it has stood under before a re-routing,
 * so that earlier bodies and principles keep their names.
 */
export type PaperInput = {
  readonly proposal: Pick<Proposal, 'id' | 'cluster' | 'clusters' | 'parties' | 'caseType' | 'externalIds'> &
    Partial<Pick<Proposal, 'submissions'>>;
  readonly submission: Submission;
  readonly dossier: Dossier;
  readonly assessment: Assessment;
  readonly framework: Framework;
  readonly frameworks?: readonly Framework[];
  /** Answers of parties that no longer stand for what was frozen, by party; none where absent. */
  readonly since?: { readonly positions: ReadonlyMap<string, Since>; readonly figures: ReadonlyMap<string, Since> };
  /** How the other clusters were told of the case while it was a draft, where they were. */
  readonly early?: EarlyTold | undefined;
  /** The reader is to judge for a party that has not judged yet, and sees what the others say only afterwards. */
  readonly judgementsHidden?: boolean;
  readonly language: Language;
};

export type Context = PaperInput & {
  readonly write: WritePaper;
  readonly currency: string;
  /** The framework the assessment was made under. */
  readonly assessedUnder: Framework;
  readonly caseType: CaseType;
  /** What one unit of volume is called. */
  readonly unit: string;
  readonly money: (ore: number) => string;
  readonly number: (value: number) => string;
  /** A part of one, e.g. `3,5 %`. */
  readonly percent: (share: number) => string;
  readonly date: (date: string) => string;
  readonly instant: (instant: string) => string;
  readonly local: (text: Localised) => string;
  readonly party: (id: string | undefined) => string;
  readonly parties: (ids: readonly string[] | undefined) => string;
  /** Who, in words: one party, each for its own citizens, or by a key; "not stated" for nobody. */
  readonly who: (who: Who | undefined) => string;
  /** Parties of which each has the same: "hver af Odense og Assens". */
  readonly same: (who: Who | undefined) => string;
  readonly field: (pointer: string) => string;
  /** A chosen value in the words of the field's declaration; "not stated" for none. */
  readonly choice: (pointer: string, value: string | number | undefined) => string;
  /** The text, or "not stated". */
  readonly stated: (text: string | undefined) => string;
  readonly yesNo: (answer: boolean | undefined) => string;
  readonly frameworkOf: (ref: FrameworkRef) => Framework | undefined;
  readonly cluster: (id: string) => string;
  readonly body: (id: string, framework?: Framework) => string;
  readonly stage: (id: string, framework?: Framework) => string;
  readonly step: (id: string) => string;
  readonly list: (items: readonly string[]) => string;
};

export function contextOf(input: PaperInput): Context {
  const { dossier, framework, language, assessment } = input;
  const write = paperWriter(language);
  const currency = dossier.economy?.currency ?? framework.settings.currency;
  const all = [framework, ...(input.frameworks ?? [])];
  const frameworkOf = (ref: FrameworkRef) => all.find((one) => one.id === ref.id && one.version === ref.version);
  const assessedUnder = frameworkOf({ id: assessment.frameworkId, version: assessment.frameworkVersion }) ?? framework;
  const stated = (text: string | undefined) => text?.trim() || write('paper.notStated');
  const party = (id: string | undefined) => (id ? partyName(framework, id) : write('paper.noParty'));
  const list = (items: readonly string[]) => sayList(items, language);
  const saying = { dossier, framework, write, party, list };
  return {
    ...input,
    write,
    currency,
    assessedUnder,
    caseType: caseTypeOf(framework, input.proposal.caseType),
    unit: dossier.volume?.activities?.[0]?.unit?.trim() || write('presentation.unitFallback'),
    money: (ore) => sayAmount(ore, language, currency),
    number: (value) => sayNumber(value, language),
    percent: (share) => sayShare(share, language),
    date: (date) => sayDate(date, language),
    instant: (instant) => sayInstant(instant, language),
    local: (text) => text[language],
    party,
    parties: (ids) => (ids && ids.length > 0 ? list(ids.map(party)) : write('paper.notStated')),
    who: (who) => (who ? sayWho(who, saying) : write('paper.notStated')),
    same: (who) =>
      who && 'each' in who && who.each.length > 1
        ? write('who.same', { parties: sayParties(who.each, saying) })
        : who
          ? sayWho(who, saying)
          : write('paper.notStated'),
    field: (pointer) => fieldLabel(pointer)[language],
    choice: (pointer, value) =>
      choiceWords(pointer, value)?.[language] ?? stated(value === undefined ? undefined : String(value)),
    stated,
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
    list,
  };
}

/** The words a declaration has for a value. */
function choiceWords(pointer: string, value: string | number | undefined): Localised | undefined {
  return value === undefined ? undefined : placeAt(pointer)?.declaration.choices?.[value];
}

function titleOf(
  named: { readonly title: Parameters<typeof inLanguage>[0] } | undefined,
  id: string,
  language: Language,
): string {
  return named ? inLanguage(named.title, language) : id;
}
