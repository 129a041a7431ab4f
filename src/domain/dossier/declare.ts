// Declares the fields of the dossier: schema, words, control and references of a field in one place.
// Forms, labels, the reading view, the reference check, the named parties and OpenAPI are derived from it.
import { z } from 'zod';
import type { Localised } from '../../lib/localised.ts';
import { Id, IsoDate, Money, text as textSchema } from './primitives.ts';

/** The form control. `who`: one party, each of several, or by a key. `none`: the field is not filled in by people. */
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

/** What an id refers to: a party or cluster of the framework, or a row of the dossier. */
export type RefersTo = 'party' | 'cluster' | 'phase' | 'holder' | 'cost' | 'activity' | 'key' | 'indicator';

/** The forms of `Who` that a field accepts. */
export type WhoForm = 'party' | 'each' | 'shared';

/**
 * The part of the decision paper that shows the field. `none`: it is
 * not shown, with the reason.
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
  /** The name of the field in running text. */
  readonly words: Localised;
  /** The name of one element of a list. */
  readonly one?: Localised;
  readonly hint?: Localised;
  readonly control?: Control;
  /** The words of each value, in order. */
  readonly choices?: Readonly<Record<string, Localised>>;
  readonly refersTo?: RefersTo;
  readonly forms?: readonly WhoForm[];
  /** Of a list: the kind of its row ids, for fields that refer to them. */
  readonly names?: RefersTo;
  /** Of a list: prefix of a new row's id; absent if rows have no id. */
  readonly idPrefix?: string;
  /** Of a list: the maximum number of rows. */
  readonly most?: number;
  /** Of a list: each row is about a different party. */
  readonly onePerParty?: boolean;
  /** Of a list: text of the button that adds a row, and of the checkbox that states that there are none. */
  readonly add?: Localised;
  readonly none?: Localised;
  /** Who writes it; default the coordinator. Parts inherit it. */
  readonly writer?: 'coordinator' | 'member' | 'service';
  /** Parts inherit it. */
  readonly paper?: PaperPlace;
};

const DECLARATIONS = z.registry<Declaration>();

/** The declaration of a schema of the dossier; undefined if there is none. */
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

/** A number within limits, by default −10¹² to 10¹². */
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

/** An amount in the dossier's currency (default kroner) with at most two decimals. */
export function money(words: Localised, options?: Options) {
  return leaf(Money, 'money', words, options);
}

export function date(words: Localised, options?: Options) {
  return leaf(IsoDate, 'date', words, options);
}

export function yesNo(words: Localised, options?: Options) {
  return leaf(z.boolean(), 'yes-no', words, options);
}

/** One of several values, each with its words. `select`: shown as a drop-down, for long lists. */
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

/** A declared field that is mandatory in its row. */
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
