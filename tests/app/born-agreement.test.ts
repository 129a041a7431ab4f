// What an approval does to agreements: it creates one, replaces it by the next edition, or ends it because the task is
// returned.
import { describe, expect, test } from 'vitest';
import { agreementsOfApproval, replacedSince } from '../../src/app/born-agreement.ts';
import { statusOn } from '../../src/domain/agreement/validity.ts';
import type { AboutAgreement, Proposal } from '../../src/domain/workflow/state.ts';
import { agreement, as, CONDITION, coordinator } from '../domain/agreement/given-agreement.ts';

const before = agreement();
const dossier = { task: { title: 'Igen', receivingParties: ['kommune-461'] }, plan: { startDate: '2028-03-01' } };

function approved(about?: AboutAgreement): Proposal {
  const submission = { id: 's1', status: 'approved', dossierHash: 'h', decisions: [] };
  const approvedSteps = [{ step: 'trin-4', submission: 's1', revision: 1, at: '2028-01-10T10:00:00.000Z' }];
  const { framework, clusters, caseType } = before;
  const whole = {
    id: 'p1',
    framework,
    clusters,
    caseType,
    submissions: [submission],
    approvedSteps,
    ...(about && { about }),
  };
  return whole as unknown as Proposal;
}
const resultOf = (about: AboutAgreement | undefined, today: string, startDate = dossier.plan.startDate) =>
  agreementsOfApproval(
    approved(about),
    about ? [before] : [],
    { dossier: { ...dossier, plan: { startDate } }, economy: undefined },
    { ...as(coordinator, today), id: 'a2' },
  ).map((write) => write.agreement);

describe('an approval', () => {
  test('of any other case makes a first edition', () => {
    expect(resultOf(undefined, '2028-01-10')).toMatchObject([{ id: 'a2', edition: 1, lineage: 'a2' }]);
  });

  test('of an amendment makes the next edition, and the one before is replaced on the day it starts', () => {
    const [next, replaced] = resultOf({ agreement: 'a1', purpose: 'amend' }, '2028-01-10');
    expect(next).toMatchObject({ id: 'a2', edition: 2, lineage: 'a1', number: before.number, replaces: 'a1' });
    expect(replaced?.end).toEqual({ how: 'replaced', from: '2028-03-01', by: 'a2' });
    const of = (day: string) => replaced && statusOn(replaced, day);
    expect([of('2028-02-29'), of('2028-03-01')]).toEqual(['in-force', 'replaced']);
  });

  test('of a reversal makes none, and the agreement ends', () => {
    const all = resultOf({ agreement: 'a1', purpose: 'revert' }, '2028-01-10');
    expect(all).toMatchObject([{ id: 'a1', end: { how: 'reverted', from: '2028-03-01', by: 'p1' } }]);
    expect(all[0] && statusOn(all[0], '2028-03-01')).toBe('ended');
  });

  test('of a case that spreads one makes the agreement of the other cluster, and the first one says so', () => {
    const [born, source] = resultOf({ agreement: 'a1', purpose: 'spread' }, '2028-01-10');
    expect(born).toMatchObject({ id: 'a2', edition: 1, lineage: 'a2' });
    expect(source).toMatchObject({ id: 'a1', end: null, version: before.version + 1 });
    expect(source?.spreads).toMatchObject([{ on: '2028-01-10', clusters: before.clusters, agreement: 'a2' }]);
  });

  test('ends nothing before today', () => {
    expect(resultOf({ agreement: 'a1', purpose: 'revert' }, '2028-04-02')[0]?.end?.from).toBe('2028-04-02');
  });

  test('of an amendment of an edition that is not the newest gets the next free number', () => {
    const later = { ...before, id: 'a3', edition: 4 };
    const [next] = agreementsOfApproval(
      approved({ agreement: 'a1', purpose: 'amend' }),
      [before, later],
      { dossier, economy: undefined },
      { ...as(coordinator, '2028-01-10'), id: 'a2' },
    );
    expect(next?.agreement).toMatchObject({ id: 'a2', edition: 5, replaces: 'a1' });
  });

  test('of an amendment with a condition due before its start ends nothing until that is closed', () => {
    const submission = { id: 's1', status: 'approved', dossierHash: 'h', decisions: [{ conditions: [CONDITION] }] };
    const whole = { ...approved({ agreement: 'a1', purpose: 'amend' }), submissions: [submission] };
    const context = { ...as(coordinator, '2028-01-10'), id: 'a2' };
    const [next, told] = agreementsOfApproval(
      whole as unknown as Proposal,
      [before],
      { dossier, economy: undefined },
      context,
    ).map((write) => write.agreement);
    expect(next).toMatchObject({ metOn: null, terms: { start: '2028-03-01' } });
    expect(told?.end).toEqual({ how: 'replaced', from: '2028-03-01', by: 'a2', waits: true });
    if (!next || !told) throw new Error('two editions are written');
    const met = { ...next, metOn: '2028-04-05' };
    const later = { ...as(coordinator, '2028-04-05') };
    const [ended] = replacedSince(next, met, [told, next], later).map((write) => write.agreement);
    expect(ended?.end).toEqual({ how: 'replaced', from: '2028-04-05', by: 'a2' });
    expect(replacedSince(met, met, [told, next], later)).toEqual([]);
  });
});
