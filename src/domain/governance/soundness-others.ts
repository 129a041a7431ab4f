// Faults in relation to other frameworks: an id that another uses for something else, and a carry-over that names
// unknown ids.
import type { Continuation } from './continuation.ts';
import type { Fault, FaultCode } from './fault.ts';
import type { Framework, Party } from './framework.ts';

/** Ids of the frameworks that this one continues, directly or through others. */
function predecessorsOf(framework: Framework, others: readonly Framework[]): ReadonlySet<string> {
  const found = new Set<string>();
  const waiting = (framework.continues ?? []).map((each) => each.framework);
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    const known = others.filter((other) => other.id === id);
    waiting.push(...known.flatMap(({ continues = [] }) => continues.map((each) => each.framework)));
  }
  return found;
}

/** Whether one continues the other, or `other` names this one as its successor. */
function areKin(framework: Framework, other: Framework, others: readonly Framework[]): boolean {
  return (
    predecessorsOf(framework, others).has(other.id) ||
    predecessorsOf(other, [...others, framework]).has(framework.id) ||
    other.successor === framework.id
  );
}

/**
 * Whether two parties with the same id are the same: equal kind, and equal name or official code. Citizens and the
 * state are the same party in every framework.
 */
function isSameParty(a: Party, b: Party): boolean {
  if (a.kind !== b.kind) return false;
  if (a.kind === 'citizens' || a.kind === 'state') return true;
  const codes = ({ identifiers = [] }: Party) => identifiers.map(({ scheme, value }) => `${scheme} ${value}`);
  return a.name === b.name || codes(a).some((code) => codes(b).includes(code));
}

/** Ids also used by unrelated frameworks. A grant for such an id would apply in both frameworks. */
function sharedIds(framework: Framework, others: readonly Framework[]): readonly Fault[] {
  const strangers = others.filter((other) => other.id !== framework.id && !areKin(framework, other, others));
  const fault = (list: string, index: number, id: string, other: Framework): Fault => ({
    pointer: `/${list}/${index}/id`,
    code: 'id-of-another',
    values: { id, framework: other.id },
  });
  const used = (list: 'clusters' | 'bodies') =>
    framework[list].flatMap(({ id }, i) => {
      const other = strangers.find((each) => each[list].some((one) => one.id === id));
      return other ? [fault(list, i, id, other)] : [];
    });
  const parties = framework.parties.flatMap((party, i) => {
    const other = strangers.find((each) => each.parties.some((one) => one.id === party.id && !isSameParty(one, party)));
    return other ? [fault('parties', i, party.id, other)] : [];
  });
  return [...parties, ...used('clusters'), ...used('bodies')];
}

/** The mappings of a continuation, each with the list of a framework that its ids refer to. */
const CARRIED = {
  caseTypes: ({ caseTypes }: Framework) => caseTypes,
  clusters: ({ clusters }: Framework) => clusters,
  parties: ({ parties }: Framework) => parties,
  bodies: ({ bodies }: Framework) => bodies,
  steps: ({ steps }: Framework) => steps,
  stages: ({ procedures }: Framework) => procedures.flatMap(({ stages }) => stages),
} as const satisfies Partial<Record<keyof Continuation, (framework: Framework) => readonly { readonly id: string }[]>>;

const UNKNOWN: Readonly<Record<keyof typeof CARRIED, FaultCode>> = {
  caseTypes: 'unknown-case-type',
  clusters: 'unknown-cluster',
  parties: 'unknown-party',
  bodies: 'unknown-body',
  steps: 'unknown-step',
  stages: 'unknown-stage',
};

function continuationFaults(
  framework: Framework,
  continuation: Continuation,
  at: string,
  others: readonly Framework[],
): readonly Fault[] {
  const earlier = others.filter(({ id }) => id === continuation.framework && id !== framework.id);
  if (earlier.length === 0)
    return [{ pointer: `${at}/framework`, code: 'unknown-predecessor', values: { id: continuation.framework } }];
  return Object.entries(CARRIED).flatMap(([name, listOf]) => {
    const key = name as keyof typeof CARRIED;
    const here = new Set(listOf(framework).map(({ id }) => id));
    const there = new Set(earlier.flatMap((each) => listOf(each).map(({ id }) => id)));
    return Object.entries(continuation[key] ?? {}).flatMap(([from, to]): readonly Fault[] => {
      const pointer = `${at}/${key}/${from}`;
      const targets = typeof to === 'string' ? [to] : Array.isArray(to) ? to : [to.step];
      return [
        ...(there.has(from)
          ? []
          : [
              {
                pointer,
                code: 'unknown-in-predecessor',
                values: { id: from, framework: continuation.framework },
              } as const,
            ]),
        ...targets.filter((id) => !here.has(id)).map((id) => ({ pointer, code: UNKNOWN[key], values: { id } })),
      ];
    });
  });
}

/**
 * Faults of ids shared with unrelated frameworks, and of `continues`. @param others published versions of all
 * frameworks
 */
export function othersFaults(framework: Framework, others: readonly Framework[]): readonly Fault[] {
  return [
    ...sharedIds(framework, others),
    ...(framework.continues ?? []).flatMap((continuation, i) =>
      continuationFaults(framework, continuation, `/continues/${i}`, others),
    ),
  ];
}
