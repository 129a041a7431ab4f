// GET /v1/rules: every check with its texts, parameters and source, and its settings in each framework.
import { parametersOf } from '../domain/assessment/assess.ts';
import type { Check } from '../domain/assessment/check.ts';
import { CHECKS, RULEBOOK_VERSION } from '../domain/assessment/checks/index.ts';
import { frameworkOfType } from '../domain/governance/case-types.ts';
import type { Framework, Severity } from '../domain/governance/framework.ts';
import { oncePer } from '../lib/once-per.ts';
import type { Ports } from './ports.ts';

export type Rule = Pick<Check, 'code' | 'title' | 'fires' | 'remedy' | 'parameters' | 'limits' | 'source' | 'reads'> & {
  readonly severity: Severity;
  readonly at: 'submission' | 'deciding';
  readonly frameworks: readonly {
    readonly framework: string;
    readonly version: number;
    readonly enabled: boolean;
    readonly severity: Severity;
    readonly parameters: Check['parameters'];
    /** Ids of the principles that the check decides, and of those it can only worsen. */
    readonly decides: readonly string[];
    readonly signals: readonly string[];
    /** Case types that override the framework's settings. */
    readonly caseTypes: readonly {
      readonly type: string;
      readonly enabled: boolean;
      readonly severity: Severity;
      readonly parameters: Check['parameters'];
    }[];
  }[];
};

export type Catalogue = { readonly rulebookVersion: string; readonly rules: readonly Rule[] };

/** Cached by the list of published versions: it is never changed, and a publication gives a new one. */
const catalogueOf = oncePer(
  (published: readonly Framework[]): Catalogue => ({
    rulebookVersion: RULEBOOK_VERSION,
    rules: CHECKS.map((check) => toRule(check, published)),
  }),
);

/** In catalogue order. A framework that leaves a check out is listed with `enabled: false`. Refuses nothing. */
export async function listRules(ports: {
  readonly frameworks: Pick<Ports['frameworks'], 'published'>;
}): Promise<Catalogue> {
  return catalogueOf(await ports.frameworks.published());
}

function madeOf(check: Check, framework: Framework) {
  const { disabled, severity = check.severity } = framework.checks[check.code] ?? {};
  return { enabled: !disabled, severity, parameters: parametersOf(check, framework) };
}

function toRule(check: Check, frameworks: readonly Framework[]): Rule {
  const { code, title, fires, remedy, parameters, limits, source, reads, severity, at } = check;
  const uses = frameworks.map((framework) => ({
    framework: framework.id,
    version: framework.version,
    ...madeOf(check, framework),
    decides: framework.principles.filter(({ checks }) => checks.includes(code)).map(({ id }) => id),
    signals: framework.principles.filter(({ signals }) => signals?.includes(code)).map(({ id }) => id),
    caseTypes: framework.caseTypes
      .filter(({ checks = {} }) => code in checks)
      .map(({ id }) => ({ type: id, ...madeOf(check, frameworkOfType(framework, id)) })),
  }));
  return {
    code,
    title,
    fires,
    remedy,
    parameters,
    ...(limits && { limits }),
    source,
    reads,
    severity,
    at: at ?? 'submission',
    frameworks: uses,
  };
}
