// The other cores: threads that answer whole what-ifs while more of them wait than the event loop gets done. One more starts while those there are
// do not get them done either, and each ends when it has had nothing to do for a while. While they run the event loop does what only it can do.
import { availableParallelism } from 'node:os';
import type { Helper } from '../plugins/turns.ts';
import { startThread, type Thread, type ThreadOptions } from './thread.ts';

export type Threads = Helper & { readonly close: () => Promise<void> };

/** So many at a time: fewer cost more messages, more wait longer for the first of them. */
const BATCH = 8;
/** One under way and one that waits: a thread never stands still while the event loop is busy. */
const BATCHES = 2;
/** More than the event loop does in one turn. */
const MANY = 9;
const IDLE_MS = 30_000;
/** After one has died none is started at once: it may be that it cannot run. */
const REST_MS = 10_000;
/** Two of them take some 200 MB. */
const MOST = 4;

export type ThreadsOptions = ThreadOptions & {
  /** How long a thread lives without work, in milliseconds. */
  readonly idleMs?: number;
  /** How many threads there are at most: by default one for each core, and no more than four. */
  readonly most?: number;
};

/** None runs until many what-ifs wait. With `close` all end, none starts any more, and what they had is given back to the event loop. */
export function createThreads(options: ThreadsOptions): Threads {
  const { idleMs = IDLE_MS, most = Math.min(availableParallelism(), MOST) } = options;
  let threads: readonly Thread[] = [];
  let closed = false;
  let notBefore = 0;

  /** One at a time: whether another is needed shows when this one is ready. */
  function startOneMore(): void {
    if (closed || threads.length >= most || performance.now() < notBefore || threads.some((thread) => !thread.isReady())) return;
    const rest = () => {
      notBefore = performance.now() + REST_MS;
    };
    try {
      const thread = startThread(options, idleMs, (asked) => {
        threads = threads.filter((each) => each !== thread);
        if (!asked) rest();
      });
      threads = [...threads, thread];
    } catch (error) {
      options.onEnd(error);
      rest();
    }
  }

  /** Of those that are ready, the ones with the least to do. */
  function freest(): readonly Thread[] {
    const ready = threads.filter((thread) => thread.isReady());
    const least = Math.min(...ready.map((thread) => thread.load()));
    return ready.filter((thread) => thread.load() === least);
  }

  return {
    room: (waiting) => {
      const free = freest();
      const [thread] = free;
      const isFull = thread === undefined || thread.load() >= BATCHES;
      if (isFull && waiting >= MANY) startOneMore();
      if (thread === undefined) return undefined;
      return isFull ? 0 : Math.min(BATCH, Math.ceil(waiting / free.length));
    },
    take: (batch) => freest()[0]?.take(batch),
    close: async () => {
      closed = true;
      await Promise.all(threads.map((thread) => thread.end()));
    },
  };
}
