// The case files of the checks contain nothing that is ignored: only a case that fires or cannot be assessed has a
// place; only one that fires has more.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { Case } from '../../cases/case-file.ts';
import { checkCodes } from '../governance/check-codes.ts';

const CASES = new URL('../../cases/', import.meta.url);
const files = checkCodes.map((code) => `${code}.json`);
const LOOKED_AT: Readonly<Record<Case['expect']['status'], readonly string[]>> = {
  fired: ['hits', 'pointer', 'severity', 'reason', 'party', 'values', 'says'],
  'not-assessed': ['hits', 'pointer'],
  passed: [],
  'not-applicable': [],
};

test.each(files)('%s', (file) => {
  const cases = Case.array().parse(JSON.parse(readFileSync(new URL(file, CASES), 'utf8')));
  expect(cases.length).toBeGreaterThan(2);
  for (const { name, expect: wanted } of cases) {
    const { status, ...rest } = wanted;
    expect(
      Object.keys(rest).filter((key) => !LOOKED_AT[status].includes(key)),
      name,
    ).toEqual([]);
    if (status === 'fired') expect(Object.keys(rest), name).not.toEqual([]);
  }
});

test('every check has its file', () => {
  const checks = readdirSync(new URL('../../../src/domain/assessment/checks/', import.meta.url)).filter(
    (name) => name !== 'index.ts',
  );
  expect(files.map((file) => file.replace('.json', '.ts')).sort()).toEqual(checks.sort());
});
