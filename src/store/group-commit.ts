// Group commit: changes that come while others are being written wait for these, and are then written together, in one transaction.
// What a transaction costs beside its work is then shared, with the wait for the disk: nearly twice as many decisions a second.
import pg from 'pg';
import { isBroken } from './failures.ts';
import { inPipelines, type PipelineOptions, type Pipelines } from './pipelines.ts';
import type { Queryable } from './statement.ts';

export type GroupCommitOptions = Pick<PipelineOptions, 'silence'> & {
  /** A transaction that has taken longer waits for something: until it ends, every statement goes alone. Milliseconds; 100 by default. */
  readonly patience?: number;
};

type Statement = Parameters<Queryable['query']>[0];
type Answer = Awaited<ReturnType<Queryable['query']>>;
type Waiting = { readonly statement: Statement; readonly resolve: (answer: Answer) => void; readonly reject: (reason: unknown) => void };

/** Most statements in a transaction. Each waits for the last one. */
const MOST = 32;
const PATIENCE = 100;

/**
 * Statements that each stand for themselves: what one says must not depend on another, and none may wait for a lock that another request holds.
 * Answered once they are committed. One that fails is undone with all that were written with it; then each goes alone, and fails alone.
 * @param pool with whose settings the one connection for transactions connects.
 * @param alone for a statement that nobody else waits with.
 */
export function groupCommit(pool: pg.Pool, alone: Queryable, { silence, patience = PATIENCE }: GroupCommitOptions): Pipelines {
  const lane = inPipelines(pool, { most: 1, silence });
  let waiting: Waiting[] = [];
  let state: 'free' | 'gathering' | 'writing' | 'held' | 'ended' = 'free';

  function query(statement: Statement): Promise<Answer> {
    if (state === 'held' || state === 'ended') return alone.query(statement);
    return new Promise((resolve, reject) => {
      waiting.push({ statement, resolve, reject });
      if (state !== 'free') return;
      state = 'gathering';
      setImmediate(next);
    });
  }

  function next(): void {
    const [first, ...others] = waiting.splice(0, MOST);
    if (state !== 'ended') state = first ? 'writing' : 'free';
    if (!first) return;
    const clock = setTimeout(giveUpWaiting, patience);
    const written =
      others.length > 0 && state === 'writing' ? together(lane, alone, [first, ...others]) : eachAlone(alone, [first, ...others]);
    void written.finally(() => {
      clearTimeout(clock);
      next();
    });
  }

  function giveUpWaiting(): void {
    if (state === 'writing') state = 'held';
    const left = waiting;
    waiting = [];
    void eachAlone(alone, left);
  }

  return {
    query: query as Queryable['query'],
    count: lane.count,
    end: async () => {
      state = 'ended';
      await lane.end();
    },
  };
}

async function eachAlone(alone: Queryable, group: readonly Waiting[]): Promise<void> {
  await Promise.all(group.map(({ statement, resolve, reject }) => alone.query(statement).then(resolve, reject)));
}

/** All in one turn of the event loop, so on one connection of the lane, and in one piece. */
async function together(lane: Queryable, alone: Queryable, group: readonly Waiting[]): Promise<void> {
  const ask = (statement: Statement) => lane.query({ ...statement, short: true });
  const asked = [ask({ text: 'begin' }), ...group.map(({ statement }) => ask(statement)), ask({ text: 'commit' })];
  const [begun, ...answers] = await Promise.allSettled(asked);
  const ended = answers.pop();
  const failed = [...answers, ended].filter((answer) => answer?.status === 'rejected');
  if (begun?.status === 'rejected') return settle(group, answers); // there was no transaction: each was committed by itself, or not
  if (failed.some(({ reason }) => isRefused(reason))) return eachAlone(alone, group); // nothing was committed
  const [lost] = failed;
  if (!lost) return settle(group, answers);
  for (const { reject } of group) reject(lost.reason); // who asks must find out whether it was committed
}

function settle(group: readonly Waiting[], answers: readonly PromiseSettledResult<Answer>[]): void {
  for (const [i, { resolve, reject }] of group.entries()) {
    const answer = answers[i];
    if (answer?.status === 'fulfilled') resolve(answer.value);
    else reject(answer?.reason);
  }
}

/** PostgreSQL's own word, which undoes a transaction; when the connection broke, nobody knows. */
function isRefused(reason: unknown): boolean {
  return reason instanceof pg.DatabaseError && !isBroken(reason);
}
