// Hvem betaler, og hvem sparer: an ordinary year, payments, funding, keys, the years one by one, and the verifications
// of the parties.
import type { Since } from '../../domain/consent/differences.ts';
import type { YearRow } from '../../domain/economics/economy-result.ts';
import { SECTOR_WORDS } from '../choice-words.ts';
import { sayMoneyRange } from '../formats.ts';
import { type Block, type Cell, facts, figure, heading, list, paragraphs, table } from '../paper.ts';
import type { Context } from '../paper-context.ts';
import { saySince } from '../say-since.ts';
import { alike } from '../saying.ts';
import { type YearRun, yearRuns } from '../year-runs.ts';
import { keyTables } from './key-tables.ts';
import { flowTable, fundingBlocks, steadyTable } from './party-tables.ts';
import { activityName } from './volume.ts';

export function partiesBlocks(context: Context): readonly Block[] {
  const { assessment, write } = context;
  const withoutMoney = assessment.economy.money === 'none' && assessment.economy.steady.length === 0;
  const money = withoutMoney
    ? financing(context)
    : [
        heading(write('economy.shift')),
        ...missing(context),
        ...alike(context, steadyTable),
        ...settlements(context),
        ...fundingBlocks(context),
        ...keyTables(context),
        ...years(context),
      ];
  return [...money, ...alike(context, verifications)];
}

function missing({ assessment, write, local }: Context): readonly Block[] {
  const gaps = [...new Set(assessment.economy.partyGaps.map((gap) => local(gap.reason)))];
  return gaps.length === 0 ? [] : [{ kind: 'missing', text: `${write('economy.gaps')}:` }, ...list(gaps)];
}

/** Who pays whom. "No settlements" is stated only if money moves and there are none. */
function settlements(context: Context): readonly Block[] {
  const { assessment, dossier, write } = context;
  const proposed = dossier.economy?.alternatives?.find(({ role }) => role === 'proposed');
  const nothing = assessment.economy.money === 'moves' && !proposed?.settlements?.length;
  return [
    heading(write('economy.settlements')),
    ...(nothing ? paragraphs(write('economy.noSettlements')) : []),
    ...alike(context, flowTable),
    ...financing(context),
  ];
}

function financing({ dossier, write, choice, field }: Context): readonly Block[] {
  const overhead = dossier.economy?.noOverhead?.trim();
  return [
    facts(
      [write('economy.financing'), choice('/economy/financingBasis', dossier.economy?.financingBasis)],
      ...(overhead ? [[field('/economy/noOverhead'), overhead] as const] : []),
    ),
  ];
}

/** Money year by year, and separately capacity that is released without becoming money. */
function years(context: Context): readonly Block[] {
  const { assessment, write, local, party } = context;
  const { sectors, parties, total } = assessment.economy;
  if (total.length === 0) return [];
  const columns = ['year', 'before', 'settlement', 'after'] as const;
  const columnsOf = (first: string) => [
    first,
    ...columns.map((key) => (key === 'year' ? write(`economy.${key}`) : `#${write(`economy.${key}`)}`)),
  ];
  const rowsOf = (named: readonly (readonly [name: string, rows: readonly YearRow[]])[]) =>
    alike(context, (told) =>
      [...named, [write('economy.total'), total] as const].flatMap(([name, rows]) => yearRows(name, rows, told)),
    );
  return [
    heading(write('economy.years.heading')),
    ...paragraphs(write('economy.years.rule')),
    figure('cost-shift', write('economy.figure.cost-shift')),
    ...table(
      write('economy.shiftSectors'),
      columnsOf(write('economy.sector')),
      rowsOf(sectors.map((row) => [local(SECTOR_WORDS[row.sector]), row.years])),
    ),
    ...table(
      write('economy.shiftParties'),
      columnsOf(write('presentation.party')),
      rowsOf(parties.map((row) => [party(row.party), row.years])),
    ),
    ...alike(context, categories),
    ...alike(context, capacity),
  ];
}

/** One row per run of equal years. */
function yearRows(name: string, rows: readonly YearRow[], { money }: Context): readonly (readonly Cell[])[] {
  return yearRuns(rows).map(({ years: said, row }) => [
    name,
    said,
    money(row.before),
    money(row.settlement),
    money(row.after),
  ]);
}

