// Faults of time: reversed dates, versions out of order, deciding bodies that are not valid as
// long as the framework. A version replaces the one before on its `validFrom`, so versions
// overlap if a later one does not begin later.
import type { Fault } from './fault.ts';
import type { Body, Framework } from './framework.ts';
import { bodyOfStage } from './lookups.ts';

type Span = readonly [pointer: string, from: string | undefined, to: string | undefined];

function spans(framework: Framework): readonly Span[] {
  return [
    ['/validTo', framework.validFrom, framework.validTo],
    ...framework.parties.flatMap((party, p) =>
      (['identifiers', 'names'] as const).flatMap((list) =>
        (party[list] ?? []).map(({ from, to }, i): Span => [`/parties/${p}/${list}/${i}/to`, from, to]),
      ),
    ),
    ...framework.clusters.flatMap((cluster, c) =>
      cluster.members.map((member, m): Span => [`/clusters/${c}/members/${m}/to`, member.from, member.to]),
    ),
    ...framework.bodies.map((body, b): Span => [`/bodies/${b}/validTo`, body.validFrom, body.validTo]),
  ];
}

function stageBodies(framework: Framework): ReadonlySet<Body> {
  const bodies = framework.procedures
    .flatMap(({ stages }) => stages)
    .flatMap((stage) =>
      'body' in stage.deciders
        ? [bodyOfStage(framework, stage, '')]
        : framework.clusters.map((cluster) => bodyOfStage(framework, stage, cluster.id)),
    );
  return new Set(bodies.filter((body) => body !== undefined));
}

/** Only the bodies of the procedures must be valid throughout; other bodies need not. */
function bodyFaults(framework: Framework): readonly Fault[] {
  return [...stageBodies(framework)].flatMap((body) => {
    const pointer = `/bodies/${framework.bodies.indexOf(body)}`;
    const values = { id: body.id };
    const late = body.validFrom !== undefined && body.validFrom > framework.validFrom;
    const early = body.validTo !== undefined && (framework.validTo === undefined || body.validTo < framework.validTo);
    return [
      ...(late ? [{ pointer: `${pointer}/validFrom`, code: 'body-validity', values } satisfies Fault] : []),
      ...(early ? [{ pointer: `${pointer}/validTo`, code: 'body-validity', values } satisfies Fault] : []),
    ];
  });
}

function versionFaults(framework: Framework, others: readonly Framework[]): readonly Fault[] {
  return others
    .filter((other) => other.id === framework.id)
    .flatMap((other) => {
      const values = { version: other.version, validFrom: other.validFrom };
      return [
        ...(framework.version <= other.version
          ? [{ pointer: '/version', code: 'version-not-increasing', values } satisfies Fault]
          : []),
        ...(framework.validFrom <= other.validFrom
          ? [{ pointer: '/validFrom', code: 'version-overlap', values } satisfies Fault]
          : []),
      ];
    });
}

/**
 * Only one framework is in force on a day, so a successor must begin when the other has ended. The begin is that of the
 * first version, the end that of the last.
 */
function successorFaults(framework: Framework, others: readonly Framework[]): readonly Fault[] {
  const isEarly = (before: Framework, after: Framework) =>
    before.validTo === undefined || after.validFrom < before.validTo;
  const fault = (pointer: string, before: Framework, after: Framework): Fault => ({
    pointer,
    code: 'successor-early',
    values: { successor: after.id, validFrom: after.validFrom, predecessor: before.id },
  });
  const after = others.find(({ id }) => id === framework.successor);
  const isFirst = others.every(({ id }) => id !== framework.id);
  const before = others.filter(
    (other, i) =>
      other.id !== framework.id &&
      other.successor === framework.id &&
      others.findLastIndex(({ id }) => id === other.id) === i,
  );
  return [
    ...(after && after.id !== framework.id && isEarly(framework, after) ? [fault('/successor', framework, after)] : []),
    ...(isFirst ? before.filter((other) => isEarly(other, framework)) : []).map((other) =>
      fault('/validFrom', other, framework),
    ),
  ];
}

/** Faults of dates and versions. */
export function timeFaults(framework: Framework, others: readonly Framework[], today?: string): readonly Fault[] {
  const reversed = spans(framework).flatMap(([pointer, from, to]) =>
    from !== undefined && to !== undefined && to <= from
      ? [{ pointer, code: 'dates-reversed', values: { from, to } } satisfies Fault]
      : [],
  );
  const { validTo } = framework;
  const over = today !== undefined && validTo !== undefined && validTo <= today;
  return [
    ...reversed,
    ...(over ? [{ pointer: '/validTo', code: 'validity-over', values: { validTo } } satisfies Fault] : []),
    ...bodyFaults(framework),
    ...versionFaults(framework, others),
    ...successorFaults(framework, others),
  ];
}
