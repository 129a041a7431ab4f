// All texts of a paper as one list, for tests that search them in any format.
import type { Block, Cell, Paper } from '../../src/documents/paper.ts';

function cellWords(cell: Cell): readonly string[] {
  return typeof cell === 'string' ? [cell] : cell;
}

function blockWords(block: Block): readonly string[] {
  switch (block.kind) {
    case 'list':
      return block.items;
    case 'facts':
      return block.rows.flatMap(({ term, value }) => [term, ...cellWords(value)]);
    case 'table':
      return [
        block.caption,
        ...block.columns.map(({ text }) => text),
        ...block.rows.flatMap((row) => row.flatMap(cellWords)),
      ];
    case 'figure':
      return [block.caption];
    default:
      return [block.text];
  }
}

export function wordsOf(paper: Paper): readonly string[] {
  return [
    paper.kind,
    paper.title,
    paper.formalCheck,
    ...paper.facts.flatMap(({ term, value }) => [term, ...cellWords(value)]),
    ...paper.sections.flatMap((section) => [section.heading, ...section.blocks.flatMap(blockWords)]),
    ...paper.footer,
  ];
}

export function sectionWords(paper: Paper, id: string): string {
  const section = paper.sections.find((candidate) => candidate.id === id);
  return (section?.blocks ?? []).flatMap(blockWords).join('\n');
}

export type Table = Extract<Block, { kind: 'table' }>;

/** The first table of a section whose caption begins with this text. */
export function tableOf(paper: Paper, section: string, caption: string): Table | undefined {
  const blocks = paper.sections.find(({ id }) => id === section)?.blocks ?? [];
  return blocks.find((block): block is Table => block.kind === 'table' && block.caption.startsWith(caption));
}
