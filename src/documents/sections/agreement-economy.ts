// Aktivitet og økonomi of the agreement: counts, one table of
// tariffs, keys, who pays whom a year, and what each party ends with.
import type { Settlement } from '../../domain/dossier/settlement.ts';
import { inLanguage } from '../../lib/localised.ts';
import { type Block, type Cell, facts, heading, paragraphs, table } from '../paper.ts';
import type { Context } from '../paper-context.ts';
import type { WriteAgreement } from '../texts/agreement-texts.ts';
import { moneyBlocks } from './economy.ts';
import { flowTable, keyTables, unitsOf } from './party-tables.ts';
import { exceptionsOf, limitsOf, perWhat, priceOf, settledLines } from './settlement-words.ts';
import { volumeBlocks } from './volume.ts';

export function activityBlocks(context: Context, write: WriteAgreement): readonly Block[] {
  const { dossier, write: writePaper, choice } = context;
  return [
    ...volumeBlocks(context),
    heading(write('agreement.tariffs')),
    ...(dossier.economy ? moneyBlocks(context) : []),
    ...tariffTables(context, write),
    ...keyTables(context),
    ...flowTable(context),
    ...partyTable(context, write),
    facts([writePaper('economy.financing'), choice('/economy/financingBasis', dossier.economy?.financingBasis)]),
  ];
}

/** Settlements with the same price on the same terms are one tariff. */
function tariffTables(context: Context, write: WriteAgreement): readonly Block[] {
  const { dossier, assessment, write: writePaper, who } = context;
  const settlements = dossier.economy?.alternatives?.find(({ role }) => role === 'proposed')?.settlements ?? [];
  if (settlements.length === 0)
    return assessment.economy.money === 'moves' ? paragraphs(writePaper('economy.noSettlements')) : [];
  const tariffs = grouped(settlements, (each) => JSON.stringify([each.activity, ...tariffRow(each, context, write)]));
  return [
    ...table(
      write('agreement.tariffsCaption'),
      [
        write('agreement.tariff'),
        `#${write('agreement.price')}`,
        write('agreement.unit'),
        write('agreement.priceYear'),
        write('agreement.regulatedBy'),
      ],
      tariffs.map(({ first, all }) => [distinct(all.map(labelOf)), ...tariffRow(first, context, write)]),
    ),
    ...exceptions(settlements, context, write),
    ...limits(settlements, context, write),
    ...table(
      write('agreement.whose'),
      [write('agreement.tariff'), writePaper('economy.from'), writePaper('economy.to')],
      tariffs.map(({ all }) => [
        distinct(all.map(labelOf)),
        distinct(all.map(({ from }) => who(from))),
        distinct(all.map(({ to }) => who(to))),
      ]),
    ),
  ];
}

type Tariff = { readonly first: Settlement; readonly all: readonly Settlement[] };

function grouped(settlements: readonly Settlement[], keyOf: (settlement: Settlement) => string): readonly Tariff[] {
  const groups = new Map<string, Settlement[]>();
  for (const settlement of settlements) {
    const key = keyOf(settlement);
    groups.set(key, [...(groups.get(key) ?? []), settlement]);
  }
  return [...groups.values()].flatMap((all) => (all[0] ? [{ first: all[0], all }] : []));
}

function distinct(texts: readonly string[]): Cell {
  return [...new Set(texts)];
}

function labelOf({ id, label }: Settlement): string {
  return label?.trim() || id;
}

/** Price, unit, price level, and what it is regulated by. */
function tariffRow(settlement: Settlement, context: Context, write: WriteAgreement): readonly Cell[] {
  const { stated, assessment, framework, language } = context;
  const year = settlement.priceYear ?? assessment.economy.priceYear;
  const lines = settledLines(settlement, context);
  const regulated = write('agreement.yearly', { framework: inLanguage(framework.title, language) });
  return [
    priceOf(settlement, context),
    [perWhat(settlement, context), ...(lines ? [context.write('settled.lines', { lines })] : [])],
    stated(year === null ? undefined : String(year)),
    settlement.regulated === undefined
      ? stated(undefined)
      : settlement.regulated
        ? regulated
        : context.write('settled.notRegulated'),
  ];
}

/** Only where a party has a price of its own. */
function exceptions(settlements: readonly Settlement[], context: Context, write: WriteAgreement): readonly Block[] {
  return table(
    write('agreement.exceptions'),
    [write('agreement.tariff'), write('agreement.exception')],
    settlements.filter((each) => each.exceptions?.length).map((each) => [labelOf(each), exceptionsOf(each, context)]),
  );
}

/** Only where there is a ceiling or a floor. */
function limits(settlements: readonly Settlement[], context: Context, write: WriteAgreement): readonly Block[] {
  return table(
    context.write('economy.limits'),
    [write('agreement.tariff'), write('agreement.limit')],
    settlements
      .map((each) => ({ each, said: limitsOf(each, context) }))
      .filter(({ said }) => said.length > 0)
      .map(({ each, said }) => [labelOf(each), said]),
  );
}

/** What each party spends itself, pays or receives, and ends with a year. */
function partyTable(context: Context, write: WriteAgreement): readonly Block[] {
  const { assessment, write: writePaper, money, party, unit } = context;
  const { steady, flows } = assessment.economy;
  const state = new Set(steady.filter(({ sector }) => sector === 'state').map((row) => row.party));
  const granted = flows.some(({ from, to }) => state.has(from) || state.has(to));
  const grantOf = (id: string) =>
    flows.reduce((sum, flow) => sum + (flow.to === id && state.has(flow.from) ? flow.perYear : 0), 0) -
    flows.reduce((sum, flow) => sum + (flow.from === id && state.has(flow.to) ? flow.perYear : 0), 0);
  return table(
    write('agreement.perParty', { unit }),
    [
      write('agreement.party'),
      `#${writePaper('economy.units')}`,
      `#${write('agreement.cost')}`,
      `#${write('agreement.settled')}`,
      ...(granted ? [`#${writePaper('economy.grant')}`] : []),
      `#${write('agreement.net')}`,
    ],
    steady
      .filter((row) => row.sector !== 'state')
      .map((row) => [
        party(row.party),
        unitsOf(row, context),
        money(row.proposed),
        money(row.settledProposed),
        ...(granted ? [money(grantOf(row.party))] : []),
        money(row.proposed + row.settledProposed - grantOf(row.party)),
      ]),
  );
}
