import { capitalised, sayPerUnit, sayYears } from '../../lib/written.ts';
import { LEON_IN_SENTENCE } from '../choice-words.ts';
import { type Block, facts, figure, heading, list, paragraphs, type Section, table } from '../paper.ts';
import type { Context } from '../paper-context.ts';
import { alike } from '../saying.ts';
import { partiesBlocks } from './economy-parties.ts';
import { leonVerdict, otherSolutions } from './leon-verdict.ts';
import { stepNotSubmitted } from './not-submitted.ts';
import { gateBlocks } from './quality-gate.ts';

export function economySection(context: Context): Section {
  const { write, dossier } = context;
  const blocks = dossier.economy
    ? [
        ...preliminary(context),
        ...moneyBlocks(context),
        ...lenses(context),
        ...leon(context),
        ...gateBlocks(context),
        ...alike(context, alternatives),
        ...partiesBlocks(context),
        ...alike(context, uncertainty),
      ]
    : [leonVerdict(context), { kind: 'missing', text: write('economy.notStated') } as const];
  return { id: 'economy', heading: write('section.economy'), blocks };
}

/** Marks figures whose step is not submitted as preliminary. */
export function preliminary(context: Context): readonly Block[] {
  const step = stepNotSubmitted('/economy', context);
  return step ? [{ kind: 'missing', text: context.write('economy.preliminary', { step }) }] : [];
}

/** Whether money moves; where it does not, why. */
export function moneyBlocks({ assessment, dossier, write }: Context): readonly Block[] {
  const money = dossier.economy?.money ?? assessment.economy.money;
  const reason = dossier.economy?.moneyReason?.trim();
  const open = money !== 'moves' && !reason;
  return [
    ...paragraphs(write(`economy.money.${money}`)),
    ...(reason ? [facts([write('economy.moneyReason'), reason])] : []),
    ...(open ? [{ kind: 'missing', text: write('economy.noMoneyReason') } as const] : []),
  ];
}

function lenses(context: Context): readonly Block[] {
  const { write, dossier, choice, assessment, stated, currency, language } = context;
  const { priceYear = assessment.economy.priceYear, horizonYears } = dossier.economy ?? {};
  const said = write('economy.lenses', {
    currency: dossier.economy?.currency ? choice('/economy/currency', dossier.economy.currency) : currency,
    priceYear: stated(priceYear === null ? undefined : String(priceYear)),
    horizon: horizonYears === undefined ? stated(undefined) : sayYears(horizonYears, language),
    rate: rates(context),
  });
  return paragraphs(`${said}\n${write('economy.leftOut')}`);
}

/** The discount rates with the years they start, e.g. `3,5 % (fra år 36 2,5 %)`. */
export function rates({ assessment, write, percent }: Context): string {
  const [first, ...later] = assessment.economy.discountRates;
  const said = later.map(({ fromYear, rate }) =>
    write('economy.rateFrom', { year: String(fromYear), rate: percent(rate) }),
  );
  return [first ? percent(first.rate) : '', ...said].join('').trim();
}

function leon(context: Context): readonly Block[] {
  const { assessment, write, local, money, dossier } = context;
  const { leon: result } = assessment.economy;
  const others = [
    ...otherSolutions(context),
    ...(result.materiality === null ? [] : [write('economy.materiality', { amount: money(result.materiality) })]),
  ];
  const at = (end: typeof result.atLow) => (end ? local(LEON_IN_SENTENCE[end.verdict]) : write('economy.notStatedEnd'));
  const robust = [
    ...(result.robust === true ? [write('economy.robust')] : []),
    ...(result.robust === false ? [write('economy.flips', { low: at(result.atLow), high: at(result.atHigh) })] : []),
  ];
  const why = dossier.economy?.justification?.trim();
  return [
    heading(write('economy.leon')),
    leonVerdict(context),
    ...list([...others, ...robust, ...breakEven(context)]),
    ...(why ? [facts([write('economy.justification'), why])] : []),
    ...(assessment.economy.breakEven.status === 'not-assessed'
      ? []
      : [figure('break-even', write('economy.figure.break-even'))]),
  ];
}

function breakEven({ assessment, write, number, unit, local }: Context): readonly string[] {
  const { breakEven: result, leon: found } = assessment.economy;
  // Where LEON does not apply, a missing comparison is not reported.
  if (result.status === 'not-assessed') return found.verdict === 'not-applicable' ? [] : [local(result.reason)];
  const cheaper = result.status === 'at' ? result.cheaperAbove : result.cheaperAlways;
  if (cheaper === 'equal') return [write('economy.breakEvenEqual')];
  const name = write(cheaper === 'proposed' ? 'economy.theProposal' : 'economy.today');
  if (result.status === 'at')
    return [
      write('economy.breakEvenAt', { volume: number(Math.round(result.units * 100) / 100), unit, cheaper: name }),
    ];
  return [write('economy.breakEvenNone', { cheaper: capitalised(name) })];
}

