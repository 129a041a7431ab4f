// Reasons why a figure is not assessed: a complete sentence in each language, with the name concerned and the place of
// the input.
import { describe, expect, it } from 'vitest';
import * as counts from '../../../src/domain/economics/count-reasons.ts';
import * as reasons from '../../../src/domain/economics/reasons.ts';
import * as settlements from '../../../src/domain/economics/settlement-reasons.ts';
import { LANGUAGES, type Localised } from '../../../src/lib/localised.ts';

const AT = '/economy/alternatives/1/costs/2';
const NAME = 'Sygeplejerske, aften';
const { noAlternative, severalAlternatives, noIndex, noMoneyMoves, eachBearsOwn, because: _, ...plain } = reasons;
type Reason = (pointer: string, name: string) => ReturnType<typeof reasons.noHorizon>;
const ALL = Object.entries({ ...plain, ...counts, ...settlements } as Readonly<Record<string, Reason>>);
/** Reasons that name whom or what they are about. */
const NAMED = ALL.filter(([, reason]) => reason.length === 2);
/** Reasons whose input has only one place. */
const PLACED = ALL.filter(([, reason]) => reason.length === 0);

function expectWhole(said: Localised): void {
  for (const language of LANGUAGES) expect(said[language]).toMatch(/^[\p{Lu}»“”\d].{12,}\.$/u);
  expect(new Set(Object.values(said)).size).toBe(LANGUAGES.length);
}

describe('a reason', () => {
  it.each(ALL)('%s is a sentence in each language, and no two are the same', (_name, reason) => {
    const { status, reason: said } = reason(AT, NAME);
    expect(status).toBe('not-assessed');
    expectWhole(said);
  });

  it.each(NAMED)('%s names what it is about, in each language', (_name, reason) => {
    for (const language of LANGUAGES) expect(reason(AT, NAME).reason[language]).toContain(NAME);
  });

  it('is at the place it is given, or at the one place of its input', () => {
    expect(ALL.length).toBeGreaterThan(25);
    for (const [, reason] of ALL) if (reason.length > 0) expect(reason(AT, NAME).pointer).toBe(AT);
    const places = PLACED.map(([, reason]) => reason(AT, NAME).pointer);
    for (const place of places) expect(place).toMatch(/^\/(economy|volume|responsibility)\/\w+/);
    expect(places).toContain('/economy/horizonYears');
    expect(places).toContain('/economy/priceYear');
    expect(places).toContain('/responsibility/funding');
  });

  it.each(['current', 'proposed'] as const)('says of which solution nothing, or several, is given: %s', (role) => {
    const word = { current: 'i dag', proposed: 'foreslåede' }[role];
    for (const found of [noAlternative(role), severalAlternatives(role)]) {
      expectWhole(found.reason);
      expect(found.reason.da).toContain(word);
      expect(found.reason.en).toContain(role);
      expect(found.reason.sv).toContain({ current: 'i dag', proposed: 'föreslagna' }[role]);
      expect(found.pointer).toBe('/economy/alternatives');
    }
  });

  it('names the year whose index is missing, and says why there is nothing to assess', () => {
    const { reason, pointer } = noIndex(AT, 2031);
    expect(pointer).toBe(AT);
    expectWhole(reason);
    for (const language of LANGUAGES) expect(reason[language]).toContain('2031');
    for (const said of [noMoneyMoves(), eachBearsOwn()]) expectWhole(said);
  });
});
