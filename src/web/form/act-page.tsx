// The page of one small act on a case.
import type { ComponentChildren } from 'preact';
import { caseTrail } from '../case/load-case.ts';
import type { Page, View } from '../view.ts';
import { FormStart } from './controls.tsx';
import { ErrorSummary, type FormError } from './error-summary.tsx';

export type ActPage = {
  readonly view: View;
  readonly title: string;
  readonly lead?: string;
  readonly proposal: Parameters<typeof caseTrail>[1]['proposal'];
  readonly errors: readonly FormError[];
  readonly children?: ComponentChildren;
  readonly warning?: boolean;
  readonly values?: Readonly<Record<string, string | number>>;
};

/** One question, one button, and a way back to the case. */
export function actPage({ view, title, lead, proposal, errors, children, warning, values = {} }: ActPage): Page {
  const { t, csrf, url } = view;
  return {
    title,
    faulty: errors.length > 0,
    status: errors.length > 0 ? 400 : 200,
    trail: caseTrail(view, { proposal }),
    body: (
      <div class="ob-narrow">
        <ErrorSummary errors={errors.map(({ name, text }) => ({ name, text }))} t={t} />
        {lead && <p class="ob-lead">{lead}</p>}
        <form method="post" action={url.pathname}>
          <FormStart csrf={csrf} values={values} />
          {children}
          <div class="ob-actions">
            <button class={`button ${warning ? 'button-warning' : 'button-primary'}`} type="submit">
              {title}
            </button>
            <a href={`/sager/${proposal.id}`}>{t('act.cancel')}</a>
          </div>
        </form>
      </div>
    ),
  };
}

export function errorAt(errors: readonly FormError[], name: string): string | undefined {
  return errors.find((error) => error.name === name)?.text;
}
