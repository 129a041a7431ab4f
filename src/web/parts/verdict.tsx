// A verdict in a frame, with the standard words about the formal check.
import type { ComponentChildren } from 'preact';
import type { Translate } from '../texts/index.ts';

type Props = {
  readonly tone: 'good' | 'bad' | 'warn';
  readonly title: string;
  readonly t: Translate;
  readonly children?: ComponentChildren;
};

export function Verdict({ tone, title, t, children }: Props) {
  return (
    <div class={`ob-verdict ob-verdict--${tone}`} data-verdict>
      <p class="h4 mt-0">
        <strong>{title}</strong>
      </p>
      {children}
      <p class="ob-muted">{t('shell.formal')}</p>
    </div>
  );
}
