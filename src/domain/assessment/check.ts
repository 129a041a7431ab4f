// The type of a check: one question to the dossier, with its texts, in
// a file of its own. checks/index.ts lists all checks.
import type { Localised } from '../../lib/localised.ts';
import type { Dossier } from '../dossier/dossier.ts';
import type { EconomyResult } from '../economics/economy-result.ts';
import type { CaseType, Framework, Severity } from '../governance/framework.ts';
import type { Limit } from '../governance/soundness-parameters.ts';
import type { ResponsibilityResult } from '../responsibility/responsibility-result.ts';
import type { Given, Value } from './assessment.ts';

type Parameter = number | boolean | string | readonly string[];

/** The input of a check. Economy and responsibility are computed once, before the checks. */
export type CheckInput = {
  readonly dossier: Dossier;
  readonly framework: Framework;
  readonly caseType: CaseType;
  readonly given: Required<Pick<Given, 'today' | 'steps' | 'earliestDecision'>> & Given;
  readonly economy: EconomyResult;
  readonly responsibility: ResponsibilityResult;
  /** The defaults of the check, overridden by the framework. */
  readonly parameters: { readonly [name: string]: Parameter };
};

/**
 * One finding of a check. Texts refer to values by name: `{cost}`; `fill` formats numbers for the language.
 */
export type Hit = {
  readonly pointer: string;
  readonly message: Localised;
  readonly remedy?: Localised;
  readonly values?: { readonly [name: string]: Value };
  /** Suffix of the check's code, e.g. `hole`. */
  readonly reason?: string;
  /** Overrides the severity of the check, e.g. to a warning if a LEON deviation is justified. */
  readonly severity?: Severity;
  /** Overrides the source of the check. */
  readonly source?: string;
  /** Only this party's members can answer it. */
  readonly party?: string;
};

export type CheckAnswer =
  | { readonly status: 'passed' }
  | { readonly status: 'not-applicable' }
  | { readonly status: 'fired'; readonly hits: readonly Hit[] }
  /**
   * An input is missing; `more` are the other missing inputs. May include
   * the hits found from the inputs that are there.
   */
  | ({ readonly status: 'not-assessed'; readonly more?: readonly Missing[]; readonly hits?: readonly Hit[] } & Missing);

/** A missing input: its place, and why the check cannot answer without it. */
export type Missing = { readonly pointer: string; readonly reason: Localised };

export type Check = {
  /** Code = file name, e.g. `leon.effect-floor`. */
  readonly code: string;
  readonly title: Localised;
  /** When it fires, in one sentence for the rule catalogue. */
  readonly fires: Localised;
  readonly remedy: Localised;
  readonly severity: Severity;
  readonly parameters: { readonly [name: string]: Parameter };
  /** The values that a framework may set for the parameters. */
  readonly limits?: { readonly [name: string]: Limit };
  readonly source: string;
  /** JSON Pointers (with `*`) of the fields it reads. */
  readonly reads: readonly string[];
  /** `submission`: counts when submitting (default); `deciding`: a blocker only at the deciding stage. */
  readonly at?: 'submission' | 'deciding';
  readonly run: (input: CheckInput) => CheckAnswer;
};
