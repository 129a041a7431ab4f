// The thread that helps with what-ifs: it says what the event loop would say, byte for byte, and whatever it does not say is done by the loop.
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { assessHere } from '../../src/app/assess-anywhere.ts';
import { assessWhole } from '../../src/app/assess-dossier.ts';
import iv from '../../src/demo/iv-antibiotics.json' with { type: 'json' };
import type { Framework } from '../../src/domain/governance/framework.ts';
import { shippedFrameworks } from '../../src/domain/governance/shipped.ts';
import { createSecondThread, type SecondThread } from '../../src/http/aside/second-thread.ts';
import { takeTurn } from '../../src/http/plugins/turns.ts';
import { assessmentText, readWhatIf } from '../../src/http/routes/assessments/what-if.ts';
import type { Language } from '../../src/lib/localised.ts';
import { sha256 } from '../../src/lib/sha256.ts';
import { TRIAL, trialFramework } from './given-cases.ts';

const PROGRAM = new URL('../../src/http/aside/what-if-thread.ts', import.meta.url).href;
const DYING = new URL('../support/programs/thread-that-dies.ts', import.meta.url).href;
const today = '2026-11-22';
/** Longer than a thread takes to be ready. */
const STARTS_MS = 1_500;

let published: () => Promise<readonly Framework[]>;
let ends: unknown[];
let helper: SecondThread;
const onStart = () => undefined;
afterEach(() => helper.close());

function create(thread: string, idleMs?: number): void {
  const frameworks = shippedFrameworks();
  published = async () => frameworks;
  ends = [];
  helper = createSecondThread(
    { thread, published: () => published(), today: () => today, onStart, onEnd: (reason) => ends.push(reason) },
    idleMs,
  );
}

/** With its thread running. */
async function open(thread = PROGRAM, idleMs?: number): Promise<void> {
  create(thread, idleMs);
  helper.room(9);
  expect(await isRunning(10_000)).toBe(true);
}

/** Asked as if few waited, so that asking does not start it. */
async function isRunning(withinMs: number): Promise<boolean> {
  for (const end = performance.now() + withinMs; performance.now() < end; await pause(5)) if (helper.room(0) !== undefined) return true;
  return false;
}

async function hasEnded(): Promise<boolean> {
  for (const end = performance.now() + 10_000; performance.now() < end; await pause(5)) if (helper.room(0) === undefined) return true;
  return false;
}

type Answer = { readonly by: 'thread' | 'loop'; readonly text?: string };

/** One after the other into the line: of two and more the first goes to the thread. */
function send(texts: readonly string[], language: Language = 'da'): Promise<readonly Answer[]> {
  return Promise.all(
    texts.map(
      (text) =>
        new Promise<Answer>((resolve) => {
          const answered = (bytes: Uint8Array) => resolve({ by: 'thread', text: Buffer.from(bytes).toString() });
          takeTurn(() => resolve({ by: 'loop' }), 10_000, { helper, text, language, answered });
        }),
    ),
  );
}

const whatIf = (more: object = {}, title = 'Intravenøs antibiotika – i hjemmet 🏠') =>
  JSON.stringify({ framework: 'syddanmark-2022', cluster: 'fyn', draws: 0, dossier: { ...iv, task: { ...iv.task, title } }, ...more });

/** As the event loop answers. */
async function answerHere(text: string, language: Language, frameworks = shippedFrameworks()): Promise<string> {
  const body = readWhatIf(JSON.parse(text));
  if (body === undefined || 'proposal' in body) throw new Error('not a whole dossier');
  const ports = { clock: () => ({ today }), sha256, assess: assessHere, frameworks: { published: async () => frameworks } };
  const { assessment, framework } = await assessWhole(ports, body);
  return assessmentText(assessment, framework, language);
}

