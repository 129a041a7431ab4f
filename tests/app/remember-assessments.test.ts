// Cached assessments: the same question is computed once, another one is computed again, and a failure is not cached.
import { expect, test } from 'vitest';
import { rememberAssessments } from '../../src/app/remember-assessments.ts';
import { assess } from '../../src/domain/assessment/assess.ts';
import type { Given } from '../../src/domain/assessment/assessment.ts';
import { Dossier } from '../../src/domain/dossier/dossier.ts';
import { shippedFramework } from '../../src/domain/governance/shipped.ts';
import base from '../cases/base-dossier.json' with { type: 'json' };

const framework = shippedFramework('syddanmark-2022');
const dossier = Dossier.parse(base);
const given: Given = { dossierHash: 'ab'.repeat(32), today: '2026-07-01', draws: 0 };

function counting() {
  let count = 0;
  const port = rememberAssessments(async (...asked) => {
    count += 1;
    return assess(...asked);
  });
  return { port, count: () => count };
}

test('the same question is worked out once, whatever the order it is put in', async () => {
  const { port, count } = counting();
  const first = await port(dossier, framework, given);
  expect(await port(dossier, framework, { draws: 0, today: '2026-07-01', dossierHash: 'ab'.repeat(32) })).toBe(first);
  expect(count()).toBe(1);
});

test('another dossier, day, cluster, step or framework version is another question', async () => {
  const { port, count } = counting();
  await port(dossier, framework, given);
  const others: readonly Given[] = [
    { ...given, dossierHash: 'cd'.repeat(32) },
    { ...given, today: '2026-07-02' },
    { ...given, cluster: 'fyn' },
    { ...given, steps: ['trin-1'] },
  ];
  for (const other of others) await port(dossier, framework, other);
  await port(dossier, { ...framework, version: framework.version + 1 }, given);
  expect(count()).toBe(6);
});

test('a failure is not kept', async () => {
  let failing = true;
  const port = rememberAssessments(async (...asked) => {
    if (failing) throw new Error('no thread');
    return assess(...asked);
  });
  await expect(port(dossier, framework, given)).rejects.toThrow('no thread');
  failing = false;
  expect((await port(dossier, framework, given)).dossierHash).toBe(given.dossierHash);
});

test('only the last ones are kept', async () => {
  const { port, count } = counting();
  const ask = (n: number) => port(dossier, framework, { ...given, dossierHash: String(n) });
  for (let n = 0; n < 201; n++) await ask(n);
  await ask(200);
  expect(count()).toBe(201);
  await ask(0);
  expect(count()).toBe(202);
});
