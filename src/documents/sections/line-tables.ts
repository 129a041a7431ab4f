// The cost lines and settlements of every alternative as entered: the inputs of all figures.
import type { Cost } from '../../domain/dossier/costs.ts';
import type { Alternative } from '../../domain/dossier/economy.ts';
import type { Settlement } from '../../domain/dossier/settlement.ts';
import { toOre } from '../../domain/economics/money.ts';
import { sayPerUnit, sayYears } from '../../lib/written.ts';
import { type Block, type Cell, heading, table } from '../paper.ts';
import type { Context } from '../paper-context.ts';
import { alike } from '../saying.ts';
import { exceptionsOf, limitsOf, perWhat, priceOf, settledLines } from './settlement-words.ts';
import { activityName, unitName } from './volume.ts';

const COST = '/economy/alternatives/*/costs/*';
const SETTLEMENT = '/economy/alternatives/*/settlements/*';

/** Per alternative a table of costs and a table of settlements. */
export function lineTables(context: Context): readonly Block[] {
  return (context.dossier.economy?.alternatives ?? []).flatMap((alternative) => {
    const tables = [costTable, settlementTable].flatMap((tableOf) =>
      alike(context, (told) => tableOf(alternative, told)),
    );
    return tables.length === 0 ? [] : [heading(titleOf(alternative, context)), ...tables];
  });
}

function titleOf({ id, name, role }: Alternative, { write, choice }: Context): string {
  return write('costs.heading', {
    name: name?.trim() || id,
    role: choice('/economy/alternatives/*/role', role).toLowerCase(),
  });
}

function costTable({ id, name, costs = [] }: Alternative, context: Context): readonly Block[] {
  const { write } = context;
  const withExceptions = costs.some(({ exceptions }) => exceptions?.length);
  return table(
    write('costs.caption', { name: name?.trim() || id }),
    [
      write('costs.line'),
      write('costs.payer'),
      write('costs.nature'),
      `#${write('costs.amount')}`,
      ...(withExceptions ? [write('costs.exceptions')] : []),
      write('costs.source'),
    ],
    costs.map((cost) => [
      whatCosts(cost, context),
      whoPays(cost, context),
      howOften(cost, context),
      amountLines(cost.amount, context),
      ...(withExceptions ? [exceptionLines(cost, context)] : []),
      valuedBy(cost, context),
    ]),
  );
}

function whatCosts({ id, label, category }: Cost, { choice }: Context): Cell {
  return [label?.trim() || id, ...(category ? [choice(`${COST}/category`, category)] : [])];
}

function whoPays({ payer, fundedBy }: Cost, { who, write }: Context): Cell {
  return [who(payer), ...(fundedBy ? [write('costs.fundedBy', { who: who(fundedBy) })] : [])];
}

function howOften(cost: Cost, context: Context): Cell {
  const { nature, activity, counts } = cost;
  const { write, choice } = context;
  const named = activity === undefined ? [] : [write('costs.activity', { name: activityName(activity, context) })];
  return [
    nature === 'per-unit'
      ? sayPerUnit(unitName(activity, context), context.language)
      : choice(`${COST}/nature`, nature),
    ...named,
    ...(counts ? [choice(`${COST}/counts`, counts)] : []),
    ...lifeOf(cost, context),
    ...releasedOf(cost, context),
  ];
}

function lifeOf(
  { nature, lifetimeYears, renewed, heldAlready }: Cost,
  { write, language }: Context,
): readonly string[] {
  return [
    ...(lifetimeYears === undefined ? [] : [write('costs.overYears', { years: sayYears(lifetimeYears, language) })]),
    ...(nature === 'one-off' && lifetimeYears === undefined ? [write('costs.overHorizon')] : []),
    ...(renewed === undefined ? [] : [write(renewed ? 'costs.renewed' : 'costs.notRenewed')]),
    ...(heldAlready === undefined ? [] : [write(heldAlready ? 'costs.held' : 'costs.notHeld')]),
  ];
}

function releasedOf({ released }: Cost, { write, percent, number }: Context): readonly string[] {
  if (!released) return [];
  return [write('costs.released', { share: percent(released.share ?? 1), year: number(released.fromYear ?? 1) })];
}

/** Expected amount, and low and high on a second line if given. */
function amountLines(amount: Cost['amount'], { write, money, stated }: Context): Cell {
  const { low, expected, high } = amount ?? {};
  return [
    stated(expected === undefined ? undefined : money(toOre(expected))),
    ...(low === undefined ? [] : [write('costs.low', { amount: money(toOre(low)) })]),
    ...(high === undefined ? [] : [write('costs.high', { amount: money(toOre(high)) })]),
  ];
}

function exceptionLines({ exceptions = [] }: Cost, context: Context): Cell {
  if (exceptions.length === 0) return '–';
  return exceptions.map(({ party, amount }) => {
    const [expected, ...ends] = amountLines(amount, context);
    return `${context.party(party)}: ${expected}${ends.length > 0 ? ` (${ends.join(', ')})` : ''}`;
  });
}

function valuedBy({ valuation, source, priceYear }: Cost, { choice, stated, write }: Context): Cell {
  return [
    ...(valuation ? [choice(`${COST}/valuation`, valuation)] : []),
    stated(source),
    ...(priceYear === undefined ? [] : [write('costs.priceYear', { year: String(priceYear) })]),
  ];
}

function settlementTable({ id, name, settlements = [] }: Alternative, context: Context): readonly Block[] {
  const { write, who } = context;
  return table(
    write('settled.caption', { name: name?.trim() || id }),
    [
      write('settled.label'),
      write('settled.from'),
      write('settled.to'),
      write('settled.how'),
      `#${write('settled.amount')}`,
      write('settled.terms'),
      write('settled.source'),
    ],
    settlements.map((settlement) => [
      settlement.label?.trim() || settlement.id,
      who(settlement.from),
      who(settlement.to),
      howSettled(settlement, context),
      priceOf(settlement, context),
      terms(settlement, context),
      regulation(settlement, context),
    ]),
  );
}

function howSettled(settlement: Settlement, context: Context): Cell {
  const { model, activity, counts, lifetimeYears, share } = settlement;
  const { choice, write, language, percent } = context;
  const lines = settledLines(settlement, context);
  return [
    choice(`${SETTLEMENT}/model`, model),
    ...(model === 'per-unit' ? [perWhat(settlement, context)] : []),
    ...(lifetimeYears === undefined ? [] : [write('settled.over', { years: sayYears(lifetimeYears, language) })]),
    ...(activity === undefined ? [] : [write('costs.activity', { name: activityName(activity, context) })]),
    ...(counts ? [choice(`${SETTLEMENT}/counts`, counts)] : []),
    ...(lines ? [write('settled.lines', { lines })] : []),
    ...(share === undefined || model === 'actual-cost' ? [] : [write('settled.share', { share: percent(share) })]),
  ];
}

function terms(settlement: Settlement, context: Context): Cell {
  const said = [...exceptionsOf(settlement, context), ...limitsOf(settlement, context)];
  return said.length > 0 ? said : '–';
}

function regulation({ regulated, source, priceYear }: Settlement, { write, stated }: Context): Cell {
  return [
    ...(regulated === undefined ? [] : [write(regulated ? 'settled.regulated' : 'settled.notRegulated')]),
    stated(source),
    ...(priceYear === undefined ? [] : [write('costs.priceYear', { year: String(priceYear) })]),
  ];
}
