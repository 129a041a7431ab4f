// The worked examples of the economy over HTTP: the answers of POST /v1/assessments, in kroner.
import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { IN_FORCE } from '../support/test-service.ts';
import { type Api, at, openApi } from './given-api.ts';

type ByName = Readonly<Record<string, number>>;
type Example = {
  readonly framework: string;
  readonly type: string;
  readonly dossier: unknown;
  readonly expected: {
    readonly refused?: readonly string[];
    readonly annualEquivalentCost?: ByName;
    readonly costPerUnit?: ByName;
    readonly saving?: number;
    readonly leon?: string;
    readonly removedByFloor?: readonly { readonly id: string; readonly perUnit: number; readonly perYear: number }[];
    readonly proposed?: ByName;
    readonly net?: ByName;
    readonly differences?: ByName;
    readonly missing?: readonly object[];
    readonly tariffs?: readonly number[];
    readonly budgetYears?: Readonly<Record<string, readonly number[]>>;
  };
};
type Economy = {
  readonly alternatives: readonly {
    readonly id: string;
    readonly annualEquivalentCost: number;
    readonly costPerUnit: number;
  }[];
  readonly leon: { readonly verdict: string; readonly removedByFloor: readonly object[] };
  readonly steady: readonly { readonly party: string; readonly proposed: number; readonly net: number }[];
  readonly funding: {
    readonly parties: readonly { readonly party: string; readonly difference: number }[];
    readonly missing: readonly object[];
  };
  readonly flows: readonly { readonly price: number | null }[];
  readonly parties: readonly { readonly party: string; readonly years: readonly { readonly after: number }[] }[];
};

/** A cluster of each framework the examples are made under. */
const CLUSTERS: Readonly<Record<string, string>> = { 'syddanmark-2022': 'fyn', 'sundhedsraad-2027': 'fyn' };
const FOLDER = new URL('../cases/worked-examples/', import.meta.url);

let api: Api;
let token: string;
beforeAll(async () => {
  api = await openApi(IN_FORCE);
  token = await api.service.tokenFor('coordinator-fyn');
});
afterAll(() => api.close());

/** The figures of the names that the example expects; undefined if it expects none. */
function named<T>(expected: ByName | undefined, rows: readonly T[], keyOf: (row: T) => string, of: (row: T) => number) {
  return (
    expected &&
    Object.fromEntries(Object.keys(expected).map((key) => [key, rows.filter((row) => keyOf(row) === key).map(of)[0]]))
  );
}

/** The service's answer in the shape of the example. */
function said(
  { alternatives, leon, steady, funding, flows, parties }: Economy,
  expected: Example['expected'],
): Example['expected'] {
  const ofParty = (row: { readonly party: string }) => row.party;
  const answers = {
    annualEquivalentCost: named(
      expected.annualEquivalentCost,
      alternatives,
      ({ id }) => id,
      (row) => row.annualEquivalentCost,
    ),
    costPerUnit: named(
      expected.costPerUnit,
      alternatives,
      ({ id }) => id,
      (row) => row.costPerUnit,
    ),
    leon: leon.verdict,
    removedByFloor: leon.removedByFloor,
    proposed: named(expected.proposed, steady, ofParty, (row) => row.proposed),
    net: named(expected.net, steady, ofParty, (row) => row.net),
    differences: named(expected.differences, funding.parties ?? [], ofParty, (row) => row.difference),
    missing: funding.missing,
    tariffs: [...new Set(flows.map(({ price }) => price ?? 0))],
    budgetYears:
      expected.budgetYears &&
      Object.fromEntries(
        Object.keys(expected.budgetYears).map((key) => [
          key,
          (parties.find(({ party }) => party === key)?.years ?? []).map(({ after }) => after),
        ]),
      ),
  };
  return Object.fromEntries(Object.entries(answers).filter(([name]) => name in expected)) as Example['expected'];
}

it.each(readdirSync(FOLDER).sort())('%s', async (file) => {
  const example = JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')) as Example;
  const { dossier, framework, type, expected } = example;
  const answer = await api.send(
    token,
    'POST',
    at('/assessments'),
    { dossier, framework, cluster: CLUSTERS[framework], type, draws: 0 },
    { key: null },
  );
  if (expected.refused) {
    expect(answer.status).toBe(400);
    const { errors } = answer.body as { errors: { pointer: string; code: string }[] };
    expect(errors.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual(
      expected.refused.map((fault) => `/dossier${fault}`),
    );
    return;
  }
  expect(answer.status, answer.text).toBe(200);
  const { saving: _saving, ...rest } = expected;
  expect(said((answer.body as { economy: Economy }).economy, rest)).toEqual(rest);
});
