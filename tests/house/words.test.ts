// Texts for people are in the expected places: with the other texts, or beside their rule or field. Move a text found
// anywhere else, or add its place here with the reason.
import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { expect, test } from 'vitest';

const ROOMS: readonly (readonly [place: RegExp, why: string])[] = [
  [/^src\/words\//, 'words of programs and people alike'],
  [/\/texts\/|\/texts\.ts$|-(texts|words)(-\w+)?\.ts$/, 'tables of words: nothing else stands in such a file'],
  [
    /\/formats\.ts$|\/money-scale\.ts$|^src\/lib\/written\.ts$|\/hours-text\.ts$/,
    'how days, amounts and numbers are written and read',
  ],
  [/^src\/domain\/dossier\//, 'a field is declared with its words'],
  [/^src\/domain\/(assessment|economics|responsibility|portfolio|registers)\//, 'a rule says why, beside itself'],
  [/^src\/domain\/agreement\/say-/, 'a rule says why, beside itself'],
  [/^src\/domain\/governance\/(frameworks|framework)\b/, 'a framework is data'],
  [/^src\/domain\/search\//, 'endings of Danish words'],
  [/^src\/(demo|compose\/demo-)|\/sample-dossier\.ts$/, 'the demonstration and the example of the API'],
  [/^src\/(cli|compose)\//, 'lines for the operator, in two languages at once'],
  [/^src\/web\/dossier\/groups-/, 'the questions of a form, beside its fields'],
  [/^src\/documents\/(route-of|say-who)\.ts$/, 'how names are put together'],
  [/^src\/web\/parts\/layout\.tsx$/, 'languages, each in its own'],
];

/** `file: text` for each Danish text: a `da:` of a table, or a literal with æ, ø or å. Comments are ignored. */
function danishIn(path: string, text: string): string[] {
  const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const found: string[] = [];
  const look = (node: ts.Node): void => {
    const said = ts.isStringLiteralLike(node) || ts.isJsxText(node) || ts.isTemplateLiteralToken(node);
    if (said && (/[æøåÆØÅ]/.test(node.text) || isDanishValue(node))) found.push(`${path}: ${node.text.trim()}`);
    ts.forEachChild(node, look);
  };
  look(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, kind));
  return found;
}

function isDanishValue({ parent, text }: ts.Node & { readonly text: string }): boolean {
  return ts.isPropertyAssignment(parent) && parent.name.getText() === 'da' && /\p{L}{3}/u.test(text);
}

/** Danish glossary terms allowed in the API's English prose. Whole Danish sentences are not. */
const NAMED_IN_ENGLISH = /(?<!\p{L})(tillæg|sundhedsråd|pejlemærker?|fordelingsnøgle|øre)(?!\p{L})/giu;

function outsideTheRooms(path: string, text: string): string[] {
  if (ROOMS.some(([place]) => place.test(path))) return [];
  return danishIn(path, path.startsWith('src/http/') ? text.replace(NAMED_IN_ENGLISH, 'x') : text);
}

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((name) => `src/${name.replaceAll('\\', '/')}`)
  .filter((name) => /\.tsx?$/.test(name) && !name.includes('generated'));

test('no Danish text stands outside the rooms of words', () => {
  expect(files.length).toBeGreaterThan(500);
  expect(files.flatMap((path) => outsideTheRooms(path, readFileSync(path, 'utf8')))).toEqual([]);
});

test('every room named here holds some', () => {
  const empty = ROOMS.filter(
    ([place]) => !files.some((path) => place.test(path) && danishIn(path, readFileSync(path, 'utf8')).length > 0),
  );
  expect(empty.map(([place]) => place.source)).toEqual([]);
});

test.each([
  ['a text of a page', 'src/web/case/x.tsx', '<p>Sagen er på vej</p>', 'Sagen er på vej'],
  ['a table of its own', 'src/app/x.ts', `const A = { da: 'Klynge', en: 'Cluster', sv: 'Kluster' };`, 'Klynge'],
  ['a template', 'src/store/x.ts', `const a = \`Sagen \${b} må vente\`;`, 'må vente'],
  ['a description of the API', 'src/http/routes/x.ts', `const a = 'Læg et tillæg';`, 'Læg et x'],
])('found: %s', (_what, path, text, said) => {
  expect(outsideTheRooms(path, text)).toEqual([expect.stringContaining(said)]);
});

test('not found: a comment, an English sentence, a name of the glossary in the API', () => {
  expect(outsideTheRooms('src/app/x.ts', `// Sagen er på vej\nconst a = 'The case';`)).toEqual([]);
  expect(outsideTheRooms('src/http/routes/x.ts', `const a = 'An amount in øre of a tillæg.';`)).toEqual([]);
});

test('one place fills texts in: no other pattern looks for a `{name}`', () => {
  const fillers = files.filter((path) => /\/\\\{\(\[|\/\\\{\(\\w/.test(readFileSync(path, 'utf8')));
  expect(fillers).toEqual(['src/lib/fill.ts']);
});
