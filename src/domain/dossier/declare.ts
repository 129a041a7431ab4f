// How a field of the dossier is declared: its schema, its words, its control and what it refers to, in one place.
// Forms, labels, the reading view, the reference check, the parties a dossier names and OpenAPI follow from it.
import { z } from 'zod';
import type { Localised } from '../../lib/localised.ts';
import { Id, IsoDate, Money, text as textSchema } from './primitives.ts';

/** How a person fills the field in. `who`: one party, each of several, or by a key. `none`: no person writes it. */
export type Control =
  | 'text'
  | 'area'
  | 'number'
  | 'whole'
  | 'money'
  | 'share'
  | 'date'
  | 'time'
  | 'yes-no'
  | 'choice'
  | 'select'
  | 'party'
  | 'parties'
  | 'clusters'
  | 'lines'
  | 'days'
  | 'row'
  | 'some-rows'
  | 'who'
  | 'none';

/** What an id stands for: a thing of the framework (party, cluster), or a row of the dossier. */
export type RefersTo = 'party' | 'cluster' | 'phase' | 'holder' | 'cost' | 'activity' | 'key' | 'indicator';

/** The forms of Who a field takes. */
export type WhoForm = 'party' | 'each' | 'shared';

/**
 * Part of the decision paper in which the field stands. `none`
 * says that it stands nowhere; the declaration gives the reason.
 */
export type PaperPlace =
  | 'task'
  | 'economy'
  | 'competences'
  | 'quality'
  | 'responsibility'
  | 'plan'
  | 'impact'
  | 'handover'
  | { readonly none: string };

export type Declaration = {
  /** The field's name, as people say it. */
  readonly words: Localised;
  /** One element of a list. */
  readonly one?: Localised;
  readonly hint?: Localised;
  readonly control?: Control;
  /** The words of each value, in order. */
  readonly choices?: Readonly<Record<string, Localised>>;
  readonly refersTo?: RefersTo;
  readonly forms?: readonly WhoForm[];
  /** Of a list: what an id of its rows stands for where another field refers to it. */
  readonly names?: RefersTo;
  /** Of a list: start of a new row's id; absent where rows have none. */
  readonly idPrefix?: string;
  /** Of a list: so many rows at most. */
  readonly most?: number;
  /** Of a list: each of its rows is about another party. */
  readonly onePerParty?: boolean;
  /** Of a list: the button that adds a row, and the box that answers the list with nothing. */
  readonly add?: Localised;
  readonly none?: Localised;
  /** Who writes it; the coordinator where nothing is said. A part inherits it. */
  readonly writer?: 'coordinator' | 'member' | 'service';
  /** A part inherits it. */
  readonly paper?: PaperPlace;
};

const DECLARATIONS = z.registry<Declaration>();

/** The declaration of a schema of the dossier; undefined where there is none. */
export function declarationOf(schema: z.ZodType): Declaration | undefined {
  return DECLARATIONS.get(schema);
}

/** Declares a schema. OpenAPI gets the English words and hint as its description. */
export function declare<T extends z.ZodType>(schema: T, declaration: Declaration): T {
  const { words, hint } = declaration;
  const described = schema.meta({ ...schema.meta(), description: hint ? `${words.en}. ${hint.en}.` : `${words.en}.` });
  DECLARATIONS.add(described, declaration);
  return described;
}

type Options = Omit<
  Declaration,
  'words' | 'one' | 'control' | 'names' | 'idPrefix' | 'add' | 'none' | 'onePerParty' | 'most'
>;

function leaf<T extends z.ZodType>(schema: T, control: Control, words: Localised, options: Options = {}) {
  return declare(schema.optional(), { words, control, ...options });
}

/** One line of text, at most `max` characters. */
export function text(words: Localised, max: number, options?: Options) {
  return leaf(textSchema(max), 'text', words, options);
}

/** Text of several lines, at most `max` characters. */
export function area(words: Localised, max: number, options?: Options) {
  return leaf(textSchema(max), 'area', words, options);
}

/** A number within limits; without limits −10¹² to 10¹². */
export function number(words: Localised, min = -1e12, max = 1e12, options?: Options) {
  return leaf(z.number().min(min).max(max), 'number', words, options);
}

/** A share, 0 to 1. */
export function share(words: Localised, options?: Options) {
  return leaf(z.number().min(0).max(1), 'share', words, options);
}

export function whole(words: Localised, min: number, max: number, options?: Options) {
  return leaf(z.number().int().min(min).max(max), 'whole', words, options);
}

/** Kroner, or the dossier's currency, with at most two decimals. */
export function money(words: Localised, options?: Options) {
  return leaf(Money, 'money', words, options);
}

export function date(words: Localised, options?: Options) {
  return leaf(IsoDate, 'date', words, options);
}

/** The hint of a question that is taken as answered with yes. */
export const YES_HINT = {
  da: 'Ja, hvis intet er svaret',
  en: 'Yes where nothing is answered',
  sv: 'Ja om inget är svarat',
} as const;

export function yesNo(words: Localised, options?: Options) {
  return leaf(z.boolean(), 'yes-no', words, options);
}

/** One of several values, each with its words. `select` where the list is long. */
export function choice<const K extends string>(
  words: Localised,
  choices: Readonly<Record<K, Localised>>,
  options: Options & { readonly select?: boolean } = {},
) {
  const { select = false, ...rest } = options;
  const values = Object.keys(choices) as [K, ...K[]];
  return leaf(z.enum(values), select ? 'select' : 'choice', words, { ...rest, choices });
}

/** The id of one party of the framework. */
export function party(words: Localised, options?: Options) {
  return leaf(Id, 'party', words, { ...options, refersTo: 'party' });
}

/** Ids of parties of the framework. */
export function parties(words: Localised, max: number, options?: Options) {
  return leaf(z.array(Id).max(max), 'parties', words, { ...options, refersTo: 'party' });
}

export function clusters(words: Localised, options?: Options) {
  return leaf(z.array(Id).max(60), 'clusters', words, { ...options, refersTo: 'cluster' });
}

/** The id of a row elsewhere in the dossier. */
export function row(words: Localised, refersTo: RefersTo, options?: Options) {
  return leaf(Id, 'row', words, { ...options, refersTo });
}

/** Ids of rows elsewhere in the dossier. */
export function someRows(words: Localised, refersTo: RefersTo, max: number, options?: Options) {
  return leaf(z.array(Id).max(max), 'some-rows', words, { ...options, refersTo });
}

/** A leaf with a schema of its own. */
export function own<T extends z.ZodType>(schema: T, control: Control, words: Localised, options?: Options) {
  return leaf(schema, control, words, options);
}

/** A declared field that must be there wherever its row is. */
export function required<T extends z.ZodType>(schema: z.ZodOptional<T>): T {
  const declaration = declarationOf(schema);
  const inner = schema.unwrap();
  return declaration ? declare(inner, declaration) : inner;
}

/** Several fields under one name. */
export function group<S extends z.ZodRawShape>(words: Localised, shape: S, options?: Options) {
  return declare(z.strictObject(shape).optional(), { words, ...options });
}

type ListWords = { readonly words: Localised; readonly one: Localised } & Omit<
  Declaration,
  'words' | 'one' | 'control' | 'most'
>;

/** A list of rows. A row's own schema may carry refinements. */
export function rows<T extends z.ZodType>(declaration: ListWords, schema: T, max: number) {
  return declare(z.array(schema).max(max).optional(), { ...declaration, most: max });
}
