// Every package of package.json is used: it is imported, a script calls its program, or a file listed here names it.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };

/** Packages that a program finds by name, without an import. */
const NAMED_IN: Readonly<Record<string, string>> = {
  '@stoplight/spectral-documentation': 'tests/openapi/spectral.yaml',
  '@stoplight/spectral-owasp-ruleset': 'tests/openapi/spectral.yaml',
  '@stryker-mutator/vitest-runner': 'tests/mutation/stryker.vitest.json',
  dclint: 'tests/house/deployment.test.ts',
};

type Used = { readonly imported: ReadonlySet<string>; readonly scripts: readonly string[] };

function sources(): readonly string[] {
  const files = ['src', 'tests'].flatMap((root) =>
    readdirSync(root, { recursive: true, encoding: 'utf8' }).map((name) => `${root}/${name}`),
  );
  return [...files, ...readdirSync('.')].filter((name) => /\.tsx?$/.test(name));
}

/** `@scope/name` or `name`, without the rest of the path. */
function packageOf(specifier: string): string {
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
}

function used(): Used {
  const imports = /(?:\bfrom|\bimport|\bimport\(|\bresolve\()\s*'([^'.][^']*)'/g;
  const imported = sources().flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(imports)].map(([, from = '']) => packageOf(from)),
  );
  return {
    imported: new Set(imported),
    scripts: Object.values(manifest.scripts).flatMap((script) => script.split(/\s+/)),
  };
}

function programsOf(name: string): readonly string[] {
  const file = `node_modules/${name}/package.json`;
  if (!existsSync(file)) return [];
  const { bin = {} } = JSON.parse(readFileSync(file, 'utf8')) as {
    readonly bin?: string | Readonly<Record<string, string>>;
  };
  return typeof bin === 'string' ? [packageOf(name).split('/').at(-1) ?? name] : Object.keys(bin);
}

function isUsed(name: string, { imported, scripts }: Used): boolean {
  if (name === '@types/node' || imported.has(name)) return true;
  if (name.startsWith('@types/')) return imported.has(name.slice('@types/'.length));
  const file = NAMED_IN[name];
  if (file !== undefined) return readFileSync(file, 'utf8').includes(name);
  return (
    scripts.some((word) => word.startsWith(`node_modules/${name}/`)) ||
    programsOf(name).some((program) => scripts.includes(program))
  );
}

function unused(names: readonly string[]): readonly string[] {
  const found = used();
  return names.filter((name) => !isUsed(name, found));
}

test('every dependency is used', () => {
  expect(unused(Object.keys({ ...manifest.dependencies, ...manifest.devDependencies }))).toEqual([]);
});

test('optional are only the programs of Node that come along', () => {
  expect(Object.keys(manifest.optionalDependencies).filter((name) => !name.startsWith('node-linux-'))).toEqual([]);
});

describe('it is found that', () => {
  test('a package is imported by nothing, and types belong to nothing', () => {
    expect(unused(['zod', 'i18next', '@types/d3-array', '@types/pg'])).toEqual(['i18next', '@types/d3-array']);
  });

  test('the list above names a package that is not there any more', () => {
    expect(Object.keys(NAMED_IN).filter((name) => !(name in manifest.devDependencies))).toEqual([]);
  });
});
