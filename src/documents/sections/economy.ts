// Økonomi: the verdict, the alternatives side by side, and how sure it is. Who pays follows in economy-parties.ts.
import { sayValue } from '../../domain/assessment/say.ts';
import type { Verdict } from '../../domain/economics/economy-result.ts';
import type { Localised } from '../../lib/localised.ts';
import { ROLE_WORDS } from '../choice-words.ts';
import { type Block, facts, figure, heading, list, paragraphs, type Section, table } from '../paper.ts';
import type { Context } from '../paper-context.ts';
import { partiesBlocks } from './economy-parties.ts';
import { leonVerdict } from './leon-verdict.ts';

export function economySection(context: Context): Section {
  const { write, dossier } = context;
  const blocks = dossier.economy
    ? [
        ...lenses(context),
        ...moneyKind(context),
        ...leon(context),
        ...alternatives(context),
        ...partiesBlocks(context),
        ...uncertainty(context),
      ]
    : [leonVerdict(context), { kind: 'missing', text: write('economy.notStated') } as const];
  return { id: 'economy', heading: write('section.economy'), blocks };
}

/** A share as people write it, e.g. `3,5 %`. */
export function percent(share: number, { language }: Context): string {
  return sayValue('Share', share, language);
}

function lenses(context: Context): readonly Block[] {
  const { write, currency, assessment, stated } = context;
  const priceYear = stated(assessment.economy.priceYear === null ? undefined : String(assessment.economy.priceYear));
  return paragraphs(write('economy.lenses', { currency, priceYear, rate: rates(context) }));
}

/** The stepped rates, e.g. `3,5 % (fra år 36 2,5 %)`. */
export function rates(context: Context): string {
  const [first, ...later] = context.assessment.economy.discountRates;
  const said = later.map(({ fromYear, rate }) =>
    context.write('economy.rateFrom', { year: String(fromYear), rate: percent(rate, context) }),
  );
  return [first ? percent(first.rate, context) : '', ...said].join('').trim();
}

/** Where no money moves: that, and why. */
function moneyKind({ assessment, dossier, write, stated }: Context): readonly Block[] {
  const { money } = assessment.economy;
  return money === 'moves' ? [] : paragraphs(write(`economy.money.${money}`, { reason: stated(dossier.economy?.moneyReason) }));
}

function leon(context: Context): readonly Block[] {
  const { assessment, write, local, money, dossier } = context;
  const { leon: result, alternatives } = assessment.economy;
  const nameOf = (id: string) => alternatives.find((one) => one.id === id)?.name ?? id;
  const said = (key: 'economy.cheaper' | 'economy.practicallySame' | 'economy.removed', rows: typeof result.cheaper) =>
    rows.map(({ id, perYear }) => write(key, { name: nameOf(id), perYear: money(perYear) }));
  const others = [
    ...said('economy.cheaper', result.cheaper),
    ...said('economy.practicallySame', result.practicallySame),
    ...said('economy.removed', result.removedByFloor),
    ...(result.materiality === null ? [] : [write('economy.materiality', { amount: money(result.materiality) })]),
  ];
  const at = (end: typeof result.atLow) => (end ? local(LEON_AT[end.verdict]) : write('economy.notStatedEnd'));
  const robust = [
    ...(result.robust === true ? [write('economy.robust')] : []),
    ...(result.robust === false ? [write('economy.flips', { low: at(result.atLow), high: at(result.atHigh) })] : []),
  ];
  const why = dossier.economy?.justification?.trim();
  return [
    heading(write('economy.leon')),
    leonVerdict(context),
    ...paragraphs(floor(context)),
    ...list([...others, ...robust, ...breakEven(context)]),
    ...(why ? [facts([write('economy.justification'), why])] : []),
    ...(assessment.economy.breakEven.status === 'not-assessed' ? [] : [figure('break-even', write('economy.figure.break-even'))]),
  ];
}

const LEON_AT: Readonly<Record<Verdict, Localised>> = {
  met: { da: 'opfyldt', en: 'met', sv: 'uppfylld' },
  'met-with-remarks': { da: 'opfyldt med bemærkninger', en: 'met with remarks', sv: 'uppfylld med anmärkningar' },
  'not-met': { da: 'ikke opfyldt', en: 'not met', sv: 'inte uppfylld' },
  'not-assessed': { da: 'ikke vurderet', en: 'not assessed', sv: 'inte bedömd' },
  'not-applicable': { da: 'ikke relevant', en: 'not applicable', sv: 'inte relevant' },
};

