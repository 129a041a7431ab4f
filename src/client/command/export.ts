// `opgavebro export KIND`: the rows of an extract, as the service sends them, to standard output or a file.
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { dataOf, type paths } from '../index.ts';
import { type Asked, filtersOf, Misused, type Options, TEXT } from './asked.ts';

type Path = Extract<keyof paths, `/exports/${string}`>;
export const KINDS = [
  'proposals',
  'economy',
  'findings',
  'tasks',
  'balance',
  'beacons',
] as const satisfies readonly (Path extends `/exports/${infer Kind}` ? Kind : never)[];

/** The filters that every extract has. */
export const FILTERS: Options = {
  ...{ format: TEXT, framework: TEXT, cluster: TEXT, status: TEXT, 'updated-since': TEXT, party: TEXT, sector: TEXT },
  ...{ 'task-type': TEXT, tasks: TEXT, on: TEXT, from: TEXT, to: TEXT, by: TEXT },
};
export const OPTIONS: Options = { ...FILTERS, output: TEXT };

export async function exportRows(asked: Asked): Promise<void> {
  const [kind] = asked.rest;
  const known = KINDS.find((each) => each === kind);
  if (!known) throw new Misused(`opgavebro export ${KINDS.join(' | ')}`);
  const query = filtersOf(asked, FILTERS);
  // What the extract does not know, the service refuses and names.
  const answer = await asked.client.GET(`/exports/${known}` as '/exports/proposals', {
    params: { query },
    parseAs: 'stream',
  });
  const { output } = asked.given;
  const rows = Readable.fromWeb(dataOf(answer) as unknown as Parameters<typeof Readable.fromWeb>[0]);
  if (typeof output !== 'string') return pipeline(rows, process.stdout, { end: false });
  await writeWhole(rows, output, asked);
}

/** Half an extract looks like a whole one: what stands in the file stays until all rows are there. */
async function writeWhole(rows: Readable, output: string, { say }: Asked): Promise<void> {
  const part = `${output}.${process.pid}.part`;
  try {
    await pipeline(rows, createWriteStream(part, { flags: 'wx' }));
    await rename(part, output);
  } catch (error) {
    await rm(part, { force: true });
    const { code, syscall } = error as NodeJS.ErrnoException;
    if (syscall === 'open' || syscall === 'write' || syscall === 'rename')
      throw new Misused(say('cannotWrite', { file: output, why: code ?? '' }));
    throw error;
  }
}
