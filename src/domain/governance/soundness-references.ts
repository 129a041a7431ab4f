// Faults of ids and references: duplicate ids, and references to parties, clusters,
// sources, checks, successors and dossier fields that do not exist.

import { DOSSIER_SECTIONS } from '../dossier/dossier.ts';
import { stepIdOf } from './case-types.ts';
import { isDossierField } from './dossier-fields.ts';
import type { Fault, FaultCode } from './fault.ts';
import type { Framework } from './framework.ts';

const LISTS = ['sources', 'parties', 'clusters', 'bodies', 'procedures', 'steps', 'caseTypes', 'principles'] as const;

function ids(list: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(list.map((item) => item.id));
}

function duplicates(pointer: string, list: readonly { readonly id: string }[]): readonly Fault[] {
  return list.flatMap(({ id }, index) =>
    list.findIndex((other) => other.id === id) < index
      ? [{ pointer: `${pointer}/${index}/id`, code: 'duplicate-id', values: { id } } satisfies Fault]
      : [],
  );
}

function unknown(
  code: FaultCode,
  known: ReadonlySet<string>,
  references: readonly (readonly [pointer: string, id: string | undefined])[],
): readonly Fault[] {
  return references.flatMap(([pointer, id]) =>
    id === undefined || known.has(id) ? [] : [{ pointer, code, values: { id } }],
  );
}

function partyReferences(framework: Framework): readonly (readonly [string, string | undefined])[] {
  const members = framework.clusters.flatMap((cluster, c) =>
    cluster.members.map((member, m) => [`/clusters/${c}/members/${m}/party`, member.party] as const),
  );
  const seats = framework.bodies.flatMap((body, b) =>
    (body.seats ?? []).flatMap((seat, s) => [
      [`/bodies/${b}/seats/${s}/party`, seat.party] as const,
      ...seat.represents.map((party, p) => [`/bodies/${b}/seats/${s}/represents/${p}`, party] as const),
    ]),
  );
  const chairs = framework.bodies.flatMap((body, b) => [
    ...(body.chairs ?? []).flatMap(({ party, among = [] }, c) => [
      [`/bodies/${b}/chairs/${c}/party`, party] as const,
      ...among.map((one, a) => [`/bodies/${b}/chairs/${c}/among/${a}`, one] as const),
    ]),
    [`/bodies/${b}/councilOf`, body.councilOf] as const,
  ]);
  return [...members, ...seats, ...chairs];
}

function sourceReferences(framework: Framework): readonly (readonly [string, string | undefined])[] {
  return [
    ...framework.bodies.map((body, b) => [`/bodies/${b}/source`, body.source] as const),
    ...framework.caseTypes.map((type, t) => [`/caseTypes/${t}/source`, type.source] as const),
    ...framework.principles.map((principle, p) => [`/principles/${p}/source`, principle.source] as const),
    ...(framework.healthAgreements ?? []).map(({ source }, a) => [`/healthAgreements/${a}/source`, source] as const),
    ['/settings/discountRateSource', framework.settings.discountRateSource] as const,
  ];
}

function checkReferences(framework: Framework): readonly (readonly [string, string])[] {
  return [
    ...framework.principles.flatMap(({ checks, signals = [] }, p) => [
      ...checks.map((check, c) => [`/principles/${p}/checks/${c}`, check] as const),
      ...signals.map((check, c) => [`/principles/${p}/signals/${c}`, check] as const),
    ]),
    ...checksSet(framework).flatMap(({ at, checks }) =>
      Object.keys(checks).map(
        (check) => [`${at}/${check.replaceAll('~', '~0').replaceAll('/', '~1')}`, check] as const,
      ),
    ),
  ];
}

/** The places where a framework configures checks: for all cases, and for each case type. */
export function checksSet({
  checks,
  caseTypes,
}: Framework): readonly { readonly at: string; readonly checks: Framework['checks'] }[] {
  return [
    { at: '/checks', checks },
    ...caseTypes.flatMap((type, t) => (type.checks ? [{ at: `/caseTypes/${t}/checks`, checks: type.checks }] : [])),
  ];
}

