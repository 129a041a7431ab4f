// What many answers hold: ids, moments, people, links. Every text and number is bounded, also on the way out.
import { z } from 'zod';
import { Id, Instant, IsoDate, text } from '../../domain/dossier/primitives.ts';
import { isBlankText } from '../../lib/pasted-text.ts';

export { Id, Instant, IsoDate, text };

export const LARGEST_VERSION = 2_147_483_647;

export const Uuid = z.uuid().max(36).toLowerCase();
export const Version = z.number().int().min(1).max(LARGEST_VERSION);
/** SHA-256, hex. */
export const Hash = z
  .string()
  .length(64)
  .regex(/^[0-9a-f]{64}$/);
export const Code = z
  .string()
  .max(120)
  .regex(/^[a-z][a-z0-9.-]*$/);
/** RFC 6901. */
export const Pointer = z
  .string()
  .max(500)
  .regex(/^(\/.*)?$/);
/** An address on this service. */
export const Href = z
  .string()
  .max(2000)
  .regex(/^\/[!-~]*$/);

/** A whole address on this service, as other systems are told it. */
export const WholeHref = z
  .string()
  .max(2000)
  .regex(/^https?:\/\/[!-~]+$/)
  .meta({ format: 'uri' });

export const Person = z.strictObject({ subject: text(300), name: text(300) });
export const FrameworkRef = z.strictObject({ id: Id, version: Version });
export const ExternalId = z.strictObject({ system: words(100), id: words(200) });

/** A text of one to `max` characters that says something: white space and characters that are not seen do not. */
export function words(max: number) {
  return text(max)
    .refine((written) => !isBlankText(written), { params: { code: 'required' }, error: 'A text' })
    .meta({ minLength: 1 });
}

/** Somebody a caller names by their account, which spaces around it do not change. */
export const NamedPerson = z.strictObject({ subject: words(300).trim(), name: words(300) });

/** The id in an address. Anything that is no id of ours is simply not found. */
export function idParam(what: string) {
  return z
    .string()
    .max(200)
    .toLowerCase()
    .meta({ description: `The ${what}’s id, a UUID.`, format: 'uuid', maxLength: 36 });
}

/** An id with a name in it, in an address. */
export function nameParam(description: string) {
  return z
    .string()
    .max(200)
    .meta({ description, maxLength: 64, pattern: Id.meta()?.pattern ?? '^[a-z0-9][a-z0-9-]{0,63}$' });
}

const MOMENT = z.iso.datetime({ offset: true });

/**
 * A moment in an address, in UTC or with an offset; a plus sign that was not percent-encoded comes as a space. In UTC
 * from here on.
 */
export function momentQuery(description: string) {
  const written = z.preprocess(
    (value) => (typeof value === 'string' ? value.replace(/ (?=\d\d:\d\d$)/, '+') : value),
    MOMENT,
  );
  return written
    .transform((moment) => new Date(moment).toISOString())
    .pipe(Instant)
    .optional()
    .meta({ description, type: 'string', format: 'date-time', maxLength: 35 });
}

/** A whole number in an address: decimal digits only. */
export function wholeNumber(min: number, max: number) {
  return z.preprocess(
    (value) => (typeof value === 'string' && /^\d{1,10}$/.test(value) ? Number(value) : value),
    z.number().int().min(min).max(max),
  );
}

/** `true` or `false` in an address. */
export function yesOrNo() {
  return z.preprocess((value) => (value === 'true' ? true : value === 'false' ? false : value), z.boolean());
}

/** Gives a schema a name of its own in the OpenAPI document, and a description there. */
export function named<T extends z.ZodType>(id: string, description: string, schema: T): T {
  z.globalRegistry.add(schema, { id, description });
  return schema;
}

/** A number in an address; what is no number of ours is simply not found. */
export function numberParam(description: string) {
  return z
    .preprocess(
      (value) => (typeof value === 'string' && /^[1-9]\d{0,9}$/.test(value) ? Number(value) : 0),
      z.number().int(),
    )
    .transform((number) => (number <= LARGEST_VERSION ? number : 0))
    .meta({ description, type: 'integer', minimum: 1, maximum: LARGEST_VERSION });
}

/** Steps in an address, with commas between. */
export function stepsQuery() {
  return z
    .string()
    .max(800)
    .regex(/^[a-z0-9-]{1,64}(,[a-z0-9-]{1,64}){0,11}$/)
    .transform((ids) => ids.split(','))
    .optional()
    .meta({
      description: 'Only what these steps ask for: their ids with commas between. All steps where nothing is said.',
    });
}
