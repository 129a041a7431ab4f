// An economy for people and systems: texts in one language, money in kroner with two decimals (internally øre). Fields
// are copied one by one, since every assessment passes here and a generic traversal takes three times as long.
import type {
  AlternativeEconomy,
  BreakEven,
  CheaperAlternative,
  EconomyResult,
  FrontierRow,
  Funding,
  LeonAtVolume,
  NotAssessed,
  PartyYear,
  Volumes,
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

/** Money in kroner, texts in one language; counts, the break-even volume and shares without binary rounding noise. */
export function presentEconomy(economy: EconomyResult, language: Language): InOneLanguage<EconomyResult> {
  const { leon, uncertainty } = economy;
  const unknown = (gap: NotAssessed) => notAssessed(gap, language);
  return {
    ...economy,
    activities: economy.activities.map(({ total, parties, ...activity }) => ({
      ...activity,
      total: total && volumes(total),
      parties: parties.map(({ party, ...counts }) => ({ party, ...volumes(counts) })),
    })),
    units: economy.units && volumes(economy.units),
    alternatives: economy.alternatives.map((alternative) => alternativeIn(alternative, language)),
    leon: {
      ...leonIn(leon, language),
      atLow: leon.atLow && leonIn(leon.atLow, language),
      atHigh: leon.atHigh && leonIn(leon.atHigh, language),
      robust: leon.robust,
    },
    breakEven: breakEvenIn(economy.breakEven, language),
    frontier: economy.frontier.map(frontierRow),
    uncertainty:
      uncertainty.status === 'drawn' ? { ...uncertainty, words: uncertainty.words[language] } : unknown(uncertainty),
    sensitivity: economy.sensitivity.map(({ pointer, label, atLow, atHigh, swing }) => ({
      pointer,
      label: label[language],
      atLow: toKroner(atLow),
      atHigh: toKroner(atHigh),
      swing: toKroner(swing),
    })),
    parties: economy.parties.map(({ party, sector, years }) => ({ party, sector, years: years.map(yearRow) })),
    sectors: economy.sectors.map(({ sector, years }) => ({ sector, years: years.map(yearRow) })),
    categories: economy.categories.map(({ category, years }) => ({ category, years: years.map(yearRow) })),
    total: economy.total.map(yearRow),
    steady: economy.steady.map(partyYear),
    flows: economy.flows.map(({ units, price, perYear, ...flow }) => ({
      ...flow,
      units: units === null ? null : significant(units),
      price: toKroner(price),
      perYear: toKroner(perYear),
    })),
    funding: fundingIn(economy.funding, language),
    keys: economy.keys.map(({ shares, ...key }) => ({
      ...key,
      shares: shares.map(({ party, share }) => ({ party, share: significant(share) })),
    })),
    partyGaps: economy.partyGaps.map(unknown),
  };
}

function volumes({ low, expected, high }: Volumes): Volumes {
  return { low: significant(low), expected: significant(expected), high: significant(high) };
}

function alternativeIn(
  { missing, ...alternative }: AlternativeEconomy,
  language: Language,
): InOneLanguage<AlternativeEconomy> {
  return {
    ...alternative,
    annualEquivalentCost: toKroner(alternative.annualEquivalentCost),
    fixedPerYear: toKroner(alternative.fixedPerYear),
    unitsPerYear: toKroner(alternative.unitsPerYear),
    costPerUnit: toKroner(alternative.costPerUnit),
    heldAlready: toKroner(alternative.heldAlready),
    ...(missing && { missing: notAssessed(missing, language) }),
  };
}

function leonIn(leon: LeonAtVolume, language: Language): InOneLanguage<LeonAtVolume> {
  const { units, verdict, cheaper, practicallySame, removedByFloor, materiality, reason, pointer } = leon;
  return {
    units: significant(units),
    verdict,
    cheaper: cheaper.map(cheaperIn),
    practicallySame: practicallySame.map(cheaperIn),
    removedByFloor: removedByFloor.map(cheaperIn),
    materiality: toKroner(materiality),
    ...(reason && { reason: reason[language] }),
    ...(pointer !== undefined && { pointer }),
  };
}

function cheaperIn({ id, perYear, perUnit }: CheaperAlternative): CheaperAlternative {
  return { id, perYear: toKroner(perYear), perUnit: toKroner(perUnit) };
}

function breakEvenIn(breakEven: BreakEven, language: Language): InOneLanguage<BreakEven> {
  if (breakEven.status === 'not-assessed') return notAssessed(breakEven, language);
  if (breakEven.status === 'none') return breakEven;
  return { ...breakEven, scale: significant(breakEven.scale), units: significant(breakEven.units) };
}

function fundingIn(funding: Funding, language: Language): InOneLanguage<Funding> {
  if (funding.status === 'not-assessed') return notAssessed(funding, language);
  return {
    status: funding.status,
    parties: funding.parties.map(({ party, expected, actual, difference, materiality }) => ({
      party,
      expected: toKroner(expected),
      actual: toKroner(actual),
      difference: toKroner(difference),
      materiality: toKroner(materiality),
    })),
    missing: funding.missing.map(({ from, to, perYear }) => ({ from, to, perYear: toKroner(perYear) })),
  };
}

function notAssessed({ status, reason, pointer }: NotAssessed, language: Language): InOneLanguage<NotAssessed> {
  return { status, reason: reason[language], pointer };
}

/** The frontier has no net monetary benefit, since the value of an effect is not known. */
function frontierRow(row: FrontierRow): FrontierRow {
  return { ...row, cost: toKroner(row.cost), icer: toKroner(row.icer) };
}

function yearRow({ year, before, settlement, after, capacity }: YearRow): YearRow {
  return {
    year,
    before: toKroner(before),
    settlement: toKroner(settlement),
    after: toKroner(after),
    capacity: toKroner(capacity),
  };
}

function partyYear({ party, sector, units, ...amounts }: PartyYear): PartyYear {
  return {
    party,
    sector,
    units: units === null ? null : significant(units),
    today: toKroner(amounts.today),
    proposed: toKroner(amounts.proposed),
    settledToday: toKroner(amounts.settledToday),
    settledProposed: toKroner(amounts.settledProposed),
    stateGrant: toKroner(amounts.stateGrant),
    net: toKroner(amounts.net),
  };
}
