// The import of a file of figures: request, and the changes it makes.
import { z } from 'zod';
import type { FiguresTold } from '../../app/figures.ts';
import { LARGEST_VERSION, named, text } from './building-blocks.ts';
import { href } from './lists.ts';

/** Characters of base64, a little below the limit of a body. */
const LONGEST_FILE = 1_000_000;

export const FiguresInput = named(
  'NewFigures',
  'A file of figures: a workbook (XLSX), or CSV in UTF-8 or Windows-1252.',
  z.strictObject({
    file: z
      .base64()
      .min(1)
      .max(LONGEST_FILE)
      .meta({ description: 'The octets of the file in base64 (RFC 4648).', pattern: '^[A-Za-z0-9+/]*={0,2}$' }),
    dryRun: z.boolean().optional().meta({ description: 'Only tell what would change: nothing is saved.' }),
  }),
);

const cell = z.union([text(32_767), z.number().min(-1e15).max(1e15)]).nullable();

export const FiguresShape = named(
  'FiguresImport',
  'What a file of figures changes: rows that come, change or go, and what of the file stands for nothing.',
  z.strictObject({
    dryRun: z.boolean(),
    version: z
      .number()
      .int()
      .min(1)
      .max(LARGEST_VERSION)
      .meta({ description: 'Of the case; after the change, where it was saved.' }),
    changes: z
      .array(
        z.strictObject({
          sheet: text(200),
          kind: z.enum(['added', 'changed', 'removed']),
          name: text(500),
          column: text(300).optional(),
          before: cell.optional(),
          after: cell.optional(),
        }),
      )
      .max(200_000),
    unknown: z
      .array(z.strictObject({ sheet: text(200), heading: text(32_767).optional() }))
      .max(100_000)
      .meta({ description: 'Sheets and columns that were not read.' }),
    links: z.strictObject({
      proposal: z
        .string()
        .max(2000)
        .regex(/^\/[!-~]*$/),
    }),
  }),
);

/** JSON text of the answer. */
export function figuresText(
  { proposal }: { readonly proposal: { readonly id: string; readonly version: number } },
  { changes, unknown }: FiguresTold,
  dryRun: boolean,
): string {
  const links = { proposal: href(`/proposals/${proposal.id}`) };
  return JSON.stringify({ dryRun, version: proposal.version, changes, unknown, links });
}
