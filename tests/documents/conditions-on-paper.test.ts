// Conditions of earlier decisions on the decision paper: whether each has been closed, when, by whom, and with what
// evidence.
import { describe, expect, it } from 'vitest';
import { decisionPaper } from '../../src/documents/decision-paper.ts';
import type { PaperInput } from '../../src/documents/paper-context.ts';
import type { Decision, Submission } from '../../src/domain/workflow/state.ts';
import { sectionWords } from './paper-words.ts';
import { sampleInput } from './sample-case.ts';

type Condition = Decision['conditions'][number];

const by = { subject: 'bodil', name: 'Bodil Berg' };
const OPEN: Condition = {
  id: 'c1',
  text: 'Instruksen er godkendt.',
  owner: 'kommune-461',
  dueDate: '2026-11-01',
  status: 'open',
};
const closedOn = (at: string): Condition => ({
  ...OPEN,
  status: 'closed',
  closed: { at, by, evidence: 'Instruks 4.2' },
});
const SAID = 'Instruksen er godkendt.\nOdense Kommune\n1. november 2026';

/** The first stage recommended the case with the condition; later decisions are present only if it is decided. */
function input(condition: Condition, status: 'open' | 'approved'): PaperInput {
  const given = sampleInput('iv-antibiotics');
  const { decisions } = given.submission;
  const first = { ...decisions[0], conditions: [condition] } as Decision;
  const rest = status === 'open' ? [] : decisions.slice(1);
  return { ...given, submission: { ...given.submission, status, decisions: [first, ...rest] } };
}

const said = (given: PaperInput) => sectionWords(decisionPaper(given), 'decision');

describe('a condition of an earlier stage', () => {
  it('says that it is closed, when, by whom and on what, to those who decide next', () => {
    const words = said(input(closedOn('2026-10-22T08:00:00.000Z'), 'open'));
    expect(words).toContain(`${SAID}\n22. oktober 2026 af Bodil Berg\nInstruks 4.2`);
  });

  it('says that it is not', () => {
    expect(said(input(OPEN, 'open'))).toContain(`${SAID}\nNej`);
  });

  it('stands as the last who decided found it: what is closed afterwards does not change the paper', () => {
    expect(said(input(closedOn('2026-11-20T08:00:00.000Z'), 'approved'))).toContain('Bodil Berg\nInstruks 4.2');
    const after = decisionPaper(input(closedOn('2027-05-01T08:00:00.000Z'), 'approved'));
    expect(after).toEqual(decisionPaper(input(OPEN, 'approved')));
  });

  it('that ended with its submission was not met', () => {
    const ended: Condition = {
      ...OPEN,
      status: 'closed',
      closed: { at: '2026-10-22T08:00:00.000Z', by, with: 'returned' },
    };
    expect(said(input(ended, 'open'))).toContain(`${SAID}\nNej`);
  });
});

describe('the conditions of what was approved before', () => {
  const withEarlier = (condition: Condition): PaperInput => {
    const given = sampleInput('iv-antibiotics', 'da', { decided: false });
    const decision = { ...input(condition, 'open').submission.decisions[0] } as Decision;
    const before: Submission = { ...given.submission, id: 's0', number: 1, status: 'approved', decisions: [decision] };
    const submission = { ...given.submission, number: 2 };
    return { ...given, submission, proposal: { ...given.proposal, submissions: [before, submission] } };
  };

  it('stand with whether they are closed', () => {
    const words = said(withEarlier(closedOn('2026-10-22T08:00:00.000Z')));
    expect(words).toContain('Forbehold fra tidligere forelæggelser');
    expect(words).toContain(`${SAID}\n22. oktober 2026 af Bodil Berg\nInstruks 4.2`);
    expect(said(withEarlier(OPEN))).toContain(`${SAID}\nNej`);
  });
});
