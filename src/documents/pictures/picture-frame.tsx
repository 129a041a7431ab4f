// Common to all pictures: a caption, the drawing with its accessible name, the same in words, and a table of the
// numbers. No inline styles: colours and patterns are presentation attributes, the rest is in pictures.css.
import type { ComponentChildren, JSX } from 'preact';
import type { Language } from '../../lib/localised.ts';
import { pictureWriter } from './picture-texts.ts';

/** Columns whose name starts with `#` have numbers. */
export type PictureTable = { readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[] };

type Frame = {
  /** Unique in the page: every id inside starts with it. */
  readonly id: string;
  readonly language: Language;
  readonly caption: string;
  /** The text equivalent, one sentence each. */
  readonly words: readonly string[];
  /** More of the text equivalent, for screen readers only, since the drawing shows it. */
  readonly heard?: readonly string[];
  readonly table: PictureTable;
  readonly size: { readonly width: number; readonly height: number };
  readonly children: ComponentChildren;
};

export function PictureFrame({ id, language, caption, words, heard = [], table, size, children }: Frame): JSX.Element {
  const { width, height } = size;
  return (
    <figure class="picture" id={id} lang={language}>
      <figcaption id={`${id}-caption`}>{caption}</figcaption>
      {/* biome-ignore lint/a11y/useSemanticElements: a scrolling area is no fieldset; it is reachable by keyboard */}
      <div class="picture-scroll" role="group" aria-labelledby={`${id}-caption`} tabindex={0}>
        <svg
          xmlns="http://www.w3.org/2000/svg"
          role="img"
          aria-labelledby={`${id}-title`}
          aria-describedby={`${id}-words`}
          viewBox={`0 0 ${width} ${height}`}
          width={width}
          height={height}
          preserveAspectRatio="xMinYMin meet"
          font-size="14"
          fill="#1a1a1a"
        >
          <title id={`${id}-title`}>{caption}</title>
          <rect width={width} height={height} fill="#ffffff" />
          {children}
        </svg>
      </div>
      <div class="picture-words" id={`${id}-words`}>
        {words.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        {heard.map((sentence) => (
          <p class="picture-heard" key={sentence}>
            {sentence}
          </p>
        ))}
      </div>
      <Numbers id={id} language={language} table={table} />
    </figure>
  );
}

/** Says why there is no picture. */
export function NotDrawn({
  id,
  language,
  caption,
  reasons,
}: Pick<Frame, 'id' | 'language' | 'caption'> & { readonly reasons: readonly string[] }): JSX.Element {
  const write = pictureWriter(language);
  return (
    <figure class="picture picture-empty" id={id} lang={language}>
      <figcaption id={`${id}-caption`}>{caption}</figcaption>
      {reasons.map((reason) => (
        <p key={reason}>{write('picture.notDrawn', { reason })}</p>
      ))}
    </figure>
  );
}

function Numbers({ id, language, table }: Pick<Frame, 'id' | 'language' | 'table'>): JSX.Element {
  const write = pictureWriter(language);
  const numeric = table.columns.map((name) => (name.startsWith('#') ? 'picture-number' : undefined));
  const names = table.columns.map((name) => name.replace(/^#/, ''));
  return (
    <details class="picture-data">
      <summary>{write('picture.data')}</summary>
      {/* biome-ignore lint/a11y/useSemanticElements: a scrolling area is no fieldset; it is reachable by keyboard */}
      <div class="picture-scroll" role="group" aria-labelledby={`${id}-table`} tabindex={0}>
        <table>
          <caption id={`${id}-table`}>{write('picture.data')}</caption>
          <thead>
            <tr>
              {names.map((name, at) => (
                <th key={name} scope="col" class={numeric[at]}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row, line) => (
              <tr key={`${line} ${row[0]}`}>
                {row.map((cell, at) =>
                  at === 0 ? (
                    <th key={names[at]} scope="row">
                      {cell}
                    </th>
                  ) : (
                    <td key={names[at]} class={numeric[at]}>
                      {cell}
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
