// The floors of src/README.md as data, and the rules that follow from them.
import path from 'node:path';
import ts from 'typescript';

/** Floor of each folder under src/. An import points down, or stays in its own folder. */
export const FLOORS: Readonly<Record<string, number>> = {
  main: 6,
  compose: 6,
  cli: 6,
  demo: 6,
  http: 5,
  web: 5,
  jobs: 5,
  store: 5,
  app: 4,
  documents: 3,
  words: 2,
  domain: 1,
  client: 1,
  lib: 0,
};

/**
 * The floors inside `web`: the parts of a page are below the page. The files beside the folders are at the bottom
 * (requests, formats, names), except the three that are named.
 */
export const WEB_FLOORS: Readonly<Record<string, number>> = {
  web: 11,
  'page-errors': 10,
  pages: 10,
  browser: 10,
  work: 9,
  registers: 9,
  administration: 9,
  agreement: 8,
  framework: 8,
  case: 7,
  live: 6,
  economy: 5,
  dossier: 4,
  form: 3,
  door: 3,
  parts: 2,
  ground: 1,
  texts: 0,
  styles: 0,
};

/** Start, wiring and commands share a floor and may import each other. */
const SHARED_FLOOR = 6;

/** Packages the domain may import: one definition of the dossier serves the request body, the form and the column. */
const DOMAIN_PACKAGES = ['zod'];

const LONGEST_FILE = 250;
const EMPTY_NAMES = /(^|[-.])(service|manager|helper|helpers|util|utils|common|misc)(\.|$)/;

/** Clock, randomness and I/O are not allowed in the domain. */
const IMPURE =
  /\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b|\bcrypto\.(randomUUID|getRandomValues|subtle)\b|\bfetch\(|\bprocess\.|\bperformance\.now\b/;

export type SourceFile = { readonly path: string; readonly text: string };

/** Every breach of the house rules, one sentence each. Paths are relative to the project, with forward slashes. */
export function breaches(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) => [
    ...tooLong(file),
    ...(file.path.startsWith('src/') ? [...badName(file), ...inSource(file)] : []),
  ]);
}

function badName({ path: file }: SourceFile): string[] {
  return file.split('/').some((part) => EMPTY_NAMES.test(part))
    ? [`${file}: the name says nothing about what it holds`]
    : [];
}

function tooLong({ path: file, text }: SourceFile): string[] {
  const lines = text.trimEnd().split('\n').length;
  return lines > LONGEST_FILE ? [`${file}: ${lines} lines, more than ${LONGEST_FILE}`] : [];
}

function roomOf(file: string): string {
  return (file.split('/')[1] ?? '').replace(/\.tsx?$/, '');
}

function inSource(file: SourceFile): string[] {
  const room = roomOf(file.path);
  if (FLOORS[room] === undefined) return [`${file.path}: the room ${room} stands on no floor`];
  const imports = ts.preProcessFile(file.text, true, true).importedFiles.map(({ fileName }) => fileName);
  const faults = imports.flatMap((target) =>
    target.startsWith('.') ? inside(file.path, target) : outside(file.path, target),
  );
  return room === 'domain' && IMPURE.test(withoutComments(file.text))
    ? [...faults, `${file.path}: the domain takes no clock, chance or outside world`]
    : faults;
}

function inside(from: string, specifier: string): string[] {
  const to = path.posix.join(path.posix.dirname(from), specifier);
  const [here, there] = [roomOf(from), roomOf(to)];
  if (!to.startsWith('src/')) return to === 'package.json' ? [] : [`${from}: imports ${to}, which is outside src`];
  if (here === there) return here === 'web' ? insideWeb(from, to) : [];
  const [own, other] = [FLOORS[here] ?? -1, FLOORS[there] ?? Number.POSITIVE_INFINITY];
  if (own === SHARED_FLOOR && other === SHARED_FLOOR) return [];
  return other < own ? [] : [`${from}: ${here} (floor ${own}) imports ${there} (floor ${other}): ${to}`];
}

function insideWeb(from: string, to: string): string[] {
  const [here, there] = [webRoomOf(from), webRoomOf(to)];
  const [own, other] = [WEB_FLOORS[here] ?? -1, WEB_FLOORS[there] ?? Number.POSITIVE_INFINITY];
  return here === there || other < own
    ? []
    : [`${from}: web/${here} (floor ${own}) imports web/${there} (floor ${other}): ${to}`];
}

/** The folder under `web`. For a file beside the folders: its own name if it has a floor, else the bottom. */
function webRoomOf(file: string): string {
  const [, , room = '', below] = file.split('/');
  const name = room.replace(/\.tsx?$/, '');
  return below !== undefined || WEB_FLOORS[name] !== undefined ? name : 'ground';
}

function outside(from: string, specifier: string): string[] {
  if (roomOf(from) !== 'domain') return [];
  const name = specifier.split('/')[0] ?? '';
  return DOMAIN_PACKAGES.includes(name) ? [] : [`${from}: the domain imports ${specifier}`];
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
}
