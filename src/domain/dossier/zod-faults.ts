// Converts the faults of a Zod parse to pointer, stable code and values; the interfaces turn them into texts.
import type { z } from 'zod';
import type { Fault } from '../refusal.ts';

/** Limits the size of the response to a large invalid body. */
const MOST_FAULTS = 1000;

/**
 * One fault per unknown property; the same code at the same place only once.
 * @param base JSON Pointer prefixed to each pointer
 */
export function zodFaults(error: z.ZodError, base = ''): readonly Fault[] {
  const found = new Map<string, Fault>();
  for (const issue of error.issues) {
    for (const fault of faultsOf(issue, base)) {
      const kind = `${fault.code} ${fault.pointer}`;
      // The first one is Zod's own and is more specific than a later refinement.
      if (!found.has(kind)) found.set(kind, fault);
      if (found.size === MOST_FAULTS) return [...found.values()];
    }
  }
  return [...found.values()];
}

function faultsOf(issue: z.core.$ZodIssue, base: string): readonly Fault[] {
  const pointer =
    base + issue.path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.slice(0, MOST_FAULTS).map((key) => ({
        pointer: `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`,
        code: 'unknown-property',
      }));
    case 'invalid_type':
      return [
        missing(issue)
          ? { pointer, code: 'required' }
          : { pointer, code: 'wrong-type', values: { expected: issue.expected } },
      ];
    case 'too_big':
      return [{ pointer, code: 'too-big', values: { kind: issue.origin, maximum: Number(issue.maximum) } }];
    case 'too_small':
      return [{ pointer, code: 'too-small', values: { kind: issue.origin, minimum: Number(issue.minimum) } }];
    case 'invalid_value':
      return [{ pointer, code: 'not-allowed', values: { allowed: issue.values.map(String) } }];
    case 'invalid_format':
      return [{ pointer, code: 'wrong-format', values: { format: issue.format } }];
    case 'invalid_union': {
      const closest =
        [...issue.errors].sort(
          (a, b) => otherThing(a) - otherThing(b) || strangers(a) - strangers(b) || a.length - b.length,
        )[0] ?? [];
      return closest.length === 0
        ? [{ pointer, code: 'invalid' }]
        : closest.flatMap((inner) => faultsOf(inner, pointer));
    }
    case 'custom':
      return [
        {
          pointer,
          code: typeof issue.params?.code === 'string' ? issue.params.code : 'invalid',
          ...(issue.params?.values && { values: issue.params.values as NonNullable<Fault['values']> }),
        },
      ];
    default:
      return [{ pointer, code: 'invalid' }];
  }
}

/** 1 if the input as a whole has another type than this branch of a union (a list instead of a text), else 0. */
function otherThing(issues: readonly z.core.$ZodIssue[]): number {
  const whole = issues.some(({ code, path }) => path.length === 0 && /^invalid_(type|value)$/.test(code));
  return whole ? 1 : 0;
}

/**
 * The number of properties that this branch of a union does not know.
 * The branch with the fewest is taken as the one the sender meant.
 */
function strangers(issues: readonly z.core.$ZodIssue[]): number {
  return issues.reduce(
    (sum, issue) => sum + (issue.code === 'unrecognized_keys' && issue.path.length === 0 ? issue.keys.length : 0),
    0,
  );
}

/** Whether the property is missing. Zod states that only in its message ("received undefined"). */
function missing(issue: { readonly message: string }): boolean {
  return issue.message.endsWith('received undefined');
}
