// Syddanmark 2022-2026 as KKR Syddanmark describes it.
import { describe, expect, it } from 'vitest';
import { membersOn } from '../../../src/domain/governance/lookups.ts';
import { shippedFramework } from '../../../src/domain/governance/shipped.ts';
import { procedureIn } from '../../support/procedure.ts';
import { checkCodes } from './check-codes.ts';

const syddanmark = shippedFramework('syddanmark-2022');

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
    expect(procedureIn(syddanmark).stages.map((stage) => stage.id)).toEqual([
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
  it('has a municipal medformand in each political cluster, and none of the region', () => {
    const political = syddanmark.bodies.filter(({ kind }) => kind === 'political-cluster');
    for (const { chairs = [], clusters = [] } of political) {
      const cluster = syddanmark.clusters.find(({ id }) => id === clusters[0]);
      expect(chairs).toEqual([{ among: cluster && membersOn(cluster, '2026-06-01'), role: 'medformand' }]);
    }
    expect(political).toHaveLength(4);
    expect(JSON.stringify(syddanmark)).not.toContain('ligestillet');
  });
  it('does not claim that the source says who decides', () => {
    expect(procedureIn(syddanmark).stages.map(({ verified }) => verified)).toEqual([false, false, false]);
  });
  it('waits for the notice only before the decision', () => {
    expect(procedureIn(syddanmark).stages.map((stage) => stage.requires)).toEqual([
      [],
      [],
      ['notice-sent', 'notice-answered-or-period-over'],
    ]);
  });
});
