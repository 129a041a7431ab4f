// The balance over agreements, as JSON and as rows.
import { z } from 'zod';
import { BALANCE_COLUMNS, balanceRows } from '../../../app/extract-balance.ts';
import { getBalance } from '../../../app/read-balance.ts';
import { SECTORS } from '../../../domain/economics/economy-result.ts';
import { BALANCE_BY } from '../../../domain/registers/balance.ts';
import { contentAnswer } from '../../answers.ts';
import { sampleBalance } from '../../openapi/sample-registers.ts';
import { operation } from '../../operation.ts';
import { BalanceShape, presentBalance } from '../../shapes/balance.ts';
import { Id, wholeNumber } from '../../shapes/building-blocks.ts';
import { registerExport } from './register-export.ts';

const year = wholeNumber(1990, 2200);

const query = z.strictObject({
  from: year.optional().meta({ description: 'The first calendar year; this year where nothing is said.' }),
  to: year.optional().meta({ description: 'The last calendar year; three years later where nothing is said.' }),
  by: z.enum(BALANCE_BY).optional().meta({ description: 'What a line is of; the sector where nothing is said.' }),
  framework: Id.optional().meta({ description: 'Only agreements under this framework.' }),
  cluster: Id.optional().meta({ description: 'Only agreements of this cluster.' }),
  party: Id.optional().meta({ description: 'Only what falls to this party.' }),
  sector: z.enum(SECTORS).optional().meta({ description: 'Only what falls to this sector.' }),
  taskType: Id.optional().meta({ description: 'Only agreements on this type of task.' }),
});

export const getBalanceRoute = operation({
  operationId: 'getBalance',
  method: 'GET',
  path: '/agreements-balance',
  tag: 'Agreements',
  summary: 'Get the balance over agreements',
  description:
    'What the agreements the caller may see mean per calendar year for each sector, party, cluster or type of task: promised, and realised as far as periods are reported. A replaced edition counts until the day it is replaced, so that a task is counted once.',
  scope: 'proposals:read',
  query,
  conditional: true,
  success: {
    status: 200,
    description: 'The lines of the balance, by year.',
    schema: BalanceShape,
    example: () => presentBalance(sampleBalance(), 'en'),
    headers: ['ETag'],
  },
  handle: async (call) => {
    const found = await getBalance(call.ports, call.actor, call.query);
    return contentAnswer(call, presentBalance(found, call.language), { language: call.language });
  },
});

export const exportBalanceRoute = registerExport({
  operationId: 'exportBalance',
  name: 'balance',
  summary: 'Extract of the balance over agreements',
  description: 'One row for each calendar year and sector, party, cluster or type of task.',
  columns: BALANCE_COLUMNS,
  query,
  sample: () => balanceRows(sampleBalance()),
  refusals: [],
  rows: async (ports, actor, asked) => balanceRows(await getBalance(ports, actor, asked)),
});
