// The equity map: for each task the terms in each cluster, and the clusters without it.
// It shows tasks that have different terms in two clusters, or that a cluster lacks.
import type { Localised } from '../../lib/localised.ts';
import type { Sector } from '../economics/economy-result.ts';
import { partiesOf } from '../economics/who-parties.ts';
import type { Framework } from '../governance/framework.ts';
import { type AgreedCase, meanPerYear } from './agreed-case.ts';

/** A party that pays more than today after settlement. `perYear` in øre, the mean over the horizon, rounded. */
type Payer = { readonly party: string; readonly sector: Sector; readonly perYear: number };

export type Agreement = Pick<AgreedCase, 'proposal' | 'submission' | 'title' | 'cluster' | 'startDate'> & {
  /** Party ids with the funding responsibility. */
  readonly funding: readonly string[];
  readonly currency: string | null;
  readonly priceYear: number | null;
  /** The unit of the main activity; null if there is none. */
  readonly unit: string | null;
  /**
   * Annual equivalent cost of the proposed alternative per unit of the
   * main activity, øre, rounded; null if it was not assessed.
   */
  readonly costPerUnit: number | null;
  /** Sorted by amount, largest first; null if the figures per party are incomplete. */
  readonly payers: readonly Payer[] | null;
};

export type TaskRow = {
  /** The task type that groups the cases; null if they are grouped by KLE number or title. */
  readonly taskType: string | null;
  /** KLE number of its first case. */
  readonly kle: string | null;
  readonly title: string;
  readonly agreements: readonly Agreement[];
  /**
   * `one`: a single agreement. `different`: cost per unit, unit, price year, currency,
   * or the sectors that fund or pay more are not the same in all.
   */
  readonly terms: 'one' | 'same' | 'different';
  /** Clusters without an approved case of the task. */
  readonly absent: readonly string[];
};

export const EQUITY_FORMULA: Localised = {
  da: 'Sager med samme opgavetype er samme opgave; uden type er det sager med samme KLE-nummer, og uden nummer sager med samme titel. Omkostning pr. enhed er forslagets årlige omkostning (annuiseret) delt med det forventede antal af den første aktivitet. Finansierer: den part, der har finansieringsansvaret. Betaler mere end i dag: efter afregning, som gennemsnit pr. år. Tallene står i økonomien i den sagsfremstilling, der blev fastfrosset.',
  en: 'Cases with the same type of task are the same task; without a type, cases with the same KLE number, and without a number cases with the same title. Cost per unit is the annual equivalent cost of the proposal over the expected number of the first activity. Funds: the party with the funding responsibility. Pays more than today: after settlement, as a mean per year. The figures stand in the economy of the decision paper that was frozen.',
  sv: 'Ärenden med samma uppgiftstyp är samma uppgift; utan typ är det ärenden med samma KLE-nummer, och utan nummer ärenden med samma titel. Kostnad per enhet är förslagets årliga kostnad (annuiserad) delad med det förväntade antalet av den första aktiviteten. Finansierar: den part som har finansieringsansvaret. Betalar mer än i dag: efter avräkning, i genomsnitt per år. Siffrorna står i ekonomin i det beslutsunderlag som frystes.',
};

/** JSON Pointers to the figures in the frozen assessment of a case. */
export const EQUITY_SOURCES: readonly string[] = ['/economy/alternatives', '/economy/activities', '/economy/parties'];

/**
 * Groups cases by task type; those without one by KLE number, else by title.
 * @param framework the framework whose clusters are compared
 */
export function equityOf(
  cases: readonly AgreedCase[],
  framework: Pick<Framework, 'clusters' | 'parties'>,
): readonly TaskRow[] {
  const kinds = new Map(framework.parties.map(({ id, kind }) => [id, kind]));
  const tasks = Map.groupBy(cases, taskOf);
  return [...tasks]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, own]) => {
      const agreements = own.map(agreementOf);
      const present = new Set(own.map(({ cluster }) => cluster));
      return {
        taskType: typeOf(own[0]),
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

/** The task type; null for `other`, which does not identify a task. */
function typeOf(agreed: Pick<AgreedCase, 'taskType'> | undefined): string | null {
  const type = agreed?.taskType ?? null;
  return type === 'other' ? null : type;
}

function taskOf({ taskType, kle, title }: AgreedCase): string {
  const type = typeOf({ taskType });
  if (type !== null) return `a ${type}`;
  return kle === null ? `t ${title.trim().toLocaleLowerCase('da')}` : `k ${kle}`;
}

function agreementOf({ economy, kle: _kle, taskType: _taskType, funding, ...agreed }: AgreedCase): Agreement {
  const { currency, priceYear } = economy;
  const cost = economy.alternatives.find(({ role }) => role === 'proposed')?.costPerUnit ?? null;
  return {
    ...agreed,
    funding: partiesOf(funding ?? undefined, new Map(economy.keys.map((key) => [key.id, key]))),
    currency,
    priceYear,
    unit: economy.activities[0]?.unit ?? null,
    costPerUnit: cost === null ? null : Math.round(cost),
    payers: payersOf(economy),
  };
}

function payersOf({ parties, horizonYears, partyGaps }: AgreedCase['economy']): readonly Payer[] | null {
  if (horizonYears === null || partyGaps.length > 0 || parties.length === 0) return null;
  return parties
    .map(({ party, sector, years }) => ({ party, sector, perYear: Math.round(meanPerYear(years, horizonYears)) }))
    .filter(({ perYear }) => perYear > 0)
    .sort((a, b) => b.perYear - a.perYear || (a.party < b.party ? -1 : 1));
}

/** The terms as a comparable text. Parties are replaced by their sectors, since municipalities differ per cluster. */
function termsOf(
  { costPerUnit, unit, currency, priceYear, funding, payers }: Agreement,
  kinds: ReadonlyMap<string, string>,
): string {
  const different = (sectors: readonly string[]) => [...new Set(sectors)].sort();
  const funded = different(funding.map((party) => kinds.get(party) ?? party));
  return JSON.stringify([
    costPerUnit,
    unit,
    currency,
    priceYear,
    funded,
    payers && different(payers.map(({ sector }) => sector)),
  ]);
}
