// Task × municipality: which municipality is in on which type of task, on which terms, and where nothing is agreed.
import { operatorsFor, type TaskTerms, unitPriceOn } from './task-terms.ts';

/**
 * `joined`: bound on the day. `waiting`: has joined, and is not bound yet. `asked`: has not answered. `left`: was
 * bound, and is no longer.
 */
export const STANDINGS = ['joined', 'waiting', 'asked', 'declined', 'left'] as const;
export type Standing = (typeof STANDINGS)[number];

/** A party of an agreement as the store finds it. `boundTo` exclusive; null where no day is known. */
export type PartyOnTask = {
  readonly municipality: string;
  /** Null where the agreement names none. */
  readonly taskType: string | null;
  readonly agreement: string;
  readonly number: string;
  readonly edition: number;
  readonly title: string;
  readonly standing: Standing;
  readonly reservation: boolean;
  /** A price of its own, or a reservation. */
  readonly otherTerms: boolean;
  readonly boundFrom: string | null;
  readonly boundTo: string | null;
  readonly terms: TaskTerms;
  /** How many agreements the municipality has on the task; only the first of them are told of. */
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

/** A cell; it has no entries where nothing is agreed and nobody was asked. */
export type GridCell = {
  readonly municipality: string;
  readonly total: number;
  readonly entries: readonly GridEntry[];
};

export type GridRow = {
  readonly taskType: string | null;
  /** One for each municipality, in their order. */
  readonly cells: readonly GridCell[];
  /**
   * Whether those who are in have the same price, unit, basis and way of operating; null where less than two are in.
   */
  readonly sameTerms: boolean | null;
};

/**
 * One row for each task type that has an agreement, in the order of the types; last what names none.
 * @param municipalities the columns; @param types the order, and with `all` also the rows without any agreement.
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

/** Municipalities differ from column to column: that each operates itself does not. */
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
