// A message in a box. The kind of message is given in words too.
import type { ComponentChildren } from 'preact';
import type { Translate } from '../texts/index.ts';

type AlertKind = 'success' | 'info' | 'warning' | 'error';

type Props = {
  readonly kind: AlertKind;
  readonly t: Translate;
  readonly text?: string;
  readonly heading?: string;
  readonly children?: ComponentChildren;
};

export function Alert({ kind, t, text, heading, children }: Props) {
  return (
    <div
      class={`alert alert-${kind}${heading ? '' : ' alert--paragraph'}`}
      role={kind === 'error' ? 'alert' : 'status'}
    >
      <div class="alert-body">
        {heading && <h2 class="alert-heading">{heading}</h2>}
        {text && (
          <p class="alert-text">
            <span class="sr-only">{`${t(`${kind}.word`)}: `}</span>
            {text}
          </p>
        )}
        {children}
      </div>
    </div>
  );
}
