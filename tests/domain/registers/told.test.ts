// Experiences and early announcements: who may make them, who is told, and the effect of an answer.
import { describe, expect, test } from 'vitest';
import { Refusal } from '../../../src/domain/refusal.ts';
import {
  type Announcement,
  announceCase,
  closeAnnouncement,
  hearAnnouncement,
  reviseAnnouncement,
} from '../../../src/domain/registers/announcement.ts';
import { columnsOfEntry, evolveEntry } from '../../../src/domain/registers/events.ts';
import {
  type Experience,
  hearExperience,
  reviseExperience,
  shareExperience,
  withdrawExperience,
} from '../../../src/domain/registers/experience.ts';
import { as, coordinator, odense, person } from '../workflow/given.ts';

const codeOf = (attempt: () => unknown) => {
  try {
    attempt();
    return 'done';
  } catch (error) {
    if (error instanceof Refusal) return error.faults[0]?.code ?? error.code;
    throw error;
  }
};
const planner = person('pia', 'planner:syddanmark-2022');
const neighbour = person('nina', 'coordinator:lillebaelt');
const OTHERS = ['lillebaelt', 'sydvestjylland', 'soenderjylland'];
const words = { title: 'Ring dagen før', worked: 'Ingen ventede', matters: 'Kommuner uden natsygepleje' };
const about = {
  framework: 'syddanmark-2022',
  lineage: 'l1',
  places: ['fyn', 'lillebaelt', 'kommune-461'],
  clusters: ['fyn', 'lillebaelt'],
  taskType: 'draen' as const,
};
const shared = (place = 'fyn', of: typeof about | undefined = undefined) =>
  evolveEntry(
    undefined,
    shareExperience('e1', { ...words, place, ...(of && { agreement: 'a1' }) }, of, as(planner)),
  ) as Experience;

describe('an experience', () => {
  test.each([
    ['the planner', planner, 'fyn', 'done'],
    ['a coordinator of the cluster', coordinator, 'fyn', 'done'],
    ['a coordinator of another', neighbour, 'fyn', 'forbidden'],
    ['a member of the party', odense, 'kommune-461', 'done'],
    ['a member of another', odense, 'kommune-479', 'forbidden'],
    ['of a place that is not there', planner, 'atlantis', 'unknown-reference'],
  ])('%s', (_who, actor, place, expected) => {
    expect(codeOf(() => shareExperience('e1', { ...words, place }, undefined, as(actor)))).toBe(expected);
  });

  test('is told to every cluster that neither has it nor the agreement', () => {
    expect([...shared('fyn').told].sort()).toEqual([...OTHERS].sort());
    expect(shared('kommune-461').told).not.toContain('fyn');
    // The region is in every cluster and belongs to no single one.
    expect(shared('region-1083').told).toHaveLength(4);
    expect(shared('fyn', about).told).toEqual(['sydvestjylland', 'soenderjylland']);
  });

  test('of an agreement is by who is of it, and has its type of task', () => {
    expect(shared('fyn', about)).toMatchObject({ agreement: 'a1', lineage: 'l1', taskType: 'draen' });
    const by = (place: string) => () => shareExperience('e1', { ...words, place, agreement: 'a1' }, about, as(planner));
    expect(codeOf(by('sydvestjylland'))).toBe('not-of-the-agreement');
    const unseen = { ...words, place: 'fyn', agreement: 'a1' };
    expect(codeOf(() => shareExperience('e1', unseen, undefined, as(planner)))).toBe('unknown-reference');
  });

  test('says what worked or what did not, in a framework that is in force', () => {
    const { worked: _worked, ...silent } = { ...words, place: 'fyn' };
    expect(codeOf(() => shareExperience('e1', silent, undefined, as(planner)))).toBe('worked-or-failed');
    const later = as(planner, '2027-02-01');
    expect(codeOf(() => shareExperience('e1', { ...words, place: 'fyn' }, undefined, later))).toBe(
      'framework-not-valid',
    );
  });

  test('is heard by each cluster that was told, whose last answer counts; written anew and withdrawn by its own', () => {
    const told = shared('fyn');
    expect(columnsOfEntry(told).waitsFor).toEqual(told.told);
    expect(codeOf(() => hearExperience(told, { cluster: 'fyn' }, as(coordinator)))).toBe('unknown-reference');
    expect(codeOf(() => hearExperience(told, { cluster: 'lillebaelt' }, as(coordinator)))).toBe('forbidden');
    const read = evolveEntry(told, hearExperience(told, { cluster: 'lillebaelt' }, as(neighbour))) as Experience;
    const said = evolveEntry(
      read,
      hearExperience(read, { cluster: 'lillebaelt', words: 'Det gør vi også' }, as(planner)),
    ) as Experience;
    expect(said.heard).toMatchObject([{ cluster: 'lillebaelt', words: 'Det gør vi også', by: { subject: 'pia' } }]);
    expect(columnsOfEntry(said).waitsFor).toHaveLength(2);
    const content = { ...words, place: 'fyn', failed: 'Weekender' };
    expect(codeOf(() => reviseExperience(said, content, undefined, as(neighbour)))).toBe('forbidden');
    const anew = evolveEntry(said, reviseExperience(said, content, undefined, as(coordinator))) as Experience;
    expect(anew).toMatchObject({ failed: 'Weekender', version: 4, told: told.told });
    const gone = evolveEntry(anew, withdrawExperience(anew, 'Afdelingen er lukket', as(coordinator))) as Experience;
    expect([gone.status, columnsOfEntry(gone).waitsFor]).toEqual(['withdrawn', []]);
    expect(codeOf(() => hearExperience(gone, { cluster: 'soenderjylland' }, as(planner)))).toBe('entry-closed');
  });
});

