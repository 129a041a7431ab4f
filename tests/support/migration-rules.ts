// What a migration may do while the version before it still runs: add. What that version uses is taken away
// a release later. Source: src/README.md, "The version before runs on the new schema" (expand and contract).

export type Migration = { readonly name: string; readonly sql: string };

type Rule = { readonly pattern: RegExp; readonly why: string };

/**
 * Forbidden on whatever was there before the migration. `$table` is any table that the same migration does not make.
 */
const RULES: readonly Rule[] = [
  {
    pattern:
      /^drop (table|view|materialized view|schema|sequence|type|extension|function|procedure|trigger|policy|role)\b/,
    why: 'takes away',
  },
  { pattern: /^alter table .*\bdrop column\b/, why: 'takes away a column' },
  { pattern: /\brename\b/, why: 'renames' },
  { pattern: /^alter table .*\balter column .*\b(set data )?type\b/, why: 'gives a column another type' },
  { pattern: /^alter table .*\bset not null\b/, why: 'asks for a value that the version before may not write' },
  {
    pattern: /^alter table .*\badd column\b(?!.*\bdefault\b).*\bnot null\b/,
    why: 'asks for a value that the version before does not write',
  },
  {
    pattern: /^alter table .*\badd (constraint|check|unique|foreign key|primary key|exclude)\b/,
    why: 'forbids rows that the version before may write',
  },
  { pattern: /^create unique index\b/, why: 'forbids rows that the version before may write' },
  { pattern: /^revoke\b/, why: 'takes away a right' },
  {
    pattern: /^(truncate|delete from|update)\b/,
    why: 'changes rows under the version before, and holds them while it does',
  },
];

/** Takes an exception from the rules, with its reason: `-- contract: the column x, unused since 0.3.0`. */
const CONTRACT = /^-- contract: .+, unused since (\d+\.\d+\.\d+)$/m;

/**
 * A check that is written anew and allows more: `-- widens: the_check, by the new column x`. The migration has taken
 * away the narrower.
 */
const WIDENS = /^-- widens: (\S+), .+$/m;

/**
 * Each breach in a sentence. @param running the version whose
 * release the migrations belong to: what it still uses must stay.
 */
export function breachesOfExpand({ name, sql }: Migration, running: string): readonly string[] {
  const statements = statementsOf(sql);
  const made = new Set(
    statements.flatMap(({ text }) => /^create table (?:if not exists )?(\S+)/.exec(text)?.[1] ?? []),
  );
  return statements.flatMap(({ text, comments }) => {
    const table = /^(?:alter table (?:only )?|create unique index .* on (?:only )?)(\S+)/.exec(text)?.[1];
    if (table !== undefined && made.has(table)) return [];
    const unused = CONTRACT.exec(comments)?.[1];
    if (unused !== undefined && isBefore(unused, running)) return [];
    const widened = WIDENS.exec(comments)?.[1];
    if (widened !== undefined && text.includes(`add constraint ${widened} check`) && dropsCheck(statements, widened))
      return [];
    return RULES.filter(({ pattern }) => pattern.test(text)).map(({ why }) => `${name}: ${why}: ${text.slice(0, 100)}`);
  });
}

function dropsCheck(statements: readonly { readonly text: string }[], name: string): boolean {
  return statements.some(({ text }) => text.includes(`drop constraint ${name}`));
}

/**
 * In lower case, on one line, without quotes and comments; the bodies of functions are left out, since they run later.
 */
function statementsOf(sql: string): readonly { readonly text: string; readonly comments: string }[] {
  return sql.split('--> statement-breakpoint').map((part) => {
    const lines = part.split('\n').map((line) => line.trim());
    const isComment = (line: string) => line.startsWith('--');
    const text = lines.filter((line) => !isComment(line)).join(' ');
    const bare = text
      .replace(/\$(\w*)\$.*?\$\1\$/g, '$$$$')
      .replaceAll('"', '')
      .replaceAll(/\s+/g, ' ')
      .replaceAll('public.', '');
    return { text: bare.trim().toLowerCase(), comments: lines.filter(isComment).join('\n') };
  });
}

function isBefore(version: string, other: string): boolean {
  const numbers = (text: string) => text.split('.').map(Number);
  const [a, b] = [numbers(version), numbers(other)];
  const at = a.findIndex((part, n) => part !== b[n]);
  return at >= 0 && (a[at] ?? 0) < (b[at] ?? 0);
}
