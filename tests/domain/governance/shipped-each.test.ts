// What each shipped framework says of its own parties, bodies and seats.
import { describe, expect, it } from 'vitest';
import { bodyOfStage, membersOn, stageById } from '../../../src/domain/governance/lookups.ts';
import { shippedFramework } from '../../../src/domain/governance/shipped.ts';
import { checkCodes } from './check-codes.ts';

const syddanmark = shippedFramework('syddanmark-2022');
const councils = shippedFramework('sundhedsraad-2027');

describe('syddanmark-2022', () => {
  it('names every check in at least one principle', () => {
    const named = new Set(syddanmark.principles.flatMap(({ checks, signals = [] }) => [...checks, ...signals]));
    expect(checkCodes.filter((code) => !named.has(code))).toEqual([]);
  });
  it('has the ids that clients rely on', () => {
    const parties = syddanmark.parties.map((party) => party.id);
    expect(parties).toEqual(
      expect.arrayContaining(['kommune-461', 'region-1083', 'plo-syddanmark', 'borgere', 'staten']),
    );
    expect(syddanmark.clusters.map((cluster) => cluster.id)).toEqual([
      'fyn',
      'lillebaelt',
      'sydvestjylland',
      'soenderjylland',
    ]);
    expect(syddanmark.procedure.stages.map((stage) => stage.id)).toEqual([
      'cluster-administrative',
      'cluster-political',
      'committee',
    ]);
  });
  it('puts each of its 22 municipalities in exactly one cluster', () => {
    const members = syddanmark.clusters.flatMap((cluster) => membersOn(cluster, '2026-06-01'));
    const municipalities = syddanmark.parties.filter((party) => party.kind === 'municipality').map((party) => party.id);
    expect(municipalities).toHaveLength(22);
    expect(members.toSorted()).toEqual(municipalities.toSorted());
  });
  it('has five municipal seats in Sundhedssamarbejdsudvalget', () => {
    const seats = syddanmark.bodies.find((body) => body.id === 'sundhedssamarbejdsudvalget')?.seats ?? [];
    const municipal = seats.filter((seat) => seat.represents.every((party) => party.startsWith('kommune-')));
    expect(municipal.reduce((sum, seat) => sum + seat.count, 0)).toBe(5);
  });
  it('waits for the notice only before the decision', () => {
    expect(syddanmark.procedure.stages.map((stage) => stage.requires)).toEqual([
      [],
      [],
      ['notice-sent', 'notice-answered-or-period-over'],
    ]);
  });
});

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
    const decide = stageById(councils, 'regionsraad');
    const recommend = stageById(councils, 'sundhedsraad');
    expect(decide && bodyOfStage(councils, decide, 'fyn')?.id).toBe('regionsraad-syddanmark');
    expect(decide && bodyOfStage(councils, decide, 'lillebaelt')?.id).toBe('regionsraad-syddanmark');
    expect(decide && bodyOfStage(councils, decide, 'amager-vestegnen')?.id).toBe('regionsraad-oestdanmark');
    expect(recommend && bodyOfStage(councils, recommend, 'fyn')?.id).toBe('sundhedsraad-fyn');
  });
  it('marks every council but Amager og Vestegnen as unverified', () => {
    expect(councils.clusters.filter((cluster) => cluster.verified !== false).map((cluster) => cluster.id)).toEqual([
      'amager-vestegnen',
    ]);
  });
});

describe('lgs-goteborg-2009', () => {
  const lgs = shippedFramework('lgs-goteborg-2009');
  it('is Swedish, in kronor', () => {
    expect(lgs.settings).toMatchObject({ currency: 'SEK', language: 'sv' });
    expect(lgs.principles.every((principle) => principle.title.sv)).toBe(true);
  });
  it('lets Mösam decide level with LGS', () => {
    const decide = stageById(lgs, 'ledningsgrupp');
    expect(decide && bodyOfStage(lgs, decide, 'mosam')?.id).toBe('mosam-lead');
    expect(decide && bodyOfStage(lgs, decide, 'hisam')?.id).toBe('lgs');
  });
  it('has representation as a graph: Mölndal and Härryda also speak for Partille and Öckerö', () => {
    const speakers = (party: string) =>
      lgs.bodies
        .find((body) => body.id === 'lgs')
        ?.seats?.filter((seat) => seat.represents.includes(party))
        .map((seat) => seat.party);
    expect(speakers('kommun-1402')).toEqual(['kommun-1481', 'kommun-1401']);
    expect(speakers('kommun-1407')).toEqual(['kommun-1481', 'kommun-1401']);
    expect(speakers('kommun-1481')).toEqual(['kommun-1481']);
  });
});
