// The sessions of the pages, shared by all replicas: a session ended on one is invalid on all, even with a copied
// cookie.
import type { KeptSession, Sessions } from '../app/sessions.ts';
import { insertInto, namesOf, setting, tableIn } from './names.ts';
import { endedSession, session } from './session-schema.ts';
import { type Queryable, run } from './statement.ts';

const NAMES = namesOf(session);
const SESSION = tableIn(session);
const BEGIN = `${insertInto(session, {
  ...{ id: '$1', subject: '$2', sealed: '$3', beganAt: 'now', seenAt: 'now' },
  until: 'now + make_interval(secs => $4)',
})} from (select clock_timestamp() as now) clock`;
/** Not expired, and seen within the last `$2` seconds. */
const LIVE = `${NAMES.until} > clock_timestamp() and ${NAMES.seenAt} > clock_timestamp() - make_interval(secs => $2)`;
const FIND = `with seen as (
    update ${SESSION} set ${setting(session, { seenAt: 'clock_timestamp()' })}
    where ${NAMES.id} = $1 and ${LIVE} and ${NAMES.seenAt} < clock_timestamp() - interval '1 minute'
  )
  select ${NAMES.sealed} from ${SESSION} where ${NAMES.id} = $1 and ${LIVE}`;
const END = `with gone as (delete from ${SESSION} where ${NAMES.id} = $1 returning ${NAMES.sealed}, ${NAMES.until})
  select ${NAMES.sealed} from gone where ${NAMES.until} > clock_timestamp()`;
const END_OTHERS = `delete from ${SESSION} where ${NAMES.subject} = $1 and ${NAMES.id} <> $2 returning ${NAMES.id}`;
const OF = `select ${NAMES.id}, ${NAMES.beganAt} as "beganAt", ${NAMES.seenAt} as "seenAt" from ${SESSION}
  where ${NAMES.subject} = $1 and ${LIVE} order by ${NAMES.seenAt} desc, ${NAMES.id}`;
const FORGET = [session, endedSession].map(
  (table) => `delete from ${tableIn(table)} where ${namesOf(table).until} < clock_timestamp()`,
);

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
      return (await run(on, { text: END_OTHERS, values: [subject, id] })).length;
    },
    of: (subject, idleSeconds) => run<KeptSession>(on, { text: OF, values: [subject, idleSeconds] }),
    forget: async () => {
      for (const text of FORGET) await run(on, { text, values: [] });
    },
  };
}
