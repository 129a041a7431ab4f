// Tables per party: an ordinary year, payments, and expected against actual funding.
import type { FundingDifference, PartyYear, SettlementFlow } from '../../domain/economics/economy-result.ts';
import { type Block, type Cell, heading, list, paragraphs, table } from '../paper.ts';
import type { Context } from '../paper-context.ts';
import { alike } from '../saying.ts';
import { unitName } from './volume.ts';

/** Units of the main activity; a dash if the party has no counts. */
export function unitsOf({ party, units }: PartyYear, { assessment, number }: Context): string {
  const counted = assessment.economy.activities[0]?.parties.some((count) => count.party === party);
  return units === null || !counted ? '–' : number(units);
}

/** Each party in a year after the whole task has moved, and the sum. */
export function steadyTable(context: Context): readonly Block[] {
  const { assessment, write, money, number, party, unit } = context;
  const { steady } = assessment.economy;
  const amounts = (row: Omit<PartyYear, 'party' | 'sector' | 'units'>) =>
    [row.today, row.proposed, row.settledProposed - row.settledToday, row.stateGrant, row.net].map((amount) =>
      money(amount),
    );
  const rows: Cell[][] = steady.map((row) => [party(row.party), unitsOf(row, context), ...amounts(row)]);
  if (rows.length > 1) {
    const sum = (of: (row: PartyYear) => number) => steady.reduce((all, row) => all + of(row), 0);
    const split = steady.some(({ units }) => units !== null);
    rows.push([
      write('economy.total'),
      split ? number(sum((row) => row.units ?? 0)) : '–',
      ...amounts({
        today: sum((row) => row.today),
        proposed: sum((row) => row.proposed),
        settledToday: sum((row) => row.settledToday),
        settledProposed: sum((row) => row.settledProposed),
        stateGrant: sum((row) => row.stateGrant),
        net: sum((row) => row.net),
      }),
    ]);
  }
  const columns = ['costToday', 'costProposed', 'settlement', 'grant', 'net'] as const;
  return table(
    write('economy.steady', { unit }),
    [
      write('presentation.party'),
      `#${write('economy.units')}`,
      ...columns.map((column) => `#${write(`economy.${column}`)}`),
    ],
    rows,
  );
}

/** Yearly payments between parties with ceilings and floors, and the sum. */
export function flowTable(context: Context): readonly Block[] {
  const { assessment, write, money, party } = context;
  const { flows } = assessment.economy;
  const limited = flows.some(({ ceiling, floor }) => ceiling !== 'none' || floor !== 'none');
  const rows: Cell[][] = flows.map((flow) => [
    flow.label || flow.settlement,
    party(flow.from),
    party(flow.to),
    quantity(flow, context),
    money(flow.perYear),
    ...(limited ? [limits(flow, context)] : []),
  ]);
  if (rows.length > 1) {
    const all = flows.reduce((sum, { perYear }) => sum + perYear, 0);
    rows.push([write('economy.total'), '–', '–', '–', money(all), ...(limited ? ['–'] : [])]);
  }
  const columns = [
    write('economy.settlementLabel'),
    write('economy.from'),
    write('economy.to'),
    `#${write('economy.quantity')}`,
  ];
  return table(
    write('economy.flows'),
    [...columns, `#${write('economy.aYear')}`, ...(limited ? [write('economy.limits')] : [])],
    rows,
  );
}

/** Units and unit price. */
function quantity({ settlement, units, price }: SettlementFlow, context: Context): Cell {
  const { number, money, dossier } = context;
  if (units === null || price === null) return '–';
  const proposed = dossier.economy?.alternatives?.find(({ role }) => role === 'proposed');
  const activity = proposed?.settlements?.find(({ id }) => id === settlement)?.activity;
  return [`${number(units)} ${unitName(activity, context)}`, `× ${money(price)}`];
}

function limits({ ceiling, floor }: SettlementFlow, { write }: Context): Cell {
  const said = [
    ...(ceiling === 'none' ? [] : [write(`economy.ceiling.${ceiling}`)]),
    ...(floor === 'none' ? [] : [write(`economy.floor.${floor}`)]),
  ];
  return said.length > 0 ? said : '–';
}

/** Expected cost by funding responsibility against actual cost, with each party's loss or profit. */
export function fundingBlocks(context: Context): readonly Block[] {
  const { assessment, dossier, write, local, money, party, who } = context;
  const { funding, partyGaps } = assessment.economy;
  if (funding.status === 'not-assessed') {
    const known = partyGaps.some(({ pointer }) => pointer === funding.pointer);
    return known ? [] : [heading(write('economy.fundingHeading')), { kind: 'missing', text: local(funding.reason) }];
  }
  const several = funding.missing.length > 1;
  return [
    heading(write('economy.fundingHeading')),
    ...paragraphs(write('economy.fundingRule', { who: who(dossier.responsibility?.funding) })),
    ...table(
      write('economy.funding'),
      [
        write('presentation.party'),
        `#${write('economy.fundingExpected')}`,
        `#${write('economy.fundingActual')}`,
        `#${write('economy.fundingDifference')}`,
        write('economy.fundingOutcome'),
      ],
      alike(context, (told) =>
        funding.parties.map((row) => [
          party(row.party),
          ...[row.expected, row.actual, row.difference].map(told.money),
          write(`economy.outcome.${outcome(row)}`),
        ]),
      ),
    ),
    ...(several ? paragraphs(write('economy.fundingMissingAll')) : []),
    ...list(
      funding.missing.map(({ from, to, perYear }) =>
        write(several ? 'economy.fundingMissingOne' : 'economy.fundingMissing', {
          ...{ from: party(from), to: party(to), perYear: money(perYear) },
        }),
      ),
    ),
  ];
}

function outcome({ difference, materiality }: FundingDifference): 'loss' | 'profit' | 'neither' {
  if (Math.abs(difference) <= materiality) return 'neither';
  return difference > 0 ? 'loss' : 'profit';
}
