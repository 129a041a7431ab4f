// `opgavebro export KIND`: the rows of an extract, as the service sends them, to standard output or a file.
import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { dataOf, type paths } from '../index.ts';
import { type Asked, filtersOf, Misused, type Names } from './asked.ts';

type Path = Extract<keyof paths, `/exports/${string}`>;
const KINDS = [
  'proposals',
  'economy',
  'findings',
  'tasks',
  'balance',
  'beacons',
] as const satisfies readonly (Path extends `/exports/${infer Kind}` ? Kind : never)[];

const FILTERS: Names = {
  ...{ format: '', framework: '', cluster: '', status: '', 'updated-since': '', party: '', sector: '' },
  ...{ 'task-type': '', tasks: '', on: '', from: '', to: '', by: '' },
};
export const OPTIONS: Names = { ...FILTERS, output: '' };

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
  try {
    await pipeline(rows, createWriteStream(output));
  } catch (error) {
    await rm(output, { force: true }); // half an extract looks like a whole one
    throw error;
  }
}
