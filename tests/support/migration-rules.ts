// What a migration may do while the previous version still runs: add. What that version uses is removed one release
// later. Source: src/README.md, "The previous version runs on the new schema" (expand and contract).

export type Migration = { readonly name: string; readonly sql: string };

/** `fits`: the change is allowed if the previous version writes no row that violates it; the migration may say so. */
type Rule = { readonly pattern: RegExp; readonly why: string; readonly fits?: true };

/**
 * Forbidden on everything that existed before the migration. `$table` is any table that the same migration does not
 * create.
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
    fits: true,
  },
  { pattern: /^create unique index\b/, why: 'forbids rows that the version before may write', fits: true },
  { pattern: /^revoke\b/, why: 'takes away a right' },
  {
    pattern: /^(truncate|delete from|update)\b/,
    why: 'changes rows under the version before, and holds them while it does',
  },
];

/** An exception from the rules, with its reason: `-- contract: the column x, unused since 0.3.0`. */
const CONTRACT = /^-- contract: .+, unused since (\d+\.\d+\.\d+)$/m;

/**
 * States why the previous version writes nothing that a forbidden change would refuse: `-- fits: the version before
 * has no such column`.
 */
const FITS = /^-- fits: \S+( \S+){3,}$/m;

/**
 * Each breach in a sentence. @param running the version whose release the migrations belong to: what it uses must
 * stay.
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
    const fitting = FITS.test(comments);
    return RULES.filter(({ pattern, fits }) => pattern.test(text) && !(fits && fitting)).map(
      ({ why }) => `${name}: ${why}: ${text.slice(0, 100)}`,
    );
  });
}

/**
 * The statements in lower case, on one line, without quotes and comments. Bodies of functions are left out, since they
 * run later.
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