describe('an early announcement', () => {
  const proposal = { id: 'p1', status: 'draft', clusters: ['fyn'] };
  const content = { title: 'IV i hjemmet', place: 'fyn', why: 'Har nogen aftalt nætterne?' };
  const announce = (before?: Announcement, actor = coordinator, of = proposal, given = content) =>
    announceCase('n1', before, of, given, as(actor));
  const made = evolveEntry(undefined, announce()) as Announcement;

  test('is by a coordinator of the case, while it is a draft, once', () => {
    expect(made).toMatchObject({ proposal: 'p1', status: 'open', version: 1, told: expect.arrayContaining(OTHERS) });
    expect(codeOf(() => announce(undefined, neighbour))).toBe('forbidden');
    expect(codeOf(() => announce(undefined, planner))).toBe('forbidden');
    expect(codeOf(() => announce(undefined, coordinator, { ...proposal, status: 'in-review' }))).toBe('past-drafting');
    expect(codeOf(() => announce(made))).toBe('entry-exists');
    const elsewhere = { ...content, place: 'lillebaelt' };
    expect(codeOf(() => announce(undefined, coordinator, proposal, elsewhere))).toBe('unknown-reference');
  });

  test('is answered, written anew where it is, closed with a reason, and made anew', () => {
    const heard = { cluster: 'lillebaelt', words: 'Vi har en instruks' };
    const answered = evolveEntry(made, hearAnnouncement(made, heard, as(neighbour))) as Announcement;
    const moved = { ...content, why: 'Og weekender?', place: 'lillebaelt' };
    const anew = evolveEntry(answered, reviseAnnouncement(answered, moved, as(coordinator))) as Announcement;
    expect(anew).toMatchObject({ place: 'fyn', why: 'Og weekender?', heard: [heard] });
    expect(codeOf(() => closeAnnouncement(anew, 'x', as(neighbour)))).toBe('forbidden');
    const closed = evolveEntry(anew, closeAnnouncement(anew, 'Opgivet', as(coordinator))) as Announcement;
    expect([closed.closed?.reason, columnsOfEntry(closed).waitsFor]).toEqual(['Opgivet', []]);
    const again = evolveEntry(closed, announce(closed)) as Announcement;
    expect(again).toMatchObject({ status: 'open', version: 5, heard: [] });
    expect(again).not.toHaveProperty('closed');
  });
});
