// Ten people work at once, without a pause between pages: p95 of each operation, ours and the floor's, for the same
// mix in the same order. The two sides run alternately, A B B A …
import { randomUUID } from 'node:crypto';
import { type Load, targetsLeft, UNIQUE } from './load.ts';
import type { Operation, Side } from './operations.ts';
import { chance, quantile } from './statistics.ts';

/** How often each operation comes in 21: people mostly read, and one request in ten writes. */
const MIX = { page: 8, list: 5, read: 4, search: 2, create: 1, decide: 1 } as const;
const PEOPLE = 10;
const TURNS = 4;
const SECONDS = 6;
/** The largest accepted ratio of ours to the floor's. */
export const AT_MOST = 2;

/** p95 in milliseconds over all slices of a side; `ratio` is ours over the floor's. */
export type PeopleResult = {
  readonly name: string;
  readonly title: string;
  readonly requests: number;
  readonly ours: number;
  readonly floor: number;
  readonly ratio: number;
};

type Taken = Map<string, number[]>;

/** Returns undefined if an operation of the mix is missing. Throws on any unexpected answer. */
export async function measurePeople(operations: readonly Operation[]): Promise<readonly PeopleResult[] | undefined> {
  const mix = Object.keys(MIX).flatMap((name) => operations.filter((operation) => operation.name === name));
  if (mix.length < Object.keys(MIX).length) return undefined;
  for (const { prepare, ours } of mix) if (ours.load.targets.length === 0) await prepare?.();
  /** How many targets of each load that uses a target only once have been used. */
  const used = new Map(mix.map(({ ours: { load } }) => [load.targets, load.targets.length - targetsLeft(load)]));
  const [ours, floor]: [Taken, Taken] = [new Map(), new Map()];
  const run = (of: 'ours' | 'floor', into: Taken, turn: number) => slice(mix, of, into, used, turn);
  await run('ours', new Map(), 0);
  await run('floor', new Map(), 0);
  for (let turn = 1; turn <= TURNS; turn++) {
    const order = [() => run('ours', ours, turn), () => run('floor', floor, turn)];
    for (const next of turn % 2 === 0 ? order : order.toReversed()) await next();
  }
  return mix.map(({ name, title }) => {
    const [mine, theirs] = [ours.get(name) ?? [], floor.get(name) ?? []];
    const [a, b] = [quantile(mine, 0.95), quantile(theirs, 0.95)];
    return { name, title, requests: Math.min(mine.length, theirs.length), ours: a, floor: b, ratio: a / b };
  });
}

async function slice(
  mix: readonly Operation[],
  of: 'ours' | 'floor',
  into: Taken,
  used: Map<readonly string[], number>,
  turn: number,
): Promise<void> {
  const end = performance.now() + SECONDS * 1000;
  const person = async (number: number) => {
    const random = chance(turn * 100 + number);
    while (performance.now() < end) {
      for (const operation of shuffled(mix, random)) {
        const [side, status] = sideOf(operation, of);
        const began = performance.now();
        await ask(side.load, status, random, used);
        const taken = into.get(operation.name) ?? [];
        taken.push(performance.now() - began);
        into.set(operation.name, taken);
        if (performance.now() >= end) break;
      }
    }
  };
  await Promise.all(Array.from({ length: PEOPLE }, (_, number) => person(number)));
}

function sideOf({ ours, floor, status, floorStatus = status }: Operation, of: 'ours' | 'floor'): [Side, number] {
  return of === 'ours' ? [ours, status] : [floor, floorStatus];
}

function shuffled(mix: readonly Operation[], random: () => number): readonly Operation[] {
  const deck = mix.flatMap((operation) => Array<Operation>(MIX[operation.name as keyof typeof MIX]).fill(operation));
  return deck
    .map((operation) => ({ operation, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ operation }) => operation);
}

async function ask(
  load: Load,
  status: number,
  random: () => number,
  used: Map<readonly string[], number>,
): Promise<void> {
  const next = used.get(load.targets) ?? 0;
  const at = load.order === 'sequential' ? next : Math.floor(random() * load.targets.length);
  if (load.order === 'sequential') used.set(load.targets, next + 1);
  const target = load.targets[at];
  if (target === undefined) throw new Error('no target is left: seed more');
  const answer = await fetch(`${load.url}${target}`, {
    method: load.method,
    headers: { ...load.headers, ...(load.keyed && { 'idempotency-key': randomUUID() }) },
    ...(load.body !== undefined && { body: load.body.replaceAll(UNIQUE, randomUUID()) }),
  });
  await answer.arrayBuffer();
  if (answer.status !== status) throw new Error(`${load.method} ${target} answered ${answer.status}, not ${status}`);
}