describe('the thread', () => {
  it('is not started by eight that wait: the event loop takes them in one turn', async () => {
    create(PROGRAM);
    helper.room(8);
    expect(await isRunning(STARTS_MS)).toBe(false);
  });

  it('is not started where the server is closed', async () => {
    create(PROGRAM);
    await helper.close();
    helper.room(9);
    expect(await isRunning(STARTS_MS)).toBe(false);
  });

  it.each(['da', 'en', 'sv'] as const)('answers in %s what the event loop answers, each its own', async (language) => {
    await open();
    const texts = Array.from({ length: 20 }, (_, n) => whatIf({}, `Sag ${n} – æøå`));
    const answers = await send(texts, language);
    const aside = answers.flatMap(({ by, text }, i) => (by === 'thread' ? [{ text, asked: texts[i] ?? '' }] : []));
    expect(aside.length).toBeGreaterThanOrEqual(4);
    for (const { text, asked } of aside) expect(text).toBe(await answerHere(asked, language));
  });

  it('is not asked by who is alone', async () => {
    await open();
    expect(await send([whatIf()])).toEqual([{ by: 'loop' }]);
  });

  it.each([
    ['is no JSON', '{'],
    ['does harm later', whatIf().replace('{', '{"__proto__":{},')],
    ['is not valid', whatIf({ cluster: 1 })],
    ['names a framework that is unknown', whatIf({ framework: 'ukendt' })],
    ['names a cluster that is unknown', whatIf({ cluster: 'ukendt' })],
    ['names a step that is unknown', whatIf({ steps: ['ukendt'] })],
    ['holds a personal number', whatIf({}, 'Om 010203-1234')],
    ['asks for draws', whatIf({ draws: 10 })],
    ['does not say how many draws', whatIf({ draws: undefined })],
    ['is about a case', JSON.stringify({ proposal: '01890a5d-ac96-774b-bcce-b302099a8057', draws: 0 })],
  ])('leaves to the event loop what %s, and answers the next', async (_what, text) => {
    await open();
    const [left, next] = await send([text, whatIf(), text, whatIf()]);
    expect([left?.by, next?.by]).toEqual(['loop', 'thread']);
  });

  it('sees a framework that is published while it runs', async () => {
    await open();
    const text = whatIf({ framework: TRIAL });
    const before = await send([text, whatIf(), whatIf(), whatIf()]);
    const frameworks = [...shippedFrameworks(), trialFramework()];
    published = async () => frameworks;
    const [after] = await send([text, whatIf()]);
    expect(before.slice(0, 2).map(({ by }) => by)).toEqual(['loop', 'thread']);
    expect(after).toEqual({ by: 'thread', text: await answerHere(text, 'da', frameworks) });
  });

  it('is not asked while the frameworks cannot be read', async () => {
    await open();
    published = () => Promise.reject(new Error('no database'));
    for (let time = 0; time < 3; time++) expect((await send([whatIf(), whatIf()])).map(({ by }) => by)).toEqual(['loop', 'loop']);
    expect(helper.room(0)).toBe(4);
  });
});

describe('nothing is lost', () => {
  it('when the thread is closed in the middle of its work, and it is not started again', async () => {
    await open();
    const sent = send(Array.from({ length: 20 }, () => whatIf()));
    await new Promise(setImmediate); // now the first are with the thread
    await helper.close();
    expect((await sent).map(({ by }) => by)).toEqual(Array(20).fill('loop'));
    expect(helper.room(100)).toBe(undefined);
    expect(await isRunning(STARTS_MS)).toBe(false);
  });

  it('when the thread dies; why is told, and it is not started again at once', async () => {
    await open(DYING);
    const answers = await send(Array.from({ length: 20 }, () => whatIf()));
    expect(answers.map(({ by }) => by)).toEqual(Array(20).fill('loop'));
    expect(ends).toEqual([expect.objectContaining({ message: 'died of it' })]);
    expect(helper.room(100)).toBe(undefined);
    expect(await isRunning(STARTS_MS)).toBe(false);
  });

  it('when the thread cannot be told of a framework', async () => {
    await open();
    const told = { ...trialFramework(), toText: () => '' };
    published = async () => [told];
    expect((await send([whatIf(), whatIf(), whatIf()])).map(({ by }) => by)).toEqual(['loop', 'loop', 'loop']);
    expect(ends).toEqual([expect.objectContaining({ name: 'DataCloneError' })]);
    expect(await hasEnded()).toBe(true);
  });

  it('when the thread has no program', async () => {
    create(`${PROGRAM}.none`);
    expect((await send(Array.from({ length: 20 }, () => whatIf()))).map(({ by }) => by)).toEqual(Array(20).fill('loop'));
    expect(await isRunning(STARTS_MS)).toBe(false);
  });
});

describe('without work', () => {
  it('the thread ends after a while', async () => {
    await open(PROGRAM, 1_000);
    const [first] = await send([whatIf(), whatIf()]);
    expect(first?.by).toBe('thread');
    expect(await hasEnded()).toBe(true);
    expect((await send([whatIf(), whatIf()])).map(({ by }) => by)).toEqual(['loop', 'loop']);
    expect(ends).toEqual([]);
  });
});
