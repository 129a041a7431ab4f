// What a check is: one question to the dossier, in its own file,
// with its texts. The registry is one list: see checks/index.ts.
import type { Localised } from '../../lib/localised.ts';
import type { Dossier } from '../dossier/dossier.ts';
import type { EconomyResult } from '../economics/economy-result.ts';
import type { CaseType, Framework, Severity } from '../governance/framework.ts';
import type { Limit } from '../governance/soundness-parameters.ts';
import type { ResponsibilityResult } from '../responsibility/responsibility-result.ts';
import type { Given, Value } from './assessment.ts';

type Parameter = number | boolean | string | readonly string[];

/** Everything a check may read. Economy and responsibility are computed once, before the checks. */
export type CheckInput = {
  readonly dossier: Dossier;
  readonly framework: Framework;
  readonly caseType: CaseType;
  readonly given: Required<Pick<Given, 'today' | 'steps' | 'earliestDecision'>> & Given;
  readonly economy: EconomyResult;
  readonly responsibility: ResponsibilityResult;
  /** The framework's parameters over the check's defaults. */
  readonly parameters: { readonly [name: string]: Parameter };
};

/**
 * One thing found. Texts may use values by name: `{cost}`; numbers are written per language by the presenter `fill`.
 */
export type Hit = {
  readonly pointer: string;
  readonly message: Localised;
  readonly remedy?: Localised;
  readonly values?: { readonly [name: string]: Value };
  /** Reason after the check's code, e.g. `hole`. */
  readonly reason?: string;
  /** Overrides the severity, e.g. a justified LEON is a warning. */
  readonly severity?: Severity;
  /** Where this rests on something else than the check does otherwise. */
  readonly source?: string;
  /** Only this party's members can answer it. */
  readonly party?: string;
};

export type CheckAnswer =
  | { readonly status: 'passed' }
  | { readonly status: 'not-applicable' }
  | { readonly status: 'fired'; readonly hits: readonly Hit[] }
  /**
   * Never a pass: an input is missing, perhaps `more` of them. Hits
   * found before it was known to be incomplete may be given too.
   */
  | ({ readonly status: 'not-assessed'; readonly more?: readonly Missing[]; readonly hits?: readonly Hit[] } & Missing);

/** An input that is missing: why the check cannot tell, and where it belongs. */
export type Missing = { readonly pointer: string; readonly reason: Localised };

export type Check = {
  /** Code = file name, e.g. `leon.effect-floor`. */
  readonly code: string;
  readonly title: Localised;
  /** What fires it, in one sentence for the rule catalogue. */
  readonly fires: Localised;
  readonly remedy: Localised;
  readonly severity: Severity;
  readonly parameters: { readonly [name: string]: Parameter };
  /** What a framework may set them to. */
  readonly limits?: { readonly [name: string]: Limit };
  readonly source: string;
  /** JSON Pointers (with `*`) it reads: the principle's inputs. */
  readonly reads: readonly string[];
  /** `submission`: counts when submitting (default); `deciding`: a blocker only at the deciding stage. */
  readonly at?: 'submission' | 'deciding';
  readonly run: (input: CheckInput) => CheckAnswer;
};
