// A document as semantic HTML, for screen and print. The caller supplies the pictures.
import type { ComponentChildren, JSX } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { type Block, type Cell, type FigureId, languageOfTyped, type Paper, type Section } from './paper.ts';
import { paperWriter } from './texts/texts.ts';
import { linesOf, unbroken } from './unbroken.ts';

/** Draws a figure, or returns nothing. `id` is unique in the document. */
export type Picture = (figure: FigureId, id: string, caption: string) => ComponentChildren;

/** Tables with more rows are folded on the screen and complete on paper. */
const ROWS_SHOWN = 10;

type Props = { readonly paper: Paper; readonly picture?: Picture | undefined; readonly id?: string };

/** The document as an article. `id` is the prefix of every id in it. */
export function PaperArticle({ paper, picture, id = 'paper' }: Props): JSX.Element {
  return (
    <article class="paper" lang={paper.language} aria-labelledby={`${id}-title`}>
      <header class="paper-header">
        <p class="paper-kind">{paper.kind}</p>
        <h1 id={`${id}-title`} lang={languageOfTyped(paper, paper.title)}>
          {unbroken(paper.title)}
        </h1>
        <Facts rows={paper.facts} paper={paper} />
      </header>
      <Contents paper={paper} id={id} />
      {paper.sections.map((section) => (
        <PaperSection key={section.id} section={section} paper={paper} picture={picture} id={`${id}-${section.id}`} />
      ))}
      <footer class="paper-footer">
        {paper.footer.map((line) => (
          <p key={line}>{unbroken(line)}</p>
        ))}
      </footer>
    </article>
  );
}

function Contents({ paper, id }: { readonly paper: Paper; readonly id: string }): JSX.Element {
  return (
    <nav class="paper-contents" aria-labelledby={`${id}-contents`}>
      <p id={`${id}-contents`}>{paperWriter(paper.language)('paper.contents')}</p>
      <ol>
        {paper.sections.map((section) => (
          <li key={section.id}>
            <a href={`#${id}-${section.id}`}>{section.heading}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** The same paper gives the same bytes. */
export function paperHtml(paper: Paper, picture?: Picture): string {
  return renderToString(<PaperArticle paper={paper} picture={picture} />);
}

type InSection = {
  readonly paper: Paper;
  readonly picture: Picture | undefined;
  readonly id: string;
  /** Long tables are folded in annexes. */
  readonly annex?: boolean;
};

function PaperSection({ section, ...rest }: InSection & { readonly section: Section }): JSX.Element {
  const blocks = section.blocks.map((block, at) => (
    <BlockOf key={at} block={block} {...rest} id={`${rest.id}-${at + 1}`} annex={section.annex === true} />
  ));
  return (
    <section
      class={section.annex ? 'paper-section paper-annex' : 'paper-section'}
      id={rest.id}
      aria-labelledby={`${rest.id}-heading`}
    >
      <h2 id={`${rest.id}-heading`}>{section.heading}</h2>
      {section.annex ? (
        <details class="paper-fold">
          <summary>{paperWriter(rest.paper.language)('summary.show', { heading: section.heading })}</summary>
          {blocks}
        </details>
      ) : (
        blocks
      )}
    </section>
  );
}

function BlockOf({ block, paper, picture, id, annex }: InSection & { readonly block: Block }): JSX.Element | null {
  switch (block.kind) {
    case 'heading':
      return <h3>{unbroken(block.text)}</h3>;
    case 'paragraph':
      return <p lang={languageOfTyped(paper, block.text)}>{unbroken(block.text)}</p>;
    case 'missing':
      return <p class="paper-missing">{unbroken(block.text)}</p>;
    case 'list':
      return (
        <ul>
          {block.items.map((item) => (
            <li key={item} lang={languageOfTyped(paper, item)}>
              <Lines text={item} />
            </li>
          ))}
        </ul>
      );
    case 'facts':
      return <Facts rows={block.rows} paper={paper} />;
    case 'verdict':
      return (
        <p class={`paper-verdict paper-verdict-${block.tone}`}>
          {unbroken(block.text)} <FormalCheck paper={paper} />
        </p>
      );
    case 'table':
      return <PaperTable table={block} paper={paper} id={id} folds={annex === true} />;
    case 'figure':
      return <>{picture?.(block.figure, id, block.caption)}</>;
  }
}

function FormalCheck({ paper }: { readonly paper: Paper }): JSX.Element {
  return <em class="paper-formal">({paper.formalCheck})</em>;
}

function Facts({ rows, paper }: { readonly rows: Paper['facts']; readonly paper: Paper }): JSX.Element {
  return (
    <dl class="paper-facts">
      {rows.map(({ term, value }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>
            <CellOf cell={value} paper={paper} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

type Table = Extract<Block, { kind: 'table' }>;

/** Scrolls sideways on a narrow screen, also by keyboard. */
function PaperTable({
  table,
  paper,
  id,
  folds,
}: {
  readonly table: Table;
  readonly paper: Paper;
  readonly id: string;
  readonly folds: boolean;
}): JSX.Element {
  const side = (column: number) => (table.columns[column]?.numeric ? 'paper-number' : undefined);
  const whole = (
    // biome-ignore lint/a11y/useSemanticElements: a scrolling area is no fieldset; it is reachable by keyboard
    <div class="paper-scroll" role="group" aria-labelledby={id} tabindex={0}>
      <table class="paper-table">
        <caption id={id}>
          {unbroken(table.caption)}
          {table.verdict && (
            <>
              {' '}
              <FormalCheck paper={paper} />
            </>
          )}
        </caption>
        <thead>
          <tr>
            {table.columns.map((column, at) => (
              <th key={column.text} scope="col" class={side(at)}>
                {column.text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, at) => (
            <tr key={at}>
              {row.map((cell, column) =>
                column === 0 ? (
                  <th key={table.columns[column]?.text} scope="row">
                    <CellOf cell={cell} paper={paper} />
                  </th>
                ) : (
                  <td key={table.columns[column]?.text} class={side(column)}>
                    <CellOf cell={cell} paper={paper} />
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
  if (!folds || table.rows.length <= ROWS_SHOWN) return whole;
  const rows = { caption: table.caption, rows: String(table.rows.length) };
  return (
    <details class="paper-fold">
      <summary>{paperWriter(paper.language)('paper.showTable', rows)}</summary>
      {whole}
    </details>
  );
}

function CellOf({ cell, paper }: { readonly cell: Cell; readonly paper: Paper }): JSX.Element {
  if (typeof cell !== 'string' && cell.length > 1) {
    return (
      <ul class="paper-lines">
        {cell.map((line) => (
          <li key={line} lang={languageOfTyped(paper, line)}>
            <Lines text={line} />
          </li>
        ))}
      </ul>
    );
  }
  const text = typeof cell === 'string' ? cell : (cell[0] ?? '–');
  return (
    <span lang={languageOfTyped(paper, text)}>
      <Lines text={text} />
    </span>
  );
}

/** Text with its line breaks. */
function Lines({ text }: { readonly text: string }): JSX.Element {
  return <>{linesOf(text).flatMap((line, at) => (at === 0 ? [line] : [<br key={at} />, line]))}</>;
}
