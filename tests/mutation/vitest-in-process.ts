// Replaces `vitest` under mutation: collects tests instead of running them. `expect` is vitest's own.
export { expect } from 'vitest';

export type Collected = { readonly name: string; readonly run: () => unknown };
type Body = (...given: readonly never[]) => unknown;

const collected: Collected[] = [];
const path: string[] = [];

/** The tests collected since the last call. */
export function collectedTests(): readonly Collected[] {
  return collected.splice(0);
}

/** Fills `%s`, `%i`, `%o`, `$name` in titles roughly as vitest does; the result only has to be unique. */
function titled(title: string, row: unknown, values: readonly unknown[]): string {
  const places = [...values];
  return title
    .replace(/%[sidfjo]/g, () =>
      typeof places[0] === 'object' ? JSON.stringify(places.shift()) : String(places.shift()),
    )
    .replace(/\$(\w+)/g, (whole, key: string) => String((row as Record<string, unknown> | null)?.[key] ?? whole));
}

/** Calls `use` once per row, with the row's title and its values. */
function each(use: (title: string, body: () => unknown) => void) {
  return (rows: readonly unknown[]) => (title: string, body: Body) => {
    for (const row of rows) {
      const values = Array.isArray(row) ? row : [row];
      use(titled(title, row, values), () => body(...(values as never[])));
    }
  };
}

function add(title: string, run: () => unknown): void {
  collected.push({ name: [...path, title].join(' > '), run });
}

function within(title: string, body: () => unknown): void {
  path.push(title);
  body();
  path.pop();
}

export const test = Object.assign(add, { each: each(add) });
export const it = test;
export const describe = Object.assign(within, { each: each(within) });
