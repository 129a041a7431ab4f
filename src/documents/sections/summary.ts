// The two-page summary of a decision paper: what moves and why, the money of each party, LEON, who is responsible, who
// objects. The recommendation follows (recommendation.ts); everything else is in the annexes.
import type { PartyYear } from '../../domain/economics/economy-result.ts';
import { bodyById } from '../../domain/governance/lookups.ts';
import { sayYears } from '../../lib/written.ts';
import { sayChange, sayKroner } from '../formats.ts';
import { type Block, facts, list, paragraphs, type Section, table } from '../paper.ts';
import type { Context } from '../paper-context.ts';
import { shortly } from '../shortly.ts';
import { yearRuns } from '../year-runs.ts';
import { moneyBlocks, preliminary } from './economy.ts';
import { inShort } from './in-short.ts';
import { leonVerdict, otherSolutions } from './leon-verdict.ts';
import { stepNotSubmitted } from './not-submitted.ts';
import { principlesVerdict } from './principles.ts';
import { fourFacts } from './responsibility.ts';
import { treatmentVerdict } from './treatment-verdict.ts';

/** Most runs of equal years that are all shown; of more, only the first and the last. */
const RUNS = 4;
/** Most rows of parties; of more, those with the largest net change. */
const ROWS = 12;

export function whatSection(context: Context): Section {
  const { dossier, write } = context;
  const { task } = dossier;
  const short = { ...task, summary: shortly(task?.summary, context) };
  const why = shortly(task?.whyMove, context);
  return {
    id: 'resume',
    heading: write('summary.what'),
    blocks: [
      ...inShort({ ...context, dossier: { ...dossier, task: short } }),
      ...(why ? [facts([write('summary.why'), why])] : []),
    ],
  };
}

export function moneySection(context: Context): Section {
  const { assessment, write } = context;
  const { steady, partyGaps } = assessment.economy;
  const gaps = steady.length === 0 ? [...new Set(partyGaps.map(({ reason }) => context.local(reason)))] : [];
  return {
    id: 'money',
    heading: write('summary.money'),
    blocks: [
      ...preliminary(context),
      ...(steady.length === 0 ? moneyBlocks(context) : []),
      ...gaps.map((text): Block => ({ kind: 'missing', text })),
      ...perParty(context),
      ...inKroner(context),
      leonVerdict(context),
      ...departing(context),
      principlesVerdict(context),
    ],
  };
}

/** Each party in whole kroner per year, and the sum. */
function perParty(context: Context): readonly Block[] {
  const { assessment, write, party, language, currency, number } = context;
  const { steady, priceYear } = assessment.economy;
  const kroner = (ore: number) => sayKroner(ore, language, currency);
  const row = (name: string, of: readonly PartyYear[]) => {
    const sum = (value: (each: PartyYear) => number) => of.reduce((all, each) => all + value(each), 0);
    const net = sum((each) => each.net);
    return [
      name,
      kroner(sum((each) => each.today)),
      kroner(sum((each) => each.proposed)),
      kroner(sum((each) => each.settledProposed - each.settledToday)),
      sayChange(net, language, currency),
    ];
  };
  const largest = steady.toSorted((a, b) => Math.abs(b.net) - Math.abs(a.net)).slice(0, ROWS - 1);
  const shown = steady.length <= ROWS ? steady : steady.filter((each) => largest.includes(each));
  const rest = steady.filter((each) => !shown.includes(each));
  const columns = ['costToday', 'costProposed', 'settlement', 'net'] as const;
  return table(
    write('summary.steady', { year: priceYear === null ? '–' : String(priceYear) }),
    [write('presentation.party'), ...columns.map((column) => `#${write(`economy.${column}`)}`)],
    [
      ...shown.map((each) => row(party(each.party), [each])),
      ...(rest.length > 0 ? [row(write('summary.smaller', { count: number(rest.length) }), rest)] : []),
      ...(steady.length > 1 ? [row(write('economy.total'), steady)] : []),
    ],
  );
}

/** What the ordinary year does not show: the total kroner year by year, and capacity that does not become money. */
function inKroner({ assessment, write, language, currency }: Context): readonly Block[] {
  const { total } = assessment.economy;
  const last = total.at(-1);
  if (!last) return [];
  const change = (ore: number) => sayChange(ore, language, currency);
  const runs = yearRuns(total);
  const said = (runs.length > RUNS ? [...runs.slice(0, 1), ...runs.slice(-1)] : runs).map(({ years, row }) =>
    write('summary.yearRun', { years, amount: change(row.after) }),
  );
  const sum = total.reduce((all, { after }) => all + after, 0);
  const capacity = last.capacity === 0 ? [] : [write('summary.capacity', { amount: change(last.capacity) })];
  const kroner = write('summary.inKroner', {
    ...{ runs: said.join('; '), total: change(sum), years: sayYears(total.length, language) },
  });
  return paragraphs([kroner, ...capacity].join(' '));
}

