// The threads that answer what-ifs: they say what the event loop would say, byte for byte, and whatever they do not say is done by the loop.
import { afterEach, describe, expect, it } from 'vitest';
import { assessHere } from '../../src/app/assess-anywhere.ts';
import { assessWhole } from '../../src/app/assess-dossier.ts';
import iv from '../../src/demo/iv-antibiotics.json' with { type: 'json' };
import { shippedFrameworks } from '../../src/domain/governance/shipped.ts';
import { assessmentText, WhatIf } from '../../src/http/routes/assessments/what-if.ts';
import type { Language } from '../../src/lib/localised.ts';
import { sha256 } from '../../src/lib/sha256.ts';
import { TRIAL, trialFramework } from './given-cases.ts';
import { ANSWERING, DYING, type GivenThreads, givenThreads, happens, hasEnded, isRunning, send, TODAY } from './given-threads.ts';

/** Longer than a thread takes to be ready. */
const STARTS_MS = 1_500;

let given: GivenThreads;
afterEach(() => given.helper.close());

const create = (thread = ANSWERING, idleMs?: number) => {
  given = givenThreads(thread, idleMs);
};

/** With its thread running. */
async function open(thread?: string, idleMs?: number): Promise<void> {
  create(thread, idleMs);
  given.helper.room(9);
  expect(await isRunning(given, 10_000)).toBe(true);
}

const whatIf = (more: object = {}, title = 'Intravenøs antibiotika – i hjemmet 🏠') =>
  JSON.stringify({ framework: 'syddanmark-2022', cluster: 'fyn', draws: 0, dossier: { ...iv, task: { ...iv.task, title } }, ...more });

/** As the event loop answers. */
async function answerHere(text: string, language: Language, frameworks = shippedFrameworks()): Promise<string> {
  const body = WhatIf.parse(JSON.parse(text));
  if ('proposal' in body) throw new Error('not a whole dossier');
  const ports = { clock: () => ({ today: TODAY }), sha256, assess: assessHere, frameworks: { published: async () => frameworks } };
  const { assessment, framework } = await assessWhole(ports, body);
  return assessmentText(assessment, framework, language);
}

describe('the thread', () => {
  it('is not started by eight that wait: the event loop takes them in one turn', async () => {
    create();
    given.helper.room(8);
    expect(await isRunning(given, STARTS_MS)).toBe(false);
  });

  it('is not started where the server is closed', async () => {
    create();
    await given.helper.close();
    given.helper.room(9);
    expect(await isRunning(given, STARTS_MS)).toBe(false);
  });

  it.each(['da', 'en', 'sv'] as const)('answers in %s what the event loop answers, each its own', async (language) => {
    await open();
    const texts = Array.from({ length: 20 }, (_, n) => whatIf({}, `Sag ${n} – æøå`));
    const answers = await send(given, texts, language);
    for (const [i, text] of texts.entries()) expect(answers[i]).toEqual({ by: 'thread', text: await answerHere(text, language) });
  });

  it('while it runs answers also who is alone', async () => {
    await open();
    expect((await send(given, [whatIf()])).map(({ by }) => by)).toEqual(['thread']);
  });

  it.each([
    ['is no JSON', '{'],
    ['does harm later', whatIf().replace('{', '{"__proto__":{},')],
    ['is not valid', whatIf({ cluster: 1 })],
    ['holds NUL', whatIf({}, 'a\u0000b')],
    ['holds half a character', whatIf({}, 'a\ud83cb')],
    ['names a framework that is unknown', whatIf({ framework: 'ukendt' })],
    ['names a cluster that is unknown', whatIf({ cluster: 'ukendt' })],
    ['names a step that is unknown', whatIf({ steps: ['ukendt'] })],
    ['holds a personal number', whatIf({}, 'Om 010203-1234')],
    ['asks for draws', whatIf({ draws: 10 })],
    ['does not say how many draws', whatIf({ draws: undefined })],
    ['is about a case', JSON.stringify({ proposal: '01890a5d-ac96-774b-bcce-b302099a8057', draws: 0 })],
  ])('leaves to the event loop what %s, and answers the next', async (_what, text) => {
    await open();
    const [left, next] = await send(given, [text, whatIf(), text, whatIf()]);
    expect([left?.by, next?.by]).toEqual(['loop', 'thread']);
  });

  it('sees a framework that is published while it runs', async () => {
    await open();
    const text = whatIf({ framework: TRIAL });
    const before = await send(given, [text, whatIf(), whatIf(), whatIf()]);
    const frameworks = [...shippedFrameworks(), trialFramework()];
    given.published = async () => frameworks;
    const [after] = await send(given, [text, whatIf()]);
    expect(before.slice(0, 2).map(({ by }) => by)).toEqual(['loop', 'thread']);
    expect(after).toEqual({ by: 'thread', text: await answerHere(text, 'da', frameworks) });
  });

  it('is not asked while the frameworks cannot be read', async () => {
    await open();
    given.published = () => Promise.reject(new Error('no database'));
    for (let time = 0; time < 3; time++) expect((await send(given, [whatIf(), whatIf()])).map(({ by }) => by)).toEqual(['loop', 'loop']);
    expect((await send(given, [whatIf()])).map(({ by }) => by)).toEqual(['loop']);
  });
});

describe('nothing is lost', () => {
  it('when the thread is closed in the middle of its work, and it is not started again', async () => {
    await open();
    const sent = send(
      given,
      Array.from({ length: 20 }, () => whatIf()),
    );
    await new Promise(setImmediate); // now the first are with the thread
    await given.helper.close();
    expect((await sent).map(({ by }) => by)).toEqual(Array(20).fill('loop'));
    expect(given.helper.room(100)).toBe(undefined);
    expect(await isRunning(given, STARTS_MS)).toBe(false);
  });

  it('when the thread dies; why is told, and it is not started again at once', async () => {
    await open(DYING);
    const answers = await send(
      given,
      Array.from({ length: 20 }, () => whatIf()),
    );
    expect(answers.map(({ by }) => by)).toEqual(Array(20).fill('loop'));
    expect(given.ends).toEqual([expect.objectContaining({ message: 'died of it' })]);
    expect(given.helper.room(100)).toBe(undefined);
    expect(await isRunning(given, STARTS_MS)).toBe(false);
  });

  it('when the thread cannot be told of a framework', async () => {
    await open();
    const told = { ...trialFramework(), toText: () => '' };
    given.published = async () => [told];
    expect((await send(given, [whatIf(), whatIf(), whatIf()])).map(({ by }) => by)).toEqual(['loop', 'loop', 'loop']);
    expect(given.ends).toEqual([expect.objectContaining({ name: 'DataCloneError' })]);
    expect(await hasEnded(given)).toBe(true);
  });

  it('when the thread has no program', async () => {
    create(`${ANSWERING}.none`);
    expect(
      (
        await send(
          given,
          Array.from({ length: 20 }, () => whatIf()),
        )
      ).map(({ by }) => by),
    ).toEqual(Array(20).fill('loop'));
    expect(await isRunning(given, STARTS_MS)).toBe(false);
  });
});

describe('without work', () => {
  it('the thread ends after a while, and another may start at once', async () => {
    await open(ANSWERING, 1_000);
    const [first] = await send(given, [whatIf(), whatIf()]);
    expect(first?.by).toBe('thread');
    expect(await hasEnded(given)).toBe(true);
    expect((await send(given, [whatIf(), whatIf()])).map(({ by }) => by)).toEqual(['loop', 'loop']);
    expect(given.ends).toEqual([]);
    expect(await happens(() => given.helper.room(9) !== undefined, 10_000)).toBe(true);
  });
});
