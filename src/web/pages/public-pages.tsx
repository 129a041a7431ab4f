// Public pages, with or without sign-in: the accessibility statement, the guide with its worked case, and the choice of
// language.
import type { FastifyInstance } from 'fastify';
import { entriesOf, showsToVisitors } from '../door.tsx';
import type { PagesOptions } from '../pages-options.ts';
import { keepLanguage } from '../session.ts';
import { safePath } from '../sign-in.ts';
import { accessibilityPage } from './accessibility-page.tsx';
import { guidePage, WORKED_CASE, workedCasePage } from './guide-page.tsx';

export function addPublicPages(app: FastifyInstance, options: PagesOptions, csp: string): void {
  const show = showsToVisitors(options, csp);
  for (const path of ['/was', '/tilgaengelighed'])
    app.get(path, (request, reply) => show(request, reply, ({ t }) => accessibilityPage(t, options.authority)));
  app.get('/vejledning', (request, reply) => show(request, reply, (visitor) => guidePage(visitor, options.authority)));
  app.get(WORKED_CASE, (request, reply) =>
    show(request, reply, (visitor) => workedCasePage(visitor, options.workedCase)),
  );

  app.post('/sprog', { preHandler: app.csrfProtection.bind(app) }, (request, reply) => {
    const entries = entriesOf(request);
    keepLanguage(request, entries.get('sprog') ?? '');
    return reply.redirect(safePath(entries.get('til')), 303);
  });
}
