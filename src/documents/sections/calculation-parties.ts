// How the figures per party are computed: its own lines, what it pays and receives, its net, and its expected share by
// funding responsibility.

import { type Line, yearlyOf } from '../../domain/economics/cost-model.ts';
import { activityOf } from '../../domain/economics/counts.ts';
import type { FundingDifference, PartyYear } from '../../domain/economics/economy-result.ts';
import { expectedByParty, type Funders } from '../../domain/economics/funding.ts';
import type { Context } from '../paper-context.ts';
import type { FigureRow } from './calculation.ts';
import { costedAlternatives, flowFigures, readingFor } from './calculation-lines.ts';

/** Payments first, since the figures of the parties use them. */
export function partyFigures(context: Context): readonly FigureRow[] {
  const { assessment } = context;
  const lines = linesByRole(context);
  return [
    ...flowFigures(context),
    ...assessment.economy.steady.flatMap((row) => steadyFigures(row, lines, context)),
    ...fundingFigures(lines.proposed, context),
  ];
}

type ByRole = { readonly current: readonly Line[]; readonly proposed: readonly Line[] };

function linesByRole(context: Context): ByRole {
  const all = costedAlternatives(context);
  const of = (role: string) =>
    (all.find((each) => each.role === role)?.lines ?? []).filter(({ heldAlready }) => !heldAlready);
  return { current: of('current'), proposed: of('proposed') };
}

/** `Besøg 657.000,00 kr. + Overhead 33.000,00 kr.` of the amounts that are not zero. */
function termsOf(lines: readonly Line[], amountOf: (line: Line) => number, { write, money }: Context): string {
  const terms = lines.flatMap((line) => {
    const amount = amountOf(line);
    return Math.round(amount) === 0 ? [] : [`${line.label} ${money(amount)}`];
  });
  return terms.join(' + ') || write('figures.nothing');
}

function steadyFigures(row: PartyYear, { current, proposed }: ByRole, context: Context): readonly FigureRow[] {
  const { caseType, write, money, party: nameOf } = context;
  const party = nameOf(row.party);
  const byLaw = caseType.baseline === 'funded-by-law';
  const own = (lines: readonly Line[]) => termsOf(lines, (line) => yearlyOf(line, row.party), context);
  const funders = byLaw ? fundersOf(context) : undefined;
  const today = funders ? shareTerms(row.party, current, funders, context) : own(current);
  return [
    [
      write('figures.partyToday', { party }),
      money(row.today),
      today,
      write(byLaw ? 'figures.byLaw' : 'figures.linesAbove'),
    ],
    [write('figures.partyProposed', { party }), money(row.proposed), own(proposed), write('figures.linesAbove')],
    [
      write('figures.partySettlement', { party }),
      money(row.settledProposed - row.settledToday),
      write('figures.differenceFormula', { proposed: money(row.settledProposed), current: money(row.settledToday) }),
      write('figures.paymentsAbove'),
    ],
    [
      write('figures.partyNet', { party }),
      money(row.net),
      write('figures.netFormula', {
        proposed: money(row.proposed),
        settledProposed: money(row.settledProposed),
        today: money(row.today),
        settledToday: money(row.settledToday),
        grant: money(row.stateGrant),
      }),
      write('figures.above'),
    ],
  ];
}

/** Undefined while the main activity has no counts. */
function fundersOf(context: Context): Funders | undefined {
  const { activities, keys } = readingFor(context);
  const main = activityOf(activities, undefined);
  return 'status' in main ? undefined : { funding: context.dossier.responsibility?.funding, keys, main };
}

/** The party's share of each line by funding responsibility. */
function shareTerms(party: string, lines: readonly Line[], funders: Funders, context: Context): string {
  const of = (line: Line) => {
    const expected = expectedByParty([line], funders);
    return 'status' in expected ? 0 : (expected.get(party) ?? 0);
  };
  return termsOf(lines, of, context);
}

function fundingFigures(lines: readonly Line[], context: Context): readonly FigureRow[] {
  const { funding } = context.assessment.economy;
  const funders = fundersOf(context);
  if (funding.status === 'not-assessed' || !funders) return [];
  return funding.parties.flatMap((row) => differenceFigures(row, lines, funders, context));
}

function differenceFigures(
  row: FundingDifference,
  lines: readonly Line[],
  funders: Funders,
  context: Context,
): readonly FigureRow[] {
  const { assessment, dossier, write, money, party: nameOf, who } = context;
  const party = nameOf(row.party);
  const { flows, steady } = assessment.economy;
  const state = new Set(steady.filter(({ sector }) => sector === 'state').map((each) => each.party));
  const between = flows.filter(({ from, to }) => !state.has(from) && !state.has(to));
  const sum = (side: 'from' | 'to') =>
    between.filter((flow) => flow[side] === row.party).reduce((all, flow) => all + flow.perYear, 0);
  const own = steady.find((each) => each.party === row.party)?.proposed ?? 0;
  return [
    [
      write('figures.expected', { party }),
      money(row.expected),
      shareTerms(row.party, lines, funders, context),
      write('figures.fundingSource', { who: who(dossier.responsibility?.funding) }),
    ],
    [
      write('figures.actual', { party }),
      money(row.actual),
      write('figures.actualFormula', { own: money(own), paid: money(sum('from')), received: money(sum('to')) }),
      write('figures.paymentsAbove'),
    ],
    [
      write('figures.fundingDifference', { party }),
      money(row.difference),
      write('figures.differenceFormula', { proposed: money(row.actual), current: money(row.expected) }),
      write('figures.above'),
    ],
  ];
}
