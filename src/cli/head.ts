// `npm run head`: signs a head of the log over all trails and prints it. Keep it where nobody who can change the
// database can change it.
// `npm run head -- --receipt EVENT`: prints a receipt that an event is in the log.
// `npm run head -- --check RECEIPT`: checks a receipt without database or secret. Exit code 0: it holds; 1: it does
// not; 2: it cannot be read.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Pool } from 'pg';
import { openClosing } from '../compose/closing.ts';
import { isStartFault, startFault } from '../compose/start-fault.ts';
import { trailWhereabouts } from '../compose/trail-whereabouts.ts';
import { isReceipt, type Receipt } from '../lib/receipt.ts';
import type { SignedHead } from '../lib/signed-head.ts';
import { receiptFor, signedHead } from '../store/log.ts';
import { openPool, PATIENT } from '../store/pool.ts';

const { receipt, check } = parseArgs({ options: { receipt: { type: 'string' }, check: { type: 'string' } } }).values;
const now = () => new Date().toISOString();
const closing = openClosing();

/** The head to keep: what was signed, without its number in this database. */
async function newHead(pool: Pool, trailKey: string): Promise<SignedHead> {
  const { number: _, ...head } = await signedHead(pool, trailKey, now);
  return head;
}

async function print(): Promise<void> {
  const { url, ring } = await trailWhereabouts(closing);
  const pool = openPool({ url, max: 2, ...PATIENT });
  closing.before(() => pool.end());
  const made = receipt === undefined ? await newHead(pool, ring[0]) : await receiptFor(pool, ring[0], now, receipt);
  if (!made) throw startFault([`Hændelsen ${receipt} er ikke i loggen.`, `The event ${receipt} is not in the log.`]);
  console.log(JSON.stringify(made));
}

function checkReceipt(file: string): void {
  const read = JSON.parse(readFileSync(file, 'utf8')) as Receipt;
  const { type, at } = JSON.parse(read.leaf) as { readonly type: string; readonly at: string };
  const { size, signedAt, key } = read.head;
  const holds = isReceipt(read);
  const what = `${type} ${at}, ${read.position} af / of ${size}, ${signedAt}, nøgle / key ${key}`;
  console.log(
    `${what}: ${holds ? 'kvitteringen holder / the receipt holds' : 'kvitteringen holder ikke / the receipt does not hold'}.`,
  );
  if (!holds) process.exitCode = 1;
}

try {
  if (check === undefined) await print();
  else checkReceipt(check);
} catch (error) {
  console.error(isStartFault(error) ? error.message : error);
  process.exitCode = 2;
} finally {
  await closing.close();
}
