import { describe, expect, it } from 'vitest';
import catheterCare from '../../src/demo/catheter-care.json' with { type: 'json' };
import copdTelemonitoring from '../../src/demo/copd-telemonitoring.json' with { type: 'json' };
import ivAntibiotics from '../../src/demo/iv-antibiotics.json' with { type: 'json' };
import { findContradictions } from '../../src/domain/dossier/contradictions.ts';
import { DOSSIER_SECTIONS, Dossier } from '../../src/domain/dossier/dossier.ts';
import { findPersonData } from '../../src/domain/dossier/person-data.ts';
import { findReferenceFaults } from '../../src/domain/dossier/references.ts';
import { computeEconomy } from '../../src/domain/economics/economy.ts';
import { caseTypeOf } from '../../src/domain/governance/case-types.ts';
import { clusterById, membersOn } from '../../src/domain/governance/lookups.ts';
import { shippedFramework } from '../../src/domain/governance/shipped.ts';
import { computeResponsibility } from '../../src/domain/responsibility/responsibility.ts';

const syddanmark = shippedFramework('syddanmark-2022');
const councils = shippedFramework('sundhedsraad-2027');

const documents = {
  'iv-antibiotics': ivAntibiotics,
  'catheter-care': catheterCare,
  'copd-telemonitoring': copdTelemonitoring,
};
type Name = keyof typeof documents;
const NAMES = Object.keys(documents) as readonly Name[];

function read(name: Name): Dossier {
  return Dossier.parse(documents[name]);
}

function economyOf(name: Name, draws = 0) {
  const { parties, settings } = syddanmark;
  return computeEconomy(read(name), {
    caseType: caseTypeOf(syddanmark),
    discountRates: settings.discountRates,
    priceIndex: settings.priceIndex ?? [],
    dossierHash: '0'.repeat(64),
    draws,
    parties,
  });
}

/** Whether there is a value at the pointer, in every element where it has `*`; a list without `*` may be empty. */
function isAnswered(value: unknown, tokens: readonly string[]): boolean {
  const [token, ...rest] = tokens;
  if (token === undefined) return value !== undefined && value !== '';
  if (token === '*') return Array.isArray(value) && value.length > 0 && value.every((item) => isAnswered(item, rest));
  return (
    typeof value === 'object' &&
    value !== null &&
    isAnswered(Object.getOwnPropertyDescriptor(value, token)?.value, rest)
  );
}

describe.each(NAMES)('%s', (name) => {
  it('is a dossier with every section; only what goes along may be nothing', () => {
    expect(Dossier.safeParse(documents[name]).error?.issues ?? []).toEqual([]);
    const written = DOSSIER_SECTIONS.filter((section) => section !== 'handover' || section in documents[name]);
    expect(Object.keys(documents[name]).toSorted()).toEqual(written.toSorted());
  });
  it('contradicts itself nowhere', () => {
    expect(findContradictions(read(name))).toEqual([]);
  });
  it('has one tariff for all municipalities, each paid for its own citizens', () => {
    const proposed = read(name).economy?.alternatives?.find(({ role }) => role === 'proposed');
    const tariffs = (proposed?.settlements ?? []).filter(({ model }) => model === 'per-unit');
    expect(tariffs.length).toBeGreaterThan(0);
    for (const tariff of tariffs) {
      expect(tariff).toMatchObject({
        from: { party: 'region-1083' },
        to: { each: read(name).task?.receivingParties },
        counts: 'to',
      });
      expect(tariff.exceptions).toBeUndefined();
    }
  });
  it('counts every municipality in every activity', () => {
    for (const { counts } of read(name).volume?.activities ?? []) {
      expect(counts?.map(({ party }) => party).toSorted()).toEqual(read(name).task?.receivingParties?.toSorted());
    }
  });
  it('refers only to what exists, under Syddanmark and after re-routing', () => {
    expect(findReferenceFaults(read(name), syddanmark)).toEqual([]);
    expect(findReferenceFaults(read(name), councils)).toEqual([]);
  });
  it('answers every field that the four steps require', () => {
    const required = syddanmark.steps.flatMap((step) => step.requires);
    expect(required.filter((pointer) => !isAnswered(documents[name], pointer.split('/').slice(1)))).toEqual([]);
  });
  it('says of every figure that it is illustrative', () => {
    const { economy, quality } = read(name);
    const lines = (economy?.alternatives ?? []).flatMap(({ costs = [], settlements = [], evidence }) => [
      ...costs,
      ...settlements,
      { ...evidence },
    ]);
    const sources = [
      economy?.quality?.source,
      ...lines.map((line) => line.source),
      ...(quality?.indicators ?? []).map((one) => one.dataSource),
    ];
    expect(sources.filter((source) => !/illustrativ/i.test(source ?? ''))).toEqual([]);
  });
  it('holds no personal data, and nothing that only a party may write', () => {
    expect(findPersonData(documents[name])).toEqual([]);
    expect(read(name).impact?.positions).toBeUndefined();
    expect(read(name).economy?.verifications).toBeUndefined();
  });
  it('leaves nobody with a higher yearly cost after settlement, in any year, and no municipality with a profit', () => {
    const { parties, partyGaps, funding } = economyOf(name);
    expect(partyGaps).toEqual([]);
    expect(funding.status === 'compared' && funding.missing).toEqual([]);
    expect(parties.length).toBe((read(name).task?.receivingParties?.length ?? 0) + 1);
    for (const { party, sector, years } of parties) {
      expect(years).toHaveLength(5);
      for (const { year, after } of years) {
        expect(after, `${party} year ${year}`).toBeLessThanOrEqual(0);
        if (sector === 'municipality') expect(after, `${party} year ${year}`).toBe(0);
      }
    }
  });
});

