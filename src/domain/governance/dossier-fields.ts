// Checks whether a JSON Pointer with `*` for list elements names a field in the schema of the dossier.
import { z } from 'zod';
import { Dossier } from '../dossier/dossier.ts';

function child(schema: z.ZodType, token: string): z.ZodType | undefined {
  if (schema instanceof z.ZodOptional) return child(schema.unwrap() as z.ZodType, token);
  if (schema instanceof z.ZodArray) return token === '*' ? (schema.element as z.ZodType) : undefined;
  if (schema instanceof z.ZodObject && Object.hasOwn(schema.shape, token)) return schema.shape[token] as z.ZodType;
  return undefined;
}

/** True for `/task/title` and for `/task/receivingParties/` followed by a star; false for a field not in the schema. */
export function isDossierField(pointer: string): boolean {
  let schema: z.ZodType | undefined = Dossier;
  for (const token of pointer.split('/').slice(1)) {
    schema = schema && child(schema, token.replaceAll('~1', '/').replaceAll('~0', '~'));
  }
  return pointer.startsWith('/') && schema !== undefined;
}
