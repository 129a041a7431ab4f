// Long work takes turns: a few pieces for each turn of the event loop, in the order they came. Were fifty requests of 2 ms ready at once, a
// short one would wait for all of them, and so would new connections, of which one is let in at each turn of the loop.
// A helper beside the event loop may take some of what waits.
import type { Language } from '../../lib/localised.ts';
import { httpFault } from '../http-fault.ts';

/** What can be answered beside the event loop: from the text alone, in that language. */
export type Aside = {
  readonly helper: {
    /** How many it can take now, told how many wait; undefined while it takes no part. */
    readonly room: (waiting: number) => number | undefined;
    /** Each is answered, or given back. */
    readonly take: (batch: readonly Aside[]) => void;
  };
  readonly text: string;
  readonly language: Language;
  /** Throws nothing. */
  readonly answered: (bytes: Uint8Array) => void;
};

type Waiting = { readonly since: number; readonly begin: () => void; readonly aside?: Aside | undefined };

/** A process has one event loop, and so one line. */
let line: Waiting[] = [];
let moving = false;
/** What helpers have taken, to be given back. */
const taken = new WeakMap<Aside, Waiting>();

/**
 * With 50 connections that each send what-ifs of 30 KB, the slowest hundredth waited 2.1 s without a line, 0.9 s with 16, 0.6 s with 8 and
 * 0.2 s with 1 (each new connection's first request); but 1 took a third longer for each request than 8, since bodies then come in more parts.
 */
const PIECES = 8;
/** Beside a helper, which is asked at each turn whether it has something to do: the slowest hundredth waits 0.14 s, with 2 pieces 0.2 s, at the same pace. */
const PIECES_BESIDE = 1;

function next(): void {
  const pieces = share() ? PIECES_BESIDE : PIECES;
  for (let n = 0; n < pieces; n++) line.shift()?.begin();
  moving = line.length > 0;
  if (moving) setImmediate(next);
}

/** Gives the first in line whose work can be done aside to their helper, at most half of all: who is alone is not sent about. Whether it takes part. */
function share(): boolean {
  const helper = line.find(({ aside }) => aside)?.aside?.helper;
  if (!helper) return false;
  const room = helper.room(line.length);
  if (room === undefined) return false;
  const most = Math.min(room, Math.floor(line.length / 2));
  const batch: Aside[] = [];
  for (const waiting of line) {
    if (batch.length >= most) break;
    if (waiting.aside?.helper !== helper) continue;
    batch.push(waiting.aside);
    taken.set(waiting.aside, waiting);
  }
  if (batch.length === 0) return true;
  line = line.filter(({ aside }) => !aside || !taken.has(aside));
  helper.take(batch);
  return true;
}

function move(): void {
  if (moving || line.length === 0) return;
  moving = true;
  setImmediate(next);
}

/**
 * Calls `begin` when it is its turn; always later, never at once. `begin` throws nothing. Where `aside` is given, it may be answered instead.
 * Throws `overloaded` while the first in line has waited for more than `latestMs` milliseconds.
 */
export function takeTurn(begin: () => void, latestMs: number, aside?: Aside): void {
  const [first] = line;
  const now = performance.now();
  if (first && now - first.since > latestMs) throw Object.assign(httpFault('overloaded'), { statusCode: 503 });
  line.push({ since: now, begin, aside });
  move();
}

/** What a helper has taken and not answered is next in line, and begun here. */
export function giveBack(asides: readonly Aside[]): void {
  const back = asides.flatMap((aside) => taken.get(aside) ?? []);
  line = [...back.map(({ since, begin }) => ({ since, begin })), ...line]; // without `aside`: not taken again
  move();
}
