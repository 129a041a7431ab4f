// Hvem er jeg: the person, the roles from the identity provider, and the person's active sessions.

import type { Door } from '../door.tsx';
import { writeInstant } from '../formats.ts';
import { sayGrant } from '../names.ts';
import { IDLE_HOURS, SESSION_HOURS, sessionsOf } from '../session.ts';

export function addWhoPage(door: Door): void {
  door.get('/hvem-er-jeg', async ({ actor, session, ports, t, language, csrf }) => {
    const [frameworks, sessions] = await Promise.all([ports.frameworks.published(), sessionsOf(ports.sessions, actor)]);
    return {
      title: t('who.title'),
      body: (
        <div class="ob-narrow">
          <p class="ob-lead">
            {t('who.signedInAs')} <strong>{actor.name}</strong>.
          </p>
          <h2>{t('who.grants')}</h2>
          {actor.grants.length === 0 ? (
            <p>{t('who.none')}</p>
          ) : (
            <ul>
              {actor.grants.map((grant) => (
                <li key={`${grant.role}:${grant.scope}`}>{sayGrant(grant, frameworks, t, language)}</li>
              ))}
            </ul>
          )}
          <h2>{t('who.sessions')}</h2>
          <p>{t('who.until', { hours: SESSION_HOURS, idle: IDLE_HOURS })}</p>
          <ul>
            {sessions.map(({ id, beganAt, seenAt }) => (
              <li key={id}>
                {t('who.session', { began: writeInstant(beganAt, language), seen: writeInstant(seenAt, language) })}
                {id === session && <strong> ({t('who.here')})</strong>}
              </li>
            ))}
          </ul>
          {sessions.length > 1 && (
            <form method="post" action="/log-ud-andre">
              <input type="hidden" name="_csrf" value={csrf} />
              <button class="button button-secondary" type="submit">
                {t('who.endOthers')}
              </button>
            </form>
          )}
        </div>
      ),
    };
  });
}
