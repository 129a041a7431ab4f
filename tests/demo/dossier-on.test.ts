// The dates of a demonstration dossier follow the day on which it is played.
import { expect, test } from 'vitest';
import catheterCare from '../../src/demo/catheter-care.json' with { type: 'json' };
import copd from '../../src/demo/copd-telemonitoring.json' with { type: 'json' };
import iv from '../../src/demo/iv-antibiotics.json' with { type: 'json' };
import { dateOn, dossierOn } from '../../src/demo/play/dossier-on.ts';
import { sceneOn } from '../../src/demo/play/scene.ts';
import { findContradictions } from '../../src/domain/dossier/contradictions.ts';
import { Dossier } from '../../src/domain/dossier/dossier.ts';
import { findReferenceFaults } from '../../src/domain/dossier/references.ts';
import { shippedFramework } from '../../src/domain/governance/shipped.ts';

const DAYS = ['2026-11-29', '2026-12-31', '2027-01-01', '2027-01-15', '2028-02-29', '2029-01-15'] as const;

test('in the month when they were written they are as they were written', () => {
  for (const dossier of [iv, catheterCare, copd]) expect(dossierOn(dossier, '2026-11-29')).toEqual(dossier);
});

test.each(DAYS)('on %s each is a sound dossier that names only what its framework has', (day) => {
  const { framework, wording } = sceneOn(day);
  for (const written of [iv, catheterCare, copd]) {
    const dossier = Dossier.parse(dossierOn(written, day, wording));
    expect(findContradictions(dossier)).toEqual([]);
    expect(findReferenceFaults(dossier, shippedFramework(framework))).toEqual([]);
    expect(dossier.plan?.startDate?.localeCompare(day)).toBe(1);
    expect(dossier.economy?.priceYear).toBe(Number(day.slice(0, 4)));
  }
});

test('dates move by months, and a month too short ends on its last day', () => {
  expect(dateOn('2027-05-01', '2027-01-15')).toBe('2027-07-01');
  expect(dateOn('2028-10-31', '2027-02-28')).toBe('2029-01-31');
  expect(dateOn('2028-11-30', '2027-02-01')).toBe('2029-02-28');
});

test('months and price levels in words move too; numbers of laws do not', () => {
  const said = (text: string, day = '2029-01-15') => dossierOn(text, day);
  expect(said('August og september 2026')).toBe('Oktober og november 2028');
  expect(said('August og september 2026', '2027-02-01')).toBe('November og december 2026');
  expect(said('drøftet i december 2026')).toBe('drøftet i februar 2029');
  expect(said('Illustrativt: lønniveau 2026; klyngens opgørelse for 2025')).toBe(
    'Illustrativt: lønniveau 2029; klyngens opgørelse for 2028',
  );
  expect(said('VEJ 115/2009 og BEK 1219/2009')).toBe('VEJ 115/2009 og BEK 1219/2009');
});

test('from 2027 nothing in them speaks of the clusters that have ended', () => {
  const { wording } = sceneOn('2027-01-01');
  for (const dossier of [iv, catheterCare, copd])
    expect(JSON.stringify(dossierOn(dossier, '2027-01-01', wording))).not.toMatch(
      /klynge|Sundhedssamarbejdsudvalg|KKR/i,
    );
});
