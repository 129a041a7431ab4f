// Sessions that were ended, on every replica at once: a cookie that was copied before the sign-out counts no longer.
import type { Sessions } from '../app/sessions.ts';
import { type Queryable, run } from './statement.ts';

/** `until` and `now` are UTC: after `until` the cookie is too old by itself and the row can be forgotten. */
export function createSessions(on: Queryable): Sessions & { readonly forget: (now: string) => Promise<void> } {
  return {
    end: async (id, until) => {
      await run(on, {
        text: 'insert into ended_session (id, until) values ($1, $2) on conflict do nothing',
        values: [id, until],
      });
    },
    hasEnded: async (id) => {
      const text = 'select exists (select from ended_session where id = $1) as ended';
      const [row] = await run<{ ended: boolean }>(on, { name: 'ended-session', text, values: [id] });
      return row?.ended === true;
    },
    forget: async (now) => {
      await run(on, { text: 'delete from ended_session where until < $1', values: [now] });
    },
  };
}
