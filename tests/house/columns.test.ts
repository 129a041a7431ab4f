// A statement takes names of tables and columns only from schema.ts: `${p.title}`, not `p.title`. So after renaming a
// column there, the type check fails wherever it is used.
import { readdirSync, readFileSync } from 'node:fs';
import { getTableColumns, getTableName, is } from 'drizzle-orm';
import { PgTable } from 'drizzle-orm/pg-core';
import ts from 'typescript';
import { expect, test } from 'vitest';
import * as short from '../../src/store/tables.ts';

const SCHEMA = /(^|[/-])schema\.ts$/;
const files = readdirSync('src/store', { recursive: true, encoding: 'utf8' })
  .map((name) => `src/store/${name.replaceAll('\\', '/')}`)
  .filter((name) => name.endsWith('.ts'));

const schemas = files.filter((name) => SCHEMA.test(name)).map((name) => name.slice('src/store/'.length, -'.ts'.length));
const modules = await Promise.all(schemas.map((name) => import(`../../src/store/${name}.ts`) as Promise<object>));
const tables = modules.flatMap((each) => Object.values(each)).filter((each) => is(each, PgTable));
const columnsOf = (table: PgTable) => Object.values(getTableColumns(table)).map(({ name }) => name);
const tableNames = new Set(tables.map(getTableName));
const columnNames = new Set(tables.flatMap(columnsOf));
const aliases = new Map<string, Set<string>>();
for (const table of Object.values<unknown>(short).filter((each) => is(each, PgTable))) {
  const name = getTableName(table);
  aliases.set(name, new Set([...(aliases.get(name) ?? []), ...columnsOf(table)]));
}

/** Names that a statement put together from several literals defines itself, and names of tables that are not ours. */
const ELSEWHERE: Readonly<Record<string, readonly string[]>> = {
  'src/store/lost-connections.ts': ['state'], // pg_stat_activity
  'src/store/migrate.ts': ['lineage', 'created_at'], // a function; the table of migrations
  'src/store/pages.ts': ['id'],
  'src/store/reads/balance.ts': ['year', 'currency', 'price_year', 'until'],
  'src/store/reads/similar.ts': ['kle'],
};

/** Words of SQL that are also columns: `::text`, `at time zone`, `extract(epoch …)`. */
const OF_SQL = new Set(['text', 'date', 'at', 'epoch', 'key', 'number', 'kind', 'position', 'type', 'one', 'words']);

/** The SQL literals of a file, without the values put into them. */
function statementsIn(path: string, source: string): string[] {
  const found: string[] = [];
  const look = (node: ts.Node): void => {
    const parts = ts.isTemplateExpression(node)
      ? [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)]
      : ts.isStringLiteralLike(node)
        ? [node.text]
        : [];
    const text = parts.join('¤');
    const tagged = ts.isTaggedTemplateExpression(node.parent ?? node) && node.parent.getText().startsWith('sql');
    if (text !== '' && (tagged || /^\s*(select|insert|update|delete|with|declare|create)\b/.test(text)))
      found.push(text);
    ts.forEachChild(node, look);
  };
  look(ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true));
  return found;
}

/** Names of schema.ts that are written in the text itself, except values and names that the statement defines. */
function namesIn(text: string): string[] {
  const plain = text.replaceAll(/'[^']*'/g, "''").replaceAll(/"/g, '');
  const own = new Set(
    [...plain.matchAll(/\bas (?:materialized )?(\w+)|\b(\w+) as (?:materialized )?\(|\((\w+(?:, \w+)+)\)/g)].flatMap(
      ([, as, cte, list]) => [as ?? cte ?? '', ...(list?.split(', ') ?? [])],
    ),
  );
  const qualified = [...plain.matchAll(/(?<![\w¤])(\w+)\.(\w+)/g)].flatMap(([all, alias = '', column = '']) =>
    aliases.get(alias)?.has(column) && !own.has(alias) ? [all] : [],
  );
  const words = [...plain.matchAll(/(?<![\w.:¤])[a-z]\w*/g)].map(([word]) => word);
  const bare = words.filter((word) => columnNames.has(word) && !OF_SQL.has(word) && !own.has(word));
  const from = [...plain.matchAll(/\b(?:from|into|update|join|using) (\w+)/g)].flatMap(([, table = '']) =>
    tableNames.has(table) ? [table] : [],
  );
  return [...qualified, ...bare, ...from];
}

const faultsIn = (path: string, source: string) =>
  statementsIn(path, source).flatMap((text) => namesIn(text).map((name) => `${path}: ${name}`));

test('every name of a table or column comes from the schema', () => {
  const written = files.filter((name) => !SCHEMA.test(name));
  expect(written.length).toBeGreaterThan(60);
  expect([tableNames.size, aliases.size]).toEqual([expect.toSatisfy((n) => n > 25), expect.toSatisfy((n) => n > 15)]);
  const found = new Set(written.flatMap((path) => faultsIn(path, readFileSync(path, 'utf8'))));
  const known = Object.entries(ELSEWHERE).flatMap(([path, names]) => names.map((name) => `${path}: ${name}`));
  expect([...found].sort()).toEqual(known.sort());
});

test.each([
  ['a column behind its table', 'sql`select from x where p.title = $1`', 'p.title'],
  ['a column alone', `const a = 'select state from x';`, 'state'],
  ['a column to be written', "const a = 'update proposal set status = $1';", 'status'],
  ['a table', "const a = 'delete from webhook_delivery';", 'webhook_delivery'],
])('found: %s', (_what, source, name) => {
  expect(faultsIn('src/store/x.ts', source)).toContain(`src/store/x.ts: ${name}`);
});

test('not found: a name the statement gives, a value, a type, a message', () => {
  const source = `sql\`with self as (select \${p.kle} as kle) select kle, \${a}::text from self where \${b} = 'status'\`;
    throw new Error('The state of a proposal is missing');`;
  expect(faultsIn('src/store/x.ts', source)).toEqual([]);
});
