// The smaller blocks of a document as PDF: facts, lists, verdicts, pictures, and the foot of every page.

import type { PngPicture } from '../drawings.ts';
import { languageOfTyped, type Paper, type Tone } from '../paper.ts';
import { linesOf, unbroken } from '../unbroken.ts';
import { A4, BOTTOM, type Element, type Flow, LEADING, MARGIN, WIDTH } from './pdf-flow.ts';
import { cellText } from './pdf-table.ts';

const TERM = 150;

/** Terms and values as a list whose labels are the terms. */
export function factsOf(flow: Flow, rows: Paper['facts'], paper: Paper, part: Element): void {
  const { doc } = flow;
  const list = flow.elementIn(part, 'L');
  for (const { term, value } of rows) {
    const text = cellText(value);
    const item = flow.elementIn(list, 'LI');
    const terms = flow.lines([{ text: unbroken(term), font: 'bold' }], { size: flow.size, width: TERM - 10 });
    flow.need(terms.length * flow.size * LEADING);
    const label = flow.elementIn(item, 'Lbl');
    const from = flow.y;
    for (const [n, line] of terms.entries())
      flow.line(label, 'Lbl', line, {
        size: flow.size,
        x: MARGIN.left,
        width: TERM,
        y: from + n * flow.size * LEADING,
      });
    const lang = languageOfTyped(paper, text);
    const body = flow.elementIn(item, 'LBody', lang ? { lang } : {});
    const page = doc.bufferedPageRange().count;
    flow.paragraph(body, 'LBody', [{ text }], { size: flow.size, x: MARGIN.left + TERM, width: WIDTH - TERM });
    if (doc.bufferedPageRange().count === page) flow.y = Math.max(flow.y, from + terms.length * flow.size * LEADING);
    flow.y += 1;
  }
  flow.y += 4;
}

export function listOf(flow: Flow, items: readonly string[], paper: Paper, part: Element): void {
  const list = flow.elementIn(part, 'L');
  for (const text of items) {
    flow.need(flow.size * LEADING);
    const item = flow.elementIn(list, 'LI');
    const label = flow.elementIn(item, 'Lbl');
    const [bullet] = flow.lines([{ text: '•' }], { size: flow.size, width: 10 });
    if (bullet) flow.line(label, 'Lbl', bullet, { size: flow.size, x: MARGIN.left + 2, width: 10, y: flow.y });
    const lang = languageOfTyped(paper, text);
    const body = flow.elementIn(item, 'LBody', lang ? { lang } : {});
    const at = { size: flow.size, x: MARGIN.left + 12, width: WIDTH - 12 };
    flow.paragraph(body, 'LBody', [{ text: linesOf(text).join('\n') }], at);
    flow.y += 1;
  }
  flow.y += 3;
}

const BAR: Readonly<Record<Tone, string>> = { good: '#1f7a3d', remark: '#8a5a00', bad: '#b3141b', unknown: '#454545' };

export function verdictOf(
  flow: Flow,
  { tone, text }: { readonly tone: Tone; readonly text: string },
  paper: Paper,
  part: Element,
): void {
  const runs = [{ text: unbroken(text) }, { text: `(${paper.formalCheck})`, font: 'italic' as const }];
  const at = { size: flow.size, x: MARGIN.left + 10, width: WIDTH - 10 };
  flow.need(flow.lines(runs, at).length * flow.size * LEADING);
  const from = flow.y;
  const element = flow.elementIn(part, 'P');
  flow.paragraph(element, 'P', runs, at);
  flow.decoration((doc) => doc.rect(MARGIN.left, from - 1, 3.5, flow.y - from).fill(BAR[tone]));
  flow.y += 5;
}

/** Largest size of a picture in points, chosen so that a paper with three municipalities has at most ten pages. */
const MOST = { width: 360, height: 165 };

/** Draws a picture, with its words as alternative text. */
export function pictureOf(flow: Flow, { caption, words, drawing }: PngPicture, part: Element): void {
  const { doc } = flow;
  const scale = drawing ? Math.min(MOST.width / drawing.width, MOST.height / drawing.height) : 0;
  const [width, height] = [(drawing?.width ?? 0) * scale, (drawing?.height ?? 0) * scale];
  flow.need(height + 30);
  const above = flow.elementIn(part, 'P');
  flow.paragraph(above, 'P', [{ text: unbroken(caption), font: 'bold' }], {
    size: flow.size,
    x: MARGIN.left,
    width: WIDTH,
  });
  if (!drawing) {
    const why = flow.elementIn(part, 'P');
    flow.paragraph(why, 'P', [{ text: words.join(' ') }], { size: flow.size, x: MARGIN.left, width: WIDTH });
    return;
  }
  const bbox: [number, number, number, number] = [MARGIN.left, flow.y, MARGIN.left + width, flow.y + height];
  const figure = flow.elementIn(part, 'Figure', { alt: [caption, ...words].join(' '), bbox } as object);
  const content = doc.markStructureContent('Figure');
  doc.image(Buffer.from(drawing.png), MARGIN.left, flow.y, { width, height });
  doc.endMarkedContent();
  figure.add(content);
  flow.y += height + 8;
}

/** The foot of every page: source, page number and count. Marked as an artifact, so screen readers skip it. */
export function footOf(flow: Flow, paper: Paper): void {
  const { doc } = flow;
  const { start, count } = doc.bufferedPageRange();
  const small = { size: 6, x: MARGIN.left, width: WIDTH - 70 };
  for (let page = start; page < start + count; page += 1) {
    doc.switchToPage(page);
    doc.markContent('Artifact', { type: 'Pagination', attached: ['Bottom'] });
    const lines = paper.footer.flatMap((text) => flow.lines([{ text: unbroken(text), colour: '#454545' }], small));
    const top = Math.max(BOTTOM + 8, A4.height - 20 - lines.length * small.size * LEADING);
    for (const [n, line] of lines.entries())
      flow.line(undefined, 'P', line, { ...small, y: top + n * small.size * LEADING });
    const number = flow.lines([{ text: `${paper.pageWord} ${page - start + 1} / ${count}`, colour: '#454545' }], {
      size: 7.5,
      width: 70,
    });
    for (const line of number)
      flow.line(undefined, 'P', line, { size: 7.5, x: A4.width - MARGIN.right - 70, width: 70, right: true, y: top });
    doc.endMarkedContent();
  }
}
