// Faults of what a framework sets for a check: a parameter the check
// does not declare, of another kind, or outside what makes sense.
import { isDossierField } from './dossier-fields.ts';
import type { Fault, FaultCode } from './fault.ts';
import type { Framework } from './framework.ts';
import { checksSet } from './soundness-references.ts';

/** What a number or a list of words may be. `fields`: pointers into the dossier, with `*` for list elements. */
export type Limit =
  | { readonly min: number; readonly max: number; readonly whole?: boolean }
  | { readonly words: readonly string[] }
  | { readonly fields: true };

/** A check as a framework can set it: the kind of a parameter is that of the check's own value. */
export type KnownCheck = {
  readonly code: string;
  readonly parameters: { readonly [name: string]: unknown };
  readonly limits?: { readonly [name: string]: Limit };
};

/** Checks that protect people who are no party to the case. */
const ALWAYS_ON = ['privacy.person-data'];

/** Faults of switching a check off that must be on, also by letting it stop nothing. */
export function disabledFaults(framework: Framework): readonly Fault[] {
  return checksSet(framework).flatMap(({ at, checks }) =>
    ALWAYS_ON.flatMap((check) => {
      const { disabled, severity = 'blocker' } = checks[check] ?? {};
      const places = [...(disabled ? ['disabled'] : []), ...(severity === 'blocker' ? [] : ['severity'])];
      return places.map(
        (place): Fault => ({
          pointer: `${at}/${token(check)}/${place}`,
          code: 'check-not-to-be-disabled',
          values: { check },
        }),
      );
    }),
  );
}

/** Years before the first rate, or rates in another order than their years, would be reckoned without one. */
export function rateFaults({ settings: { discountRates } }: Framework): readonly Fault[] {
  return discountRates.flatMap(({ fromYear }, i): readonly Fault[] => {
    const before = discountRates[i - 1]?.fromYear;
    const inOrder = before === undefined ? fromYear === 1 : fromYear > before;
    return inOrder
      ? []
      : [{ pointer: `/settings/discountRates/${i}/fromYear`, code: 'rates-not-in-order', values: {} }];
  });
}

type Found = { readonly code: FaultCode; readonly at?: string; readonly values?: Fault['values'] };

/** Faults of the framework's parameters; checks that are not known are another fault. */
export function parameterFaults(framework: Framework, known: readonly KnownCheck[]): readonly Fault[] {
  return checksSet(framework).flatMap((set) => faultsOfSet(set, known));
}

type Set = ReturnType<typeof checksSet>[number];

function faultsOfSet({ at: place, checks }: Set, known: readonly KnownCheck[]): readonly Fault[] {
  return Object.entries(checks).flatMap(([code, { parameters = {} }]) => {
    const check = known.find((one) => one.code === code);
    if (check === undefined) return [];
    return Object.entries(parameters).flatMap(([name, value]) =>
      faultsOf(value, own(check.parameters, name), own(check.limits ?? {}, name)).map(
        ({ code: fault, at = '', values }): Fault => ({
          pointer: `${place}/${token(code)}/parameters/${token(name)}${at}`,
          code: fault,
          values: { check: code, parameter: name, ...values },
        }),
      ),
    );
  });
}

function faultsOf(value: unknown, standard: unknown, limit: Limit | undefined): readonly Found[] {
  if (standard === undefined) return [{ code: 'unknown-parameter' }];
  if (typeof standard === 'number')
    return typeof value === 'number' ? numberFaults(value, limit) : [{ code: 'parameter-not-number' }];
  return Array.isArray(value) ? wordFaults(value as readonly string[], limit) : [{ code: 'parameter-not-list' }];
}

/** The entry of that name, but not `constructor` and the like, which every object has. */
function own<T>(record: { readonly [name: string]: T }, name: string): T | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}

function numberFaults(value: number, limit: Limit | undefined): readonly Found[] {
  if (limit === undefined || !('min' in limit)) return [];
  const { min, max, whole } = limit;
  if (whole && !Number.isInteger(value)) return [{ code: 'parameter-not-whole' }];
  return value < min || value > max ? [{ code: 'parameter-out-of-range', values: { min, max } }] : [];
}

function wordFaults(words: readonly string[], limit: Limit | undefined): readonly Found[] {
  const allowed = (word: string) =>
    limit === undefined ||
    ('fields' in limit && isDossierField(word)) ||
    ('words' in limit && limit.words.includes(word));
  return words.flatMap((word, i) =>
    allowed(word) ? [] : [{ code: 'parameter-unknown-word', at: `/${i}`, values: { word } } as const],
  );
}

function token(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1');
}
