// A Danish text stands in one place; whoever says the same thing imports it from there. A short word may mean two
// things.
import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { expect, test } from 'vitest';

const SHORTEST = 20;

/** Texts that two places say of different things, so that the other languages differ. */
const TWO_MEANINGS: Readonly<Record<string, string>> = {
  'sagen er trukket tilbage': 'the answer to who withdrew it (is), and the event in the history (was)',
  'taget til efterretning':
    'a body that notes a case, the conclusion of an evaluation, and a cluster that has read a notice',
  'forbeholdet er lukket': 'the answer to who closed it, and the refusal to close it again',
};

type Said = { readonly path: string; readonly text: string };

/** Case, spaces, the end of the sentence and the names of its slots make no other text. */
function alike(text: string): string {
  const spaced = text.toLocaleLowerCase('da').replace(/\s+/g, ' ').trim();
  return spaced.replace(/\{\w+\}/g, '{}').replace(/[.:!?…]+$/, '');
}

/** Every `da` of a table of words. */
function danishIn({ path, text }: Said): Said[] {
  const found: Said[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) && node.name.getText() === 'da' && ts.isStringLiteralLike(node.initializer))
      found.push({ path, text: node.initializer.text });
    ts.forEachChild(node, look);
  };
  const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  look(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, kind));
  return found;
}

/** `text: file, file` for each text that stands more than once. */
function twice(said: readonly Said[]): readonly string[] {
  const places = new Map<string, string[]>();
  for (const { path, text } of said) {
    const key = alike(text);
    if (key.length >= SHORTEST) places.set(key, [...(places.get(key) ?? []), path]);
  }
  return [...places].filter(([, paths]) => paths.length > 1).map(([key, paths]) => `${key}: ${paths.join(', ')}`);
}

const said = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((name) => `src/${name.replaceAll('\\', '/')}`)
  .filter((path) => /\.tsx?$/.test(path) && !path.includes('generated'))
  .map((path) => ({ path, text: readFileSync(path, 'utf8') }))
  .filter(({ text }) => text.includes('da:'))
  .flatMap(danishIn);

const found = twice(said);
const textOf = (line: string) => line.slice(0, line.lastIndexOf(': '));

test('no Danish text of some length stands in two places', () => {
  expect(said.length).toBeGreaterThan(3000);
  expect(found.filter((line) => TWO_MEANINGS[textOf(line)] === undefined)).toEqual([]);
});

test('every exception still stands in two places', () => {
  expect(Object.keys(TWO_MEANINGS).filter((text) => !found.map(textOf).includes(text))).toEqual([]);
});

test('found in spite of case, slot and full stop; a short word is not', () => {
  const one = `const A = { da: 'Ved {volume} koster de det samme.', en: '', sv: '' };`;
  const other = `const B = { x: { da: 'ved {count}  koster de det samme', en: '', sv: '' }, y: { da: 'Svar' }, z: { da: 'Svar' } };`;
  const files = [
    { path: 'a.ts', text: one },
    { path: 'b.ts', text: other },
  ];
  expect(twice(files.flatMap(danishIn))).toEqual(['ved {} koster de det samme: a.ts, b.ts']);
});
