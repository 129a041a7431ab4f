// The pictures of the README are small PNGs, each has an alternative text, and none is unused.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const FOLDER = 'src/web/screenshots';
const LARGEST = 80_000;
const readme = readFileSync('README.md', 'utf8');
const pictures = readdirSync(FOLDER).map((name) => [name, readFileSync(`${FOLDER}/${name}`)] as const);

test('there are three to five of them, each a PNG below 80 kB', () => {
  expect(pictures.length).toBeGreaterThanOrEqual(3);
  expect(pictures.length).toBeLessThanOrEqual(5);
  for (const [name, content] of pictures) {
    expect(content.subarray(0, 8).toString('latin1'), name).toBe('\x89PNG\r\n\x1a\n');
    expect(content.length, name).toBeLessThan(LARGEST);
  }
});

test('the README shows each of them and no others, with a text that says what is on it', () => {
  const shown = [...readme.matchAll(/(!?)\[([^\]]*)\]\(src\/web\/screenshots\/([^)]+)\)/g)];
  expect(shown.map(([, , , name]) => name).toSorted()).toEqual(pictures.map(([name]) => name).toSorted());
  for (const [, picture, text] of shown) if (picture) expect(text?.split(' ').length).toBeGreaterThan(6);
});