describe('iv-antibiotics', () => {
  it('is received by every municipality of Fyn, and weighs 15 KB or more', () => {
    const fyn = clusterById(syddanmark, 'fyn');
    expect(read('iv-antibiotics').task?.receivingParties?.toSorted()).toEqual(
      [...(fyn ? membersOn(fyn, '2026-12-01') : [])].toSorted(),
    );
    expect(new TextEncoder().encode(JSON.stringify(ivAntibiotics)).length).toBeGreaterThanOrEqual(15 * 1024);
  });
  it('meets LEON at low, expected and high volume; only the quality floor keeps the daily visits to the clinic out', () => {
    const { leon, alternatives } = economyOf('iv-antibiotics');
    expect([leon.atLow?.verdict, leon.verdict, leon.atHigh?.verdict]).toEqual(['met', 'met', 'met']);
    // 19,650 kr. per course today; 11,760 at home, plus fixed costs.
    expect(alternatives[0]).toMatchObject({ annualEquivalentCost: 19_650_000_00, costPerUnit: 19_650_00 });
    expect(alternatives[1]).toMatchObject({ unitsPerYear: 11_760_000_00 });
    expect(leon.removedByFloor.map(({ id }) => id)).toEqual(['ambulatorium']);
  });
  it('is the cheapest in every draw, and the words say so', () => {
    const { uncertainty } = economyOf('iv-antibiotics', 200);
    if (uncertainty.status !== 'drawn') throw new Error('nothing is drawn');
    expect(uncertainty.probabilities).toContainEqual({ id: 'akutfunktion', probability: 1 });
    expect(uncertainty.words.da).toBe(
      'I alle gennemregninger er den foreslåede løsning den billigste, der når kvalitetskravet.',
    );
  });
  it('has treatment responsibility without hole or overlap, each change described, and advice at all hours', () => {
    const { phases, changes, adviceHoles } = computeResponsibility(read('iv-antibiotics'));
    expect(phases.map((phase) => phase.status)).toEqual(phases.map(() => 'covered'));
    expect(changes.length).toBeGreaterThan(0);
    expect(changes.filter((change) => change.missing.length > 0)).toEqual([]);
    expect(adviceHoles).toEqual([]);
  });
});

describe('catheter-care', () => {
  it('is dearer than an effective alternative at every volume, without a justification', () => {
    const { leon } = economyOf('catheter-care');
    expect([leon.atLow?.verdict, leon.verdict, leon.atHigh?.verdict]).toEqual(['not-met', 'not-met', 'not-met']);
    expect(leon.cheaper.map((one) => one.id)).toEqual(['hjemmesygepleje']);
    expect(read('catheter-care').economy?.justification).toBeUndefined();
  });
  it('has its treatment responsibility in order', () => {
    expect(computeResponsibility(read('catheter-care')).phases.every((phase) => phase.status === 'covered')).toBe(true);
  });
});

describe('copd-telemonitoring', () => {
  it('has nobody responsible at weekends, and two at once on weekday afternoons', () => {
    const { phases } = computeResponsibility(read('copd-telemonitoring'));
    const monitoring = phases.find((phase) => phase.phase === 'monitorering');
    expect(monitoring?.holes.map((hole) => hole.words.da)).toEqual([
      'lørdag og søndag 08.00 – 20.00 har ingen behandlingsansvaret',
    ]);
    expect(monitoring?.overlaps.map(({ holders, intervals }) => [holders, intervals.length])).toEqual([
      [['egen-laege', 'lunge'], 5],
    ]);
    expect(phases.find((phase) => phase.phase === 'forvaerring')?.holes).toHaveLength(1);
  });
  it('meets LEON: the responsibility is what is wrong with it', () => {
    expect(economyOf('copd-telemonitoring').leon.verdict).toBe('met');
  });
});
