// Aktivitet og økonomi of the agreement: counts, one table of tariffs, keys, who pays whom a year, and each party's year.
import type { Settlement } from '../../domain/dossier/settlement.ts';
import { toOre } from '../../domain/economics/money.ts';
import { FINANCING_WORDS, SETTLEMENT_MODEL_WORDS } from '../choice-words.ts';
import { type Block, facts, paragraphs, table } from '../paper.ts';
import type { Context } from '../paper-context.ts';
import type { WriteAgreement } from '../texts/agreement-texts.ts';
import { flowTable, keyTables, steadyTable } from './party-tables.ts';
import { triggerList } from './plan.ts';
import { volumeBlocks } from './presentation.ts';

export function activityBlocks(context: Context, write: WriteAgreement): readonly Block[] {
  const { dossier, write: writePaper, stated, local } = context;
  const basis = dossier.economy?.financingBasis;
  return [
    ...volumeBlocks(context),
    ...tariffs(context, write),
    ...keyTables(context),
    ...flowTable(context),
    ...steadyTable(context),
    facts([writePaper('economy.financing'), stated(basis && local(FINANCING_WORDS[basis]))]),
    ...triggerList(context),
  ];
}

/** The settlements of the proposed solution, each once: one tariff for all municipalities is one row. */
function tariffs(context: Context, write: WriteAgreement): readonly Block[] {
  const { dossier, write: writePaper, stated, who, yesNo } = context;
  const { alternatives = [], priceYear } = dossier.economy ?? {};
  const settlements = alternatives.find(({ role }) => role === 'proposed')?.settlements ?? [];
  if (settlements.length === 0) return paragraphs(writePaper('economy.noSettlements'));
  const level = priceYear === undefined ? undefined : String(priceYear);
  return table(
    write('agreement.tariffs', { priceYear: stated(level) }),
    [
      writePaper('economy.settlementLabel'),
      writePaper('economy.from'),
      writePaper('economy.to'),
      writePaper('economy.nature'),
      `#${writePaper('economy.price')}`,
      write('agreement.priceYear'),
      write('agreement.regulated'),
    ],
    settlements.map((settlement) => [
      settlement.label || settlement.id,
      stated(settlement.from && who(settlement.from)),
      stated(settlement.to && who(settlement.to)),
      how(settlement, context),
      price(settlement, context, write),
      stated(settlement.priceYear === undefined ? level : String(settlement.priceYear)),
      yesNo(settlement.regulated ?? false),
    ]),
  );
}

function how({ model, activity, share }: Settlement, { dossier, local, stated, number }: Context): string {
  const of = dossier.volume?.activities?.find(({ id }) => id === activity) ?? dossier.volume?.activities?.[0];
  const words = stated(model && local(SETTLEMENT_MODEL_WORDS[model]));
  if (model === 'per-unit') return [words, of?.unit].filter(Boolean).join(', ');
  return share === undefined ? words : `${words}, ${number(share * 100)}\u00a0%`;
}

/** The price, its exceptions, its ceiling and floor. */
function price(settlement: Settlement, { money, number, party }: Context, write: WriteAgreement): readonly string[] {
  const { amount, exceptions, ceiling, floor, limitsIn } = settlement;
  const limit = (value: number) => (limitsIn === 'units' ? number(value) : money(toOre(value)));
  return [
    ...(amount === undefined ? [] : [money(toOre(amount))]),
    ...(exceptions ?? []).map((row) => `${party(row.party)}: ${row.amount === undefined ? '' : money(toOre(row.amount))}`),
    ...(ceiling === undefined ? [] : [write('agreement.ceiling', { limit: limit(ceiling) })]),
    ...(floor === undefined ? [] : [write('agreement.floor', { limit: limit(floor) })]),
  ];
}
