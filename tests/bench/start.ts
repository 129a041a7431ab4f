// `npm run bench:start`: seconds from the start of the process until it reports ready, and its memory when idle: with
// an external database, and with the embedded one, already initialised.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { memoryOf } from './processes.ts';
import { type Program, startDatabase, startDemonstration, startIdentity, startService } from './programs.ts';
import { median, quantile } from './statistics.ts';
import { aligned } from './table.ts';

const TIMES = Math.max(1, Number(process.argv[2]) || 7);
const IDLE_MS = 5_000;

type Started = { readonly seconds: readonly number[]; readonly idle: number };

/** Starts it several times. The last one idles for a while before its memory is measured. */
async function startAgain(start: () => Promise<Program>): Promise<Started> {
  await (await start()).stop(); // not measured: the first start creates files and tables
  const seconds: number[] = [];
  for (let time = 1; ; time++) {
    const program = await start();
    seconds.push(program.started);
    if (time === TIMES) await pause(IDLE_MS);
    const idle = memoryOf(program.pid);
    await program.stop();
    if (time === TIMES) return { seconds, idle };
  }
}

const place = await startDatabase();
const identity = await startIdentity();
const dataDir = mkdtempSync(path.join(tmpdir(), 'opgavebro-bench-start-'));
try {
  const external = await startAgain(() => startService({ place, database: 'opgavebro', identity }));
  const embedded = await startAgain(() => startDemonstration(dataDir));
  const row = (what: string, { seconds, idle }: Started, most: number) => [
    what,
    `${median(seconds).toFixed(2)} (${quantile(seconds, 0).toFixed(2)}–${quantile(seconds, 1).toFixed(2)})`,
    most.toFixed(1),
    idle.toFixed(0),
  ];
  console.log(
    aligned([
      ['start', 'seconds', 'at most', 'idle MB'],
      row('external database', external, 0.8),
      row('embedded database, initialised', embedded, 3),
    ]),
  );
} finally {
  await identity.close();
  await place.stop();
  rmSync(dataDir, { recursive: true, force: true });
}
