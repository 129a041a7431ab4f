// Every fault of a framework is found at its place, with a complete text.
import { describe, expect, it } from 'vitest';
import type { FaultCode } from '../../../src/domain/governance/fault.ts';
import { FAULT_CODES } from '../../../src/domain/governance/fault.ts';
import { findFaults } from '../../../src/domain/governance/soundness.ts';
import { faultTexts } from '../../../src/domain/governance/soundness-texts.ts';
import { Words } from '../../../src/domain/governance/words.ts';
import { CASES as OWN_CASES } from './fault-cases.ts';
import { MORE_FAULTS, STILL_SOUND } from './fault-cases-others.ts';
import { TYPE_FAULTS } from './fault-cases-types.ts';
import { known, PARAMETER_CASES, SOUND_PARAMETERS } from './known-checks.ts';
import { small } from './small-framework.ts';

const CASES = [...OWN_CASES, ...MORE_FAULTS, ...TYPE_FAULTS];

describe('findFaults', () => {
  it('finds nothing in a sound framework', () => {
    expect(findFaults(small(), known, [])).toEqual([]);
  });

  it('finds nothing in a next version that takes over later, with another framework as successor', () => {
    const later = { validFrom: '2030-01-01', validTo: undefined, continues: [{ framework: 'proeve' }] };
    const successor = { ...small(), id: 'fremtid', ...later };
    expect(
      findFaults({ ...small(), version: 2, validFrom: '2027-01-01', successor: 'fremtid' }, known, [
        small(),
        successor,
      ]),
    ).toEqual([]);
  });

  it.each([...CASES, ...PARAMETER_CASES])(
    '$code at $pointer',
    ({ code, pointer, break: breakIt, others = [], today }) => {
      const draft = small();
      breakIt(draft);
      expect(findFaults(draft, known, others, today)).toContainEqual(expect.objectContaining({ code, pointer }));
    },
  );

  it.each(STILL_SOUND)('finds nothing in %s', (_what, draft, others) => {
    expect(findFaults(draft, known, others, '2026-06-01')).toEqual([]);
  });

  it('takes every parameter within its limits', () => {
    for (const change of SOUND_PARAMETERS) {
      const draft = small();
      change(draft);
      expect(findFaults(draft, known, [])).toEqual([]);
    }
  });

  it('provokes every code', () => {
    expect([...new Set([...CASES, ...PARAMETER_CASES].map((one) => one.code))].toSorted()).toEqual(
      FAULT_CODES.toSorted(),
    );
  });

  it('lists every fault at once', () => {
    const draft = small();
    const together: readonly FaultCode[] = [
      'duplicate-id',
      'unknown-party',
      'unknown-check',
      'unknown-successor',
      'body-validity',
    ];
    for (const code of together) CASES.find((one) => one.code === code)?.break(draft);
    const found = new Set(findFaults(draft, known, []).map((fault) => fault.code));
    expect([...found].toSorted()).toEqual(together.toSorted());
  });

  it('fills every name in its texts from the values', () => {
    for (const { code, pointer, break: breakIt, others = [], today } of [...CASES, ...PARAMETER_CASES]) {
      const draft = small();
      breakIt(draft);
      const fault = findFaults(draft, known, others, today).find((one) => one.code === code && one.pointer === pointer);
      for (const text of Object.values(faultTexts[code])) {
        for (const [, name] of text.matchAll(/\{(\w+)\}/g))
          expect(Object.keys(fault?.values ?? {}), `${code}: ${text}`).toContain(name);
      }
    }
  });
});

it('words of which nobody can see any are missing', () => {
  const told = [{ da: ' \u200b' }, { da: '', sv: '\u00ad' }, {}, { da: '\u200b', sv: 'Ramverk' }].map(
    (words) => Words.safeParse(words).success,
  );
  expect(told).toEqual([false, false, false, true]);
});
