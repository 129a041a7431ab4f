// Threads for what-ifs as the tests start them, and a line of texts before them.
import { setTimeout as pause } from 'node:timers/promises';
import type { Framework } from '../../src/domain/governance/framework.ts';
import { shippedFrameworks } from '../../src/domain/governance/shipped.ts';
import { createThreads, type Threads } from '../../src/http/aside/threads.ts';
import { takeTurn } from '../../src/http/plugins/turns.ts';
import type { Language } from '../../src/lib/localised.ts';

export const TODAY = '2026-11-22';

const program = (path: string) => new URL(path, import.meta.url).href;
export const ANSWERING = program('../../src/http/aside/what-if-thread.ts');
export const DYING = program('../support/programs/thread-that-dies.ts');
export const TELLING = program('../support/programs/thread-that-tells.ts');

export type GivenThreads = {
  readonly helper: Threads;
  /** Why threads ended. */
  readonly ends: unknown[];
  starts: number;
  published: () => Promise<readonly Framework[]>;
};

/** None is started yet. @param most how many threads at most. */
export function givenThreads(thread: string, idleMs = 30_000, most = 1): GivenThreads {
  const frameworks = shippedFrameworks();
  const ends: unknown[] = [];
  const given: GivenThreads = {
    helper: createThreads({
      thread,
      published: () => given.published(),
      today: () => TODAY,
      onStart: () => {
        given.starts += 1;
      },
      onEnd: (reason) => ends.push(reason),
      idleMs,
      most,
    }),
    ends,
    starts: 0,
    published: async () => frameworks,
  };
  return given;
}

/** Asked as if few waited, so that asking does not start it. */
export async function isRunning({ helper }: GivenThreads, withinMs: number): Promise<boolean> {
  return happens(() => helper.room(0) !== undefined, withinMs);
}

export async function hasEnded({ helper }: GivenThreads): Promise<boolean> {
  return happens(() => helper.room(0) === undefined, 10_000);
}

export async function happens(what: () => boolean, withinMs: number): Promise<boolean> {
  for (const end = performance.now() + withinMs; performance.now() < end; await pause(5)) if (what()) return true;
  return false;
}

export type Answer = { readonly by: 'thread' | 'loop'; readonly text?: string };

/** One after the other into the line. */
export function send({ helper }: GivenThreads, texts: readonly string[], language: Language = 'da'): Promise<readonly Answer[]> {
  return Promise.all(
    texts.map(
      (text) =>
        new Promise<Answer>((resolve) => {
          const answered = (answer: string) => resolve({ by: 'thread', text: answer });
          takeTurn(() => resolve({ by: 'loop' }), 10_000, { helper, text, language, answered });
        }),
    ),
  );
}

export const byWhom = (answers: readonly Answer[]) => answers.map(({ by }) => by);
