// Hvem betaler, og hvem sparer: the budget per sector and party before and after settlement, and what the parties say of their own figures.
import type { Cost } from '../../domain/dossier/costs.ts';
import type { YearRow } from '../../domain/economics/economy-result.ts';
import { FINANCING_WORDS, SECTOR_WORDS } from '../choice-words.ts';
import { sayMoneyRange } from '../formats.ts';
import { type Block, type Cell, facts, figure, heading, list, paragraphs, table } from '../paper.ts';
import type { Context } from '../paper-context.ts';
import { yearRuns } from '../year-runs.ts';
import { flowTable, fundingBlocks, keyTables, steadyTable } from './party-tables.ts';

export function partiesBlocks(context: Context): readonly Block[] {
  return [
    heading(context.write('economy.shift')),
    ...(context.assessment.economy.sectors.length > 0 ? [figure('cost-shift', context.write('economy.figure.cost-shift'))] : []),
    ...shift(context),
    ...missing(context),
    ...steadyTable(context),
    ...settlements(context),
    ...fundingBlocks(context),
    ...keyTables(context),
    ...verifications(context),
  ];
}

function shift(context: Context): readonly Block[] {
  const { assessment, write, local, party } = context;
  const { sectors, parties, total } = assessment.economy;
  const columns = (first: string) => [
    first,
    write('economy.year'),
    `#${write('economy.before')}`,
    `#${write('economy.settlement')}`,
    `#${write('economy.after')}`,
    `#${write('economy.capacity')}`,
  ];
  const all = yearRows(write('economy.total'), total, context);
  return [
    ...table(write('economy.shiftSectors'), columns(write('economy.sector')), [
      ...sectors.flatMap(({ sector, years }) => yearRows(local(SECTOR_WORDS[sector]), years, context)),
      ...all,
    ]),
    ...table(write('economy.shiftParties'), columns(write('presentation.party')), [
      ...parties.flatMap((row) => yearRows(party(row.party), row.years, context)),
      ...all,
    ]),
  ];
}

/** One row per run of equal years. */
function yearRows(name: string, years: readonly YearRow[], { money }: Context): readonly (readonly Cell[])[] {
  return yearRuns(years).map(({ years: said, row }) => [
    name,
    said,
    money(row.before),
    money(row.settlement),
    money(row.after),
    money(row.capacity),
  ]);
}

function missing({ assessment, write, local }: Context): readonly Block[] {
  const gaps = [...new Set(assessment.economy.partyGaps.map((gap) => local(gap.reason)))];
  return gaps.length === 0 ? [] : [{ kind: 'missing', text: `${write('economy.gaps')}:` }, ...list(gaps)];
}

function settlements(context: Context): readonly Block[] {
  const { dossier, write, local, stated } = context;
  const basis = dossier.economy?.financingBasis;
  const overhead = dossier.economy?.noOverhead?.trim();
  const flows = flowTable(context);
  return [
    heading(write('economy.settlements')),
    ...(flows.length === 0 ? paragraphs(write('economy.noSettlements')) : flows),
    facts([write('economy.financing'), stated(basis && local(FINANCING_WORDS[basis]))]),
    ...(overhead ? [facts([write('economy.noOverhead'), overhead])] : []),
  ];
}

function verifications(context: Context): readonly Block[] {
  const { dossier, write, party, yesNo, instant } = context;
  const given = dossier.economy?.verifications ?? [];
  const rows = given.map((each) => [
    party(each.party),
    yesNo(each.agrees),
    ownFigures(each, context),
    write('hearing.byValue', { person: each.by, date: instant(each.at) }),
  ]);
  return [
    heading(write('economy.verifications')),
    ...(rows.length === 0 ? paragraphs(write('economy.noVerifications')) : []),
    ...table(
      write('economy.verificationsCaption'),
      [write('presentation.party'), write('economy.agrees'), write('economy.ownFigures'), write('hearing.by')],
      rows,
    ),
  ];
}

type Verification = NonNullable<NonNullable<Context['dossier']['economy']>['verifications']>[number];

function ownFigures(verification: Verification, { dossier, write, language, currency, stated }: Context): Cell {
  const costs: readonly Cost[] = (dossier.economy?.alternatives ?? []).flatMap((alternative) => alternative.costs ?? []);
  const figures = (verification.figures ?? []).map(({ cost: id, amount, comment }) => {
    const cost = costs.find((candidate) => candidate.id === id);
    const said = write('economy.ownFigure', {
      label: cost?.label || id,
      own: stated(sayMoneyRange(amount, language, currency)?.join(' ')),
      dossier: stated(sayMoneyRange(cost?.amount, language, currency)?.join(' ')),
    });
    return comment ? `${said}. ${comment}` : said;
  });
  return [...figures, ...(verification.comment ? [verification.comment] : [])];
}
