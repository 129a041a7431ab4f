// Every text of the pages exists in Danish, English and Swedish, and is a real text instead of its key.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { PICTURE_TEXTS } from '../../src/documents/pictures/picture-texts.ts';
import { PROGRESS_TEXTS } from '../../src/documents/pictures/progress-texts.ts';
import { AGENDA_TEXTS } from '../../src/documents/texts/agenda-texts.ts';
import { AGREEMENT_TEXTS } from '../../src/documents/texts/agreement-texts.ts';
import { PAPER_TEXTS } from '../../src/documents/texts/texts.ts';
import { CHECKS } from '../../src/domain/assessment/checks/index.ts';
import { LANGUAGES, type Localised } from '../../src/lib/localised.ts';
import { counted, TEXTS, translator } from '../../src/web/texts/index.ts';
import { REFUSALS } from '../../src/words/refusals/refusals.ts';

function isLocalised(value: unknown): value is Localised {
  return typeof value === 'object' && value !== null && LANGUAGES.some((language) => language in value);
}

/** Every text of a catalogue, with its path. */
function textsOf(catalogue: object, path: string): readonly (readonly [string, Localised])[] {
  return Object.entries(catalogue).flatMap(([key, value]) => {
    if (isLocalised(value)) return [[`${path}.${key}`, value] as const];
    return typeof value === 'object' && value !== null ? textsOf(value, `${path}.${key}`) : [];
  });
}

const all = [...textsOf(TEXTS, 'texts'), ...textsOf(REFUSALS, 'refusals')];
const slotsOf = (text: string) => [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([slot]) => slot))].sort();

describe('the texts of the pages', () => {
  test('are there in three languages with the same slots, trimmed, none of them a key', () => {
    expect(all.length).toBeGreaterThan(500);
    const faults = all.flatMap(([path, text]) => {
      if (Object.keys(text).join() !== LANGUAGES.join()) return [`${path}: in ${Object.keys(text)}`];
      return Object.values(text).flatMap((said) => [
        ...(said.trim() === '' ? [`${path}: empty`] : []),
        ...(/^[a-z]+(\.[a-zA-Z]+)+$/.test(said) ? [`${path}: a key`] : []),
        ...(slotsOf(said).join() === slotsOf(text.da).join() ? [] : [`${path}: other slots in "${said}"`]),
      ]);
    });
    expect(faults).toEqual([]);
  });

  test('are found by every key in every language', () => {
    for (const language of LANGUAGES) {
      const t = translator(language);
      for (const key of Object.keys(TEXTS) as (keyof typeof TEXTS)[])
        expect(t(key), `${language} ${key}`).not.toBe(key);
    }
  });

  test('Danish is Danish: no text is the same as the English one but for names and words that are both', () => {
    const same = all
      .filter(([, { da, en }]) => da === en && /[a-z]{3,} [a-z]{3,} [a-z]{3,}/i.test(da))
      .map(([path]) => path);
    expect(same).toEqual([]);
  });
});

/** Every text by key, and the code that uses texts: all of src except the lines that define them. */
const catalogues = {
  ...TEXTS,
  ...PAPER_TEXTS,
  ...AGENDA_TEXTS,
  ...AGREEMENT_TEXTS,
  ...PICTURE_TEXTS,
  ...PROGRESS_TEXTS,
};
const code = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => readFileSync(`src/${name}`, 'utf8').replace(/^ {2}'?[\w.-]+'?: (?=\{)/gm, ''))
  .join('\n');

test('no two lists give the same key another text', () => {
  const keys = readdirSync('src/web/texts').flatMap((name) => {
    const given = readFileSync(`src/web/texts/${name}`, 'utf8').matchAll(/^ {2}'([\w.-]+)': \{/gm);
    return [...given].map(([, key = '']) => key);
  });
  expect(keys.length).toBeGreaterThan(700);
  expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
});

test('no text is kept that nobody says', () => {
  const composed = [...code.matchAll(/`([\w.-]*\.)?\$\{[^}]+\}(\.\w+)?`/g)].map(
    ([, start = '', end = '']) => [start, end] as const,
  );
  const said = (key: string) =>
    code.includes(`'${key}'`) ||
    composed.some(([start, end]) => start + end !== '' && key.startsWith(start) && key.endsWith(end));
  const keys = Object.keys(catalogues);
  expect(keys.length).toBeGreaterThan(700);
  expect(keys.filter((key) => !said(key) && !(key.endsWith('.1') && said(key.slice(0, -2))))).toEqual([]);
});

test.each([
  [0, '0 ting mangler, før hele sagen kan forelægges'],
  [1, 'Én ting mangler, før hele sagen kan forelægges'],
  [2, '2 ting mangler, før hele sagen kan forelægges'],
])('one is a word, the others are numbers: %i', (count, words) => {
  expect(counted(translator('da'), 'assess.notReady', count)).toBe(words);
});

test('a text for one says no number, and has a text for more beside it', () => {
  const ones = Object.keys(TEXTS).filter((key) => key.endsWith('.1') && !key.startsWith('work.age'));
  expect(ones.length).toBeGreaterThan(3);
  for (const [key, text] of Object.entries(TEXTS).filter(([each]) => ones.includes(each))) {
    expect(Object.keys(TEXTS), key).toContain(key.slice(0, -2));
    for (const said of Object.values(text)) expect(said, key).not.toMatch(/^1 |\{count\}/);
  }
});

test('what is counted in months, days or years has a text for one, or a name that says what it counts', () => {
  const counts = /\{\w+\} (?:måneder|months|månader|dage|days|dagar|years)(?!\p{L})/u;
  const ofPages = Object.entries(TEXTS).filter(([, text]) => Object.values(text).some((said) => counts.test(said)));
  expect(ofPages.map(([key]) => key).filter((key) => !(`${key}.1` in TEXTS))).toEqual([]);
  const others = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.startsWith('web/'))
    .filter((name) => counts.test(readFileSync(`src/${name}`, 'utf8')));
  expect(others).toEqual([]);
});

test('every check has a title, and its title is not its code', () => {
  for (const { code, title } of CHECKS)
    for (const language of LANGUAGES) expect(title[language], code).toMatch(/^\p{Lu}[^.]+ /u);
});
