// Simple queries of a framework: bodies of stages, members on a date, validity.
import { describe, expect, it } from 'vitest';
import type { Cluster, Framework } from '../../../src/domain/governance/framework.ts';
import {
  bodyOfStage,
  clusterById,
  clustersOf,
  isValidOn,
  membersOn,
  otherClusters,
  partyKind,
  stageOf,
} from '../../../src/domain/governance/lookups.ts';
import { shippedFramework } from '../../../src/domain/governance/shipped.ts';

const syddanmark = shippedFramework('syddanmark-2022');

function bodyAt(framework: Framework, stage: string, cluster: string): string | undefined {
  const found = stageOf(framework, { caseType: '' }, stage);
  return found && bodyOfStage(framework, found, cluster)?.id;
}

describe('bodyOfStage', () => {
  it('picks the body of the kind that serves the cluster', () => {
    expect(bodyAt(syddanmark, 'cluster-administrative', 'fyn')).toBe('fyn-administrative');
    expect(bodyAt(syddanmark, 'cluster-political', 'soenderjylland')).toBe('soenderjylland-political');
  });
  it('picks the one named body for every cluster', () => {
    for (const { id } of syddanmark.clusters)
      expect(bodyAt(syddanmark, 'committee', id)).toBe('sundhedssamarbejdsudvalget');
  });
  it('knows no body for an unknown cluster', () => {
    expect(bodyAt(syddanmark, 'cluster-political', 'bornholm')).toBeUndefined();
  });
});

describe('membership', () => {
  const forum: Cluster = {
    id: 'forum',
    name: 'Forum',
    members: [
      { party: 'kommune-575', from: '2024-01-01', to: '2025-01-01' },
      { party: 'kommune-530' },
      { party: 'kommune-530', from: '2024-06-01' },
    ],
  };
  it('is dated, half-open, and names each party once', () => {
    expect(membersOn(forum, '2023-12-31')).toEqual(['kommune-530']);
    expect(membersOn(forum, '2024-01-01')).toEqual(['kommune-575', 'kommune-530']);
    expect(membersOn(forum, '2024-07-01')).toEqual(['kommune-575', 'kommune-530']);
    expect(membersOn(forum, '2025-01-01')).toEqual(['kommune-530']);
  });
  it('is many-to-many: Vejen sat in two forums at once', () => {
    const both = { ...syddanmark, clusters: [...syddanmark.clusters, forum] };
    expect(clustersOf(both, 'kommune-575', '2024-05-01')).toEqual(['sydvestjylland', 'forum']);
    expect(clustersOf(both, 'kommune-575', '2025-05-01')).toEqual(['sydvestjylland']);
  });
  it('counts nine municipalities on Fyn', () => {
    const fyn = clusterById(syddanmark, 'fyn');
    expect(fyn && membersOn(fyn, '2026-06-01')).toHaveLength(9);
  });
});

describe('the rest', () => {
  it('names the other clusters', () => {
    expect(otherClusters(syddanmark, ['fyn'])).toEqual(['lillebaelt', 'sydvestjylland', 'soenderjylland']);
  });
  it('knows the sector of a party', () => {
    expect(partyKind(syddanmark, 'region-1083')).toBe('region');
    expect(partyKind(syddanmark, 'plo-syddanmark')).toBe('general-practice');
    expect(partyKind(syddanmark, 'kommune-9')).toBeUndefined();
  });
  it('ends Syddanmark on the day before 1 January 2027', () => {
    expect(isValidOn(syddanmark, '2026-12-31')).toBe(true);
    expect(isValidOn(syddanmark, '2027-01-01')).toBe(false);
    expect(isValidOn(syddanmark, '2022-06-30')).toBe(false);
    expect(isValidOn({}, '1900-01-01')).toBe(true);
  });
});
