// An economy as people and systems read it: texts in one language, money in kroner with two decimals (inside it is whole øre).
// Every field is named: every assessment goes through here, and a copy made field by field takes a third of one that looks for what to change.
import type {
  AlternativeEconomy,
  EconomyResult,
  FrontierRow,
  LeonAtVolume,
  NotAssessed,
  YearRow,
} from '../domain/economics/economy-result.ts';
import type { Language, Localised } from '../lib/localised.ts';
import { significant } from '../lib/significant.ts';

/** The same with every text in one language. */
export type InOneLanguage<T> = T extends Localised
  ? string
  : T extends readonly (infer Item)[]
    ? readonly InOneLanguage<Item>[]
    : T extends object
      ? { readonly [K in keyof T]: InOneLanguage<T[K]> }
      : T;

export function toKroner(ore: number): number;
export function toKroner(ore: number | null): number | null;
export function toKroner(ore: number | null): number | null {
  return ore === null ? null : Math.round(ore) / 100;
}

/** Kroner and one language; the break-even volume without the noise of binary fractions. */
export function presentEconomy(economy: EconomyResult, language: Language): InOneLanguage<EconomyResult> {
  const { breakEven, leon, settlementRange: range, uncertainty } = economy;
  const unknown = (gap: NotAssessed) => notAssessed(gap, language);
  return {
    ...economy,
    alternatives: economy.alternatives.map((alternative) => alternativeIn(alternative, language)),
    leon: {
      ...leonIn(leon, language),
      atLow: leon.atLow && leonIn(leon.atLow, language),
      atHigh: leon.atHigh && leonIn(leon.atHigh, language),
      robust: leon.robust,
    },
    breakEven:
      breakEven.status === 'at'
        ? { ...breakEven, volume: significant(breakEven.volume) }
        : breakEven.status === 'none'
          ? breakEven
          : unknown(breakEven),
    frontier: economy.frontier.map(frontierRow),
    uncertainty: uncertainty.status === 'drawn' ? { ...uncertainty, words: uncertainty.words[language] } : unknown(uncertainty),
    sensitivity: economy.sensitivity.map(({ pointer, label, atLow, atHigh, swing }) => ({
      pointer,
      label: label[language],
      atLow: toKroner(atLow),
      atHigh: toKroner(atHigh),
      swing: toKroner(swing),
    })),
    parties: economy.parties.map(({ party, sector, years }) => ({ party, sector, years: years.map(yearRow) })),
    sectors: economy.sectors.map(({ sector, years }) => ({ sector, years: years.map(yearRow) })),
    total: economy.total.map(yearRow),
    annualChange: economy.annualChange.map(({ party, change, settlement }) => ({
      party,
      change: toKroner(change),
      settlement: toKroner(settlement),
    })),
    budgetGaps: economy.budgetGaps.map(unknown),
    settlementRange:
      range.status === 'not-assessed'
        ? unknown(range)
        : {
            ...range,
            from: toKroner(range.from),
            to: toKroner(range.to),
            receiversExtra: toKroner(range.receiversExtra),
            giversSaving: toKroner(range.giversSaving),
          },
  };
}

function alternativeIn({ missing, ...alternative }: AlternativeEconomy, language: Language): InOneLanguage<AlternativeEconomy> {
  return {
    ...alternative,
    annualEquivalentCost: toKroner(alternative.annualEquivalentCost),
    fixedPerYear: toKroner(alternative.fixedPerYear),
    perCase: toKroner(alternative.perCase),
    costPerCase: toKroner(alternative.costPerCase),
    ...(missing && { missing: notAssessed(missing, language) }),
  };
}

function leonIn(leon: LeonAtVolume, language: Language): InOneLanguage<LeonAtVolume> {
  const { volume, verdict, cheaper, reason, pointer } = leon;
  return {
    volume,
    verdict,
    cheaper: cheaper.map(({ id, perYear, perCase }) => ({ id, perYear: toKroner(perYear), perCase: toKroner(perCase) })),
    ...(reason && { reason: reason[language] }),
    ...(pointer !== undefined && { pointer }),
  };
}

function notAssessed({ status, reason, pointer }: NotAssessed, language: Language): InOneLanguage<NotAssessed> {
  return { status, reason: reason[language], pointer };
}

/** No value of an effect is asked for here: there is no net monetary benefit. */
function frontierRow(row: FrontierRow): FrontierRow {
  return { ...row, cost: toKroner(row.cost), icer: toKroner(row.icer) };
}

function yearRow({ year, before, settlement, after }: YearRow): YearRow {
  return { year, before: toKroner(before), settlement: toKroner(settlement), after: toKroner(after) };
}
