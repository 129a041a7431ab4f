// No hostile text makes a pattern slow: every regular expression of the sources and of the OpenAPI document runs in
// linear time. Source: OWASP ASVS 5.0.0 V1.3.3.
import { readdirSync, readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

type Pattern = { readonly where: string; readonly source: string; readonly flags: string };

/** So long that quadratic time exceeds the limit many times over, and linear time is about a millisecond. */
const LENGTH = 30_000;
const LIMIT_MS = 250;

function inSources(): Pattern[] {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name));
  return files.flatMap((name) => {
    const text = readFileSync(`src/${name}`, 'utf8');
    const source = ts.createSourceFile(
      name,
      text,
      ts.ScriptTarget.Latest,
      true,
      name.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
    );
    const found: Pattern[] = [];
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf('/');
        found.push({ where: name, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
    return found;
  });
}

function inDocument(): Pattern[] {
  const found: Pattern[] = [];
  JSON.parse(readFileSync('openapi/openapi.json', 'utf8'), (key, value: unknown) => {
    if (key === 'pattern' && typeof value === 'string')
      found.push({ where: 'openapi.json', source: value, flags: 'u' });
    return value;
  });
  return found;
}

function distinct(patterns: readonly Pattern[]): Pattern[] {
  return [...new Map(patterns.map((each) => [`${each.source}/${each.flags}`, each])).values()];
}

/**
 * Texts on which a pattern matches far before it fails: its own parts and likely characters repeated, alone and in
 * pairs, followed by something that does not match.
 */
function hostile(source: string): string[] {
  const literals =
    source.replace(/\\[dwsDWS]|\\p\{[^}]*\}/g, '').match(/[\p{L}\p{N} .,:;@_\-+/=<>"'&%#!?~*()[\]]/gu) ?? [];
  const signs = [
    ...new Set(['a', 'A', '0', ' ', '\t', '\n', '.', '-', '"', '\\', '/', '<', 'æ', ...literals.slice(0, 12)]),
  ];
  const pairs = signs.slice(0, 5).flatMap((a) => signs.slice(0, 5).map((b) => a + b));
  return [...signs, ...pairs, ...signs.map((sign) => `${sign}\n`)].map(
    (unit) => `${unit.repeat(LENGTH / unit.length)}\u0000`,
  );
}

/**
 * The text on which the pattern takes more CPU time than the limit, if any. A timeout in wall-clock time stops the
 * engine. If the machine was busy and the pattern had less CPU time than the limit, it is tried again with the same
 * text.
 */
function slow({ source, flags }: Pattern): string[] {
  const texts = hostile(source);
  const context = createContext({ texts, source, flags, n: 0 });
  const run = `const pattern = new RegExp(source, flags.replace(/[gy]/g, '')); for (; n < texts.length; n++) { pattern.lastIndex = 0; pattern.test(texts[n]); }`;
  for (let timeout = LIMIT_MS; ; timeout *= 2) {
    const before = process.threadCpuUsage();
    try {
      runInContext(`{ ${run} }`, context, { timeout });
      return [];
    } catch (error) {
      if ((error as { code?: string }).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error;
      const { user, system } = process.threadCpuUsage(before);
      if ((user + system) / 1000 >= LIMIT_MS) return [JSON.stringify(texts[Number(context.n)]?.slice(0, 6))];
    }
  }
}

test('every pattern takes time in proportion to the text', () => {
  const patterns = distinct([...inSources(), ...inDocument()]);
  expect(patterns.length).toBeGreaterThan(50);
  expect(
    patterns.flatMap((pattern) => slow(pattern).map((text) => `${pattern.where}: /${pattern.source}/ on ${text}…`)),
  ).toEqual([]);
}, 120_000); // half a minute of CPU time, more on a busy machine

/**
 * Built from our own words: placeholder phrases, the characters of a language, route templates, paths of forms,
 * months, titles of people, formula characters.
 */
const OF_OUR_OWN = [
  'demo/play/dossier-on.ts',
  'domain/assessment/put-off.ts',
  'domain/workflow/deciding.ts',
  'http/plugins/known-routes.ts',
  'lib/read-number.ts',
  'lib/table-formats.ts',
  'web/dossier/progress.ts',
];

test('no pattern is made of what somebody typed', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name));
  expect(
    files.filter((name) => /\bnew RegExp\(|[^.]\bRegExp\(/.test(readFileSync(`src/${name}`, 'utf8'))).sort(),
  ).toEqual(OF_OUR_OWN.toSorted());
});

describe('one that does not is found', () => {
  test.each([
    ['nested', '^(a+)+$'],
    ['overlapping', '^(a|a)*$'],
    ['one after the other', '^\\s*\\s*\\s*x'],
    ['from every place', '\\s+$'],
  ])('%s', (_what, source) => {
    expect(slow({ where: '', source, flags: '' })).toHaveLength(1);
  });
});
