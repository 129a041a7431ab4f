import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DANGER, GREY, INK, NEUTRAL, OUTLINE, SAVING } from '../../../src/documents/pictures/patterns.tsx';

/** Contrast against white by WCAG 2.2. */
function contrast(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 1.05 / (0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05);
}

describe('the colours', () => {
  it('are measured right', () => {
    expect(contrast('#000000')).toBeCloseTo(21, 5);
    expect(contrast('#767676')).toBeCloseTo(4.54, 2);
  });
  it.each(Object.entries(OUTLINE))('of shapes have 3:1: %s', (_name, colour) => {
    expect(contrast(colour)).toBeGreaterThanOrEqual(3);
  });
  it.each(Object.entries({ INK, GREY, NEUTRAL, SAVING, DANGER }))('of texts have 4.5:1: %s', (_name, colour) => {
    expect(contrast(colour)).toBeGreaterThanOrEqual(4.5);
  });
  it.each(['src/documents/paper.css', 'src/documents/pictures/pictures.css'])('of texts in %s have 4.5:1', (file) => {
    const colours = [...readFileSync(file, 'utf8').matchAll(/(?<![-\w])color: (#[0-9a-f]{6})/g)].map(
      (found) => found[1] ?? '',
    );
    for (const colour of colours) expect(contrast(colour), colour).toBeGreaterThanOrEqual(4.5);
  });
});
