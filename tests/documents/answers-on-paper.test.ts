// The parties' own answers on the papers: which are outdated, how many have judged, and whose are not shown yet.
import { describe, expect, it } from 'vitest';
import { decisionPaper } from '../../src/documents/decision-paper.ts';
import type { PaperInput } from '../../src/documents/paper-context.ts';
import { changedParts } from '../../src/domain/consent/differences.ts';
import { positionRestsOn } from '../../src/domain/consent/rests-on.ts';
import { sectionWords, tableOf } from './paper-words.ts';
import { sampleInput } from './sample-case.ts';

const input = sampleInput('iv-antibiotics');
const paper = (change: Partial<PaperInput>) => decisionPaper({ ...input, ...change });

describe('an answer that was given for something else', () => {
  const since = {
    positions: new Map([['kommune-461', { revision: 3, changed: ['startDate', 'alternatives'] }]]),
    figures: new Map([['region-1083', { revision: 2, changed: [] }]]),
  };

  it('is said on the paper, with what has changed', () => {
    expect(sectionWords(paper({ since }), 'hearing')).toContain(
      'Givet for revision 3, ændret siden: startdato, partens udgifter og afregninger. Det tæller ikke, før parten fornyer det.',
    );
    expect(sectionWords(paper({ since }), 'economy')).toContain(
      'Givet for revision 2, ændret siden: det, svaret hviler på. Det tæller ikke, før parten fornyer det.',
    );
  });

  it('is not said where it stands', () => {
    for (const section of ['hearing', 'economy'])
      expect(sectionWords(paper({}), section)).not.toContain('ændret siden');
  });

  it('names what differs, the party’s own figures one by one', () => {
    const { dossier } = input;
    const later = { ...dossier, plan: { ...dossier.plan, startDate: '2031-01-01' } };
    const dearer = { ...later, economy: { ...dossier.economy, priceYear: 2031 } };
    const told = (of: typeof dossier, net = 1) => positionRestsOn(of, 'kommune-461', net);
    expect(changedParts(told(dossier), told(dossier))).toEqual([]);
    expect(changedParts(told(dossier), told(later))).toEqual(['startDate']);
    expect(changedParts(told(dossier), told(dearer, 2))).toEqual(['priceYear', 'net', 'startDate']);
  });
});

describe('what the other clusters answered early', () => {
  const by = { subject: 'x', name: 'Anna Koordinator' };
  const at = '2026-08-20T08:00:00.000Z';
  const early = {
    ...{ createdAt: '2026-08-03T08:00:00.000Z', why: 'Vi søger erfaringer fra jer.' },
    told: ['lillebaelt', 'soenderjylland', 'sydvestjylland'],
    heard: [
      { cluster: 'lillebaelt', words: 'Hos os manglede aftenvagten.', at, by },
      { cluster: 'soenderjylland', at, by },
    ],
  };

  it('stands on the paper with who said it, also who only read it and who has not answered', () => {
    const told = paper({ early });
    expect(sectionWords(told, 'hearing')).toContain('Fortalt 3. august 2026, mens sagen var en kladde: Vi søger');
    const table = tableOf(told, 'hearing', 'Hvad de andre klynger svarede tidligt');
    expect(table?.rows.map((row) => row.slice(0, 2))).toEqual([
      ['Sundhedsklynge Lillebælt', 'Hos os manglede aftenvagten.'],
      ['Sundhedsklynge Sønderjylland', 'Taget til efterretning'],
      ['Sundhedsklynge Sydvestjylland', 'Ikke besvaret'],
    ]);
    expect(decisionPaper({ ...input, early, language: 'en' }).typed?.texts).toContain('Hos os manglede aftenvagten.');
  });

  it('is not spoken of where nobody was told', () => {
    expect(sectionWords(paper({}), 'hearing')).not.toContain('Tidlig orientering');
  });
});

describe('the parties’ judgements', () => {
  const judged = input.framework.principles.filter((principle) => principle.judged).map(({ id }) => id);
  const rated = (parties: readonly string[]): Partial<PaperInput> => ({
    submission: {
      ...input.submission,
      judgements: parties.map((party) => ({
        party,
        ratings: judged.slice(0, 1).map((principle) => ({ principle, rating: 'partly' as const, reason: 'Delvist' })),
        at: '2026-10-16T08:00:00.000Z',
        by: { subject: 'x', name: 'X' },
      })),
    },
  });

  it('are counted beside each principle that people judge; the citizens are not asked', () => {
    const table = tableOf(paper(rated(['kommune-461', 'region-1083'])), 'principles', 'Samarbejdsrammens principper');
    const said = table?.rows.map(([, status]) => [status].flat().join(' ')) ?? [];
    expect(said.filter((words) => words.includes('2 af 3 parter har vurderet'))).toHaveLength(1);
    expect(said.filter((words) => words.includes('0 af 3 parter har vurderet'))).toHaveLength(judged.length - 1);
  });

  it('are hidden from who is to judge and has not', () => {
    const words = sectionWords(paper({ ...rated(['kommune-461']), judgementsHidden: true }), 'principles');
    expect(words).toContain('De andre parters vurderinger vises, når I selv har vurderet.');
    expect(words).not.toContain('Delvist');
    expect(sectionWords(paper(rated(['kommune-461'])), 'principles')).toContain('Delvist');
  });
});