function stepReferences(framework: Framework): readonly (readonly [string, string])[] {
  return framework.caseTypes.flatMap(({ steps = [] }, t) =>
    steps.map(
      (step, s) => [`/caseTypes/${t}/steps/${s}${typeof step === 'string' ? '' : '/id'}`, stepIdOf(step)] as const,
    ),
  );
}

function principleReferences({ healthAgreements = [] }: Framework): readonly (readonly [string, string])[] {
  return healthAgreements.flatMap(({ principles = [] }, a) =>
    principles.map((principle, p) => [`/healthAgreements/${a}/principles/${p}`, principle] as const),
  );
}

/** Faults for pointers that are not fields of the dossier, in the list at `pointer` of the step or case type `of`. */
function fieldFaults(pointer: string, of: string, fields: readonly string[] = []): readonly Fault[] {
  return fields.flatMap((field, f): readonly Fault[] =>
    isDossierField(field)
      ? []
      : [{ pointer: `${pointer}/${f}`, code: 'requires-unknown-field', values: { step: of, field } }],
  );
}

/** Every section must belong to exactly one step; otherwise a change in it would void no approval, or two. */
function sectionFaults({ steps }: Framework): readonly Fault[] {
  return DOSSIER_SECTIONS.flatMap((section): readonly Fault[] => {
    const places = steps.flatMap(({ sections }, s) =>
      sections.flatMap((one, i) => (one === section ? [`/steps/${s}/sections/${i}`] : [])),
    );
    const values = { section };
    if (places.length === 0) return [{ pointer: '/steps', code: 'section-in-no-step', values }];
    return places.slice(1).map((pointer) => ({ pointer, code: 'section-in-two-steps', values }));
  });
}

/** Faults of ids and references. */
export function referenceFaults(
  framework: Framework,
  knownChecks: readonly string[],
  others: readonly Framework[],
): readonly Fault[] {
  const successors = new Set(others.map((other) => other.id).filter((id) => id !== framework.id));
  return [
    ...LISTS.flatMap((name) => duplicates(`/${name}`, framework[name])),
    ...framework.procedures.flatMap(({ stages }, p) => duplicates(`/procedures/${p}/stages`, stages)),
    ...unknown('unknown-party', ids(framework.parties), partyReferences(framework)),
    ...unknown(
      'unknown-cluster',
      ids(framework.clusters),
      framework.bodies.flatMap((body, b) =>
        (body.clusters ?? []).map((id, c) => [`/bodies/${b}/clusters/${c}`, id] as const),
      ),
    ),
    ...unknown('unknown-source', ids(framework.sources), sourceReferences(framework)),
    ...unknown('unknown-check', new Set(knownChecks), checkReferences(framework)),
    ...unknown('unknown-successor', successors, [['/successor', framework.successor]]),
    ...unknown(
      'unknown-procedure',
      ids(framework.procedures),
      framework.caseTypes.map(({ procedure }, t) => [`/caseTypes/${t}/procedure`, procedure] as const),
    ),
    ...duplicates('/healthAgreements', framework.healthAgreements ?? []),
    ...unknown('unknown-principle', ids(framework.principles), principleReferences(framework)),
    ...unknown('unknown-step', ids(framework.steps), stepReferences(framework)),
    ...framework.steps.flatMap(({ id, requires, expects }, i) => [
      ...fieldFaults(`/steps/${i}/requires`, id, requires),
      ...fieldFaults(`/steps/${i}/expects`, id, expects),
    ]),
    ...framework.caseTypes.flatMap(({ id, notAsked, steps = [] }, i) => [
      ...fieldFaults(`/caseTypes/${i}/notAsked`, id, notAsked),
      ...steps.flatMap((step, s) =>
        typeof step === 'string'
          ? []
          : (['requires', 'expects'] as const).flatMap((name) =>
              fieldFaults(`/caseTypes/${i}/steps/${s}/${name}`, step.id, step[name]),
            ),
      ),
    ]),
    ...sectionFaults(framework),
  ];
}
