// What no paper, picture or page may say, whatever the figures are.
import { expect } from 'vitest';

const ABSURD = {
  'a sign before nothing': /(?<![\d\p{L}])[-−+]0(?:,0+)?(?![\d.,])/u,
  'a difference of nothing':
    /(?<![\d.,])0(?:,00)?[\s\u00a0]kr\. (?:om året )?(?:billigere|dyrere|mindre|mere)|sparer 0(?:,00)?[\s\u00a0]kr/,
  'what is no number or text': /NaN|undefined|Infinity|\[object|»«|\bnull\b/,
};

/** Expects that none of these texts says it. */
export function expectSensible(texts: readonly string[]): void {
  for (const [name, absurd] of Object.entries(ABSURD))
    expect([name, texts.filter((text) => absurd.test(text))]).toEqual([name, []]);
}
