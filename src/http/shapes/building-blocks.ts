// Schemas shared by many shapes: ids, instants, people, links. Every text and number is bounded, also in answers.
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
/** A path on this service. */
export const Href = z
  .string()
  .max(2000)
  .regex(/^\/[!-~]*$/);

/** An absolute URL on this service, for other systems. */
export const WholeHref = z
  .string()
  .max(2000)
  .regex(/^https?:\/\/[!-~]+$/)
  .meta({ format: 'uri' });

export const Person = z.strictObject({ subject: text(300), name: text(300) });
export const FrameworkRef = z.strictObject({ id: Id, version: Version });
export const ExternalId = z.strictObject({ system: words(100), id: words(200) });

/** A text of one to `max` characters that is not only white space and invisible characters. */
export function words(max: number) {
  return text(max)
    .refine((written) => !isBlankText(written), { params: { code: 'required' }, error: 'A text' })
    .meta({ minLength: 1 });
}

/** A person named by account; spaces around the account are removed. */
export const NamedPerson = z.strictObject({ subject: words(300).trim(), name: words(300) });

/** An id in a path. Text that is not a UUID gives 404, not a fault. */
export function idParam(what: string) {
  return z
    .string()
    .max(200)
    .toLowerCase()
    .meta({ description: `The ${what}’s id, a UUID.`, format: 'uuid', maxLength: 36 });
}

/** A readable id in a path. */
export function nameParam(description: string) {
  return z
    .string()
    .max(200)
    .meta({ description, maxLength: 64, pattern: Id.meta()?.pattern ?? '^[a-z0-9][a-z0-9-]{0,63}$' });
}

const MOMENT = z.iso.datetime({ offset: true });

/**
 * An instant in a query, in UTC or with an offset. Accepts a space for a plus sign that was not percent-encoded. The
 * value is converted to UTC.
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

/** A whole number in a query: decimal digits only. */
export function wholeNumber(min: number, max: number) {
  return z.preprocess(
    (value) => (typeof value === 'string' && /^\d{1,10}$/.test(value) ? Number(value) : value),
    z.number().int().min(min).max(max),
  );
}

/** `true` or `false` in a query. */
export function yesOrNo() {
  return z.preprocess((value) => (value === 'true' ? true : value === 'false' ? false : value), z.boolean());
}

/** Registers a schema as a component of the OpenAPI document, with a description. */
export function named<T extends z.ZodType>(id: string, description: string, schema: T): T {
  z.globalRegistry.add(schema, { id, description });
  return schema;
}

/** A version or number in a path. Text that is not a valid number becomes 0, which gives 404. */
export function numberParam(description: string) {
  return z
    .preprocess(
      (value) => (typeof value === 'string' && /^[1-9]\d{0,9}$/.test(value) ? Number(value) : 0),
      z.number().int(),
    )
    .transform((number) => (number <= LARGEST_VERSION ? number : 0))
    .meta({ description, type: 'integer', minimum: 1, maximum: LARGEST_VERSION });
}

/** Ids of steps in a query, separated by commas. */
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
