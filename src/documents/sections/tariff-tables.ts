// Tables of tariffs, for drafts and agreements: price, unit and price level, exceptions, ceilings and floors, and who
// pays whom.
import type { Settlement } from '../../domain/dossier/settlement.ts';
import { inLanguage } from '../../lib/localised.ts';
import { type Block, type Cell, table } from '../paper.ts';
import { alike, type Priced, type Saying } from '../saying.ts';
import type { WriteAgreement } from '../texts/agreement-texts.ts';
import { exceptionsOf, limitsOf, perWhat, priceOf, settledLines } from './settlement-words.ts';

/** Settlements with the same activity, price and terms are one tariff. */
export function tariffTables(
  settlements: readonly Settlement[],
  context: Priced,
  write: WriteAgreement,
): readonly Block[] {
  const { write: writePaper, who } = context;
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
      alike(context, (told) =>
        tariffs.map(({ first, all }) => [distinct(all.map(labelOf)), ...tariffRow(first, told, write)]),
      ),
    ),
    ...ownTerms(settlements, context, write),
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

/** Terms of single tariffs or parties: exceptions, ceilings and floors. */
export function ownTerms(settlements: readonly Settlement[], context: Saying, write: WriteAgreement): readonly Block[] {
  return [exceptions, limits].flatMap((tableOf) => alike(context, (told) => tableOf(settlements, told, write)));
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

export function labelOf({ id, label }: Settlement): string {
  return label?.trim() || id;
}

/** Price, unit, price level and regulation. */
function tariffRow(settlement: Settlement, context: Priced, write: WriteAgreement): readonly Cell[] {
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

/** Tariffs with a party's own price. */
function exceptions(settlements: readonly Settlement[], context: Saying, write: WriteAgreement): readonly Block[] {
  return table(
    write('agreement.exceptions'),
    [write('agreement.tariff'), write('agreement.exception')],
    settlements.filter((each) => each.exceptions?.length).map((each) => [labelOf(each), exceptionsOf(each, context)]),
  );
}

/** Tariffs with a ceiling or a floor. */
function limits(settlements: readonly Settlement[], context: Saying, write: WriteAgreement): readonly Block[] {
  return table(
    context.write('economy.limits'),
    [write('agreement.tariff'), write('agreement.limit')],
    settlements
      .map((each) => ({ each, said: limitsOf(each, context) }))
      .filter(({ said }) => said.length > 0)
      .map(({ each, said }) => [labelOf(each), said]),
  );
}
