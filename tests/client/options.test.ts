// The command knows every filter and every extract of the API, and no others.
import { expect, test } from 'vitest';
import openapi from '../../openapi/openapi.json' with { type: 'json' };
import { KINDS, FILTERS as OF_EXPORT } from '../../src/client/command/export.ts';
import { FILTERS as OF_LIST } from '../../src/client/command/list.ts';

type Parameter = { readonly name?: string; readonly in?: string };
const paths = openapi.paths as unknown as Readonly<Record<string, { get?: { parameters?: readonly Parameter[] } }>>;
/** Names of filters as command line options; shared parameters (paging, language) are references without a name. */
const filtersOf = (path: string) =>
  (paths[path]?.get?.parameters ?? []).flatMap((each) =>
    each.in === 'query' && each.name ? [each.name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)] : [],
  );
const extracts = Object.keys(paths).filter((path) => path.startsWith('/exports/'));

test('of a list', () => {
  const paging = ['page-size', 'cursor', 'count'];
  expect(Object.keys(OF_LIST).sort()).toEqual(
    filtersOf('/proposals')
      .filter((name) => !paging.includes(name))
      .sort(),
  );
});

test('of the extracts', () => {
  expect(extracts.map((path) => path.slice('/exports/'.length)).sort()).toEqual([...KINDS].sort());
  expect(Object.keys(OF_EXPORT).sort()).toEqual([...new Set(extracts.flatMap(filtersOf))].sort());
});
