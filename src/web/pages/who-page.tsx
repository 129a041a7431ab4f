// Hvem er jeg: the person and what the identity provider says they may do.

import { sayGrant } from '../case/names.ts';
import type { Door } from '../door.tsx';
import { SESSION_HOURS } from '../session.ts';

export function registerWho(door: Door): void {
  door.get('/hvem-er-jeg', async ({ actor, ports, t, language }) => {
    const frameworks = await ports.frameworks.published();
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
          <p>{t('who.until', { hours: SESSION_HOURS })}</p>
        </div>
      ),
    };
  });
}
