// The parts of the economy page from constructed results: who pays whom, ceilings, keys, funding, and effects that are
// not money.
import { expect, test } from 'vitest';
import type { Dossier } from '../../src/domain/dossier/dossier.ts';
import { computeEconomy } from '../../src/domain/economics/economy.ts';
import type { EconomyResult } from '../../src/domain/economics/economy-result.ts';
import { caseTypeOf } from '../../src/domain/governance/case-types.ts';
import { shippedFramework } from '../../src/domain/governance/shipped.ts';
import { FiguresAbove, FiguresBelow } from '../../src/web/economy/figures.tsx';
import { ownVolume, triedVolume, volumePatch } from '../../src/web/economy/try-volume.ts';
import { translator } from '../../src/web/texts/index.ts';
import { render } from '../documents/pictures/svg.ts';
import { textOf } from './text-browser.ts';

const framework = shippedFramework('syddanmark-2022');
const view = { t: translator('da'), language: 'da' } as const;
const REGION = { party: 'region-1083' };
const EACH = { each: ['kommune-461', 'kommune-420'] };

/** Wound care: today 9,400 per visit of the region; proposed 4,100 each and 1,200 of the region; tariff 4,100. */
const dossier: Dossier = {
  volume: {
    activities: [
      {
        id: 'besoeg',
        name: 'Besøg',
        unit: 'besøg',
        counts: [
          { party: 'kommune-461', low: 300, expected: 360, high: 400 },
          { party: 'kommune-420', expected: 150 },
        ],
        phaseIn: [0.5],
      },
    ],
  },
  economy: {
    currency: 'DKK',
    priceYear: 2026,
    horizonYears: 3,
    quality: { kind: 'measured', higherIsBetter: true, minimum: 90, setBy: 'proposer' },
    keys: [
      {
        id: 'to',
        name: 'To til en',
        weights: [
          { party: 'kommune-461', weight: 2 },
          { party: 'kommune-420', weight: 1 },
        ],
      },
    ],
    alternatives: [
      {
        id: 'i-dag',
        name: 'Ambulatoriet',
        role: 'current',
        effect: { expected: 93 },
        costs: [
          {
            id: 'amb',
            label: 'Ambulant besøg',
            payer: REGION,
            nature: 'per-unit',
            counts: 'all',
            amount: { expected: 9400 },
            released: { share: 0.75, fromYear: 1 },
          },
        ],
      },
      {
        id: 'hjem',
        name: 'Hjemme',
        role: 'proposed',
        effect: { expected: 94 },
        costs: [
          { id: 'besoeg', label: 'Besøg', payer: EACH, nature: 'per-unit', amount: { expected: 4100 } },
          {
            id: 'raad',
            label: 'Rådgivning',
            payer: REGION,
            nature: 'per-unit',
            counts: 'all',
            amount: { expected: 1200 },
          },
        ],
        settlements: [
          {
            id: 'takst',
            label: 'Takst',
            from: REGION,
            to: EACH,
            model: 'per-unit',
            counts: 'to',
            amount: 4100,
            ceiling: 380,
            limitsIn: 'units',
          },
          { id: 'start', label: 'Opstart', from: REGION, to: { shared: 'to' }, model: 'fixed', amount: 30000 },
        ],
      },
      {
        id: 'digital',
        name: 'Video',
        role: 'other',
        effect: { expected: 80 },
        costs: [{ id: 'video', label: 'Video', payer: REGION, nature: 'recurring', amount: { expected: 100000 } }],
      },
    ],
  },
  responsibility: { funding: REGION },
};

function economyOf(of: Dossier): EconomyResult {
  const { discountRates, priceIndex = [] } = framework.settings;
  const basis = { caseType: caseTypeOf(framework), discountRates, priceIndex, parties: framework.parties };
  return computeEconomy(of, { ...basis, dossierHash: '0'.repeat(64), draws: 0 });
}

const economy = economyOf(dossier);
const props = { view, found: { dossier, framework }, economy, saved: economy, tried: undefined };
const above = textOf(render(<FiguresAbove {...props} />));
const below = textOf(render(<FiguresBelow {...props} />));

test('LEON names what only the floor keeps out, and by how much a year', () => {
  expect(above).toContain(
    'Video er 2.603.000 kr. billigere om året og tæller kun ikke med, fordi kvalitetskravet holder det ude.',
  );
});

test('costs per unit of the main activity, side by side', () => {
  expect(above).toContain('Omkostning pr. enhed (besøg) 9.400,00 kr. 5.300,00 kr. 196,08 kr.');
});

test('each party in an ordinary year', () => {
  expect(below).toContain('Odense Kommune 360 0 kr. 1.476.000 kr. −1.496.000 kr. −20.000 kr.');
  expect(below).toContain('Assens Kommune 150 0 kr. 615.000 kr. −625.000 kr. −10.000 kr.');
});

test('who pays whom, by the unit and by a key, and where a ceiling begins to count', () => {
  expect(below).toContain(
    'Takst Region Syddanmark Odense Kommune 360 4.100 kr. 1.476.000 kr. Loftet nås ved højt omfang',
  );
  expect(below).toContain('Opstart Region Syddanmark Assens Kommune – – 10.000 kr. –');
  expect(below).toContain('To til en');
  expect(below).toContain('Odense Kommune 66,7 %');
});

test('what funding says against what the money does, and the payments that would make it even', () => {
  expect(below).toContain('Odense Kommune 0 kr. −20.000 kr. −20.000 kr. Gevinst');
  expect(below).toContain('Det går op, hvis: Odense Kommune betaler 20.000 kr. mere om året til Region Syddanmark');
});

test('what becomes free without becoming money stands apart, year by year', () => {
  expect(below).toContain('Frigjort kapacitet, ikke kroner');
  expect(below).toMatch(/Region Syddanmark År 1 [^A-Z]*−[^A-Z]* 599\.250 kr\./);
  expect(below).toContain('Flyttes gradvist: år 1 50 %, derefter alt.');
});

test('no market prices are claimed: the word is nowhere', () => {
  expect(`${above} ${below}`.toLowerCase()).not.toContain('samfundsøkonomi');
});

test('another volume keeps the mix, and what was low and high belongs to the counts it was about', () => {
  expect(ownVolume(dossier)).toBe(510);
  expect(triedVolume('1.020', dossier, 'da')).toBe(1020);
  expect(triedVolume(510, dossier, 'da')).toBeUndefined();
  expect(triedVolume(5, {}, 'da')).toBeUndefined();
  expect(volumePatch(1020, dossier)).toEqual({
    volume: {
      activities: [
        {
          ...dossier.volume?.activities?.[0],
          counts: [
            { party: 'kommune-461', expected: 720 },
            { party: 'kommune-420', expected: 300 },
          ],
        },
      ],
    },
  });
});

test('counts that are not split: nothing per party, and it says so', () => {
  const joint: Dossier = {
    ...dossier,
    volume: { activities: [{ id: 'besoeg', unit: 'besøg', counts: [{ expected: 510 }] }] },
  };
  const said = textOf(
    render(<FiguresBelow view={view} found={{ dossier: joint, framework }} economy={economyOf(joint)} />),
  );
  expect(said).toContain('Antallet er ikke fordelt på parter. Derfor kan tal for den enkelte part ikke regnes ud.');
  expect(said).not.toContain('Hver part i et almindeligt år');
});
