// All errors of a form at the top of the page, each a link to its field.
import type { Translate } from '../texts/index.ts';
import { idOf } from './controls.tsx';

export type FormError = { readonly name: string | undefined; readonly text: string };

export function ErrorSummary({
  errors,
  t,
  lead,
}: {
  readonly errors: readonly FormError[];
  readonly t: Translate;
  readonly lead?: string | undefined;
}) {
  if (errors.length === 0) return null;
  return (
    <div class="alert alert-error" role="alert" tabIndex={-1} autofocus id="fejl">
      <div class="alert-body">
        <h2 class="alert-heading">{t('error.summary')}</h2>
        {lead && <p class="alert-text">{lead}</p>}
        <ul class="nobullet-list">
          {errors.map(({ name, text }) => (
            <li key={`${name}${text}`}>{name === undefined ? text : <a href={`#${idOf(name)}`}>{text}</a>}</li>
          ))}
        </ul>
      </div>
    </div>
  );
}
