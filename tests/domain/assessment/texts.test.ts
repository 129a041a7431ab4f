// The rule catalogue has for each check: texts in three languages, a source, and inputs that exist in the dossier.
import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Check } from '../../../src/domain/assessment/check.ts';
import { fieldLabel } from '../../../src/domain/dossier/labels.ts';

const CHECKS = new URL('../../../src/domain/assessment/checks/', import.meta.url);
const files = readdirSync(CHECKS).filter((name) => name !== 'index.ts');
/** Checks that read every text, or what the steps require. */
const READ_ALL = ['complete.missing', 'complete.placeholder', 'privacy.person-data'];

test.each(files)('%s says what it is, what fires it, what to do, and what it reads', async (file) => {
  const module: Record<string, unknown> = await import(new URL(file, CHECKS).href);
  const check = Object.values(module).find(
    (value) => typeof value === 'object' && value !== null && 'run' in value,
  ) as Check;
  for (const texts of [check.title, check.fires, check.remedy]) {
    expect(Object.keys(texts)).toEqual(['da', 'en', 'sv']);
    for (const text of Object.values(texts)) expect(text).toMatch(/^\p{L}.{3}/u);
  }
  expect(check.fires.da).toMatch(/\.$/);
  expect(check.source.length).toBeGreaterThan(10);
  // Nobody has verified whether these are still in force, and the catalogue says so.
  if (/VEJ 115|BEK 1219/.test(check.source)) expect(check.source).toMatch(/gælder, er ikke efterprøvet/);
  expect(check.reads.length > 0).toBe(!READ_ALL.includes(check.code));
  for (const pointer of check.reads) {
    expect(pointer).toMatch(/^\/[a-z]/);
    expect(fieldLabel(pointer).da, pointer).not.toContain('/');
  }
});
