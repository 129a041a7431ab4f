// The same task in each cluster: on which terms it is agreed, and where it is absent.
// Source: shared design "domain" § 7 (equity map: same task on different terms, or absent).
import type { Localised } from '../../lib/localised.ts';
import type { Sector } from '../economics/economy-result.ts';
import type { Framework } from '../governance/framework.ts';
import { type AgreedCase, meanPerYear } from './agreed-case.ts';

/** A party that pays more than today after settlement. `perYear` in øre, the mean over the horizon, rounded. */
export type Payer = { readonly party: string; readonly sector: Sector; readonly perYear: number };

export type Agreement = Pick<AgreedCase, 'proposal' | 'submission' | 'title' | 'cluster' | 'startDate' | 'funding'> & {
  readonly currency: string | null;
  readonly priceYear: number | null;
  /** Of the proposed alternative: annual equivalent cost over volume, øre, rounded; null where it was not assessed. */
  readonly costPerCase: number | null;
  /** Who pays most first; null where the figures per party are not whole. */
  readonly payers: readonly Payer[] | null;
};

export type TaskRow = {
  /** The KLE number that makes it one task; null where the title does. */
  readonly kle: string | null;
  readonly title: string;
  readonly agreements: readonly Agreement[];
  /** `one`: a single agreement. `different`: cost per case, price year, currency, or the sector that funds or pays more is not the same in all. */
  readonly terms: 'one' | 'same' | 'different';
  /** Clusters without an approved case of the task. */
  readonly absent: readonly string[];
};

export const EQUITY_FORMULA: Localised = {
  da: 'Sager med samme KLE-nummer er samme opgave; uden nummer er det sager med samme titel. Omkostning pr. enhed er forslagets årlige omkostning (annuiseret) delt med det forventede omfang. Finansierer: den part, der har finansieringsansvaret. Betaler mere end i dag: efter afregning, som gennemsnit pr. år. Tallene står i økonomien i den sagsfremstilling, der blev fastfrosset.',
  en: 'Cases with the same KLE number are the same task; without a number, cases with the same title. Cost per unit is the annual equivalent cost of the proposal over the expected volume. Funds: the party with the funding responsibility. Pays more than today: after settlement, as a mean per year. The figures stand in the economy of the decision paper that was frozen.',
  sv: 'Ärenden med samma KLE-nummer är samma uppgift; utan nummer är det ärenden med samma titel. Kostnad per enhet är förslagets årliga kostnad (annuiserad) delad med förväntad omfattning. Finansierar: den part som har finansieringsansvaret. Betalar mer än i dag: efter avräkning, i genomsnitt per år. Siffrorna står i ekonomin i det beslutsunderlag som frystes.',
};

/** Where in the frozen assessment of a case its figures stand: JSON Pointers. */
export const EQUITY_SOURCES: readonly string[] = ['/economy/alternatives', '/economy/parties'];

/** By KLE number, then the tasks without one by title. @param framework whose clusters a task is looked for in. */
export function equityOf(cases: readonly AgreedCase[], framework: Pick<Framework, 'clusters' | 'parties'>): readonly TaskRow[] {
  const kinds = new Map(framework.parties.map(({ id, kind }) => [id, kind]));
  const tasks = Map.groupBy(cases, ({ kle, title }) => (kle === null ? `t ${title.trim().toLocaleLowerCase('da')}` : `k ${kle}`));
  return [...tasks]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, own]) => {
      const agreements = own.map(agreementOf);
      const present = new Set(own.map(({ cluster }) => cluster));
      return {
        kle: own[0]?.kle ?? null,
        title: own[0]?.title ?? '',
        agreements,
        terms:
          agreements.length === 1
            ? 'one'
            : new Set(agreements.map((agreement) => termsOf(agreement, kinds))).size === 1
              ? 'same'
              : 'different',
        absent: framework.clusters.map(({ id }) => id).filter((cluster) => !present.has(cluster)),
      };
    });
}

function agreementOf({ economy, kle: _kle, ...agreed }: AgreedCase): Agreement {
  const { currency, priceYear } = economy;
  const cost = economy.alternatives.find(({ role }) => role === 'proposed')?.costPerCase ?? null;
  const costPerCase = cost === null ? null : Math.round(cost);
  return { ...agreed, currency, priceYear, costPerCase, payers: payersOf(economy) };
}

function payersOf({ parties, horizonYears, budgetGaps }: AgreedCase['economy']): readonly Payer[] | null {
  if (horizonYears === null || budgetGaps.length > 0 || parties.length === 0) return null;
  return parties
    .map(({ party, sector, years }) => ({ party, sector, perYear: Math.round(meanPerYear(years, horizonYears)) }))
    .filter(({ perYear }) => perYear > 0)
    .sort((a, b) => b.perYear - a.perYear || (a.party < b.party ? -1 : 1));
}

/** What is compared. Municipalities differ from cluster to cluster: that they are municipalities does not. */
function termsOf({ costPerCase, currency, priceYear, funding, payers }: Agreement, kinds: ReadonlyMap<string, string>): string {
  const different = (sectors: readonly string[]) => [...new Set(sectors)].sort();
  const funded = different(funding.map((party) => kinds.get(party) ?? party));
  return JSON.stringify([costPerCase, currency, priceYear, funded, payers && different(payers.map(({ sector }) => sector))]);
}