function floor({ dossier, write, stated, number }: Context): string | undefined {
  const measure = dossier.economy?.quality;
  if (measure?.kind === 'same') {
    return write('economy.same.declared', { evidence: stated(measure.evidence), vouchedBy: stated(measure.vouchedBy) });
  }
  if (measure?.minimum === undefined || measure.higherIsBetter === undefined) return undefined;
  return write('economy.floor', {
    name: stated(measure.name),
    direction: write(measure.higherIsBetter ? 'economy.atLeast' : 'economy.atMost'),
    minimum: number(measure.minimum),
    unit: measure.unit ?? '',
  }).replace(' .', '.');
}

function breakEven({ assessment, write, number, unit, local }: Context): readonly string[] {
  const result = assessment.economy.breakEven;
  if (result.status === 'not-assessed') return [local(result.reason)];
  const cheaper = result.status === 'at' ? result.cheaperAbove : result.cheaperAlways;
  if (cheaper === 'equal') return [write('economy.breakEvenEqual')];
  const name = write(cheaper === 'proposed' ? 'economy.theProposal' : 'economy.today');
  if (result.status === 'at')
    return [write('economy.breakEvenAt', { volume: number(Math.round(result.units * 100) / 100), unit, cheaper: name })];
  return [write('economy.breakEvenNone', { cheaper: name.charAt(0).toUpperCase() + name.slice(1) })];
}

function alternatives(context: Context): readonly Block[] {
  const { assessment, dossier, write, local, money, number, who, yesNo } = context;
  const unknown = write('economy.notAssessed');
  const rows = assessment.economy.alternatives.map((alternative) => {
    const own = dossier.economy?.alternatives?.find(({ id }) => id === alternative.id);
    return [
      alternative.name,
      local(ROLE_WORDS[alternative.role]),
      who(own?.performedBy),
      alternative.annualEquivalentCost === null
        ? (alternative.missing && local(alternative.missing.reason)) || unknown
        : money(alternative.annualEquivalentCost),
      alternative.costPerUnit === null ? unknown : money(alternative.costPerUnit),
      alternative.effect === null ? unknown : number(alternative.effect),
      alternative.effective === null ? unknown : yesNo(alternative.effective),
    ];
  });
  const columns = [
    write('economy.alternative'),
    write('economy.role'),
    write('economy.performedBy'),
    `#${write('economy.perYear')}`,
    `#${write('economy.perUnit')}`,
    `#${write('economy.effect')}`,
    write('economy.reachesFloor'),
  ];
  return [
    heading(write('economy.alternatives')),
    ...table(write('economy.alternativesCaption'), columns, rows),
    figure('cost-effect', write('economy.figure.cost-effect')),
    figure('waterfall', write('economy.figure.waterfall')),
  ];
}

function uncertainty(context: Context): readonly Block[] {
  const { assessment, write, local, money } = context;
  const { uncertainty: drawn, sensitivity, alternatives: all } = assessment.economy;
  const probabilities = drawn.status === 'drawn' ? drawn.probabilities : [];
  const swings = sensitivity.map((swing) => [local(swing.label), money(swing.atLow), money(swing.atHigh), money(swing.swing)]);
  return [
    heading(write('economy.uncertainty')),
    ...paragraphs(local(drawn.status === 'drawn' ? drawn.words : drawn.reason)),
    ...table(
      write('economy.probabilities'),
      [write('economy.alternative'), `#${write('economy.probability')}`],
      probabilities.map(({ id, probability }) => [all.find((one) => one.id === id)?.name ?? id, percent(probability, context)]),
    ),
    ...table(
      write('economy.tornado'),
      [write('economy.input'), `#${write('economy.atLow')}`, `#${write('economy.atHigh')}`, `#${write('economy.swing')}`],
      swings,
    ),
    ...(swings.length > 0 ? [figure('tornado', write('economy.figure.tornado'))] : []),
  ];
}
