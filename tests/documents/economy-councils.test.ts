// The economy under the sundhedsråd, on the decision paper.
import { describe, expect, it } from 'vitest';
import { decisionPaper } from '../../src/documents/decision-paper.ts';
import type { Block, Paper } from '../../src/documents/paper.ts';
import { Dossier } from '../../src/domain/dossier/dossier.ts';
import type { Framework } from '../../src/domain/governance/framework.ts';
import { shippedFramework } from '../../src/domain/governance/shipped.ts';
import { sectionWords } from './paper-words.ts';
import { sampleInput, syddanmark } from './sample-case.ts';

type Options = { readonly framework?: Framework };
const inputOf = (dossier: Dossier, { framework = syddanmark }: Options = {}) =>
  sampleInput('iv-antibiotics', 'da', { dossier, framework, decided: false, draws: 20 });

type Table = Extract<Block, { kind: 'table' }>;

function tableOf(paper: Paper, section: string, caption: string): Table | undefined {
  const blocks = paper.sections.find(({ id }) => id === section)?.blocks ?? [];
  return blocks.find((block): block is Table => block.kind === 'table' && block.caption.startsWith(caption));
}

describe('an agreement under the health councils', () => {
  const councils = shippedFramework('sundhedsraad-2027');

  it('compares with what the law makes each fund, and says so in the calculation', () => {
    const [type] = councils.caseTypes;
    expect(type?.baseline).toBe('funded-by-law');
    const dossier = Dossier.parse({
      task: { transferringParties: ['kommune-101'], receivingParties: ['kommune-101'] },
      volume: { activities: [{ id: 'p', unit: 'pladser', counts: [{ party: 'kommune-101', expected: 10 }] }] },
      responsibility: { funding: { party: 'region-oestdanmark' } },
      economy: {
        priceYear: 2027,
        horizonYears: 2,
        alternatives: (['current', 'proposed'] as const).map((role) => ({
          id: role,
          role,
          costs: [
            {
              id: 'drift',
              label: 'Drift',
              payer: { party: 'kommune-101' },
              nature: 'recurring',
              amount: { expected: 40_000_000 },
            },
          ],
          settlements:
            role === 'current'
              ? []
              : [
                  {
                    id: 'f',
                    label: 'Ramme',
                    from: { party: 'region-oestdanmark' },
                    to: { party: 'kommune-101' },
                    model: 'fixed',
                    amount: 30_000_000,
                  },
                ],
        })),
      },
    });
    const paper = decisionPaper(inputOf(dossier, { framework: councils }));
    const rows = tableOf(paper, 'annexes', 'Tal for hver betaling')?.rows ?? [];
    expect(rows.find(([name]) => name === 'Region Østdanmark: udgift i dag')?.slice(1, 3)).toEqual([
      '40.000.000 kr.',
      'Drift 40.000.000 kr.',
    ]);
    expect(sectionWords(paper, 'annexes')).toContain('Myndighed og finansiering er flyttet ved lov');
    expect(sectionWords(paper, 'economy')).toContain('betaler Københavns Kommune 10.000.000 kr. mere om året.');
  });
});
