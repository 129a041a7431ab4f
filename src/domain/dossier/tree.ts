// The declarations of the dossier as a tree, used by labels, forms, references and the test of completeness.
import { z } from 'zod';
import { type Declaration, declarationOf } from './declare.ts';
import { Dossier } from './dossier.ts';

/** One place of the dossier. `pattern` is a JSON Pointer with `*` for every element of a list. */
export type Place = {
  readonly pattern: string;
  readonly declaration: Declaration;
  /** Fields below it: of a group, or of one row of a list. */
  readonly parts: readonly Place[];
  readonly isList: boolean;
  /** Whether its values are numbers: a number, one of several numbers, or a list of numbers. */
  readonly isNumber: boolean;
  /** Its own writer and place on the paper, or else those of its parent. */
  readonly writer: NonNullable<Declaration['writer']>;
  readonly paper: Declaration['paper'];
};

type Above = Pick<Place, 'writer' | 'paper'>;

function withoutOptional(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodOptional ? withoutOptional(schema.unwrap() as z.ZodType) : schema;
}

function isNumeric(schema: z.ZodType): boolean {
  const inner = withoutOptional(schema);
  if (inner instanceof z.ZodArray) return isNumeric(inner.element as z.ZodType);
  const isOneOf = inner instanceof z.ZodLiteral && [...inner.values].every((value) => typeof value === 'number');
  return inner instanceof z.ZodNumber || isOneOf;
}

function partsOf(schema: z.ZodObject, at: string, above: Above): readonly Place[] {
  return Object.entries(schema.shape).flatMap(([name, part]) => {
    const declaration = declarationOf(part as z.ZodType);
    return declaration ? [placeOf(part as z.ZodType, `${at}/${name}`, declaration, above)] : [];
  });
}

function placeOf(schema: z.ZodType, pattern: string, declaration: Declaration, above: Above): Place {
  const own = { writer: declaration.writer ?? above.writer, paper: declaration.paper ?? above.paper };
  const inner = withoutOptional(schema);
  const element =
    inner instanceof z.ZodArray && declaration.control === undefined
      ? withoutOptional(inner.element as z.ZodType)
      : null;
  const shaped = element ?? inner;
  const parts =
    declaration.control === undefined && shaped instanceof z.ZodObject
      ? partsOf(shaped, element ? `${pattern}/*` : pattern, own)
      : [];
  return { pattern, declaration, parts, isList: element !== null, isNumber: isNumeric(schema), ...own };
}

/** The sections of the dossier with all places below them. */
export const DOSSIER_TREE: readonly Place[] = partsOf(Dossier, '', { writer: 'coordinator', paper: undefined });

function flat(places: readonly Place[]): readonly Place[] {
  return places.flatMap((place) => [place, ...flat(place.parts)]);
}

/** Every declared place, a section before its parts. */
export const PLACES: readonly Place[] = flat(DOSSIER_TREE);

const BY_PATTERN = new Map(PLACES.map((place) => [place.pattern, place]));

/** The pattern of a pointer: `/task/legalBasis/(star)/citation` for `/task/legalBasis/3/citation`. */
export function patternOf(pointer: string): string {
  return pointer.replace(/\/\d+(?=\/|$)/g, '/*');
}

/** The declared place of a pointer; undefined if there is none. */
export function placeAt(pointer: string): Place | undefined {
  return BY_PATTERN.get(patternOf(pointer));
}
