import type { VNode } from 'preact';
import { describe, expect, it } from 'vitest';
import { sayKroner } from '../../../src/documents/formats.ts';
import { BreakEven } from '../../../src/documents/pictures/break-even.tsx';
import { CostEffect } from '../../../src/documents/pictures/cost-effect.tsx';
import { CostShift, shiftsOf } from '../../../src/documents/pictures/cost-shift.tsx';
import { moneyScale } from '../../../src/documents/pictures/money-scale.ts';
import { differenceOf, Tornado, turning } from '../../../src/documents/pictures/tornado.tsx';
import { Waterfall, waterfallSteps } from '../../../src/documents/pictures/waterfall.tsx';
import { LANGUAGES } from '../../../src/lib/localised.ts';
import { expectSensible } from '../absurd.ts';
import { sampleInput, syddanmark } from '../sample-case.ts';
import { dossierOf, EXTREMES, economyOf, MUNICIPALITIES, UNFINISHED } from './extreme-economies.ts';
import { collisions, faultsOf, outside, render, wordsOf } from './svg.ts';

const partyName = (id: string) => syddanmark.parties.find((party) => party.id === id)?.name ?? id;
const iv = sampleInput('iv-antibiotics').dossier;
const cases = Object.entries({
  ...EXTREMES,
  'the demonstration': iv,
  'the catheter case': sampleInput('catheter-care').dossier,
});

function pictures(dossier: typeof iv, language: 'da' | 'en' | 'sv' = 'da'): Readonly<Record<string, VNode>> {
  const same = { language, economy: economyOf(dossier), currency: 'DKK' };
  return {
    sectors: <CostShift id="sectors" {...same} by="sector" partyName={partyName} />,
    parties: <CostShift id="parties" {...same} by="party" partyName={partyName} />,
    waterfall: <Waterfall id="waterfall" {...same} partyName={partyName} />,
    effect: <CostEffect id="effect" {...same} unit="forløb" measure={dossier.economy?.quality} />,
    tornado: <Tornado id="tornado" {...same} />,
    even: <BreakEven id="even" {...same} unit="forløb" />,
    chosen: <BreakEven id="chosen" {...same} unit="forløb" chosen={90} />,
  };
}

describe.each(cases)('every picture of %s', (_name, dossier) => {
  it.each(LANGUAGES)('is sound, and no label meets another or sticks out, in %s', (language) => {
    for (const [name, picture] of Object.entries(pictures(dossier, language))) {
      const html = render(picture);
      expect(faultsOf(html), name).toEqual([]);
      expect(collisions(html), name).toEqual([]);
      expect(outside(html), name).toEqual([]);
      expect(html, name).not.toMatch(/\{[A-Za-z]+\}/);
    }
  });
});

it.each([0.49, 0.3, -0.3, -0.49])('a difference of %d kr. is none', (kroner) => {
  const lines = MUNICIPALITIES.slice(0, 2).map((party) => ({ party, was: 100, becomes: 100 + kroner }));
  for (const picture of Object.values(pictures(dossierOf(lines)))) expectSensible(render(picture).split(/<[^>]+>/));
});

describe('a picture that cannot be drawn', () => {
  it('says why instead', () => {
    for (const [name, picture] of Object.entries(pictures(UNFINISHED))) {
      const html = render(picture);
      expect(html, name).not.toContain('<svg');
      expect(html, name).toMatch(/Figuren er ikke tegnet\. .{15,}/);
      expect(faultsOf(html), name).toEqual([]);
    }
    expect(render(pictures(UNFINISHED).even ?? <p />)).toContain('»a« har ingen omkostninger.');
  });
});

describe('a scale of money', () => {
  it.each([
    ['only gains', [100, 5000]],
    ['only losses', [-5000, -100]],
    ['both', [-100, 5000]],
    ['nothing', [0, 0]],
    ['no value', []],
  ])('includes zero and every value: %s', (_name, values) => {
    const { at, ticks } = moneyScale(values, [10, 110], { language: 'da', currency: 'DKK', diverging: true });
    for (const value of [0, ...values]) {
      expect(at(value)).toBeGreaterThanOrEqual(10);
      expect(at(value)).toBeLessThanOrEqual(110);
    }
    expect(ticks.map(({ value }) => value)).toContain(0);
  });
  it('counts in kroner, thousands or millions', () => {
    const unit = (ore: number) => moneyScale([ore], [0, 1], { language: 'da', currency: 'DKK' }).unit;
    expect([unit(500_00), unit(500_000_00), unit(5_000_000_00)]).toEqual(['kr.', '1.000 kr.', 'mio. kr.']);
  });
});

