// Command line options of the bench.
import { parseArgs } from 'node:util';

export type Options = {
  /** Cases in the large database. */
  readonly rows: number;
  /** Names of operations; empty: all. */
  readonly only: readonly string[];
  readonly pairs: number;
  /** Length of a slice in seconds. */
  readonly slice: number;
  readonly connections: number;
  readonly json: string | undefined;
  readonly replicas: number;
};

const ROWS = [1_000, 100_000, 1_000_000];

export const USAGE = `npm run bench -- [--rows ${ROWS.join('|')}] [--only name,name] [--pairs 3] [--slice 2] [--connections 50] [--json FILE] [--replicas 2]`;

/** Throws on an unknown option. */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      rows: { type: 'string', default: '100000' },
      only: { type: 'string', default: '' },
      pairs: { type: 'string', default: '3' },
      slice: { type: 'string', default: '2' },
      connections: { type: 'string', default: '50' },
      json: { type: 'string' },
      replicas: { type: 'string', default: '1' },
    },
  });
  const rows = Number(values.rows);
  if (!ROWS.includes(rows)) throw new Error(`--rows is one of ${ROWS.join(', ')}\n${USAGE}`);
  return {
    rows,
    only: values.only.split(',').filter((name) => name !== ''),
    pairs: whole('pairs', values.pairs, 1, 100),
    slice: whole('slice', values.slice, 1, 600),
    connections: whole('connections', values.connections, 1, 1_000),
    json: values.json,
    replicas: whole('replicas', values.replicas, 1, 2),
  };
}

function whole(name: string, text: string, min: number, max: number): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < min || value > max)
    throw new Error(`--${name} is a whole number from ${min} to ${max}\n${USAGE}`);
  return value;
}
