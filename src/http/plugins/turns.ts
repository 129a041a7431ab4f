// Long work takes turns: a few pieces for each turn of the event loop, in the order they came. Were fifty requests of 2 ms ready at once, a
// short one would wait for all of them, and so would new connections, of which one is let in at each turn of the loop.
// A helper beside the event loop may take some of what waits.
import type { Language } from '../../lib/localised.ts';
import { httpFault } from '../http-fault.ts';

export type Helper = {
  /** How many it can take now, told how many wait for it; undefined while it takes no part. */
  readonly room: (waiting: number) => number | undefined;
  /** Each is answered, or given back. */
  readonly take: (batch: readonly Taken[]) => void;
};

/** What can be answered beside the event loop: from the text alone, in that language. */
export type Aside = {
  readonly helper: Helper;
  readonly text: string;
  readonly language: Language;
  /** Throws nothing. */
  readonly answered: (text: string) => void;
};

type Waiting = { readonly since: number; readonly begin: () => void; readonly aside?: Aside | undefined };
/** Out of the line, and with a helper. */
export type Taken = Waiting & { readonly aside: Aside };

/** A process has one event loop, and so one line. */
let line: Waiting[] = [];
let moving = false;

/**
 * With 50 connections that each send what-ifs of 30 KB, the slowest hundredth waited 2.1 s without a line, 0.9 s with 16, 0.6 s with 8 and
 * 0.2 s with 1 (each new connection's first request); but 1 took a third longer for each request than 8, since bodies then come in more parts.
 */
const PIECES = 8;

function next(): void {
  const helper = share();
  const isOwn = ({ aside }: Waiting) => helper === undefined || aside?.helper !== helper;
  for (let n = 0; n < PIECES; n++) {
    const at = line.findIndex(isOwn);
    if (at >= 0) line.splice(at, 1)[0]?.begin();
  }
  moving = line.some(isOwn);
  if (moving) setImmediate(next);
}

/** Gives the first in line whose work can be done aside to their helper, as many as it can take. Returned where it takes part: the rest wait for it. */
function share(): Helper | undefined {
  const helper = line.find(({ aside }) => aside)?.aside?.helper;
  if (!helper) return undefined;
  const isItsOwn = (waiting: Waiting): waiting is Taken => waiting.aside?.helper === helper;
  for (;;) {
    const waiting = line.filter(isItsOwn);
    const room = helper.room(waiting.length);
    if (room === undefined) return undefined;
    const batch = waiting.slice(0, room);
    if (batch.length === 0) return helper;
    const taken = new Set<Waiting>(batch);
    line = line.filter((each) => !taken.has(each));
    helper.take(batch);
  }
}

function move(): void {
  if (moving || line.length === 0) return;
  moving = true;
  setImmediate(next);
}

/**
 * Calls `begin` when it is its turn; always later, never at once. `begin` throws nothing. Where `aside` is given, it may be answered instead.
 * Throws `overloaded` while the first of its kind in line, aside or not, has waited for more than `latestMs` milliseconds.
 */
export function takeTurn(begin: () => void, latestMs: number, aside?: Aside): void {
  const first = line.find((each) => each.aside?.helper === aside?.helper);
  const now = performance.now();
  if (first && now - first.since > latestMs) throw Object.assign(httpFault('overloaded'), { statusCode: 503 });
  line.push({ since: now, begin, aside });
  move();
}

/**
 * What a helper has taken and cannot answer is next in line, and begun here: it is not taken again. Told also where there is none, after each
 * batch: the line moves on, as the helper can take more.
 */
export function giveBack(taken: readonly Taken[]): void {
  const since = performance.now();
  line = [...taken.map(({ begin }) => ({ since, begin })), ...line];
  move();
}