function categories({ assessment, write, money, choice }: Context): readonly Block[] {
  return table(
    write('economy.shiftCategories'),
    [write('economy.category'), write('economy.year'), `#${write('economy.before')}`],
    assessment.economy.categories.flatMap(({ category, years: rows }) =>
      yearRuns(rows).map(({ years: said, row }) => [
        choice('/economy/alternatives/*/costs/*/category', category),
        said,
        money(row.before),
      ]),
    ),
  );
}

/** Capacity that is released today without becoming money; no block if there is none. */
function capacity({ assessment, write, money, party }: Context): readonly Block[] {
  const runs = assessment.economy.parties.flatMap((row) =>
    capacityRuns(row.years).map((run) => ({ party: row.party, ...run })),
  );
  return table(
    write('economy.capacity'),
    [write('presentation.party'), write('economy.year'), `#${write('economy.capacityValue')}`],
    runs.map(({ party: id, years: said, row }) => [party(id), said, money(-row.capacity)]),
  );
}

/** Runs of years with the same capacity; empty if there is none. */
function capacityRuns(rows: readonly YearRow[]): readonly YearRun[] {
  const only = rows.map(({ year, capacity: value }) => ({
    year,
    before: value,
    settlement: 0,
    after: 0,
    capacity: value,
  }));
  return yearRuns(only).filter(({ row }) => row.capacity !== 0);
}

function verifications(context: Context): readonly Block[] {
  const { dossier, write, party, yesNo } = context;
  const rows = (dossier.economy?.verifications ?? []).map((each) => [
    party(each.party),
    yesNo(each.agrees),
    ownFigures(each, context),
    givenBy(each, context, context.since?.figures),
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

type Given = {
  readonly party: string;
  readonly by: string;
  readonly through?: string | undefined;
  readonly at: string;
  readonly revision?: number | undefined;
};

/**
 * Who answered when, and for which revision of the dossier.
 * @param since the answers of this kind that no longer stand
 */
export function givenBy(
  { party, by, through, at, revision }: Given,
  { write, instant, number, language }: Context,
  since?: ReadonlyMap<string, Since>,
): Cell {
  const given = write('hearing.byValue', { person: through ? `${by}, ${through}` : by, date: instant(at) });
  const stale = since?.get(party);
  if (stale) return [given, saySince(stale, language)];
  return revision === undefined ? given : [given, write('hearing.forRevision', { revision: number(revision) })];
}

type Verification = NonNullable<NonNullable<Context['dossier']['economy']>['verifications']>[number];

function ownFigures(verification: Verification, context: Context): Cell {
  const { dossier, write, money, stated } = context;
  const costs = (dossier.economy?.alternatives ?? []).flatMap((alternative) => alternative.costs ?? []);
  const figures = (verification.figures ?? []).map(({ cost: id, amount, comment }) => {
    const cost = costs.find((candidate) => candidate.id === id);
    const said = write('economy.ownFigure', {
      label: cost?.label || id,
      own: stated(sayMoneyRange(amount, money)?.join(' ')),
      dossier: stated(sayMoneyRange(cost?.amount, money)?.join(' ')),
    });
    return comment ? `${said}. ${comment}` : said;
  });
  return [...figures, ...ownCounts(verification, context), ...(verification.comment ? [verification.comment] : [])];
}

/** The party's own number of an activity beside the dossier's number of it. */
function ownCounts({ party, counts = [] }: Verification, context: Context): readonly string[] {
  const { dossier, write, number, stated } = context;
  const said = (
    range: {
      readonly low?: number | undefined;
      readonly expected?: number | undefined;
      readonly high?: number | undefined;
    } = {},
  ) => {
    const { low, expected, high } = range;
    const middle = stated(expected === undefined ? undefined : number(expected));
    return low === undefined || high === undefined ? middle : `${middle} (${number(low)} – ${number(high)})`;
  };
  return counts.map(({ activity: id, number: own }) => {
    const activity = dossier.volume?.activities?.find((candidate) => candidate.id === id);
    return write('economy.ownFigure', {
      label: activityName(id, context),
      own: said(own),
      dossier: said(activity?.counts?.find((count) => count.party === party)),
    });
  });
}
