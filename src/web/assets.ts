// Stylesheet, fonts, icons and scripts, served by this service only. The address holds a hash of the content, so that
// browsers cache a file permanently.
import { hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import paperStyles from '../documents/paper.css?raw';
import pictureStyles from '../documents/pictures/pictures.css?raw';
import { fontFaces } from './styles/fonts.ts';
import liveStyles from './styles/live.css?raw';
import sheetStyles from './styles/sheet.css?raw';
import styles from './styles/styles.css?raw';

const PREFIX = '/assets';
/** One year. A changed file gets a new address. */
const FOREVER = { maxAge: '365d', immutable: true } as const;

/** A file of a package or of the build, or a text generated here. */
type Asset = { readonly file: string } | { readonly type: string; readonly text: string };

export type Assets = {
  readonly stylesheet: string;
  readonly icon: string;
  readonly script: string | undefined;
  readonly files: ReadonlyMap<string, Asset>;
};

/** The icon: two banks and a bridge. */
const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="#004d99"/><path d="M3 22h26M7 22v-6a9 9 0 0 1 18 0v6M16 7v15" fill="none" stroke="#fff" stroke-width="3"/></svg>`;

let loaded: Assets | undefined;

/** Reads the files once per process. */
export function loadAssets(): Assets {
  loaded ??= read();
  return loaded;
}

function read(): Assets {
  // The package exports its script only. The other files are found relative to that script.
  const dkfds = path.join(path.dirname(createRequire(import.meta.url).resolve('dkfds')), '..');
  const files = new Map<string, Asset>();
  const add = (name: string, asset: Asset): string => {
    const { ext, name: stem, dir } = path.parse(name);
    const content = 'file' in asset ? readFileSync(asset.file) : asset.text;
    const address = `${PREFIX}/${path.join(dir, `${stem}.${hash('sha256', content, 'hex').slice(0, 10)}${ext}`)}`;
    files.set(address, asset);
    return address;
  };
  const svgs = path.join(dkfds, 'img/svg-icons');
  const icons = new Map(
    readdirSync(svgs)
      .filter((name) => name.endsWith('.svg'))
      .map((name) => [name, add(`icons/${name}`, { file: path.join(svgs, name) })]),
  );
  const font = (name: string) =>
    add(`fonts/${name}`, { file: path.join(dkfds, 'fonts/IBMPlexSans/split/woff2', name) });
  const theme = readFileSync(path.join(dkfds, 'css/dkfds.min.css'), 'utf8')
    .replace(/@font-face\{[^}]*\}/g, '')
    .replace(/\/\*#[^*]*\*\//g, '')
    .replace(
      /url\("?\.\.\/img\/svg-icons\/([^)"]+)"?\)/g,
      (_whole, name: string) => `url(${icons.get(name) ?? `${PREFIX}/none`})`,
    )
    .replace(/url\("?\.\.\/img\/[^)]+\)/g, 'none');
  const text = `${fontFaces(font)}${theme}\n${inTenths(paperStyles)}${inTenths(pictureStyles)}\n${styles}\n${liveStyles}\n${sheetStyles}`;
  const stylesheet = add('opgavebro.css', { type: 'text/css; charset=utf-8', text });
  const icon = add('opgavebro.svg', { type: 'image/svg+xml', text: ICON });
  return { stylesheet, icon, script: addScripts(add, files), files };
}

/**
 * Converts rem units: the design system sets the root to 62.5 % (1rem = 10 pixels), the paper and picture styles assume
 * 16.
 */
function inTenths(css: string): string {
  return css.replace(/(?<![\d.])(\d+(?:\.\d+)?|\.\d+)rem\b/g, (_whole, rem: string) => `${Number(rem) * 1.6}rem`);
}

/**
 * Adds the built browser scripts: from beside the built server, or from where the build of the sources puts them.
 * Returns the address of the main script; undefined where nothing is built.
 */
function addScripts(add: (name: string, asset: Asset) => string, files: Map<string, Asset>): string | undefined {
  const folders = ['../browser', '../../dist/browser'].map((folder) => path.join(import.meta.dirname, folder));
  const folder = folders.find((each) => existsSync(path.join(each, 'opgavebro.js')));
  if (folder === undefined) return undefined;
  for (const name of readdirSync(folder).filter((each) => each.endsWith('.js') && each !== 'opgavebro.js'))
    files.set(`${PREFIX}/${name}`, { file: path.join(folder, name) });
  return add('opgavebro.js', { file: path.join(folder, 'opgavebro.js') });
}

/** Serves only the addresses in the list. */
export async function serveAssets(app: FastifyInstance): Promise<void> {
  const { files } = loadAssets();
  // The build writes a compressed copy beside each script.
  await app.register(fastifyStatic, { serve: false, preCompressed: true });
  app.get(`${PREFIX}/*`, async (request, reply) => {
    const asset = files.get(request.url.split('?', 1)[0] ?? '');
    if (!asset) {
      reply.callNotFound();
      return reply;
    }
    if ('file' in asset) return reply.sendFile(path.basename(asset.file), path.dirname(asset.file), FOREVER);
    return reply
      .headers({ 'content-type': asset.type, 'cache-control': 'public, max-age=31536000, immutable' })
      .send(asset.text);
  });
}
