// Aktivitet og økonomi of the agreement: counts, one table of tariffs, keys, yearly payments, and the result of each
// party.
import { sayNet, saySettled } from '../../domain/agreement/say-settled.ts';
import { type Block, facts, heading, paragraphs, table } from '../paper.ts';
import type { Context } from '../paper-context.ts';
import { alike } from '../saying.ts';
import type { WriteAgreement } from '../texts/agreement-texts.ts';
import { moneyBlocks } from './economy.ts';
import { keyTables } from './key-tables.ts';
import { flowTable, unitsOf } from './party-tables.ts';
import { tariffTables } from './tariff-tables.ts';
import { volumeBlocks } from './volume.ts';

export function activityBlocks(context: Context, write: WriteAgreement): readonly Block[] {
  const { dossier, write: writePaper, choice } = context;
  return [
    ...volumeBlocks(context),
    heading(write('agreement.tariffs')),
    ...(dossier.economy ? moneyBlocks(context) : []),
    ...proposedTariffs(context, write),
    ...keyTables(context),
    ...alike(context, flowTable),
    ...alike(context, (told) => partyTable(told, write)),
    facts([writePaper('economy.financing'), choice('/economy/financingBasis', dossier.economy?.financingBasis)]),
  ];
}

/** Tariffs of the proposed alternative. */
function proposedTariffs(context: Context, write: WriteAgreement): readonly Block[] {
  const { dossier, assessment, write: writePaper } = context;
  const settlements = dossier.economy?.alternatives?.find(({ role }) => role === 'proposed')?.settlements ?? [];
  if (settlements.length > 0) return tariffTables(settlements, context, write);
  return assessment.economy.money === 'moves' ? paragraphs(writePaper('economy.noSettlements')) : [];
}

/** What each party spends, pays or receives, and its result, per year. */
function partyTable(context: Context, write: WriteAgreement): readonly Block[] {
  const { assessment, write: writePaper, money, party, unit, language } = context;
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
        saySettled(-row.settledProposed, money, language),
        ...(granted ? [grantOf(row.party) === 0 ? money(0) : saySettled(grantOf(row.party), money, language)] : []),
        sayNet(row.proposed + row.settledProposed - grantOf(row.party), money, language),
      ]),
  );
}
