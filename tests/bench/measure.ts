// Measures an operation: after a warm-up both sides run alternately in short slices, A B B A …; the ratio is the
// median over the pairs.
import { type Load, type Loader, type Sample, targetsLeft, UNIQUE } from './load.ts';
import type { Operation, Side } from './operations.ts';
import type { Options } from './options.ts';
import { busyOfMachine, cpuOf, cpuOfFamily, memoryOf } from './processes.ts';
import { median } from './statistics.ts';

/** Figures of one side: medians over its slices. CPU in microseconds per request, maximum memory in MB. */
export type Figures = {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly nodeCpu: number;
  readonly postgresCpu: number;
  readonly memory: number;
  /** How many of the machine's cores were busy, including other processes. */
  readonly cores: number;
  readonly wrong: number;
};

export type Result = {
  readonly name: string;
  readonly title: string;
  readonly floorTitle: string;
  readonly target: number | undefined;
  readonly ours: Figures;
  readonly floor: Figures;
  readonly ratios: readonly number[];
  readonly ratio: number;
  /** Whether any request failed: then no figure counts. */
  readonly void: boolean;
};

type Slice = Sample & Pick<Figures, 'nodeCpu' | 'postgresCpu' | 'memory' | 'cores'>;

export async function measure(
  operation: Operation,
  postmaster: number,
  loader: Loader,
  options: Options,
): Promise<Result> {
  await operation.prepare?.();
  const { ours, floor, status, floorStatus = status } = operation;
  await probe(ours.load, status);
  await probe(floor.load, floorStatus);
  const run = (side: Side, seconds: number) => slice(side, postmaster, loader, seconds, options.connections);
  const seconds = operation.slice ?? options.slice;
  await run(ours, seconds);
  await run(floor, seconds);
  const a: Slice[] = [];
  const b: Slice[] = [];
  for (let pair = 0; pair < options.pairs; pair++) {
    const turns: readonly (readonly [Side, Slice[]])[] = [
      [ours, a],
      [floor, b],
    ];
    for (const [side, into] of pair % 2 === 0 ? turns : turns.toReversed()) into.push(await run(side, seconds));
  }
  const ratios = a.map((mine, pair) => mine.perSecond / (b[pair]?.perSecond ?? Number.NaN));
  const { name, title, floorTitle, target } = operation;
  const figures = { ours: figuresOf(a), floor: figuresOf(b) };
  return {
    name,
    title,
    floorTitle,
    target,
    ...figures,
    ratios,
    ratio: median(ratios),
    void: figures.ours.wrong + figures.floor.wrong > 0,
  };
}

/**
 * Sends one request: throws on a wrong status, which would make every figure invalid. Uses up the first target of a
 * sequential load.
 */
async function probe(load: Load, status: number): Promise<void> {
  const at = load.order === 'sequential' ? load.targets.at(-1) : load.targets[0];
  const headers = { ...load.headers, ...(load.keyed && { 'idempotency-key': crypto.randomUUID() }) };
  const answer = await fetch(`${load.url}${at}`, {
    method: load.method,
    headers,
    ...(load.body !== undefined && { body: load.body.replaceAll(UNIQUE, crypto.randomUUID()) }),
  });
  const text = await answer.text();
  if (answer.status !== status)
    throw new Error(`${load.method} ${at} answered ${answer.status}, not ${status}: ${text.slice(0, 500)}`);
}

async function slice(
  side: Side,
  postmaster: number,
  loader: Loader,
  seconds: number,
  connections: number,
): Promise<Slice> {
  const sides = side.beside ? [side, side.beside] : [side];
  if (sides.some(({ load }) => load.order === 'sequential' && targetsLeft(load) < 1))
    throw new Error('no target is left: seed more');
  const pids = [...new Set(sides.map(({ program }) => program.pid))];
  const sum = (of: (pid: number) => number) => pids.reduce((total, pid) => total + of(pid), 0);
  const used = () => ({
    node: sum(cpuOf),
    postgres: cpuOfFamily(postmaster),
    machine: busyOfMachine(),
    at: performance.now(),
  });
  const before = used();
  const samples = await Promise.all(
    sides.map(({ load }) => loader.run(load, seconds, Math.ceil(connections / sides.length))),
  );
  const after = used();
  const sample = together(samples);
  const per = (microseconds: number) => microseconds / Math.max(1, sample.requests);
  return {
    ...sample,
    nodeCpu: per(after.node - before.node),
    postgresCpu: per(after.postgres - before.postgres),
    memory: sum(memoryOf),
    cores: (after.machine - before.machine) / ((after.at - before.at) * 1000),
  };
}

/** Combines samples of concurrent loads; the latencies are those of the slower one. */
function together(samples: readonly Sample[]): Sample {
  const sum = (of: (sample: Sample) => number) => samples.reduce((total, sample) => total + of(sample), 0);
  const most = (of: (sample: Sample) => number) => Math.max(...samples.map(of));
  return {
    requests: sum(({ requests }) => requests),
    perSecond: sum(({ perSecond }) => perSecond),
    p50: most(({ p50 }) => p50),
    p99: most(({ p99 }) => p99),
    wrong: sum(({ wrong }) => wrong),
  };
}

function figuresOf(slices: readonly Slice[]): Figures {
  const middle = (of: (slice: Slice) => number) => median(slices.map(of));
  return {
    perSecond: middle((slice) => slice.perSecond),
    p50: middle((slice) => slice.p50),
    p99: middle((slice) => slice.p99),
    nodeCpu: middle((slice) => slice.nodeCpu),
    postgresCpu: middle((slice) => slice.postgresCpu),
    memory: Math.max(...slices.map((slice) => slice.memory)),
    cores: middle((slice) => slice.cores),
    wrong: slices.reduce((sum, slice) => sum + slice.wrong, 0),
  };
}
