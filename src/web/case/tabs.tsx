// The pages of one case, as links above each of them.

import type { Case } from '../load-case.ts';
import type { View } from '../view.ts';

const PAGES = [
  ['', 'case.overview'],
  ['oplysninger', 'case.dossier'],
  ['vurdering', 'case.assessment'],
  ['oekonomi', 'case.economy'],
  ['ansvar', 'case.responsibility'],
] as const;

export function CaseTabs({
  view,
  found,
  current,
}: {
  readonly view: View;
  readonly found: Pick<Case, 'proposal'>;
  readonly current: (typeof PAGES)[number][0];
}) {
  return (
    <nav class="ob-nav mb-5" aria-label={view.t('case.pages')}>
      <div class="container">
        <ul>
          {PAGES.map(([path, key]) => (
            <li key={path}>
              <a
                href={`/sager/${found.proposal.id}${path && `/${path}`}`}
                {...(path === current && { 'aria-current': 'page' })}
              >
                {view.t(key)}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </nav>
  );
}
