// The sessions of the pages, on every replica alike: ended on one, a copied cookie counts on none.
import type { KeptSession, Sessions } from '../app/sessions.ts';
import { type Queryable, run } from './statement.ts';

const BEGIN = `insert into session (id, subject, sealed, began_at, seen_at, until)
  select $1, $2, $3, now, now, now + make_interval(secs => $4) from (select clock_timestamp() as now) clock`;
/** Not ended, and seen within `$2` seconds. */
const LIVE = 'until > clock_timestamp() and seen_at > clock_timestamp() - make_interval(secs => $2)';
const FIND = `with seen as (
    update session set seen_at = clock_timestamp()
    where id = $1 and ${LIVE} and seen_at < clock_timestamp() - interval '1 minute'
  )
  select sealed from session where id = $1 and ${LIVE}`;
const END = `with gone as (delete from session where id = $1 returning sealed, until)
  select sealed from gone where until > clock_timestamp()`;
const OF = `select id, began_at as "beganAt", seen_at as "seenAt" from session
  where subject = $1 and ${LIVE} order by seen_at desc, id`;

export function createSessions(on: Queryable): Sessions & { readonly forget: () => Promise<void> } {
  const sealedOf = async (name: string, text: string, values: readonly unknown[]) =>
    (await run<{ sealed: string }>(on, { name, text, values: [...values] }))[0]?.sealed;
  return {
    begin: async ({ id, subject, sealed, seconds }) => {
      await run(on, { text: BEGIN, values: [id, subject ?? null, sealed, seconds] });
    },
    find: (id, idleSeconds) => sealedOf('session', FIND, [id, idleSeconds]),
    end: (id) => sealedOf('end-session', END, [id]),
    endOthers: async (subject, id) => {
      const text = 'delete from session where subject = $1 and id <> $2 returning id';
      return (await run(on, { text, values: [subject, id] })).length;
    },
    of: (subject, idleSeconds) => run<KeptSession>(on, { text: OF, values: [subject, idleSeconds] }),
    forget: async () => {
      for (const table of ['session', 'ended_session'])
        await run(on, { text: `delete from ${table} where until < clock_timestamp()`, values: [] });
    },
  };
}
