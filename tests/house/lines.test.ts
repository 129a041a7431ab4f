// Comments and code end at 120 characters. Texts are not counted: a text is never split, so that it can be found by
// search.
import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const LONGEST = 120;

function isText(node: ts.Node): boolean {
  return (
    ts.isStringLiteral(node) ||
    ts.isTemplateExpression(node) ||
    ts.isNoSubstitutionTemplateLiteral(node) ||
    ts.isRegularExpressionLiteral(node) ||
    ts.isJsxText(node)
  );
}

/** Start and end of every text; a template literal with its expressions. */
function textsOf(source: ts.SourceFile): readonly (readonly [start: number, end: number])[] {
  const found: [number, number][] = [];
  const visit = (node: ts.Node): void => {
    if (isText(node)) found.push([node.getStart(source), node.getEnd()]);
    else ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Line numbers of the lines that are too long, from 1. */
function tooLong(name: string, content: string): readonly number[] {
  const lines = content.split('\n');
  if (lines.every((line) => line.length <= LONGEST)) return [];
  const kind = name.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const source = ts.createSourceFile(name, content, ts.ScriptTarget.Latest, true, kind);
  const texts = textsOf(source);
  const starts = source.getLineStarts();
  return lines.flatMap((line, at) => {
    const [from, to] = [starts[at] ?? 0, (starts[at] ?? 0) + line.length];
    const inTexts = texts.reduce(
      (sum, [start, end]) => sum + Math.max(0, Math.min(end, to) - Math.max(start, from)),
      0,
    );
    return line.length - inTexts > LONGEST ? [at + 1] : [];
  });
}

test('every comment and all code does', () => {
  const files = ['src', 'tests'].flatMap((room) =>
    readdirSync(room, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name) && !name.includes('generated'))
      .map((name) => `${room}/${name}`),
  );
  expect(files.length).toBeGreaterThan(900);
  expect(files.flatMap((name) => tooLong(name, readFileSync(name, 'utf8')).map((line) => `${name}:${line}`))).toEqual(
    [],
  );
});

describe('it is found that', () => {
  const long = 'word '.repeat(30);
  test.each([
    ['a comment is too long', `const a = 1;\n// ${long}`, [2]],
    ['a docstring is too long', `/** ${long} */\nconst a = 1;`, [1]],
    ['code is too long beside its texts', `const a = [${'1, '.repeat(45)}'x'];`, [1]],
  ])('%s', (_what, content, lines) => {
    expect(tooLong('a.ts', content)).toEqual(lines);
  });

  test.each([
    ['a text', `const a = '${long}';`],
    ['a template over several lines', `const a = \`first\n  \${1} ${long}\n\`;`],
    ['a pattern', `const a = /${long}/;`],
  ])('but not %s', (_what, content) => {
    expect(tooLong('a.ts', content)).toEqual([]);
  });
});
