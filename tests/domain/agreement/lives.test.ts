// Whole lives of agreements: nineteen councils, notice while patients are in a course, and two amendments without
// double counting.
import { describe, expect, test } from 'vitest';
import { joinAgreement } from '../../../src/domain/agreement/commands/join.ts';
import { giveNotice } from '../../../src/domain/agreement/commands/notice.ts';
import { dueOf } from '../../../src/domain/agreement/due.ts';
import { isDueTo } from '../../../src/domain/agreement/guards.ts';
import { nextToReport } from '../../../src/domain/agreement/periods.ts';
import type { Agreement } from '../../../src/domain/agreement/state.ts';
import { boundOf, inForceFrom, statusOn, waitsFor } from '../../../src/domain/agreement/validity.ts';
import { balanceYears } from '../../../src/domain/registers/balance-years.ts';
import {
  agreement,
  as,
  body,
  coordinator,
  framework,
  odense,
  person,
  planner,
  play,
  svendborg,
} from './given-agreement.ts';

/** Nineteen municipalities of the framework of Syddanmark. */
const COUNCILS = framework.parties.filter(({ kind }) => kind === 'municipality').slice(0, 19);

function join(before: Agreement, party: string, decidedOn: string): Agreement {
  const command = { party, answer: 'joined', decidedOn, condition: `c-${party}` } as const;
  return play(before, joinAgreement(before, command, as(person(party, `member:${party}`), decidedOn)));
}

describe('nineteen councils', () => {
  const asked = agreement({
    terms: { receiving: COUNCILS.map(({ id }) => id) },
    joining: {
      kinds: ['municipality'],
      among: 'receiving',
      inForce: { atLeast: [{ kind: 'municipality', number: 15 }] },
    },
  });
  const early = COUNCILS.slice(0, 17).reduce((state, { id }) => join(state, id, '2027-03-15'), asked);
  const [late, last] = COUNCILS.slice(17).map(({ id }) => id) as [string, string];

  test('of which seventeen join before the start: it starts without the two', () => {
    expect(COUNCILS).toHaveLength(19);
    expect(waitsFor(asked)).toEqual([{ for: 'joins', kind: 'municipality', needed: 15, joined: 0 }]);
    expect([inForceFrom(early), statusOn(early, '2027-06-01')]).toEqual(['2027-06-01', 'in-force']);
    expect(
      dueOf(early)
        .filter(({ kind }) => kind === 'join')
        .map(({ party }) => party),
    ).toEqual([late, last]);
  });

  test('of which two join later: each is bound, and reports, from then on', () => {
    const all = join(join(early, late, '2027-09-20'), last, '2028-02-01');
    const of = (id: string) => all.parties.find(({ party }) => party === id) ?? expect.fail();
    expect([boundOf(all, of(late))?.from, boundOf(all, of(last))?.from]).toEqual(['2027-09-20', '2028-02-01']);
    expect([nextToReport(all, of(late))?.id, nextToReport(all, of(last))?.id]).toEqual(['2027-H2', '2028-H1']);
    expect(nextToReport(all, of(COUNCILS[0]?.id ?? ''))?.id).toBe('2027-H1');
    expect(waitsFor(all)).toEqual([]);
  });
});

test('notice with running patients: what happens to them must be read, and each owes its figures until it has left', () => {
  const made = agreement();
  const notice = (state: Agreement, by: typeof odense, party: string, day: string) =>
    play(state, giveNotice(state, { party, reason: 'For få', runningPatientsRead: true }, as(by, day)));
  const unread = { party: 'kommune-461', reason: 'For få', runningPatientsRead: false };
  expect(() => giveNotice(made, unread, as(odense, '2027-09-15'))).toThrow();
  const ending = notice(notice(made, odense, 'kommune-461', '2027-09-15'), svendborg, 'kommune-479', '2027-10-01');
  expect(ending.terms.runningPatients).toBe('Forløb, der er begyndt, gøres færdige.');
  expect(ending.end).toEqual({ how: 'terminated', from: '2028-04-01' });
  expect([statusOn(ending, '2028-03-31'), statusOn(ending, '2028-04-01')]).toEqual(['under-notice', 'ended']);
  const reports = dueOf(ending).filter(({ kind, party }) => kind === 'report' && party === 'kommune-479');
  expect(reports).toMatchObject([{ what: '2027-H1', until: '2028-05-01' }]);
});

test('amended twice, its portfolio is counted once', () => {
  const A_YEAR = 420 * 742_550;
  const edition = (start: string, end: Agreement['end']): Agreement => ({
    ...agreement({ terms: { start, months: 36 } }),
    end,
  });
  const three = [
    edition('2027-06-01', { how: 'replaced', from: '2028-03-01', by: 'a2' }),
    edition('2028-03-01', { how: 'replaced', from: '2028-10-01', by: 'a3' }),
    edition('2028-10-01', null),
  ];
  const settledIn = (year: number) =>
    three
      .flatMap(balanceYears)
      .filter((row) => row.party === 'kommune-461' && row.year <= year && (row.until ?? 9999) > year)
      .reduce((sum, { settled }) => sum + (settled ?? 0), 0);
  expect([settledIn(2027), settledIn(2028), settledIn(2029)]).toEqual([(A_YEAR * 7) / 12, A_YEAR, A_YEAR]);
});

describe('who is told what falls due', () => {
  const about = { body: 'fyn-political', clusters: ['fyn'], framework: { id: framework.id, version: 1 } };
  const told = (actor: typeof odense, kind: Parameters<typeof isDueTo>[1]['kind'], party: string | null = null) =>
    isDueTo(actor, { kind, party, ...about }, framework);

  test('what names a party is for who speaks for it', () => {
    expect([odense, svendborg, planner, body].map((actor) => told(actor, 'report', 'kommune-461'))).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });

  test.each([
    ['regulation', [true, false, false, false]],
    ['midterm', [true, true, false, false]],
    ['renewal', [true, true, false, false]],
    ['milestone', [true, true, true, false]],
  ] as const)('%s is for planner, body, coordinator, member: %j', (kind, expected) => {
    expect([planner, body, coordinator, odense].map((actor) => told(actor, kind))).toEqual(expected);
  });
});
