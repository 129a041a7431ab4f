// Task × municipality as the API shows it.
import { z } from 'zod';
import type { TasksRead } from '../../app/read-tasks.ts';
import { CURRENCIES } from '../../domain/governance/settings.ts';
import { STANDINGS } from '../../domain/registers/task-grid.ts';
import { amount } from './agreement-parts.ts';
import { Id, IsoDate, named, text, Uuid } from './building-blocks.ts';

const Entry = named(
  'TaskEntry',
  'A municipality’s part in an agreement on the task, on the day.',
  z.strictObject({
    agreement: Uuid,
    number: text(40),
    edition: z.number().int().min(1).max(1000),
    title: text(200),
    standing: z.enum(STANDINGS).meta({
      description:
        '`joined`: bound on the day. `waiting`: has joined, and is not bound yet. `asked`: has not answered. `left`: is bound no longer.',
    }),
    reservation: z.boolean(),
    otherTerms: z.boolean().meta({ description: 'A price of its own, or a reservation.' }),
    boundFrom: IsoDate.nullable(),
    boundTo: IsoDate.nullable().meta({ description: 'The first day it is bound no longer.' }),
    operators: z.array(Id).max(120).meta({ description: 'Who operates for the municipality; itself where each does.' }),
    basis: Id.nullable().meta({ description: 'The financing basis.' }),
    price: amount.nullable().meta({ description: 'Per unit on the day, as agreed or as regulated since.' }),
    unit: text(200).nullable(),
    currency: z.enum(CURRENCIES),
  }),
);

const Row = z.strictObject({
  taskType: Id.nullable().meta({ description: 'Null where the agreements name none.' }),
  sameTerms: z.boolean().nullable().meta({
    description:
      'Whether those who are in have the same price, unit, basis and way of operating; null for less than two.',
  }),
  cells: z
    .array(
      z.strictObject({
        municipality: Id,
        total: z.number().int().min(0).max(100_000).meta({ description: 'Agreements; the first of them are told of.' }),
        entries: z.array(Entry).max(5),
      }),
    )
    .max(200)
    .meta({ description: 'One for each municipality, in their order; without entries where nothing is agreed.' }),
});

export const TasksShape = named(
  'TasksOfMunicipalities',
  'Which municipality has which task, on which terms.',
  z.strictObject({
    framework: Id,
    cluster: Id.nullable(),
    on: IsoDate,
    municipalities: z.array(z.strictObject({ id: Id, name: text(200) })).max(200),
    tasks: z.array(Row).max(200),
  }),
);

export function presentTasks({ framework, cluster, day, municipalities, rows }: TasksRead): z.input<typeof TasksShape> {
  return {
    ...{ framework: framework.id, cluster, on: day },
    municipalities: municipalities.map((each) => ({ ...each })),
    tasks: rows.map(({ taskType, sameTerms, cells }) => ({
      ...{ taskType, sameTerms },
      cells: cells.map((cell) => ({
        ...cell,
        entries: cell.entries.map((entry) => ({
          ...entry,
          operators: [...entry.operators],
          price: entry.price === null ? null : entry.price / 100,
          currency: entry.currency as 'DKK',
        })),
      })),
    })),
  };
}
