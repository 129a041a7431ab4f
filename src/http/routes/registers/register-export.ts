// GET /v1/exports/{table} for a register: rows for a data warehouse or a spreadsheet, in the same formats as the
// extracts of cases.
import type { z } from 'zod';
import type { Ports } from '../../../app/ports.ts';
import type { Actor } from '../../../domain/workflow/actor.ts';
import {
  type Column,
  CSV_TYPE,
  endingOf,
  type Format,
  formatRows,
  NDJSON_TYPE,
  type Row,
  typeOf,
} from '../../../lib/table-formats.ts';
import { XLSX_TYPE } from '../../../lib/xlsx.ts';
import { type Operation, operation } from '../../operation.ts';
import type { ProblemCode } from '../../problems/problem-codes.ts';
import { formatQuery } from '../exports/export-route.ts';

const BY_TYPE: Readonly<Record<string, Format>> = { [NDJSON_TYPE]: 'ndjson', [XLSX_TYPE]: 'xlsx' };

type Spec<Q extends z.ZodRawShape> = {
  readonly operationId: string;
  readonly name: string;
  readonly summary: string;
  readonly description: string;
  readonly columns: readonly Column[];
  readonly query: z.ZodObject<Q>;
  readonly sample: () => readonly Row[];
  readonly refusals: readonly ProblemCode[];
  readonly rows: (ports: Ports, actor: Actor, query: z.output<z.ZodObject<Q>>) => Promise<readonly Row[]>;
};

export function registerExport<Q extends z.ZodRawShape>(spec: Spec<Q>): Operation {
  const { name, columns, query, sample, rows, description, ...about } = spec;
  const listed = columns.map((column) => `| \`${column.name}\` | ${column.kind} | ${column.about} |`).join('\n');
  const all = query.extend(formatQuery);
  return operation({
    ...about,
    method: 'GET',
    path: `/exports/${name}`,
    tag: 'Integration',
    description: `${description}\n\n| column | kind | |\n|---|---|---|\n${listed}\n\nColumns keep their names and order; new ones come at the end.`,
    scope: 'proposals:read',
    query: all as unknown as z.ZodType<z.output<z.ZodObject<Q>> & { format?: Format }>,
    produces: [CSV_TYPE, NDJSON_TYPE, XLSX_TYPE],
    success: {
      status: 200,
      description: 'The rows of the register.',
      text: async () => ({
        [CSV_TYPE]: await textOf(columns, sample(), 'csv', name),
        [NDJSON_TYPE]: await textOf(columns, sample(), 'ndjson', name),
        [XLSX_TYPE]: 'PK (a ZIP archive)',
      }),
    },
    handle: async ({ ports, actor, query: asked, accept }) => {
      const { format = BY_TYPE[accept ?? ''] ?? 'csv' } = asked;
      const found = await rows(ports, actor, asked);
      const filename = `opgavebro-${name}.${endingOf(format)}`;
      const chunks = formatRows(columns, batchOf(found), format, name);
      return { status: 200, stream: { type: typeOf(format), filename, chunks } };
    },
  });
}

async function* batchOf(rows: readonly Row[]) {
  yield rows;
}

async function textOf(columns: readonly Column[], rows: readonly Row[], format: Format, name: string): Promise<string> {
  let whole = '';
  for await (const chunk of formatRows(columns, batchOf(rows), format, name)) whole += chunk;
  return whole;
}