describe('the cost shift', () => {
  it.each(cases)('adds up to the total of every year: %s', (_name, dossier) => {
    const economy = economyOf(dossier);
    for (const by of ['sector', 'party'] as const) {
      const shifts = shiftsOf({ economy, by, partyName, language: 'da' });
      for (const { year, before, after } of economy.total) {
        const rows = shifts.filter(({ years }) => {
          const [first = 0, last = first] = years.replace('år ', '').split('-').map(Number);
          return first <= year && year <= last;
        });
        expect(rows.reduce((sum, { row }) => sum + row.before, 0)).toBe(before);
        expect(rows.reduce((sum, { row }) => sum + row.after, 0)).toBe(after);
      }
    }
  });
  it('says who pays more, who saves and how much', () => {
    const economy = economyOf(
      dossierOf([
        { party: 'region-1083', was: 900_000, becomes: 100_000 },
        { party: 'kommune-461', was: 0, becomes: 250_000.5 },
      ]),
    );
    const words = wordsOf(
      render(<CostShift id="x" language="da" economy={economy} currency="DKK" by="party" partyName={partyName} />),
    );
    expect(words).toContain('Region Syddanmark sparer 800.000 kr. (år 1-5, pr. år).');
    expect(words).toContain('Odense Kommune betaler 250.001 kr. mere (år 1-5, pr. år).');
  });
  it('has a row for each of 22 municipalities', () => {
    const html = render(pictures(EXTREMES['22 parties'] ?? {}).parties ?? <p />);
    for (const party of MUNICIPALITIES) expect(html).toContain(`>${partyName(party)}</text>`);
  });
});

describe('the waterfall', () => {
  it.each(cases)('goes from today to the proposal without a gap: %s', (_name, dossier) => {
    const economy = economyOf(dossier);
    const steps = waterfallSteps({ economy, partyName, language: 'da' }) ?? [];
    const [today, proposed] = [steps[0], steps.at(-1)];
    let level = today?.to ?? Number.NaN;
    for (const step of steps.slice(1, -1)) {
      expect(step.from).toBe(level);
      level = step.to;
    }
    expect(level).toBe(proposed?.to);
    const role = (name: string) => economy.alternatives.find((one) => one.role === name)?.annualEquivalentCost;
    expect([today?.to, proposed?.to]).toEqual([role('current'), role('proposed')]);
    const words = wordsOf(render(pictures(dossier).waterfall ?? <p />));
    expect(words).toContain(sayKroner(today?.to ?? 0, 'da', 'DKK'));
    expect(words).toContain(sayKroner(proposed?.to ?? 0, 'da', 'DKK'));
  });
});

describe('cost and effect', () => {
  it('says of every alternative what it costs, its effect, and whether it reaches the floor', () => {
    const words = wordsOf(render(pictures(iv).effect ?? <p />));
    expect(words).toContain(
      'Indlæggelse på OUH som i dag (i dag): 19.650 kr. pr. enhed (forløb), effekt 93, når kvalitetskravet.',
    );
    expect(words).toContain(
      'Borgeren møder hver dag i ambulatoriet: 10.780 kr. pr. enhed (forløb), effekt 86, når ikke kvalitetskravet.',
    );
  });
  it('hatches the side that does not reach the floor, also where lower is better', () => {
    const lower = { ...iv, economy: { ...iv.economy, quality: { ...iv.economy?.quality, higherIsBetter: false } } };
    const hatched = (dossier: typeof iv) =>
      /<rect x="([\d.]+)" width="([\d.]+)"[^>]*fill="url\(#effect-below-floor\)"/.exec(
        render(pictures(dossier).effect ?? <p />),
      );
    const [, left] = hatched(iv) ?? [];
    const [, right] = hatched(lower) ?? [];
    expect(Number(left)).toBe(70);
    expect(Number(right)).toBeGreaterThan(70);
  });
});

describe('the tornado', () => {
  it('says what matters most and which figures alone can turn the result', () => {
    const dossier = dossierOf([{ party: 'region-1083', was: 1_000_000, becomes: 900_000 }]);
    const economy = economyOf(dossier);
    expect(differenceOf(economy)).toBe(-100_000_00);
    expect(turning(economy)).toHaveLength(2);
    const words = wordsOf(render(pictures(dossier).tornado ?? <p />));
    expect(words).toContain(
      'Mest betyder »I dag: Udgift hos region-1083«: forskellen mellem forslaget og i dag går fra 400.000 kr. til −600.000 kr. om året.',
    );
    expect(words).toContain(
      'Alene »I dag: Udgift hos region-1083« og »Forslaget: Udgift hos region-1083« kan vende resultatet.',
    );
    expect(wordsOf(render(pictures(iv).tornado ?? <p />))).toContain('Intet enkelt tal kan vende resultatet.');
  });
});

describe('the break-even', () => {
  it('says where the two cost the same, and what both cost at the volume', () => {
    expect(wordsOf(render(pictures(iv).even ?? <p />))).toContain(
      'De to koster det samme ved 470,56 forløb om året; ved flere er forslaget den billigste af de to.',
    );
    expect(wordsOf(render(pictures(iv).even ?? <p />))).toContain(
      'Ved 1.000 forløb koster i dag 19.650.000 kr. og forslaget 15.472.704 kr. om året.',
    );
    expect(wordsOf(render(pictures(iv).chosen ?? <p />))).toContain(
      'Ved 90 forløb koster i dag 1.768.500 kr. og forslaget 4.771.104 kr. om året.',
    );
  });
  it('does not let the slider move the axes', () => {
    const axes = (html: string) => [...html.matchAll(/text-anchor="middle">([\d.,]+)</g)].map((found) => found[1]);
    const [even, chosen] = [render(pictures(iv).even ?? <p />), render(pictures(iv).chosen ?? <p />)];
    expect(axes(even).length).toBeGreaterThan(4);
    expect(axes(chosen)).toEqual(axes(even));
  });
});
