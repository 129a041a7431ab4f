// Which framework is best for a new case, day by day around the end of 2026, and why.
import { expect, test } from 'vitest';
import { offerOf, offerReason, offersOn } from '../../src/app/offer-frameworks.ts';
import { shippedFramework, shippedFrameworks } from '../../src/domain/governance/shipped.ts';

const published = shippedFrameworks();

function codesOn(day: string): Readonly<Record<string, string>> {
  return Object.fromEntries(offersOn(published, day).map(({ framework, code }) => [framework.id, code]));
}

test.each([
  ['2026-11-29', 'in-force', 'not-yet-in-force'],
  // The notice takes 14 days: the last day of the framework is 31 December.
  ['2026-12-17', 'in-force', 'not-yet-in-force'],
  ['2026-12-18', 'ends-before-decision', 'takes-over'],
  ['2026-12-31', 'ends-before-decision', 'takes-over'],
  ['2027-01-01', 'over', 'in-force'],
  ['2029-01-15', 'over', 'in-force'],
])('on %s the clusters of Syddanmark are %s and the sundhedsråd %s', (day, clusters, councils) => {
  const codes = codesOn(day);
  expect([codes['syddanmark-2022'], codes['sundhedsraad-2027']]).toEqual([clusters, councils]);
});

test('a framework without an end is offered on every day', () => {
  for (const day of ['2026-11-29', '2027-01-15', '2029-01-15'])
    expect(codesOn(day)['lgs-goteborg-2009']).toBe('in-force');
});

test('the reason names the days, as people write them', () => {
  const offer = offerOf(shippedFramework('syddanmark-2022'), published, '2026-12-20');
  expect(offer.earliestDecision).toBe('2027-01-03');
  expect(offerReason(offer).da).toBe(
    'Rammen ophører 1. januar 2027, og en sag, der oprettes 20. december 2026, kan tidligst besluttes 3. januar 2027: De andre klynger har 14 dage til at svare på orienteringen.',
  );
});

test('of several versions only the one for new cases is offered, and one that nobody has published is not', () => {
  const first = shippedFramework('sundhedsraad-2027');
  const second = { ...first, version: 2, validFrom: '2028-01-01' };
  const codes = [
    ...offersOn([first, second], '2028-06-01'),
    offerOf({ ...first, version: 3 }, published, '2027-06-01'),
  ];
  expect(codes.map(({ code }) => code)).toEqual(['other-version', 'in-force', 'not-published']);
});
