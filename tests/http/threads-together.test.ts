// How the threads for what-ifs share the work, with each other and with the event loop. They run a program that tells which of them answered.
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import type { Framework } from '../../src/domain/governance/framework.ts';
import { takeTurn } from '../../src/http/plugins/turns.ts';
import { type Answer, byWhom, type GivenThreads, givenThreads, happens, hasEnded, isRunning, send, TELLING } from './given-threads.ts';

type Told = { readonly threadId: number; readonly together: number; readonly told: boolean };

let given: GivenThreads;
afterEach(() => given.helper.close());

const told = (answers: readonly Answer[]) => answers.map(({ text = '{}' }) => JSON.parse(text) as Told);
const threadsOf = (answers: readonly Answer[]) => new Set(told(answers).map(({ threadId }) => threadId));
const many = (count: number, text = '') => Array.from({ length: count }, () => text);

/** With that many running: each is started by more than those before it have room for. */
async function open(count: number, most = count, idleMs?: number): Promise<void> {
  given = givenThreads(TELLING, idleMs, most);
  for (let n = 1; n <= count; n += 1) {
    void send(given, many(n === 1 ? 9 : (n - 1) * 16 + 9));
    expect(await happens(() => given.starts === n, 10_000)).toBe(true);
  }
  await send(given, ['']);
}

describe('several threads', () => {
  it('share what waits evenly, eight at a time at most', async () => {
    await open(2);
    expect(told(await send(given, many(6))).map(({ together }) => together)).toEqual(many(6).map(() => 3));
    const answers = await send(given, many(40));
    expect(threadsOf(answers).size).toBe(2);
    expect(Math.max(...told(answers).map(({ together }) => together))).toBe(8);
  });

  it('are not started while those there are have room', async () => {
    await open(1, 4);
    for (let time = 0; time < 3; time += 1) expect(threadsOf(await send(given, many(16))).size).toBe(1);
    expect(await happens(() => given.starts > 1, 1_000)).toBe(false);
  });

  it('start one at a time', async () => {
    given = givenThreads(TELLING, 30_000, 3);
    for (let time = 0; time < 5; time += 1) given.helper.room(9);
    expect(await isRunning(given, 10_000)).toBe(true);
    expect(await happens(() => given.starts > 1, 1_000)).toBe(false);
  });

  it('are never more than the most', async () => {
    given = givenThreads(TELLING, 30_000, 3);
    const sent: Promise<unknown>[] = [];
    for (let time = 0; time < 400; time += 1) {
      sent.push(send(given, many(100)));
      await pause(2);
    }
    await Promise.all(sent);
    await pause(500);
    expect(given.starts).toBe(3);
  });

  it('when one dies the other goes on, and what the dead one had is done by the event loop', async () => {
    await open(2);
    const answers = await send(given, ['die', ...many(7), ...many(40)]);
    expect(given.ends).toEqual([expect.objectContaining({ message: 'died of it' })]);
    expect(byWhom(answers).slice(0, 8)).toEqual(many(8, 'loop'));
    expect(threadsOf(answers.filter(({ by }) => by === 'thread')).size).toBe(1);
    expect(threadsOf(await send(given, many(40))).size).toBe(1);
  });

  it('that end without a word are told of', async () => {
    await open(1);
    expect(byWhom(await send(given, ['exit', '']))).toEqual(['loop', 'loop']);
    expect(given.ends).toEqual([expect.objectContaining({ message: 'Ended with 7' })]);
  });

  it('are told of the frameworks once, and again when others are published', async () => {
    await open(1);
    const tells = async () => told(await send(given, [''])).map((each) => each.told);
    expect([await tells(), await tells()]).toEqual([[false], [false]]);
    const none = Promise.resolve([]);
    given.published = () => none;
    expect([await tells(), await tells()]).toEqual([[true], [false]]);
  });

  it('end only when they have had nothing to do for a while', async () => {
    await open(1, 1, 400);
    for (let time = 0; time < 10; time += 1) {
      expect(byWhom(await send(given, ['']))).toEqual(['thread']);
      await pause(100);
    }
    expect(await hasEnded(given)).toBe(true);
    expect(given.ends).toEqual([]);
  });

  it('end also while the frameworks are being read, and nothing is lost or done twice', async () => {
    await open(1);
    const reading = Promise.withResolvers<readonly Framework[]>();
    given.published = () => reading.promise;
    const { helper } = given;
    let begun = 0;
    const begin = () => {
      begun += 1;
    };
    takeTurn(begin, 10_000, { helper, text: '', language: 'da', answered: () => undefined });
    await pause(20);
    await helper.close();
    reading.reject(new Error('no database'));
    await pause(50);
    expect(begun).toBe(1);
  });
});

describe('a thread that cannot be started', () => {
  it('is told of, and the event loop does the work', async () => {
    given = givenThreads('no address of a program', 30_000, 2);
    expect(byWhom(await send(given, many(30)))).toEqual(many(30, 'loop'));
    expect(given.ends).toHaveLength(1);
    expect(await isRunning(given, 100)).toBe(false);
  });
});

describe('beside the threads', () => {
  it('what only the event loop can do does not wait for them', async () => {
    await open(1);
    const done: string[] = [];
    const sent = Array.from({ length: 40 }, () => send(given, ['']).then((answers) => done.push(...byWhom(answers))));
    takeTurn(() => done.push('own'), 10_000);
    await Promise.all(sent);
    expect(done).toEqual(['own', ...many(40, 'thread')]);
  });

  it('nor is it refused where they are late, while what waits for them is', async () => {
    await open(1);
    given.published = () => pause(300, []);
    const sent = send(given, many(30));
    await pause(100);
    const { helper } = given;
    const aside = { helper, text: '', language: 'da', answered: () => undefined } as const;
    expect(() => takeTurn(() => undefined, 50, aside)).toThrow('overloaded');
    let begun = false;
    takeTurn(() => {
      begun = true;
    }, 50);
    expect(await happens(() => begun, 100)).toBe(true);
    expect(byWhom(await sent)).toEqual(many(30, 'thread'));
  });

  it('what they leave is next in line', async () => {
    await open(1);
    let begun = 0;
    const left = send(given, ['leave']);
    for (let n = 0; n < 20_000; n += 1) takeTurn(() => (begun += 1), 60_000);
    expect(byWhom(await left)).toEqual(['loop']);
    expect(begun).toBeLessThan(18_000);
    expect(await happens(() => begun === 20_000, 10_000)).toBe(true);
  });
});
