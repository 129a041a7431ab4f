// Every export of a file is used by another file, so that readers know what is private. An import is found by its
// names: `import { a }`, `export { a } from`, `import type { A }`; `import * as` and `import()` use everything.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

/** Used from outside: the entry of the client package, and the programs of threads. */
const ENTRIES = ['src/client/index.ts', 'src/jobs/assess-thread.ts', 'src/jobs/render-thread.ts'];

type Source = readonly [path: string, text: string];

const IMPORTS = /(?:import|export)\s+(?:type\s+)?(?:\w+,\s*)?(?:\{([^}]*)\}|\*(?:\s+as\s+\w+)?)\s+from\s+'(\.[^']+)'/g;
const WHOLE = /\bimport\('(\.[^']+)'\)/g;

/** `file name` for each name a file imports, `file *` if it imports everything. */
function takenBy([name, text]: Source): readonly string[] {
  const from = (target: string) => path.posix.join(path.posix.dirname(name), target);
  const named = [...text.matchAll(IMPORTS)].flatMap(([, names = '*', target = '']) =>
    names.split(',').map((each) => `${from(target)} ${each.trim().replace(/^type\s+|\s+as\s.*$/g, '')}`),
  );
  return [...named, ...[...text.matchAll(WHOLE)].map(([, target = '']) => `${from(target)} *`)];
}

function exportedBy([name, text]: Source): readonly string[] {
  const declared = text.matchAll(/^export (?:async )?(?:const|function\*?|class|type) (\w+)/gm);
  return ENTRIES.includes(name) ? [] : [...new Set([...declared].map(([, each]) => `${name} ${each}`))];
}

function unused(files: readonly Source[]): readonly string[] {
  const taken = new Set(files.flatMap(takenBy));
  const exported = files.filter(([name]) => name.startsWith('src/')).flatMap(exportedBy);
  return exported.filter((each) => !taken.has(each) && !taken.has(each.replace(/ \w+$/, ' *')));
}

test('every export of the sources is used by another file', () => {
  const files = ['src', 'tests'].flatMap((room) =>
    readdirSync(room, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name) && !name.includes('generated'))
      .map((name): Source => [`${room}/${name}`, readFileSync(`${room}/${name}`, 'utf8')]),
  );
  expect(files.flatMap(exportedBy).length).toBeGreaterThan(3000);
  expect(unused(files)).toEqual([]);
});

describe('it is found whether an export is used:', () => {
  const made = ['src/a.ts', 'export type A = 1;\nexport const b = 2;\nexport async function c() {}'] as const;
  test.each([
    ['by nobody', 'const a = 1;', ['A', 'b', 'c']],
    ['by names, one of them another here', `import { type A, b as other } from '../src/a.ts';`, ['c']],
    ['as a type', `import type { A } from '../src/a.ts';`, ['b', 'c']],
    ['passed on', `export { b, c } from '../src/a.ts';`, ['A']],
    ['over several lines', `import {\n  A,\n  b,\n  c,\n} from '../src/a.ts';`, []],
    ['whole', `import * as a from '../src/a.ts';`, []],
    ['at run time', `const { b } = await import('../src/a.ts');`, []],
    ['from another file of that name', `import { b } from './a.ts';`, ['A', 'b', 'c']],
  ])('%s', (_how, text, left) => {
    expect(unused([made, ['tests/x.ts', text]])).toEqual(left.map((name) => `src/a.ts ${name}`));
  });
});
