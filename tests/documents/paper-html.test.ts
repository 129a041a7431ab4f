import { describe, expect, it } from 'vitest';
import { decisionPaper } from '../../src/documents/decision-paper.ts';
import { FIGURES } from '../../src/documents/paper.ts';
import { paperHtml } from '../../src/documents/paper-html.tsx';
import { SAMPLES, sampleInput } from './sample-case.ts';

function count(html: string, pattern: RegExp): number {
  return [...html.matchAll(pattern)].length;
}

describe('the paper as HTML', () => {
  it.each(SAMPLES)('has the formal-check words by every verdict: %s', (name) => {
    const paper = decisionPaper(sampleInput(name));
    const html = paperHtml(paper);
    const verdicts = paper.sections.flatMap(({ blocks }) =>
      blocks.filter((block) => block.kind === 'verdict' || ('verdict' in block && block.verdict)),
    );
    expect(verdicts.length).toBeGreaterThanOrEqual(6);
    expect(count(html, /\(formel kontrol, ikke faglig godkendelse\)/g)).toBe(verdicts.length);
  });

  it('has unique ids, a caption and headings in every table, and nothing inline that the CSP refuses', () => {
    const html = paperHtml(decisionPaper(sampleInput('iv-antibiotics')));
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map((found) => found[1]);
    expect(new Set(ids).size).toBe(ids.length);
    const tables = count(html, /<table/g);
    expect(tables).toBeGreaterThan(15);
    expect([count(html, /<caption/g), count(html, /<thead><tr><th scope="col"/g)]).toEqual([tables, tables]);
    expect(count(html, /<tbody><tr><th scope="row"/g)).toBe(tables);
    expect(html).not.toMatch(/ style=| on[a-z]+=|<script|<style/);
  });

  it('escapes what people wrote', () => {
    const input = sampleInput('iv-antibiotics');
    const dossier = { ...input.dossier, task: { ...input.dossier.task, summary: '<img src=x onerror=alert(1)> & {navn}' } };
    expect(paperHtml(decisionPaper({ ...input, dossier }))).toContain('&lt;img src=x onerror=alert(1)> &amp; {navn}');
  });

  it('asks for each picture once, with an id of its own', () => {
    const asked: string[] = [];
    paperHtml(decisionPaper(sampleInput('iv-antibiotics')), (figure, id) => {
      asked.push(`${figure} ${id}`);
      return null;
    });
    expect(asked.map((each) => each.split(' ')[0]).toSorted()).toEqual([...FIGURES].toSorted());
    expect(new Set(asked.map((each) => each.split(' ')[1])).size).toBe(FIGURES.length);
  });
});
