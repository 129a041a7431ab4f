// Every field of the dossier is completely declared: texts in three languages, a control, a place on the paper, and a
// form that shows it.
import { expect, test } from 'vitest';
import type { Declaration } from '../../../src/domain/dossier/declare.ts';
import type { Dossier } from '../../../src/domain/dossier/dossier.ts';
import { DOSSIER_TREE, PLACES, type Place, patternOf } from '../../../src/domain/dossier/tree.ts';
import { LANGUAGES } from '../../../src/lib/localised.ts';
import { fieldsOf, type Item, placesOf } from '../../../src/web/dossier/field.ts';
import { groupsOf } from '../../../src/web/dossier/groups.ts';

/** A dossier with one row of everything that has a page of its own. */
const ONE_OF_EACH: Dossier = {
  economy: { alternatives: [{ id: 'a' }] },
  competences: { roles: [{ id: 'r' }] },
  responsibility: { phases: [{ id: 'f' }] },
};

function patternsIn(items: readonly Item[], at = ''): readonly string[] {
  return items.flatMap((item) =>
    item.kind === 'list'
      ? patternsIn(item.items, `${at}${item.path}/*`)
      : fieldsOf(item)
          .flatMap(placesOf)
          .map((path) => patternOf(at + path)),
  );
}

const SHOWN = new Set(groupsOf(ONE_OF_EACH).flatMap(({ items }) => patternsIn(items).map(patternOf)));

/** Incomplete declarations at the leaves below these places. @param shown patterns of the fields that a form shows */
function incomplete(places: readonly Place[], shown: ReadonlySet<string>): readonly string[] {
  return places.flatMap((place) => {
    const words = [...wordless(place.declaration)].map((what) => `${place.pattern}: ${what}`);
    return place.parts.length > 0
      ? [...words, ...incomplete(place.parts, shown)]
      : [...words, ...leafFaults(place, shown)];
  });
}

function wordless({ words, one, hint, add, none, choices }: Declaration): readonly string[] {
  const all = [words, one, hint, add, none, ...Object.values(choices ?? {})].filter((text) => text !== undefined);
  return all.some((text) => LANGUAGES.some((language) => !text[language]?.trim())) ? ['no words in a language'] : [];
}

function leafFaults({ pattern, declaration, paper, writer }: Place, shown: ReadonlySet<string>): readonly string[] {
  const { control } = declaration;
  const stated = typeof paper === 'object' ? paper.none.trim() !== '' : paper !== undefined;
  return [
    ...(control === undefined ? [`${pattern}: no control`] : []),
    ...(stated ? [] : [`${pattern}: no place on the paper`]),
    ...(writer === 'coordinator' && (control === 'none' || !shown.has(pattern))
      ? [`${pattern}: no form shows it`]
      : []),
  ];
}

test('every leaf of the dossier is whole, and what the coordinator writes stands in a form', () => {
  expect(PLACES.length).toBeGreaterThan(200);
  expect(incomplete(DOSSIER_TREE, SHOWN)).toEqual([]);
});

test('what a form shows is declared, and each place stands in one form only', () => {
  const all = groupsOf(ONE_OF_EACH).flatMap(({ items }) => patternsIn(items));
  expect(all.filter((pattern, i) => all.indexOf(pattern) !== i)).toEqual([]);
  expect(all.filter((pattern) => !PLACES.some((place) => place.pattern === pattern))).toEqual([]);
});

const WORDS = { da: 'navn', en: 'name', sv: 'namn' };

function leaf(part: Partial<Place>, declaration: Partial<Declaration> = {}): Place {
  const whole = { words: WORDS, control: 'text' as const, ...declaration };
  return {
    pattern: '/made/up',
    parts: [],
    isList: false,
    isNumber: false,
    writer: 'coordinator',
    paper: 'task',
    ...part,
    declaration: whole,
  };
}

const { control: _none, ...withoutControl } = leaf({}).declaration;

test.each([
  [
    'a language is missing',
    leaf({}, { words: { da: 'navn', en: 'name', sv: '' } }),
    ['/made/up: no words in a language'],
  ],
  [
    'a choice lacks a language',
    leaf({}, { choices: { a: { da: 'a', en: ' ', sv: 'a' } } }),
    ['/made/up: no words in a language'],
  ],
  ['no control', { ...leaf({}), declaration: withoutControl }, ['/made/up: no control']],
  ['no place on the paper', leaf({ paper: undefined }), ['/made/up: no place on the paper']],
  ['an exception without a reason', leaf({ paper: { none: ' ' } }), ['/made/up: no place on the paper']],
  ['in no form', leaf({ pattern: '/made/up/other' }), ['/made/up/other: no form shows it']],
  [
    'inside a group',
    leaf({ pattern: '/made', parts: [leaf({ paper: undefined })] }),
    ['/made/up: no place on the paper'],
  ],
  ['written by a member, in no form', leaf({ pattern: '/made/up/other', writer: 'member' }), []],
  ['an exception with its reason', leaf({ paper: { none: 'Programs read it.' } }), []],
])('a made-up tree: %s', (_what, place, faults) => {
  expect(incomplete([place], new Set(['/made/up']))).toEqual(faults);
});
