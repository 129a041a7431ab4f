import { expect, it } from 'vitest';
import { decisionPaper } from '../../src/documents/decision-paper.ts';
import { paperHtml } from '../../src/documents/paper-html.tsx';
import { linesOf, unbroken } from '../../src/documents/unbroken.ts';
import { sampleInput } from './sample-case.ts';

it.each([
  ['2.597.296,35 kr. mindre', '2.597.296,35~kr. mindre'],
  ['15 mio. kr. og 3,5 %', '15~mio.~kr. og 3,5~%'],
  ['alle dage kl. 06.00-24.00', 'alle dage kl.~06.00-24.00'],
  ['90 procent af 10 kroner, 1 krone', '90~procent af 10~kroner, 1~krone'],
  ['1.700 skift om året', '1.700~skift om året'],
  ['2. december 2027, Fase 2 Drift', '2.~december~2027, Fase 2 Drift'],
  ['30 June 2027, 1 augusti 2027', '30~June~2027, 1~augusti~2027'],
  ['2. forsøg 2025, i maj 2027', '2. forsøg 2025, i maj 2027'],
  ['Marts 2027. Det er sag 2. Juni', 'Marts 2027. Det er sag 2. Juni'],
])('a number and its unit stay on one line: %s', (text, kept) => {
  expect(unbroken(text)).toBe(kept.replaceAll('~', '\u00a0'));
});

it('no paper lets an amount go without its unit', () => {
  const html = paperHtml(decisionPaper(sampleInput('iv-antibiotics')));
  expect(html.match(/\d\u00a0kr\./g)?.length).toBeGreaterThan(100);
  expect(html.match(/.{30}\d kr\..{10}/g)).toBeNull();
});

it('the lines of a text stay lines, however they end', () => {
  expect(linesOf('Første linje\nAnden\r\nTredje, 5 kr.')).toEqual(['Første linje', 'Anden', 'Tredje, 5\u00a0kr.']);
});
