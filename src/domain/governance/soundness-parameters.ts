// Faults of the parameters that a framework sets for a check: not
// declared by the check, of another type, or out of range.
import { isDossierField } from './dossier-fields.ts';
import type { Fault, FaultCode } from './fault.ts';
import type { Framework } from './framework.ts';
import { checksSet } from './soundness-references.ts';

/**
 * The allowed values of a number or a list of words. `fields`: pointers into the dossier, with `*` for list elements.
 */
export type Limit =
  | { readonly min: number; readonly max: number; readonly whole?: boolean }
  | { readonly words: readonly string[] }
  | { readonly fields: true };

/** What a framework can set for a check. The type of a parameter is that of its default value. */
export type KnownCheck = {
  readonly code: string;
  readonly parameters: { readonly [name: string]: unknown };
  readonly limits?: { readonly [name: string]: Limit };
};

/** Checks that cannot be disabled, since they protect people outside the case. */
const ALWAYS_ON = ['privacy.person-data'];

/** Faults for a check in `ALWAYS_ON` that is disabled or does not have severity `blocker`. */
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

/** Faults if the rates do not start in year 1 or are not in the order of their years. */
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

/** Faults of the parameters. Unknown checks are reported elsewhere (`referenceFaults`). */
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

/** The own property of that name; excludes inherited ones such as `constructor`. */
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
