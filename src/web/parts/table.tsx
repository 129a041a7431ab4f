// A table that scrolls horizontally on a narrow screen, by keyboard too.
import type { ComponentChildren } from 'preact';

export type Cell = ComponentChildren;

type Props = {
  readonly caption: string;
  readonly head: readonly ComponentChildren[];
  readonly rows: readonly (readonly Cell[])[];
  /** Indexes of numeric columns, from 0. */
  readonly numbers?: readonly number[];
  /** Allows numeric columns to wrap, where they hold words too. */
  readonly wrap?: boolean;
};

export function Table({ caption, head, rows, numbers = [], wrap = false }: Props) {
  const kind = (i: number) => (numbers.includes(i) ? { class: wrap ? 'align-text-right' : 'ob-number' } : {});
  const id = `t-${caption.replace(/[^\p{L}\p{N}]+/gu, '-')}`;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a scrolling area is no fieldset
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it must be reachable by keyboard (WCAG 2.1.1)
    <div class="ob-scroll" role="group" aria-labelledby={id} tabIndex={0}>
      <table class="table table--compact">
        <caption class="sr-only" id={id}>
          {caption}
        </caption>
        <thead>
          <tr>
            {head.map((cell, i) => (
              <th scope="col" key={String(i)} {...kind(i)}>
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, n) => (
            <tr key={String(n)}>
              {row.map((cell, i) =>
                i === 0 ? (
                  <th scope="row" key={String(i)} class={`weight-normal ${numbers.includes(0) ? 'ob-number' : ''}`}>
                    {cell}
                  </th>
                ) : (
                  <td key={String(i)} {...kind(i)}>
                    {cell}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A list of names with their values. */
export function Facts({ facts }: { readonly facts: readonly (readonly [name: string, value: ComponentChildren])[] }) {
  return (
    <dl class="ob-facts">
      {facts.map(([name, value]) => (
        <>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </>
      ))}
    </dl>
  );
}
