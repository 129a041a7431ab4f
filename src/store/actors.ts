// People and systems that have used the service, with the contents of their last token.
import { sql } from 'drizzle-orm';
import { LRUCache } from 'lru-cache';
import type { Pool } from 'pg';
import type { ActorStore, KnownActor } from '../app/actor-ports.ts';
import { type Actor, parseGrant, SCOPES } from '../domain/workflow/actor.ts';
import { knownActor } from './actor-schema.ts';
import { readPage } from './pages.ts';
import { askingAgain, planned, plannedOnce, run } from './statement.ts';
import { bare, columnsOf, known, listOf, type RowOf, textArray } from './tables.ts';

/** An actor is written at most once an hour, unless the token has changed. */
const HOUR_MS = 3_600_000;
const REMEMBERED = 10_000;
/** Actors not seen for this many days are deleted. */
const KEPT_DAYS = 400;

const COLUMNS = {
  subject: known.subject,
  name: known.name,
  kind: known.kind,
  grants: known.grants,
  scopes: known.scopes,
  seenAt: known.seenAt,
} as const;
type Row = RowOf<typeof COLUMNS>;

/** @param onError called when an actor could not be written; the write is retried at their next request. */
export function createActorStore(
  pool: Pool,
  onError: (error: Error) => void = () => undefined,
): ActorStore & { readonly forget: () => Promise<void> } {
  const noted = new LRUCache<string, string>({ max: REMEMBERED, ttl: HOUR_MS });
  return {
    note: (actor, now) => {
      const said = JSON.stringify([actor.name, actor.kind, actor.grants, scopesToKeep(actor)]);
      if (actor.subject === '' || noted.get(actor.subject) === said) return;
      noted.set(actor.subject, said);
      write(pool, actor, now).catch((error: Error) => {
        noted.delete(actor.subject);
        onError(error);
      });
    },
    list: ({ role, scope }, page) =>
      readPage<Row, KnownActor>(
        askingAgain(pool),
        {
          scope: ['actors', role ?? null, scope ?? null],
          columns: columnsOf(COLUMNS),
          from: sql`${knownActor} k`,
          alias: 'k',
          order: {
            keys: [
              { column: known.name, form: 'text', collate: 'da-x-icu' },
              { column: known.subject, form: 'text' },
            ],
            of: ({ name, subject }) => [name, subject],
            descending: false,
          },
          where: [
            ...(role === undefined ? [] : [granted(sql`split_part(held, ':', 1) = ${role}`)]),
            ...(scope === undefined ? [] : [granted(sql`substr(held, strpos(held, ':') + 1) = ${scope}`)]),
          ],
          toItem,
        },
        page,
      ),
    forget: async () => {
      const before = sql`clock_timestamp() - make_interval(days => ${KEPT_DAYS}::int)`;
      await run(pool, planned(sql`delete from ${knownActor} where ${knownActor.seenAt} < ${before}`));
    },
  };
}

function granted(condition: ReturnType<typeof sql>) {
  return sql`exists (select from unnest(${known.grants}) held where ${condition})`;
}

/** Scopes are kept for systems only. A person's tokens have different scopes depending on where they were requested. */
function scopesToKeep({ kind, scopes }: Actor): Actor['scopes'] {
  return kind === 'system' ? scopes : [];
}

async function write(pool: Pool, actor: Actor, now: string): Promise<void> {
  const { subject, name, kind, grants } = actor;
  const held = grants.map((grant) => (grant.scope === '' ? grant.role : `${grant.role}:${grant.scope}`));
  const columns = [known.subject, known.name, known.kind, known.grants, known.scopes, known.seenAt];
  const values = [
    sql`${subject}`,
    sql`${name}`,
    sql`${kind}`,
    textArray(held),
    textArray(scopesToKeep(actor)),
    sql`${now}`,
  ];
  const anew = columns.slice(1).map((column) => sql`${bare(column)} = excluded.${bare(column)}`);
  await run(
    pool,
    plannedOnce(sql`insert into ${knownActor} (${listOf(columns.map(bare))}) values (${listOf(values)})
      on conflict (${bare(known.subject)}) do update set ${listOf(anew)}`),
  );
}

/** Leaves out grants and scopes that this version does not know. */
function toItem({ grants, scopes, ...row }: Row): KnownActor {
  return {
    ...row,
    grants: grants?.flatMap((text) => parseGrant(text) ?? []) ?? null,
    scopes: SCOPES.filter((scope) => scopes.includes(scope)),
  };
}
