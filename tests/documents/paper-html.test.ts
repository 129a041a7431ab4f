import { describe, expect, it } from 'vitest';
import { decisionPaper } from '../../src/documents/decision-paper.ts';
import { FIGURES } from '../../src/documents/paper.ts';
import { paperHtml } from '../../src/documents/paper-html.tsx';
import type { Language } from '../../src/lib/localised.ts';
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
    const dossier = {
      ...input.dossier,
      task: { ...input.dossier.task, summary: '<img src=x onerror=alert(1)> & {navn}' },
    };
    expect(paperHtml(decisionPaper({ ...input, dossier }))).toContain('&lt;img src=x onerror=alert(1)> &amp; {navn}');
  });

  it('keeps the lines of what people wrote', () => {
    const input = sampleInput('iv-antibiotics');
    const dossier = {
      ...input.dossier,
      task: { ...input.dossier.task, whyMove: 'Første linje\nAnden linje', description: 'Et afsnit\nEt til' },
      quality: { ...input.dossier.quality, standards: [{ title: 'Punkt et\nPunkt to' }] },
    };
    const html = paperHtml(decisionPaper({ ...input, dossier }));
    expect(html).toContain('<span>Første linje<br/>Anden linje</span>');
    expect(html).toContain('<p>Et afsnit</p><p>Et til</p>');
    expect(html).toContain('<li>Punkt et<br/>Punkt to</li>');
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

  it('leads to every section from the contents', () => {
    const paper = decisionPaper(sampleInput('iv-antibiotics'));
    const html = paperHtml(paper);
    const links = [...html.matchAll(/<li><a href="#([^"]+)">/g)].map(([, id]) => id ?? '');
    expect(links).toHaveLength(paper.sections.length);
    for (const id of links)
      expect(html).toMatch(new RegExp(`<section class="paper-section( paper-annex)?" id="${id}"`));
  });

  it('folds the annexes and long tables in them, and nothing of the summary', () => {
    const paper = decisionPaper(sampleInput('iv-antibiotics'));
    const annexes = paper.sections.filter(({ annex }) => annex);
    const long = annexes.flatMap(({ blocks }) =>
      blocks.filter((block) => block.kind === 'table' && block.rows.length > 10),
    );
    expect(long.length).toBeGreaterThan(0);
    expect(count(paperHtml(paper), /<details class="paper-fold">/g)).toBe(long.length + annexes.length);
  });

  it('says of what people typed that it is Danish, where the paper is not', () => {
    const summary = sampleInput('iv-antibiotics').dossier.task?.summary ?? '';
    const said = (language: Language) => paperHtml(decisionPaper(sampleInput('iv-antibiotics', language)));
    expect(summary.length).toBeGreaterThan(20);
    expect(said('en')).toContain(`<p lang="da">${summary}</p>`);
    expect(said('sv')).toContain(`<p lang="da">${summary}</p>`);
    expect(said('da')).toContain(`<p>${summary}</p>`);
    expect(count(said('en'), / lang="da"/g)).toBeGreaterThan(50);
    expect(count(said('da'), / lang="/g)).toBe(1);
  });
});
