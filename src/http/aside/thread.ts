// One thread that answers whole what-ifs: text in, text out. Whatever it cannot say, or dies of, is given back to the event loop.
import { Worker } from 'node:worker_threads';
import type { Framework } from '../../domain/governance/framework.ts';
import type { Language } from '../../lib/localised.ts';
import { giveBack, type Taken } from '../plugins/turns.ts';

export type Task = { readonly text: string; readonly language: Language };
/** `frameworks`: the published ones, where they are others than the thread knows. */
export type Batch = { readonly frameworks?: readonly Framework[]; readonly today: string; readonly tasks: readonly Task[] };
/** One for each task of the batch, in their order; undefined: to be done by the event loop. The first message is empty and says that it is ready. */
export type Answers = readonly (string | undefined)[];

export type ThreadOptions = {
  /** URL of the built what-if-thread. */
  readonly thread: string;
  readonly published: () => Promise<readonly Framework[]>;
  readonly today: () => string;
  readonly onStart: () => void;
  /** Told once why a thread ended, where nobody asked it to; also where none could be started. */
  readonly onEnd: (reason: unknown) => void;
};

export type Thread = {
  readonly isReady: () => boolean;
  /** How many batches it has and has not answered. */
  readonly load: () => number;
  readonly take: (batch: readonly Taken[]) => void;
  readonly end: () => Promise<void>;
};

/**
 * @param idleMs how long it lives without work, in milliseconds.
 * @param ended told once, before what it had is given back; whether it was asked to end, or had nothing to do.
 * Throws where the system gives no thread.
 */
export function startThread(options: ThreadOptions, idleMs: number, ended: (asked: boolean) => void): Thread {
  let state: 'starts' | 'ready' | 'ends' | 'over' = 'starts';
  let died = false;
  let known: readonly Framework[] | undefined;
  let under: (readonly Taken[])[] = [];
  let handing = Promise.resolve();

  const worker = new Worker(new URL(options.thread));
  worker.unref();
  worker.on('message', hear);
  worker.on('error', die);
  worker.once('exit', (code) => {
    if (state !== 'ends') die(new Error(`Ended with ${code}`));
    end();
  });
  const idle = setTimeout(() => void (under.length > 0 ? idle.refresh() : stop()), idleMs).unref();

  async function stop(): Promise<void> {
    state = 'ends';
    await worker.terminate();
  }

  function die(reason: unknown): void {
    if (!died) options.onEnd(reason);
    died = true;
    state = 'ends';
  }

  function end(): void {
    clearTimeout(idle);
    const left = under.flat();
    [state, under] = ['over', []];
    ended(!died);
    giveBack(left);
  }

  function hear(answers: Answers): void {
    if (state === 'starts') {
      state = 'ready';
      options.onStart();
      giveBack([]); // the line moves on
      return;
    }
    const batch = under.shift() ?? [];
    giveBack(batch.filter((_, i) => answers[i] === undefined));
    for (const [i, text] of answers.entries()) if (text !== undefined) batch[i]?.aside.answered(text);
  }

  async function hand(batch: readonly Taken[]): Promise<void> {
    const frameworks = await options.published().catch(() => undefined);
    if (state === 'over') return; // all it had is given back
    if (frameworks === undefined) {
      under = under.filter((each) => each !== batch);
      return giveBack(batch);
    }
    const tasks = batch.map(({ aside: { text, language } }) => ({ text, language }));
    worker.postMessage({ today: options.today(), tasks, ...(frameworks !== known && { frameworks }) } satisfies Batch);
    known = frameworks;
  }

  async function giveUp(reason: unknown): Promise<void> {
    die(reason);
    await worker.terminate();
  }

  return {
    isReady: () => state === 'ready',
    load: () => under.length,
    take: (batch) => {
      idle.refresh();
      under.push(batch);
      handing = handing.then(() => hand(batch)).catch(giveUp); // one after the other: answers come in their order
    },
    end: stop,
  };
}
