// LGS Göteborg as its principles of 2009 describe it.
import { describe, expect, it } from 'vitest';
import { shippedFramework } from '../../../src/domain/governance/shipped.ts';

describe('lgs-goteborg-2009', () => {
  const lgs = shippedFramework('lgs-goteborg-2009');
  it('is Swedish, in kronor', () => {
    expect(lgs.settings).toMatchObject({ currency: 'SEK', language: 'sv' });
    expect(lgs.principles.every((principle) => principle.title.sv)).toBe(true);
  });
  it('has Mösam as one body, with Mölndal, Partille, Öckerö and Härryda', () => {
    const mosam = lgs.bodies.filter(({ clusters }) => clusters?.length === 1 && clusters[0] === 'mosam');
    expect(mosam).toHaveLength(1);
    const municipal = (mosam[0]?.seats ?? []).map(({ party }) => party).filter((party) => party?.startsWith('kommun-'));
    expect(municipal).toEqual(['kommun-1481', 'kommun-1402', 'kommun-1407', 'kommun-1401']);
  });
  it('has at least 25 municipal parties: five municipalities and Göteborg’s 20 stadsdelar, whose names the source does not give', () => {
    const municipal = lgs.parties.filter(({ kind }) => kind === 'municipality');
    expect(municipal).toHaveLength(25);
    expect(municipal.filter(({ id, verified }) => id.startsWith('stadsdel-') && verified === false)).toHaveLength(20);
    expect(lgs.parties.map(({ name }) => name)).toContain('Hälso- och sjukvårdsnämnderna och deras kansli');
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