function alternatives(context: Context): readonly Block[] {
  const { assessment, dossier, write, local, money, number, choice, yesNo, unit, language } = context;
  const unknown = write('economy.notAssessed');
  const rows = assessment.economy.alternatives.map((alternative) => [
    [alternative.name, choice('/economy/alternatives/*/role', alternative.role)],
    alternative.annualEquivalentCost === null ? unknown : money(alternative.annualEquivalentCost),
    alternative.costPerUnit === null ? unknown : money(alternative.costPerUnit),
    alternative.heldAlready === 0 ? '–' : money(alternative.heldAlready),
    alternative.effect === null ? '–' : number(alternative.effect),
    alternative.effective === null ? unknown : yesNo(alternative.effective),
  ]);
  const gaps = assessment.economy.alternatives.flatMap(({ missing }) => (missing ? [local(missing.reason)] : []));
  if (rows.length === 0)
    return [heading(write('economy.alternatives')), { kind: 'missing', text: write('economy.noAlternatives') }];
  return [
    heading(write('economy.alternatives')),
    ...table(
      write('economy.alternativesCaption', { effect: effectName(dossier) || write('economy.effect') }),
      [
        write('economy.alternative'),
        `#${write('economy.perYear')}`,
        `#${write('economy.perUnit', { per: sayPerUnit(unit, language) })}`,
        `#${write('economy.held')}`,
        `#${write('economy.effect')}`,
        write('economy.reachesFloor'),
      ],
      rows,
    ),
    ...list([...new Set(gaps)]),
    ...table(
      write('economy.howCaption'),
      [write('economy.alternative'), write('economy.performedBy'), write('economy.effect'), write('economy.evidence')],
      (dossier.economy?.alternatives ?? []).map((each) => howRow(each, context)),
    ),
    figure('cost-effect', write('economy.figure.cost-effect')),
    figure('waterfall', write('economy.figure.waterfall')),
  ];
}

function effectName({ economy }: Context['dossier']): string {
  const { name, unit } = economy?.quality ?? {};
  return [name?.trim(), unit && `(${unit})`].filter(Boolean).join(' ');
}

type Alternative = NonNullable<NonNullable<Context['dossier']['economy']>['alternatives']>[number];

/** Who performs it, its effect and the evidence for it. */
function howRow(
  { id, name, performedBy, effect, atLeastSame, evidence }: Alternative,
  { who, write, number, choice, yesNo }: Context,
) {
  const ends = (['low', 'expected', 'high'] as const).flatMap((end) => {
    const value = effect?.[end];
    return value === undefined ? [] : [write(`economy.effect.${end}`, { value: number(value) })];
  });
  const proof = [
    ...(evidence?.grade ? [choice('/economy/alternatives/*/evidence/grade', evidence.grade)] : []),
    ...(evidence?.source ? [evidence.source] : []),
  ];
  return [
    name?.trim() || id,
    who(performedBy),
    [
      ...ends,
      ...(atLeastSame === undefined
        ? []
        : [write('economy.atLeastSame', { answer: yesNo(atLeastSame).toLowerCase() })]),
    ],
    proof,
  ];
}

function uncertainty(context: Context): readonly Block[] {
  const { assessment, write, local, money, percent } = context;
  const { uncertainty: drawn, sensitivity, alternatives: all, leon: found } = assessment.economy;
  if (drawn.status !== 'drawn' && found.verdict === 'not-applicable') return [];
  const probabilities = drawn.status === 'drawn' ? drawn.probabilities : [];
  const swings = sensitivity.map((swing) => [
    local(swing.label),
    money(swing.atLow),
    money(swing.atHigh),
    money(swing.swing),
  ]);
  return [
    heading(write('economy.uncertainty')),
    ...paragraphs(local(drawn.status === 'drawn' ? drawn.words : drawn.reason)),
    ...table(
      write('economy.probabilities'),
      [write('economy.alternative'), `#${write('economy.probability')}`],
      probabilities.map(({ id, probability }) => [all.find((one) => one.id === id)?.name ?? id, percent(probability)]),
    ),
    ...(probabilities.reduce((sum, { probability }) => sum + probability, 0) > 1
      ? paragraphs(write('economy.probabilitiesOverlap'))
      : []),
    ...table(
      write('economy.tornado'),
      [
        write('economy.input'),
        `#${write('economy.atLow')}`,
        `#${write('economy.atHigh')}`,
        `#${write('economy.swing')}`,
      ],
      swings,
    ),
    ...(swings.length > 0 ? [figure('tornado', write('economy.figure.tornado'))] : []),
  ];
}
