// A section of a page with a heading that links can lead to.
import type { ComponentChildren } from 'preact';

type Props = { readonly id: string; readonly title: string; readonly children: ComponentChildren };

export function Part({ id, title, children }: Props) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
