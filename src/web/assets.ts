// Stylesheet, fonts, icons and scripts, served from this service only, with their hash in the address so that a browser keeps them forever.
import { hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import paperStyles from '../documents/paper.css?raw';
import pictureStyles from './pictures/pictures.css?raw';
import { fontFaces } from './styles/fonts.ts';
import { LIVE_STYLES } from './styles/live.ts';
import { STYLES } from './styles/styles.ts';

const PREFIX = '/assets';
const FOREVER = 'public, max-age=31536000, immutable';
const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

type Encoding = 'br' | 'gzip';
/** Compressed on the first request for it, beside the event loop. */
type Asset = { readonly type: string; readonly plain: Buffer; readonly packed: Map<Encoding, Promise<Buffer>> };

const PACK: Readonly<Record<Encoding, (plain: Buffer) => Promise<Buffer>>> = { br: promisify(brotliCompress), gzip: promisify(gzip) };

export type Assets = {
  readonly stylesheet: string;
  readonly icon: string;
  readonly script: string | undefined;
  readonly files: ReadonlyMap<string, Asset>;
};

/** Two banks and a bridge. */
const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="#004d99"/><path d="M3 22h26M7 22v-6a9 9 0 0 1 18 0v6M16 7v15" fill="none" stroke="#fff" stroke-width="3"/></svg>`;

let loaded: Assets | undefined;

/** Read once per process. */
export function loadAssets(): Assets {
  loaded ??= read();
  return loaded;
}

function read(): Assets {
  // The package exports its script only; everything else lies beside it.
  const dkfds = path.join(path.dirname(createRequire(import.meta.url).resolve('dkfds')), '..');
  const files = new Map<string, Asset>();
  const add = (name: string, content: Buffer): string => {
    const { ext, name: stem, dir } = path.parse(name);
    const address = `${PREFIX}/${path.join(dir, `${stem}.${hash('sha256', content, 'hex').slice(0, 10)}${ext}`)}`;
    files.set(address, assetOf(ext, content));
    return address;
  };
  const icons = new Map(
    readdirSync(path.join(dkfds, 'img/svg-icons'))
      .filter((name) => name.endsWith('.svg'))
      .map((name) => [name, add(`icons/${name}`, readFileSync(path.join(dkfds, 'img/svg-icons', name)))]),
  );
  const font = (name: string) => add(`fonts/${name}`, readFileSync(path.join(dkfds, 'fonts/IBMPlexSans/split/woff2', name)));
  const theme = readFileSync(path.join(dkfds, 'css/dkfds.min.css'), 'utf8')
    .replace(/@font-face\{[^}]*\}/g, '')
    .replace(/\/\*#[^*]*\*\//g, '')
    .replace(/url\("?\.\.\/img\/svg-icons\/([^)"]+)"?\)/g, (_whole, name: string) => `url(${icons.get(name) ?? `${PREFIX}/none`})`)
    .replace(/url\("?\.\.\/img\/[^)]+\)/g, 'none');
  const stylesheet = add(
    'opgavebro.css',
    Buffer.from(`${fontFaces(font)}${theme}\n${inTenths(paperStyles)}${inTenths(pictureStyles)}${STYLES}${LIVE_STYLES}`),
  );
  return { stylesheet, icon: add('opgavebro.svg', Buffer.from(ICON)), script: addScripts(add, files), files };
}

/** The design system's root is 62.5 %, so that 1rem is 10 pixels; the paper and its pictures count in 16. */
function inTenths(css: string): string {
  return css.replace(/(?<![\d.])(\d+(?:\.\d+)?|\.\d+)rem\b/g, (_whole, rem: string) => `${Number(rem) * 1.6}rem`);
}

/** The built browser scripts: beside the built server, or where the sources' build puts them. None where they are not built. */
function addScripts(add: (name: string, content: Buffer) => string, files: Map<string, Asset>): string | undefined {
  const folders = ['../browser', '../../dist/browser'].map((folder) => path.join(import.meta.dirname, folder));
  const folder = folders.find((each) => existsSync(path.join(each, 'opgavebro.js')));
  if (folder === undefined) return undefined;
  for (const name of readdirSync(folder).filter((each) => each.endsWith('.js') && each !== 'opgavebro.js'))
    files.set(`${PREFIX}/${name}`, assetOf('.js', readFileSync(path.join(folder, name))));
  return add('opgavebro.js', readFileSync(path.join(folder, 'opgavebro.js')));
}

function assetOf(ext: string, plain: Buffer): Asset {
  return { type: TYPES[ext] ?? 'application/octet-stream', plain, packed: new Map() };
}

export function serveAssets(app: FastifyInstance): void {
  const { files } = loadAssets();
  app.get(`${PREFIX}/*`, async (request: FastifyRequest, reply: FastifyReply) => {
    const asset = files.get(request.url.split('?', 1)[0] ?? '');
    if (!asset) {
      reply.callNotFound();
      return reply;
    }
    reply.headers({ 'content-type': asset.type, 'cache-control': FOREVER, vary: 'Accept-Encoding' });
    const encoding = encodingFor(asset, String(request.headers['accept-encoding'] ?? ''));
    if (!encoding) return reply.send(asset.plain);
    const packed = asset.packed.get(encoding) ?? PACK[encoding](asset.plain);
    asset.packed.set(encoding, packed);
    return reply.header('content-encoding', encoding).send(await packed);
  });
}

/** A font is compressed already. */
function encodingFor({ type }: Asset, accepted: string): Encoding | undefined {
  if (type === TYPES['.woff2']) return undefined;
  return /\bbr\b/.test(accepted) ? 'br' : /\bgzip\b/.test(accepted) ? 'gzip' : undefined;
}
