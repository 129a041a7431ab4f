#!/usr/bin/env node
// The command `opgavebro`: a client of the API for the command line and scripts. Exit code 0: success; 1: the service
// refused, or a receipt does not hold; 2: wrong usage, or no service answered.
import { inspect } from 'node:util';
import { writerOf } from '../../lib/catalogue.ts';
import { Refused } from '../index.ts';
import { type Asked, languageOf, Misused, type Options, readAsked } from './asked.ts';
import { decide, OPTIONS as OF_DECIDE } from './decide.ts';
import { exportRows, OPTIONS as OF_EXPORT } from './export.ts';
import { list, OPTIONS as OF_LIST } from './list.ts';
import { OPTIONS as OF_SHOW, show } from './show.ts';
import { TEXTS } from './texts.ts';
import { OPTIONS as OF_VERIFY, verify } from './verify.ts';

type Print = (line: string) => void;
type Command = readonly [options: Options, run: (asked: Asked, print: Print) => Promise<unknown>];

const COMMANDS: Readonly<Record<string, Command>> = {
  list: [OF_LIST, list],
  show: [OF_SHOW, show],
  export: [OF_EXPORT, exportRows],
  decide: [OF_DECIDE, decide],
  verify: [OF_VERIFY, verify],
};

const [name = '', ...args] = process.argv.slice(2);
const say = writerOf(TEXTS, languageOf(process.argv.slice(2), process.env));

async function run(): Promise<number> {
  if (['help', '--help', '-h'].includes(name)) {
    console.log(say('usage'));
    return 0;
  }
  const [options, command] = (Object.hasOwn(COMMANDS, name) && COMMANDS[name]) || [];
  if (!options || !command) throw new Misused(say('usage'));
  const asked = readAsked(options, args, process.env);
  try {
    return (await command(asked, (line) => console.log(line))) === false ? 1 : 0;
  } catch (error) {
    return refusal(error, asked.url);
  }
}

/** Prints the refusal of the service, one fault per line; returns the exit code. */
function refusal(error: unknown, url: string): number {
  if (error instanceof Refused && !error.problem) {
    console.error(say('notOurs', { url, status: String(error.status) }));
    return 2;
  }
  if (error instanceof Refused) {
    console.error(error.message);
    for (const { pointer, message } of error.problem?.errors ?? []) console.error(`  ${pointer}  ${message}`);
    return 1;
  }
  if (error instanceof TypeError && error.message === 'fetch failed') throw new Misused(say('nobody', { url }));
  throw error;
}

try {
  process.exitCode = await run();
} catch (error) {
  console.error(error instanceof Misused ? error.message : inspect(error));
  process.exitCode = 2;
}
