// `opgavebro export KIND`: writes the rows of an extract, as the service sends them, to standard output or a file.
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

/** The filters of all extracts together; each extract accepts some of them. */
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
  // The service refuses a filter that the extract does not have.
  const answer = await asked.client.GET(`/exports/${known}` as '/exports/proposals', {
    params: { query },
    parseAs: 'stream',
  });
  const { output } = asked.given;
  const rows = Readable.fromWeb(dataOf(answer) as unknown as Parameters<typeof Readable.fromWeb>[0]);
  if (typeof output !== 'string') return pipeline(rows, process.stdout, { end: false });
  await writeWhole(rows, output, asked);
}

/** Writes to a temporary file and renames it when complete: a partial extract would look like a complete one. */
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
