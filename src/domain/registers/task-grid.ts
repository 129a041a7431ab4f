// Task × municipality: which municipality has an agreement on which task type, and on which terms.
import { operatorsFor, type TaskTerms, unitPriceOn } from './task-terms.ts';

/**
 * `joined`: bound on the day. `waiting`: has joined but is not bound yet. `asked`: has not answered. `left`: is no
 * longer bound.
 */
export const STANDINGS = ['joined', 'waiting', 'asked', 'declined', 'left'] as const;
export type Standing = (typeof STANDINGS)[number];

/** A party of an agreement as read from the store. `boundTo` is exclusive; a day is null if not known. */
export type PartyOnTask = {
  readonly municipality: string;
  /** Null if the agreement states none. */
  readonly taskType: string | null;
  readonly agreement: string;
  readonly number: string;
  readonly edition: number;
  readonly title: string;
  readonly standing: Standing;
  readonly reservation: boolean;
  /** Whether it has a price of its own or a reservation. */
  readonly otherTerms: boolean;
  readonly boundFrom: string | null;
  readonly boundTo: string | null;
  readonly terms: TaskTerms;
  /** The number of agreements that the municipality has on the task; only the first ones are listed. */
  readonly total: number;
};

export type GridEntry = Omit<PartyOnTask, 'municipality' | 'taskType' | 'terms' | 'total'> & {
  readonly operators: readonly string[];
  readonly basis: string | null;
  /** Øre per unit on the day. */
  readonly price: number | null;
  readonly unit: string | null;
  readonly currency: string;
};

/** A cell; without entries if nothing is agreed and the municipality was not asked. */
export type GridCell = {
  readonly municipality: string;
  readonly total: number;
  readonly entries: readonly GridEntry[];
};

export type GridRow = {
  readonly taskType: string | null;
  /** One per municipality, in the order of the columns. */
  readonly cells: readonly GridCell[];
  /**
   * Whether the joined municipalities have the same price, unit, basis, currency and operator; null if fewer than two
   * have joined.
   */
  readonly sameTerms: boolean | null;
};

/**
 * One row for each task type with an agreement, in the order of `types`; last the agreements without a task type.
 * @param municipalities the columns. @param types the order of rows; with `all` also rows without an agreement.
 */
export function taskGrid(
  found: readonly PartyOnTask[],
  municipalities: readonly string[],
  { types, all, day }: { readonly types: readonly string[]; readonly all: boolean; readonly day: string },
): readonly GridRow[] {
  const byTask = Map.groupBy(found, ({ taskType }) => taskType);
  const unknown = [...byTask.keys()].filter((type) => type !== null && !types.includes(type)).sort();
  const rows: readonly (string | null)[] = [...types, ...unknown, null];
  return rows
    .filter((type) => byTask.has(type) || (all && type !== null))
    .map((taskType) => rowOf(taskType, byTask.get(taskType) ?? [], municipalities, day));
}

function rowOf(
  taskType: string | null,
  found: readonly PartyOnTask[],
  municipalities: readonly string[],
  day: string,
): GridRow {
  const byParty = Map.groupBy(found, ({ municipality }) => municipality);
  const cells = municipalities.map((municipality) => {
    const own = byParty.get(municipality) ?? [];
    return { municipality, total: own[0]?.total ?? 0, entries: own.map((each) => entryOf(each, day)) };
  });
  return { taskType, cells, sameTerms: sameTermsOf(cells) };
}

function entryOf(
  { municipality, taskType: _type, terms, total: _total, ...found }: PartyOnTask,
  day: string,
): GridEntry {
  return {
    ...found,
    operators: operatorsFor(terms, municipality),
    basis: terms.basis,
    price: unitPriceOn(terms, municipality, day),
    unit: terms.prices.length > 0 ? terms.unit : null,
    currency: terms.currency,
  };
}

/** Compares terms across columns. A municipality that operates the task itself is compared as `self`. */
function sameTermsOf(cells: readonly GridCell[]): boolean | null {
  const terms = cells.flatMap(({ municipality, entries }) =>
    entries
      .filter(({ standing }) => standing === 'joined')
      .map(({ operators, basis, price, unit, currency }) =>
        JSON.stringify([
          operators.map((each) => (each === municipality ? 'self' : each)),
          basis,
          price,
          unit,
          currency,
        ]),
      ),
  );
  return terms.length < 2 ? null : new Set(terms).size === 1;
}
