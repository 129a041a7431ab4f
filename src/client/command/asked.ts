// Reads the command line and the environment: arguments, options, URL, token and language.
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { type Write, writerOf } from '../../lib/catalogue.ts';
import { LANGUAGES, type Language } from '../../lib/localised.ts';
import { createOpgavebro, type Opgavebro } from '../index.ts';
import { TEXTS } from './texts.ts';

/** Wrong usage, or no service to ask: the command exits with 2. */
export class Misused extends Error {}

type Say = Write<typeof TEXTS>;
/** Values by option name; an array if the option may be repeated. */
type Given = Readonly<Record<string, string | boolean | readonly (string | boolean)[] | undefined>>;
export type Asked = {
  readonly client: Opgavebro;
  readonly url: string;
  readonly given: Given;
  /** Arguments after the command's name. */
  readonly rest: readonly string[];
  readonly say: Say;
};

/** Options by name, as `parseArgs` takes them. */
export type Options = NonNullable<ParseArgsConfig['options']>;
export const TEXT = { type: 'string' } as const;
/** May be repeated. */
export const TEXTS_GIVEN = { type: 'string', multiple: true } as const;
export const FLAG = { type: 'boolean' } as const;

const EVERYWHERE: Options = { language: TEXT, json: FLAG };

/** The language of the command line, otherwise of OPGAVEBRO_LANGUAGE, otherwise Danish. */
export function languageOf(args: readonly string[], env: NodeJS.ProcessEnv): Language {
  const at = args.findIndex((arg) => arg === '--language' || arg.startsWith('--language='));
  const said = at < 0 ? env.OPGAVEBRO_LANGUAGE : (args[at]?.split('=')[1] ?? args[at + 1]);
  return LANGUAGES.find((language) => language === said) ?? 'da';
}

/** @throws Misused for an unknown option, an invalid value or a missing setting */
export function readAsked(options: Options, args: readonly string[], env: NodeJS.ProcessEnv): Asked {
  const language = languageOf(args, env);
  const say = writerOf(TEXTS, language);
  const { values, positionals } = parsed({ ...EVERYWHERE, ...options }, args, say);
  const asked = values.language ?? env.OPGAVEBRO_LANGUAGE ?? language;
  if (asked !== language) throw new Misused(say('badLanguage', { given: String(asked) }));
  const url = (env.OPGAVEBRO_URL ?? 'http://127.0.0.1:3000').replace(/(?<!\/)\/+$/, '');
  if (!URL.canParse(url)) throw new Misused(say('badUrl', { url }));
  const token = env.OPGAVEBRO_TOKEN?.trim();
  if (!token) throw new Misused(say('noToken'));
  return { client: createOpgavebro({ url, token, language }), url, given: values, rest: positionals, say };
}

function parsed(options: Options, args: readonly string[], say: Say) {
  try {
    return parseArgs({ options, args: [...args], allowPositionals: true, strict: true });
  } catch (error) {
    // Node's message is English; the option is in quotation marks.
    const [, given = ''] = /'([^' ]+)/.exec((error as Error).message) ?? [];
    const unknown = (error as { readonly code?: string }).code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION';
    const names = Object.entries(options).map(([name, { type }]) => `--${name}${type === 'string' ? ' …' : ''}`);
    const said = say(unknown ? 'unknownOption' : 'wrongOption', { given });
    throw new Misused(`${said}\n${say('options', { names: names.join(', ') })}`);
  }
}

/**
 * The single id after the command's name.
 * @throws Misused
 */
export function idOf({ rest, say }: Asked, command: string): string {
  const [id, ...more] = rest;
  if (id === undefined || more.length > 0) throw new Misused(say('oneId', { command }));
  return id;
}

/** The given options of `options`, by their names in the API. */
export function filtersOf({ given }: Asked, options: Options): Record<string, string | true> {
  return Object.fromEntries(
    Object.keys(options).flatMap((name) => {
      const value = given[name];
      return typeof value === 'string' || value === true ? [[camelOf(name), value]] : [];
    }),
  );
}

/** Turns `updated-since` into `updatedSince`, as in the API. */
function camelOf(name: string): string {
  return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
