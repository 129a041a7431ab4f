// The rules of src/README.md hold: imports point down, the domain is pure, files are small and named after their
// contents.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { breaches, FLOORS, type SourceFile, WEB_FLOORS } from '../support/house-rules.ts';

function sources(root: string): SourceFile[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => !name.includes('generated')) // made by a tool, not committed
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => `${root}/${name.replaceAll('\\', '/')}`)
    .map((file) => ({ path: file, text: readFileSync(file, 'utf8') }));
}

describe('the house', () => {
  test('has no breach', () => {
    const files = [...sources('src'), ...sources('tests')];
    expect(files.length).toBeGreaterThan(50);
    expect(breaches(files)).toEqual([]);
  });

  test('has a floor for every room', () => {
    const rooms = readdirSync('src').flatMap((name) => (/\.(md|json)$/.test(name) ? [] : name.replace(/\.tsx?$/, '')));
    expect(rooms.filter((room) => FLOORS[room] === undefined)).toEqual([]);
    const inWeb = readdirSync('src/web', { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const without = inWeb.map(({ name }) => name).filter((name) => WEB_FLOORS[name] === undefined);
    expect(without).toEqual(['screenshots']);
  });
});

describe('a breach is found:', () => {
  test.each<[string, string, string, string]>([
    [
      'the domain reaches up',
      'src/domain/x.ts',
      `import { a } from '../store/schema.ts';`,
      'domain (floor 1) imports store (floor 5)',
    ],
    [
      'a type is an import too',
      'src/app/x.ts',
      `import type { A } from '../http/routes/a.ts';`,
      'app (floor 4) imports http (floor 5)',
    ],
    [
      'neighbours on one floor',
      'src/http/deep/x.ts',
      `export { a } from '../../web/a.ts';`,
      'http (floor 5) imports web (floor 5)',
    ],
    [
      'an import at run time',
      'src/jobs/x.ts',
      `const a = await import('../store/a.ts');`,
      'jobs (floor 5) imports store (floor 5)',
    ],
    [
      'the lowest floor knows a word',
      'src/lib/x.ts',
      `import '../domain/a.ts';`,
      'lib (floor 0) imports domain (floor 1)',
    ],
    [
      'the doors reach for the start',
      'src/http/x.ts',
      `import { c } from '../compose/config.ts';`,
      'http (floor 5) imports compose (floor 6)',
    ],
    [
      'a part of a page reaches for the page',
      'src/web/parts/x.tsx',
      `import { a } from '../dossier/a.ts';`,
      'web/parts (floor 2) imports web/dossier (floor 4)',
    ],
    [
      'two subjects of pages use each other',
      'src/web/framework/x.tsx',
      `import { a } from '../agreement/a.ts';`,
      'web/framework (floor 8) imports web/agreement (floor 8)',
    ],
    [
      'the ground of the pages reaches up',
      'src/web/names.ts',
      `import { a } from './form/a.ts';`,
      'web/ground (floor 1) imports web/form (floor 3)',
    ],
    [
      'a folder of pages without a floor',
      'src/web/pages/x.tsx',
      `import { a } from '../things/a.ts';`,
      'imports web/things (floor Infinity)',
    ],
    ['a room without a floor', 'src/services/x.ts', '', 'the room services stands on no floor'],
    ['out of the house', 'src/app/x.ts', `import '../../tests/support/a.ts';`, 'outside src'],
    [
      'the domain takes a module of Node',
      'src/domain/x.ts',
      `import { hash } from 'node:crypto';`,
      'the domain imports node:crypto',
    ],
    [
      'the domain takes a package',
      'src/domain/x.ts',
      `import { z } from 'drizzle-orm/pg-core';`,
      'the domain imports drizzle-orm/pg-core',
    ],
    ['the domain looks at the clock', 'src/domain/x.ts', 'const now = new Date();', 'no clock'],
    ['the domain asks the time', 'src/domain/x.ts', 'const now = Date.now();', 'no clock'],
    ['the domain throws dice', 'src/domain/x.ts', 'const n = Math.random();', 'chance'],
    ['an empty name', 'src/app/proposal-service.ts', '', 'says nothing'],
    ['an empty folder name', 'src/app/utils/x.ts', '', 'says nothing'],
    ['a long file', 'tests/app/x.test.ts', 'x\n'.repeat(251), '251 lines'],
  ])('%s', (_what, file, text, said) => {
    expect(breaches([{ path: file, text }])).toEqual([expect.stringContaining(said)]);
  });

  test.each<[string, string, string]>([
    ['down', 'src/http/x.ts', `import { a } from '../app/a.ts'; import { z } from 'zod'; import 'node:fs';`],
    ['in the same room', 'src/domain/workflow/x.ts', `import { a } from '../dossier/a.ts';`],
    ['among start, wire and commands', 'src/main.ts', `import { a } from './compose/compose.ts';`],
    [
      'in a comment',
      'src/domain/x.ts',
      `// never Date.now()\n/* import { a } from '../store/a.ts'; Math.random() */\nconst at = new Date(iso);`,
    ],
    ['by a word that only resembles an empty name', 'src/app/serviceability.ts', ''],
  ])('but not when it points %s', (_what, file, text) => {
    expect(breaches([{ path: file, text }])).toEqual([]);
  });
});
