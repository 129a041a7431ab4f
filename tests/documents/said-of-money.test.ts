// Money on the papers, for random economies and parts of them: no sign before zero, no difference of zero, no row
// without a name, and room for every number in its column.
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { agreementDraft } from '../../src/documents/agreement-draft.ts';
import { decisionPaper } from '../../src/documents/decision-paper.ts';
import type { Cell, Paper } from '../../src/documents/paper.ts';
import { columnsOf } from '../../src/documents/table-columns.ts';
import { linesOf } from '../../src/documents/unbroken.ts';
import { Dossier } from '../../src/domain/dossier/dossier.ts';
import { LANGUAGES } from '../../src/lib/localised.ts';
import { dossiers } from '../reference/dossiers.ts';
import { runs } from '../support/runs.ts';
import { expectSensible } from './absurd.ts';
import { type Table, wordsOf } from './paper-words.ts';
import { SAMPLES, sampleInput } from './sample-case.ts';

const tablesOf = (paper: Paper): readonly Table[] =>
  paper.sections.flatMap(({ blocks }) => blocks).filter((block): block is Table => block.kind === 'table');
const cellLines = (cell: Cell | undefined) =>
  (typeof cell === 'string' ? [cell] : (cell ?? [])).flatMap((each) => linesOf(each));

/** The economy without a part, as in an unfinished dossier. */
function without(whole: Dossier, pick: number): Dossier | undefined {
  const dossier = structuredClone(whole) as Record<string, unknown>;
  const paths = (part: unknown, at: readonly string[] = []): (readonly string[])[] =>
    typeof part === 'object' && part !== null
      ? Object.entries(part).flatMap(([name, value]) => [[...at, name], ...paths(value, [...at, name])])
      : [];
  const all = paths(dossier);
  const path = all[pick % all.length] ?? [];
  const last = path.at(-1) ?? '';
  const parent = path
    .slice(0, -1)
    .reduce<Record<string, unknown>>((part, name) => part[name] as Record<string, unknown>, dossier);
  if (Array.isArray(parent)) parent.splice(Number(last), 1);
  else delete parent[last];
  return Dossier.safeParse(dossier).data;
}

test('no paper says anything absurd of money, whatever is left out', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(dossiers, fc.option(fc.nat()), (whole, pick) => {
      const dossier = pick === null ? whole : without(whole, pick);
      fc.pre(dossier !== undefined);
      const input = sampleInput('iv-antibiotics', 'da', { dossier, draws: 10 });
      for (const paper of [decisionPaper(input), agreementDraft(input)]) {
        expectSensible(wordsOf(paper));
        const nameless = tablesOf(paper).filter(({ rows }) =>
          rows.some(([first]) => cellLines(first).join('').trim() === ''),
        );
        expect(nameless.map(({ caption }) => caption)).toEqual([]);
      }
    }),
    { numRuns: runs(100) },
  );
});

test('an alternative of which nobody wrote a name goes by its id', () => {
  const [iv] = SAMPLES;
  const whole = sampleInput(iv ?? 'iv-antibiotics').dossier;
  const alternatives = whole.economy?.alternatives?.map((each) => ({ ...each, name: ' ' }));
  const dossier = { ...whole, economy: { ...whole.economy, alternatives } };
  const paper = decisionPaper(sampleInput('iv-antibiotics', 'da', { dossier, draws: 10 }));
  expect(wordsOf(paper).filter((text) => /»\s*«/.test(text))).toEqual([]);
  const rows = tablesOf(paper).flatMap((table) => table.rows);
  expect(rows.filter(([first]) => cellLines(first).join('').trim() === '')).toEqual([]);
});

/** A lower bound of the width in Arial, in twentieths of a point at a size in half points. */
const leastWidth = (text: string, size: number) =>
  [...text].reduce((sum, sign) => sum + (/\d/.test(sign) ? 0.556 : 0.278), 0) * size * 10;

describe.each(SAMPLES)('the documents of %s', (name) => {
  it.each(LANGUAGES)('have columns as wide as their longest number in %s', (language) => {
    const input = sampleInput(name, language);
    let numbers = 0;
    for (const table of [decisionPaper(input), agreementDraft(input)].flatMap(tablesOf)) {
      const { widths, size } = columnsOf(table);
      table.columns.forEach(({ numeric }, at) => {
        if (!numeric) return;
        const texts = table.rows.flatMap((row) => cellLines(row[at]));
        numbers += texts.length;
        for (const text of texts)
          expect([table.caption, text, widths[at]]).toEqual([
            table.caption,
            text,
            expect.toSatisfy((width) => width > leastWidth(text, size) + 120),
          ]);
        // No place in it where a line could break.
        expect(texts.filter((text) => /\d (?:\d|kr|%)|[-−+] \d/.test(text))).toEqual([]);
      });
    }
    expect(numbers).toBeGreaterThan(20);
  });
});
