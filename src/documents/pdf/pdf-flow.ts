// The current position on the pages of a PDF, and drawing of lines as content of its structure elements. Distances are
// in points.
import type PDFDocument from 'pdfkit';
import type { FontName } from '../document-fonts.ts';
import { type Line, linesAt, type Run } from './pdf-text.ts';

export type Doc = InstanceType<typeof PDFDocument>;
export type Element = ReturnType<Doc['struct']>;

export const A4 = { width: 595.28, height: 841.89 };
export const MARGIN = { top: 38, left: 46, right: 46, bottom: 52 };
export const WIDTH = A4.width - MARGIN.left - MARGIN.right;
export const BOTTOM = A4.height - MARGIN.bottom;
const INK = '#1a1a1a';
/** Line height divided by font size. */
export const LEADING = 1.2;

type Style = { readonly size: number; readonly x: number; readonly width: number; readonly right?: boolean };

export class Flow {
  readonly doc: Doc;
  y = MARGIN.top;
  /** Font size of running text. */
  size = 9.5;
  /** Cache of letter widths at a font size of 1,000. */
  readonly #letters = new Map<string, number>();

  constructor(doc: Doc) {
    this.doc = doc;
  }

  /** Adds a structure element as the last child of its parent. */
  elementIn(parent: Element, ...made: Parameters<Doc['struct']>): Element {
    const element = this.doc.struct(...made);
    parent.add(element);
    return element;
  }

  /** Starts a new page unless this height is free. */
  need(height: number): void {
    if (this.y + height > BOTTOM && this.y > MARGIN.top) this.newPage();
  }

  newPage(): void {
    this.doc.addPage();
    this.y = MARGIN.top;
  }

  lines(runs: readonly Run[], { size, width }: Pick<Style, 'size' | 'width'>): readonly Line[] {
    return linesAt(runs, width, (text, font) => this.widthOf(text, font, size));
  }

  /** Width as the sum of letters, without kerning: laying out every text at every possible size would take seconds. */
  widthOf(text: string, font: FontName, size: number): number {
    let sum = 0;
    for (const letter of text) {
      const key = `${font} ${letter}`;
      let width = this.#letters.get(key);
      if (width === undefined) {
        width = this.doc.font(font).fontSize(1000).widthOfString(letter);
        this.#letters.set(key, width);
      }
      sum += width;
    }
    return (sum * size) / 1000;
  }

  /** Draws the lines of a paragraph as content of the element, on as many pages as needed. */
  paragraph(element: Element, tag: string, runs: readonly Run[], style: Style): void {
    for (const line of this.lines(runs, style)) {
      this.need(style.size * LEADING);
      this.line(element, tag, line, { ...style, y: this.y });
      this.y += style.size * LEADING;
    }
  }

  /**
   * Draws one line at a position. A space is added at its end, so that words stay separate when the text is read aloud
   * or copied.
   */
  line(element: Element | undefined, tag: string, line: Line, at: Style & { readonly y: number }): void {
    if (line.pieces.length === 0) return;
    const content = element && this.doc.markStructureContent(tag);
    let x = at.right ? at.x + at.width - line.width : at.x;
    for (const [n, { text, run, width }] of line.pieces.entries()) {
      this.doc
        .font(run.font ?? 'regular')
        .fontSize(at.size)
        .fillColor(run.colour ?? INK);
      this.doc.text(n === line.pieces.length - 1 ? `${text} ` : text, x, at.y, { lineBreak: false });
      x += width;
    }
    if (element && content) {
      this.doc.endMarkedContent();
      element.add(content);
    }
  }

  /** A horizontal rule from margin to margin. */
  rule(y: number, { thickness, colour }: { readonly thickness: number; readonly colour: string }): void {
    this.decoration((doc) =>
      doc
        .lineWidth(thickness)
        .strokeColor(colour)
        .moveTo(MARGIN.left, y)
        .lineTo(MARGIN.left + WIDTH, y)
        .stroke(),
    );
  }

  /** Draws decoration, which is marked as an artifact and skipped by screen readers. */
  decoration(draw: (doc: Doc) => void): void {
    this.doc.markContent('Artifact', { type: 'Layout' });
    draw(this.doc);
    this.doc.endMarkedContent();
  }
}
