// The 17 sundhedsråd, four regionsråd and 98 councils from 2027, and the frameworks they succeed.
import { describe, expect, it } from 'vitest';
import { bodyOfStage, stageOf } from '../../../src/domain/governance/lookups.ts';
import { shippedFramework } from '../../../src/domain/governance/shipped.ts';

const syddanmark = shippedFramework('syddanmark-2022');
const councils = shippedFramework('sundhedsraad-2027');
/** The first case type. */
const ANY = { caseType: '' };

describe('sundhedsraad-2027', () => {
  it('takes over every party and cluster of Syddanmark by the same id, so that a case can be re-routed', () => {
    const parties = councils.parties.map((party) => party.id);
    const clusters = councils.clusters.map((cluster) => cluster.id);
    expect(syddanmark.parties.filter((party) => !parties.includes(party.id))).toEqual([]);
    expect(syddanmark.clusters.filter((cluster) => !clusters.includes(cluster.id))).toEqual([]);
    expect(syddanmark.successor).toBe(councils.id);
    expect(syddanmark.validTo).toBe(councils.validFrom);
  });
  it('has 17 councils and 98 municipalities, and one regionsråd for all councils of a region', () => {
    expect(councils.clusters).toHaveLength(17);
    expect(councils.parties.filter((party) => party.kind === 'municipality')).toHaveLength(98);
    const decide = stageOf(councils, ANY, 'regionsraad');
    const recommend = stageOf(councils, ANY, 'sundhedsraad');
    expect(decide && bodyOfStage(councils, decide, 'fyn')?.id).toBe('regionsraad-syddanmark');
    expect(decide && bodyOfStage(councils, decide, 'lillebaelt')?.id).toBe('regionsraad-syddanmark');
    expect(decide && bodyOfStage(councils, decide, 'amager-vestegnen')?.id).toBe('regionsraad-oestdanmark');
    expect(recommend && bodyOfStage(councils, recommend, 'fyn')?.id).toBe('sundhedsraad-fyn');
  });
  it('has the seats of every council, and the four regional councils of 47, 31, 31 and 25', () => {
    const seats = (id: string) =>
      (councils.bodies.find((body) => body.id === id)?.seats ?? []).map(({ party, count }) => `${party} ${count}`);
    expect(seats('sundhedsraad-hovedstaden')).toEqual([
      'region-oestdanmark 7',
      'kommune-101 3',
      'kommune-147 2',
      'kommune-400 1',
    ]);
    for (const { id, members } of councils.clusters)
      expect(
        seats(`sundhedsraad-${id}`)
          .slice(1)
          .map((seat) => seat.split(' ')[0])
          .toSorted(),
        id,
      ).toEqual(members.map(({ party }) => party).toSorted());
    const regional = ['oestdanmark', 'midtjylland', 'syddanmark', 'nordjylland'].map((id) =>
      seats(`regionsraad-${id}`),
    );
    expect(regional.map(([one = '', ...more]) => [one.split(' ')[1], more.length])).toEqual([
      ['47', 0],
      ['31', 0],
      ['31', 0],
      ['25', 0],
    ]);
  });
  it('lets each municipality’s council join a horizontal agreement', () => {
    const join = stageOf(councils, { caseType: 'horisontal-aftale' }, 'kommunalbestyrelser');
    expect(join?.deciders).toEqual({ perParty: { kinds: ['municipality'], among: 'affected' } });
    expect(councils.bodies.filter(({ councilOf }) => councilOf?.startsWith('kommune-'))).toHaveLength(98);
  });
  it('marks every council but Amager og Vestegnen as unverified', () => {
    expect(councils.clusters.filter((cluster) => cluster.verified !== false).map((cluster) => cluster.id)).toEqual([
      'amager-vestegnen',
    ]);
  });
});

describe('sjaelland-2019', () => {
  const sjaelland = shippedFramework('sjaelland-2019');
  it('separates the agreement with three goals from that of 2019-2023 with four, each of four years, and the strategy’s six principles', () => {
    const of = (sjaelland.healthAgreements ?? []).map(({ goals, years, principles = [], source }) => [
      goals.length,
      years,
      principles.length,
      source,
    ]);
    expect(of).toEqual([
      [3, 4, 3, 'sjaelland-delegation-2019'],
      [4, 4, 0, 'sjaelland-naert-sundhedsvaesen-2022'],
      [0, undefined, 6, 'sjaelland-naert-sundhedsvaesen-2022'],
    ]);
  });
});

describe('sundhedsaftale-8-principper', () => {
  it('keeps the sentence on balance over time in the fourth principle', () => {
    const [, , , fourth] = shippedFramework('sundhedsaftale-8-principper').principles;
    expect(fourth?.text?.da).toContain('over tid en rimelig balance i økonomien');
  });
});
