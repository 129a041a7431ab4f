// The history on the page of a case: by day, newest first; consecutive changes by one person are grouped; the page
// says if it is incomplete.
import { describe, expect, test } from 'vitest';
import type { WholeCase } from '../../src/app/ports.ts';
import type { Dossier } from '../../src/domain/dossier/dossier.ts';
import { shippedFramework } from '../../src/domain/governance/shipped.ts';
import { History } from '../../src/web/case/history.tsx';
import { historyByDay } from '../../src/web/case/history-days.ts';
import { translator } from '../../src/web/texts/index.ts';
import type { View } from '../../src/web/view.ts';
import { render } from '../documents/pictures/svg.ts';
import { textOf } from './text-browser.ts';

type Item = WholeCase['history'][number];

function happened(sequence: number, at: string, who: string, what: object): Item {
  const event = { proposal: 'p', at: `${at}:00.000Z`, by: { subject: who.toLowerCase(), name: who }, ...what };
  return { sequence, event: event as unknown as Item['event'] };
}
const stated = (sequence: number, at: string) =>
  happened(sequence, at, 'Mette', { type: 'position.stated', data: { party: 'kommune-461', position: 'supports' } });
const revised = (sequence: number, at: string, who: string, revision: number, ...sections: string[]) =>
  happened(sequence, at, who, { type: 'proposal.revised', data: { revision, sections } });

const ITEMS = [
  revised(6, '2026-11-22T23:30', 'Karen', 6, 'plan'),
  revised(5, '2026-11-22T14:10', 'Karen', 5, 'volume'),
  revised(4, '2026-11-22T14:05', 'Karen', 4, 'task', 'volume'),
  revised(3, '2026-11-22T14:00', 'Karen', 3, 'task'),
  revised(2, '2026-11-22T13:00', 'Otto', 2, 'task'),
  stated(1, '2026-11-21T10:00'),
];

function told(
  items: readonly Item[],
  over: { open?: string; dossiers?: ReadonlyMap<number, Dossier>; left?: boolean } = {},
) {
  const days = historyByDay(items);
  const url = new URL('http://x/sager/p');
  const view = { t: translator('da'), language: 'da', url } as unknown as View;
  const found = { framework: shippedFramework('syddanmark-2022') };
  const { open = days[0]?.day ?? '', dossiers = new Map(), left = false } = over;
  return render(<History {...{ view, found, days, open, dossiers, left }} />);
}

describe('by day', () => {
  test('in Denmark: what was late in the evening is of the next day', () => {
    expect(historyByDay(ITEMS).map(({ day, entries }) => [day, entries.length])).toEqual([
      ['2026-11-23', 1],
      ['2026-11-22', 2],
      ['2026-11-21', 1],
    ]);
  });

  test('what one person changed in a row is one entry, from the first revision to the last', () => {
    const [karen, otto] = historyByDay(ITEMS)[1]?.entries ?? [];
    expect(karen).toMatchObject({
      count: 3,
      since: '2026-11-22T14:00:00.000Z',
      sequence: 5,
      change: { sections: ['task', 'volume'], before: 2, after: 5 },
    });
    expect(otto).toMatchObject({ count: 1, change: { before: 1, after: 2 } });
  });

  test('what another did in between parts them, and so does a number that is no part of the dossier', () => {
    const between = [revised(3, '2026-11-22T14:10', 'Karen', 4, 'task'), stated(2, '2026-11-22T14:05')];
    const parted = [...between, revised(1, '2026-11-22T14:00', 'Karen', 2, 'task')];
    expect(historyByDay(parted)[0]?.entries.map(({ count }) => count)).toEqual([1, 1, 1]);
    const numbers = revised(2, '2026-11-22T14:05', 'Karen', 2);
    expect(historyByDay([numbers, revised(1, '2026-11-22T14:00', 'Karen', 2, 'task')])[0]?.entries).toHaveLength(2);
  });
});

describe('on the page', () => {
  test('the newest day is open, the others are folded and lead to what was changed on them', () => {
    const html = told(ITEMS);
    expect(
      [...html.matchAll(/<details id="dag-([\d-]+)"[^>]*?( open)?>/g)].map(([, day, open]) => [day, open]),
    ).toEqual([
      ['2026-11-23', ' open'],
      ['2026-11-22', undefined],
      ['2026-11-21', undefined],
    ]);
    expect(html).toContain('href="/sager/p?dag=2026-11-22#dag-2026-11-22"');
    expect(html).not.toContain('?dag=2026-11-21');
    expect(textOf(html)).toMatch(
      /^23\. november 2026 \(1\) 00\.30: Oplysningerne er ændret: .* \(Karen\) 22\. november 2026 \(2\) 15\.00–15\.10: Oplysningerne er ændret 3 gange: Opgaven, Omfang \(Karen\) 14\.00: Oplysningerne er ændret: Opgaven \(Otto\) .* 21\. november 2026 \(1\) 11\.00: Odense Kommune .* \(Mette\)$/,
    );
  });

  test('each change tells its fields before and after; where all ended as they were, that', () => {
    const dossier = (whyMove: string): Dossier => ({ task: { whyMove } });
    const dossiers = new Map([
      [1, dossier('Kort')],
      [2, dossier('Længere')],
      [5, dossier('Længere')],
    ]);
    const said = textOf(told(ITEMS, { open: '2026-11-22', dossiers }));
    expect(said).toContain('Opgaven, Omfang (Karen) Alle felter endte, som de var.');
    expect(said).toMatch(/\(Otto\) Se feltet, der blev ændret Ændret kl\. 14\.00 Felt Før Efter .* Kort Længere/);
  });

  test('of a change of very many fields the first are told, and how many more there are', () => {
    const activities = Array.from({ length: 80 }, (_one, n) => ({ id: `a${n}`, name: `Aktivitet ${n}` }));
    const dossiers = new Map<number, Dossier>([
      [1, {}],
      [2, { volume: { activities } }],
    ]);
    const said = textOf(told(ITEMS, { open: '2026-11-22', dossiers }));
    const count = Number(/Se de (\d+) felter/.exec(said)?.[1]);
    expect(count).toBeGreaterThanOrEqual(80);
    expect(said).toContain(`Der er ${count - 60} ændrede felter mere.`);
    expect([said.includes('Aktivitet 3 '), said.includes('Aktivitet 79')]).toEqual([true, false]);
  });

  test('where older events are left out, how many are shown is said', () => {
    expect(textOf(told(ITEMS, { left: true }))).toMatch(/^Kun de 6 seneste hændelser er vist\. 23\. november 2026/);
    expect(textOf(told([]))).toBe(translator('da')('none'));
  });
});
