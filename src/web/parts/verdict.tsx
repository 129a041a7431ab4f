// A verdict in a frame, with the standard words about the formal check.
import type { ComponentChildren } from 'preact';
import type { Translate } from '../texts/index.ts';

type Props = {
  readonly tone: 'good' | 'bad' | 'warn';
  readonly title: string;
  readonly t: Translate;
  /** The page says those words once for several. */
  readonly formalSaid?: boolean;
  readonly children?: ComponentChildren;
};

export function Verdict({ tone, title, t, formalSaid = false, children }: Props) {
  return (
    <div class={`ob-verdict ob-verdict--${tone}`} data-verdict>
      <p class="h4 mt-0">
        <strong>{title}</strong>
      </p>
      {children}
      {!formalSaid && <p class="ob-muted">{t('shell.formal')}</p>}
    </div>
  );
}