/** Cheaper solutions with name and amount, and the reason for departing from LEON. */
function departing(context: Context): readonly Block[] {
  const { dossier, assessment, write } = context;
  if (stepNotSubmitted('/economy', context)) return [];
  const departs = assessment.economy.leon.verdict !== 'met';
  const why = departs ? shortly(dossier.economy?.justification, context) : undefined;
  return [...list(otherSolutions(context)), ...(why ? [facts([write('economy.justification'), why])] : [])];
}

export function dutiesSection(context: Context): Section {
  return {
    id: 'duties',
    heading: context.write('summary.duties'),
    blocks: [fourFacts(context), treatmentVerdict(context)],
  };
}

/** Most objections shown, each with its reason; the rest are counted. */
const ANSWERS = 6;
const REASON = 240;

export function objectionsSection(context: Context): Section {
  const { write, number } = context;
  const objections = [...ofParties(context), ...ofClusters(context)];
  const more = objections.length - ANSWERS;
  return {
    id: 'objections',
    heading: write('summary.objections'),
    blocks: [
      ...(objections.length === 0 ? paragraphs(write('summary.noObjections')) : list(objections.slice(0, ANSWERS))),
      ...(more > 0 ? paragraphs(write('summary.more', { count: number(more) })) : []),
      ...paragraphs(answers(context).join(' ')),
    ],
  };
}

function ofParties(context: Context): readonly string[] {
  const { dossier, write, party, choice } = context;
  return [
    ...(dossier.impact?.positions ?? [])
      .filter(({ position }) => position !== 'supports')
      .map((each) =>
        write('summary.position', {
          party: party(each.party),
          position: choice('/impact/positions/*/position', each.position).toLowerCase(),
          reason: shortly(each.reason, context, REASON) ?? '',
        }).trim(),
      ),
    ...(dossier.impact?.positions ?? [])
      .filter(({ acceptsNetCost }) => acceptsNetCost === false)
      .map((each) => write('summary.netCost', { party: party(each.party) })),
    ...(dossier.economy?.verifications ?? [])
      .filter(({ agrees }) => agrees === false)
      .map((each) => write('summary.figures', { party: party(each.party) })),
  ];
}

function ofClusters(context: Context): readonly string[] {
  const { submission, cluster, write } = context;
  return submission.notices.flatMap(({ cluster: id, answer }) =>
    answer && answer.kind !== 'acknowledged'
      ? [
          write('summary.position', {
            party: cluster(id),
            position: write(answer.kind === 'objection' ? 'summary.objects' : 'summary.remarks'),
            reason: shortly(answer.comment, context, REASON) ?? '',
          }).trim(),
        ]
      : [],
  );
}

/** Who supports the case, and who has not answered. */
function answers(context: Context): readonly string[] {
  const { dossier, submission, proposal, write, cluster, party } = context;
  const given = dossier.impact?.positions ?? [];
  const supports = given.filter(({ position }) => position === 'supports').map((each) => each.party);
  const asked = new Set([...submission.involved.affected, ...proposal.parties]);
  const silent = [...asked].filter((id) => speaks(id, context) && !given.some((each) => each.party === id)).map(party);
  const untold = submission.notices.filter(({ answer }) => !answer).map(({ cluster: id }) => cluster(id));
  return [
    ...(supports.length > 0 ? [write('summary.supports', { parties: shown(supports.map(party), context) })] : []),
    ...(silent.length > 0 ? [write('summary.silent', { parties: shown(silent, context) })] : []),
    ...(untold.length > 0 ? [write('summary.silentClusters', { clusters: shown(untold, context) })] : []),
  ];
}

/**
 * Whether a party is expected to take a position: citizens and the state are not asked, and a body that speaks for
 * others need not.
 */
function speaks(id: string, { framework }: Context): boolean {
  if (bodyById(framework, id)) return false;
  const kind = framework.parties.find((each) => each.id === id)?.kind;
  return kind !== 'citizens' && kind !== 'state';
}

/** Most names in a list; the rest are counted. */
const NAMED = 5;

function shown(names: readonly string[], { write, number, list: and }: Context): string {
  if (names.length <= NAMED) return and(names);
  const first = names.slice(0, NAMED - 1);
  return write('summary.others', { names: first.join(', '), count: number(names.length - first.length) });
}
