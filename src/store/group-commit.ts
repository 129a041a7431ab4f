// Group commit: changes that come while others are being written wait for these, and are then written together, in one transaction.
// What a transaction costs beside its work is then shared, with the wait for the disk: nearly twice as many decisions a second.
import pg from 'pg';
import { inPipelines, type PipelineOptions, type Pipelines } from './pipelines.ts';
import type { Queryable } from './statement.ts';

export type GroupCommitOptions = Pick<PipelineOptions, 'silence'> & {
  /** While a transaction takes longer, every statement goes alone. Milliseconds; 100 by default. */
  readonly patience?: number;
  /** After the connection could not be had, every statement goes alone for so many milliseconds; 2,000 by default. */
  readonly rest?: number;
};

type Statement = Parameters<Queryable['query']>[0];
type Answer = Awaited<ReturnType<Queryable['query']>>;
type Waiting = { readonly statement: Statement; readonly resolve: (answer: Answer) => void; readonly reject: (reason: unknown) => void };

/** Most statements in a transaction. Each waits for the last one. */
const MOST = 32;
/** Where the rest of a transaction never comes (the way to the database is cut in the middle of it), its locks are held no longer than this. */
const BEGIN = `begin; set local idle_in_transaction_session_timeout = '5s'`;

/**
 * For statements that each stand for themselves: what one says must not depend on another. Answered once they are committed.
 * One that fails is undone with all that were written with it; then each goes alone, and fails alone.
 * @param pool with whose settings the one connection for transactions connects.
 * @param alone for a statement that nobody else waits with.
 */
export function groupCommit(pool: pg.Pool, alone: Queryable, { silence, patience = 100, rest = 2_000 }: GroupCommitOptions): Pipelines {
  const open = () => inPipelines(pool, { most: 1, silence });
  let lane = open();
  const waiting: Waiting[] = [];
  let state: 'free' | 'gathering' | 'writing' | 'held' | 'ended' = 'free';
  let under: Promise<void> = Promise.resolve();
  let notBefore = 0;

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
    if (state === 'ended') return;
    const group = waiting.splice(0, MOST);
    state = group.length > 0 ? 'writing' : 'free';
    if (group.length === 0) return;
    const clock = setTimeout(giveUpWaiting, patience);
    under = write(group).finally(() => {
      clearTimeout(clock);
      next();
    });
  }

  function giveUpWaiting(): void {
    if (state === 'writing') state = 'held';
    void eachAlone(alone, waiting.splice(0));
  }

  async function write(group: readonly Waiting[]): Promise<void> {
    if (group.length === 1 || performance.now() < notBefore) return eachAlone(alone, group);
    const { begun, answers, ended } = await inOneTransaction(lane, group);
    if (begun.status === 'rejected') notBefore = performance.now() + rest;
    if (ended.status === 'fulfilled' && ended.value.command === 'COMMIT') {
      settle(group, answers); // also where there was no transaction: then each was committed by itself, or not
    } else if (ended.status === 'rejected' && !isUndone(ended.reason)) {
      for (const { reject } of group) reject(ended.reason); // who asks must find out whether it was committed
    } else {
      lane.end().catch(() => undefined); // as the pool does with a connection that answered an error: its server may have become read-only
      lane = open();
      await eachAlone(alone, group);
    }
  }

  return {
    query: query as Queryable['query'],
    count: () => lane.count(),
    end: async () => {
      state = 'ended';
      await Promise.all([under, eachAlone(alone, waiting.splice(0))]);
      await lane.end();
    },
  };
}

async function eachAlone(alone: Queryable, group: readonly Waiting[]): Promise<void> {
  const one = async ({ statement, resolve, reject }: Waiting) => {
    try {
      resolve(await alone.query(statement));
    } catch (error) {
      reject(error);
    }
  };
  await Promise.all(group.map(one));
}

/** All asked in one turn of the event loop, so on one connection of the lane. */
async function inOneTransaction(lane: Queryable, group: readonly Waiting[]) {
  const ask = async (statement: Statement) => lane.query({ ...statement, short: true });
  const begun = ask({ text: BEGIN });
  const answers = group.map(({ statement }) => ask(statement));
  const ended = ask({ text: 'commit' });
  const settled = await Promise.allSettled([begun, ended, ...answers]);
  return { begun: settled[0], ended: settled[1], answers: settled.slice(2) };
}

function settle(group: readonly Waiting[], answers: readonly PromiseSettledResult<Answer>[]): void {
  for (const [i, { resolve, reject }] of group.entries()) {
    const answer = answers[i];
    if (answer?.status === 'fulfilled') resolve(answer.value);
    else reject(answer?.reason);
  }
}

/** What PostgreSQL refuses at the commit itself: constraints and serialization. Whatever else fails there, nobody knows. */
function isUndone(reason: unknown): boolean {
  return reason instanceof pg.DatabaseError && /^(23|40)/.test(reason.code ?? '');
}
