// Random requests made from the document, valid and almost valid: every answer is documented, none is 500, none uses
// much CPU time; one that hangs reaches the test's timeout. The requests are the same in each run; `npm run test:fuzz`
// makes others, and more per operation (FUZZ_SEED, FUZZ_RUNS).
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { processorMs } from '../support/processor-time.ts';
import { operations } from './answers-as-documented.ts';
import { arbitraryOf, type Known, resolve, type Schema, withOddPart } from './arbitrary-input.ts';
import { type Api, at } from './given-api.ts';
import {
  ALL_STEPS,
  createDraft,
  createSound,
  openTrial,
  type Review,
  soundDossier,
  submitted,
  TRIAL,
  trialFramework,
} from './given-cases.ts';

type Parameter = {
  readonly $ref?: string;
  readonly name: string;
  readonly in: string;
  readonly required: boolean;
  readonly schema: Schema;
};
type Documented = {
  readonly operationId: string;
  readonly parameters: readonly Parameter[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
};
type Made = {
  readonly path: string;
  readonly query: string;
  readonly headers: Record<string, string>;
  readonly body: unknown;
};

const RUNS = Number(process.env.FUZZ_RUNS ?? 10);
const SEED = Number(process.env.FUZZ_SEED ?? 20_261_129);
const LONGEST_MS = 5_000;
let api: Api;
let tokens: readonly string[];
let known: Known;
let bases: Readonly<Record<string, unknown>>;
beforeAll(async () => {
  api = await openTrial();
  const drafts = await Promise.all(Array.from({ length: 6 }, () => createDraft(api)));
  const sound = await createSound(api);
  const review = await submitted(api, ALL_STEPS);
  known = knownThings([...drafts.map(({ id }) => id), sound.id, review.proposal], [review.id]);
  bases = soundBodies(review, sound.id);
  const everything = [
    'coordinator:fyn',
    'member:kommune-461',
    'decider:fyn-administrative',
    `planner:${TRIAL}`,
    'admin',
    'auditor',
  ];
  tokens = await Promise.all([api.service.tokenWith(everything), api.service.tokenFor('coordinator-fyn')]);
});
afterAll(() => api.close());

describe.each(
  operations().map(({ method, path, operation }) => ({
    name: operation.operationId,
    method,
    path,
    operation: operation as unknown as Documented,
  })),
)('$name', ({ method, path, operation }) => {
  it(
    'answers as documented, whatever comes',
    async () => {
      const parameters = operation.parameters.map((parameter) =>
        parameter.$ref ? (resolve(parameter.$ref) as unknown as Parameter) : parameter,
      );
      const [[type, media] = [undefined, undefined]] = Object.entries(operation.requestBody?.content ?? {});
      const made = requestFor(path, parameters, media?.schema, bases[operation.operationId]);
      await fc.assert(
        fc.asyncProperty(made, fc.nat(1), async ({ path: address, query, headers, body }, who) => {
          // A table is sent unchanged.
          const table = type === 'text/csv' && typeof body === 'string';
          const raw = body === undefined ? {} : { raw: table ? body : JSON.stringify(body) };
          const typed = type === undefined || body === undefined ? headers : { 'content-type': type, ...headers };
          const cost = await processorMs(async () => {
            const answer = await api.send(tokens[who], method, at(address) + query, undefined, {
              key: null,
              headers: typed,
              ...raw,
            });
            expect(answer.status, answer.text).toBeLessThan(500);
          });
          expect(cost).toBeLessThan(LONGEST_MS);
        }),
        { numRuns: RUNS, seed: SEED },
      );
    },
    60_000 + RUNS * 200,
  );
});

/** Ids in the trial framework and the cases, by the names that refer to them. */
function knownThings(proposals: readonly string[], submissions: readonly string[]): Known {
  const parties = ['kommune-461', 'region-1083', 'plo-syddanmark'];
  const names = [
    'party',
    'from',
    'to',
    'payer',
    'reportingParty',
    'transferringParties',
    'receivingParties',
    'geographicScope',
    'performedBy',
  ];
  const more = ['otherParties', 'accountable', 'performers', 'authority', 'operation', 'funding'];
  const clusters = ['lillebaelt', 'sydvestjylland'];
  return {
    ...Object.fromEntries([...names, ...more].map((name) => [name, parties])),
    ...{
      cluster: ['fyn', ...clusters],
      otherClusters: clusters,
      framework: [TRIAL],
      steps: ALL_STEPS,
      principle: ['clear-division'],
    },
    ...{ stage: ['cluster-administrative', 'committee'], body: ['fyn-administrative'], externalId: ['esdh:1'] },
    ...{
      '/proposals': proposals,
      '/submissions': submissions,
      '/frameworks': [TRIAL],
      '/bodies': ['fyn-administrative'],
    },
    ...{ proposal: proposals, number: ['1', '2', '0', 'x'] },
  };
}

/** A valid body, to be made invalid in one place. */
function soundBodies(review: Review, proposal: string): Readonly<Record<string, unknown>> {
  const dossier = soundDossier();
  return {
    createProposal: { framework: TRIAL, cluster: 'fyn', dossier },
    reviseProposal: { dossier },
    assessDossier: { framework: TRIAL, cluster: 'fyn', dossier, draws: 100 },
    proposeFramework: trialFramework((framework) => framework, 'spoilt'),
    submitProposal: { steps: ALL_STEPS },
    recordDecision: {
      stage: 'cluster-administrative',
      outcome: 'postponed',
      reason: 'x',
      method: 'meeting',
      dossierHash: review.hash,
    },
    copyProposal: { cluster: 'fyn' },
    rerouteSubmission: { framework: TRIAL, reason: 'x', mapping: { committee: 'committee' } },
    verifyFigures: { agrees: false, figures: [{ cost: 'besoeg', amount: { expected: 1 } }], comment: proposal },
  };
}

function requestFor(
  template: string,
  parameters: readonly Parameter[],
  body: Schema | undefined,
  base: unknown,
): fc.Arbitrary<Made> {
  const resource = /^\/[a-z-]+/.exec(template)?.[0] ?? '';
  // A random cursor is always refused, which would hide everything behind that check.
  const of = (place: string) =>
    parameters.filter(
      (parameter) => parameter.in === place && parameter.name !== 'cursor' && parameter.name !== 'after',
    );
  const value = ({ name, schema }: Parameter) =>
    name === 'id' && known[resource]
      ? fc.constantFrom(...(known[resource] ?? []), 'unknown')
      : parameterValue(name, schema);
  const record = (place: string) =>
    fc.record(Object.fromEntries(of(place).map((parameter) => [parameter.name, value(parameter)])), {
      requiredKeys: of(place)
        .filter(({ required }) => required)
        .map(({ name }) => name),
    });
  const content = body ? arbitraryOf(body, known) : fc.constant(undefined);
  const spoilt =
    base === undefined ? content.chain((made) => withOddPart(made)) : fc.oneof(withOddPart(base), fc.constant(base));
  return fc
    .record({
      path: record('path'),
      query: record('query'),
      headers: record('header'),
      body: body ? fc.oneof(content, spoilt) : content,
    })
    .map((made) => ({
      path: template.replaceAll(/\{([^}]*)\}/g, (_whole, name: string) => encodeURIComponent(String(made.path[name]))),
      query:
        Object.keys(made.query).length > 0
          ? `?${new URLSearchParams(Object.entries(made.query).map(([name, item]) => [name, String(item)]))}`
          : '',
      headers: Object.fromEntries(Object.entries(made.headers).map(([name, item]) => [name, String(item)])),
      body: made.body,
    }));
}

function parameterValue(name: string, schema: Schema): fc.Arbitrary<unknown> {
  if (name === 'If-Match') return fc.constantFrom('*', '*', '"1"', '"1", "2"', 'W/"1"');
  if (name === 'If-None-Match') return fc.constantFrom('*', '"1"');
  if (name === 'Idempotency-Key') return fc.uuid();
  return arbitraryOf(schema, known, name);
}
