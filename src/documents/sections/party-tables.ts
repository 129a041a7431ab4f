// Tables per party: an ordinary year, who pays whom, what funding says against what the money does, and keys with their shares.
import { type Block, list, table } from '../paper.ts';
import type { Context } from '../paper-context.ts';

/** Each party in a year when all has moved. */
export function steadyTable({ assessment, write, money, number, party }: Context): readonly Block[] {
  const columns = ['units', 'costToday', 'costProposed', 'settlement', 'grant', 'net'] as const;
  return table(
    write('economy.steady'),
    [write('presentation.party'), ...columns.map((column) => `#${write(`economy.${column}`)}`)],
    assessment.economy.steady.map((row) => [
      party(row.party),
      row.units === null ? '' : number(row.units),
      money(row.today),
      money(row.proposed),
      money(row.settledProposed - row.settledToday),
      money(row.stateGrant),
      money(row.net),
    ]),
  );
}

/** Who pays whom how much a year, with ceilings and floors. */
export function flowTable({ assessment, write, money, number, party }: Context): readonly Block[] {
  return table(
    write('economy.flows'),
    [
      write('economy.settlementLabel'),
      write('economy.from'),
      write('economy.to'),
      `#${write('economy.units')}`,
      `#${write('economy.price')}`,
      `#${write('economy.amount')}`,
      write('economy.limits'),
    ],
    assessment.economy.flows.map((flow) => [
      flow.label || flow.settlement,
      party(flow.from),
      party(flow.to),
      flow.units === null ? '' : number(flow.units),
      flow.price === null ? '' : money(flow.price),
      money(flow.perYear),
      limits(flow, write),
    ]),
  );
}

type Flow = Context['assessment']['economy']['flows'][number];

function limits({ ceiling, floor }: Flow, write: Context['write']): string {
  const said = [
    ...(ceiling === 'none' ? [] : [write(`economy.ceiling.${ceiling}`)]),
    ...(floor === 'none' ? [] : [write(`economy.floor.${floor}`)]),
  ];
  return said.join(', ');
}

/** What the funding responsibility says against what the money does; nothing while that is not known. */
export function fundingBlocks({ assessment, write, money, party }: Context): readonly Block[] {
  const { funding } = assessment.economy;
  if (funding.status === 'not-assessed') return [];
  return [
    ...table(
      write('economy.funding'),
      [
        write('presentation.party'),
        `#${write('economy.fundingExpected')}`,
        `#${write('economy.fundingActual')}`,
        `#${write('economy.fundingDifference')}`,
      ],
      funding.parties.map((row) => [party(row.party), money(row.expected), money(row.actual), money(row.difference)]),
    ),
    ...list(
      funding.missing.map(({ from, to, perYear }) =>
        write('economy.fundingMissing', { from: party(from), to: party(to), perYear: money(perYear) }),
      ),
    ),
  ];
}

/** Each key with the share of each party. */
export function keyTables({ assessment, write, number, party }: Context): readonly Block[] {
  return assessment.economy.keys.flatMap(({ id, name, shares }) =>
    table(
      write('economy.key', { key: name || id }),
      [write('presentation.party'), `#${write('economy.keyShare')}`],
      shares.map((row) => [party(row.party), `${number(Math.round(row.share * 10000) / 100)}\u00a0%`]),
    ),
  );
}
