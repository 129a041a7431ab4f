// The second core: a thread that answers whole what-ifs while more of them wait than the event loop gets done. It starts at the first overload
// and ends when it has had nothing to do for a while. Who is alone is answered here, without it; whatever it cannot say, or dies of, is done here.
import { Worker } from 'node:worker_threads';
import type { Framework } from '../../domain/governance/framework.ts';
import type { Language } from '../../lib/localised.ts';
import { type Aside, giveBack } from '../plugins/turns.ts';

export type Task = { readonly text: string; readonly language: Language };
/** `frameworks`: the published ones, where they are others than the thread knows. */
export type Batch = { readonly frameworks?: readonly Framework[]; readonly today: string; readonly tasks: readonly Task[] };
/** One for each task of the batch, in their order; undefined: to be done by the event loop. The first message is empty and says that it is ready. */
export type Answers = readonly (Uint8Array | undefined)[];

export type SecondThreadOptions = {
  /** URL of the built what-if-thread. */
  readonly thread: string;
  readonly published: () => Promise<readonly Framework[]>;
  readonly today: () => string;
  readonly onStart: () => void;
  /** Told why the thread ended, where nobody asked it to. */
  readonly onEnd: (reason: unknown) => void;
};

export type SecondThread = Aside['helper'] & { readonly close: () => Promise<void> };

/** So many at a time: fewer cost more messages, more wait longer for the first of them. */
const BATCH = 4;
/** One under way and one that waits: it never stands still while the event loop is busy. */
const BATCHES = 2;
/** More than the event loop does in one turn. */
const MANY = 9;
const IDLE_MS = 30_000;
/** One that has ended is not started anew at once: it may be that it cannot run. */
const REST_MS = 10_000;

/** @param idleMs how long the thread lives without work, in milliseconds. */
export function createSecondThread(options: SecondThreadOptions, idleMs = IDLE_MS): SecondThread {
  let thread: Worker | undefined;
  let ready = false;
  let closed = false;
  let known: readonly Framework[] | undefined;
  let under: (readonly Aside[])[] = [];
  let handing = Promise.resolve();
  let notBefore = 0;

  const idle = setTimeout(() => void (under.length > 0 ? idle.refresh() : thread?.terminate()), idleMs).unref();

  function start(): void {
    const started = new Worker(new URL(options.thread));
    thread = started;
    idle.refresh();
    started.unref();
    started.on('message', hear);
    started.on('error', options.onEnd);
    started.once('exit', end);
  }

  function end(): void {
    const left = under.flat();
    [thread, ready, known, under] = [undefined, false, undefined, []];
    notBefore = performance.now() + REST_MS;
    giveBack(left);
  }

  function hear(answers: Answers): void {
    if (!ready) {
      ready = true;
      options.onStart();
      return;
    }
    const batch = under.shift() ?? [];
    giveBack(batch.filter((_, i) => answers[i] === undefined));
    for (const [i, bytes] of answers.entries()) if (bytes) batch[i]?.answered(bytes);
  }

  async function hand(batch: readonly Aside[]): Promise<void> {
    const frameworks = await options.published().catch(() => undefined);
    if (!under.includes(batch)) return; // the thread ended meanwhile, and all it had is given back
    if (frameworks === undefined) {
      under = under.filter((each) => each !== batch);
      return giveBack(batch);
    }
    const tasks = batch.map(({ text, language }) => ({ text, language }));
    thread?.postMessage({ today: options.today(), tasks, ...(frameworks !== known && { frameworks }) } satisfies Batch);
    known = frameworks;
  }

  async function giveUp(reason: unknown): Promise<void> {
    options.onEnd(reason);
    await thread?.terminate();
  }

  return {
    room: (waiting) => {
      if (thread === undefined && waiting >= MANY && !closed && performance.now() >= notBefore) start();
      if (!ready) return undefined;
      return under.length < BATCHES ? BATCH : 0;
    },
    take: (batch) => {
      idle.refresh();
      under.push(batch);
      handing = handing.then(() => hand(batch)).catch(giveUp); // one after the other: answers come in their order
    },
    close: async () => {
      closed = true;
      clearTimeout(idle);
      await thread?.terminate();
    },
  };
}
