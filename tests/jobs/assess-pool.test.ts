import { afterAll, expect, test } from 'vitest';
import { isShort } from '../../src/app/assess-anywhere.ts';
import iv from '../../src/demo/iv-antibiotics.json' with { type: 'json' };
import { assess } from '../../src/domain/assessment/assess.ts';
import { Dossier } from '../../src/domain/dossier/dossier.ts';
import { shippedFramework } from '../../src/domain/governance/shipped.ts';
import { createAssessPool } from '../../src/jobs/assess-pool.ts';
import { createThread } from '../../src/jobs/start-thread.ts';

const program = new URL('../../src/jobs/assess-thread.ts', import.meta.url).href;
const pool = createAssessPool(program);
afterAll(() => pool.close());

const framework = shippedFramework('syddanmark-2022');
const dossier = Dossier.parse(iv);
const given = { dossierHash: 'a'.repeat(64), today: '2026-11-22' };

/** The same case with so many more uncertain cost lines that its draws would block the event loop. */
function long(): Dossier {
  const lines = Array.from({ length: 150 }, (_, i) => ({
    id: `linje-${i}`,
    payer: { party: 'region-1083' },
    label: `Linje ${i}`,
    nature: 'recurring' as const,
    amount: { low: 1, expected: 2, high: 3 },
    source: 'illustrativt',
  }));
  const alternatives = (dossier.economy?.alternatives ?? []).map((alternative, i) => ({
    ...alternative,
    costs: [...(alternative.costs ?? []), ...lines.map((line) => ({ ...line, id: `${line.id}-${i}` }))],
  }));
  return Dossier.parse({ ...dossier, economy: { ...dossier.economy, alternatives } });
}

test('a short assessment is made here, a long one on the thread; both give the bytes of assess()', async () => {
  expect([isShort(dossier, given), isShort(long(), given), isShort(long(), { ...given, draws: 0 })]).toEqual([
    true,
    false,
    true,
  ]);
  expect(JSON.stringify(await pool.assess(dossier, framework, given))).toBe(
    JSON.stringify(assess(dossier, framework, given)),
  );
  expect(JSON.stringify(await pool.assess(long(), framework, given))).toBe(
    JSON.stringify(assess(long(), framework, given)),
  );
});

test('a thread tells when as many wait as may', async () => {
  const thread = createThread(program, 1);
  const run = () => thread.run({ dossier, framework, given });
  const tasks = [run()];
  expect(thread.isFull()).toBe(false);
  tasks.push(run());
  expect(thread.isFull()).toBe(true);
  await Promise.all(tasks);
  expect(thread.isFull()).toBe(false);
  await thread.close();
});
