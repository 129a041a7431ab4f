// Long work takes turns: a few pieces for each turn of the event loop, in the order they came. Were fifty requests of 2 ms ready at once, a
// short one would wait for all of them, and so would new connections, of which one is let in at each turn of the loop.
import { httpFault } from '../http-fault.ts';

type Waiting = { readonly since: number; readonly begin: () => void };

/** A process has one event loop, and so one line. */
const line: Waiting[] = [];
let moving = false;

/**
 * With 50 connections that each send what-ifs of 30 KB, the slowest hundredth waited 2.1 s without a line, 0.9 s with 16, 0.6 s with 8 and
 * 0.2 s with 1 (each new connection's first request); but 1 took a third longer for each request than 8, since bodies then come in more parts.
 */
const PIECES = 8;

function next(): void {
  for (let n = 0; n < PIECES; n++) line.shift()?.begin();
  moving = line.length > 0;
  if (moving) setImmediate(next);
}

/**
 * Calls `begin` when it is its turn; always later, never at once. `begin` throws nothing.
 * Throws `overloaded` while the first in line has waited for more than `latestMs` milliseconds.
 */
export function takeTurn(begin: () => void, latestMs: number): void {
  const [first] = line;
  const now = performance.now();
  if (first && now - first.since > latestMs) throw Object.assign(httpFault('overloaded'), { statusCode: 503 });
  line.push({ since: now, begin });
  if (moving) return;
  moving = true;
  setImmediate(next);
}
