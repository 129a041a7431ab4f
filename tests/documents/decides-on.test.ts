// What the first pages must show: that a step is not submitted, a cheaper solution, conditions of an earlier body, and
// amounts that differ from the cost of an ordinary year.
import { describe, expect, it } from 'vitest';
import { agreementDraft } from '../../src/documents/agreement-draft.ts';
import { decisionPaper } from '../../src/documents/decision-paper.ts';
import type { PaperInput } from '../../src/documents/paper-context.ts';
import { sectionWords, wordsOf } from './paper-words.ts';
import { sampleInput } from './sample-case.ts';

function withSteps(input: PaperInput, steps: readonly string[]): PaperInput {
  return { ...input, submission: { ...input.submission, steps } };
}

describe('where only the first step is submitted', () => {
  const input = sampleInput('copd-telemonitoring', 'da', { decided: false });
  const paper = decisionPaper(withSteps(input, ['trin-1']));

  it('LEON and treatment responsibility are not assessed, and the figures are called preliminary', () => {
    const said = sectionWords(paper, 'money');
    expect(said).toMatch(/LEON er ikke vurderet: ».+« er ikke forelagt\./);
    expect(said).toMatch(/Tallene er foreløbige/);
    expect(said).not.toContain('LEON er opfyldt');
    expect(sectionWords(paper, 'duties')).toMatch(/Behandlingsansvaret er ikke vurderet: ».+« er ikke forelagt\./);
    expect(sectionWords(paper, 'economy')).not.toContain('LEON er opfyldt');
  });

  it('what is found in other steps says so', () => {
    expect(sectionWords(paper, 'annexes')).toMatch(/Blokerer\nHører til ».+«, som ikke er forelagt/);
  });

  it('a step that an earlier submission had approved counts, and one that a later had does not', () => {
    const approved = (number: number) => {
      const other = { ...input.submission, id: `s${number}`, number, status: 'approved' as const };
      const approvedSteps = [{ step: 'trin-3', submission: other.id, revision: 5, at: other.submittedAt }];
      const proposal = { ...input.proposal, submissions: [input.submission, other], approvedSteps };
      return sectionWords(decisionPaper(withSteps({ ...input, proposal }, ['trin-1'])), 'money');
    };
    expect(approved(1)).not.toContain('LEON er ikke vurderet');
    // The paper of this submission is older than the later one.
    expect(approved(3)).toContain('LEON er ikke vurderet');
  });
});

describe('the first pages', () => {
  it('name the solution that is cheaper, with its amount, and why LEON is departed from', () => {
    const said = sectionWords(decisionPaper(sampleInput('catheter-care')), 'money');
    expect(said).toMatch(/».+« når også kvalitetskravet og er [\d.]+,\d\d kr\. billigere om året\./);
    expect(said).toContain('Forløbene er tryggere hjemme');
  });

  it('name the solution that only the quality floor takes out', () => {
    const said = sectionWords(decisionPaper(sampleInput('iv-antibiotics')), 'money');
    expect(said).toMatch(/».+« er 4\.692\.703,65 kr\. billigere om året og er kun ude, fordi den ikke når/);
  });

  it('say kroner year by year, and the capacity that is none', () => {
    const said = sectionWords(decisionPaper(sampleInput('iv-antibiotics')), 'money');
    const { total } = sampleInput('iv-antibiotics').assessment.economy;
    const sum = Math.round(total.reduce((all, { after }) => all + after, 0) / 100);
    const whole = new Intl.NumberFormat('da-DK').format(Math.abs(sum));
    expect(said).toContain(`i alt over ${total.length} år ${sum > 0 ? '+' : '−'}${whole} kr.`);
    expect(said).toContain('frigjort kapacitet med (−2.430.000 kr. om året)');
  });

  it('say every activity’s volume', () => {
    const said = sectionWords(decisionPaper(sampleInput('catheter-care')), 'resume');
    expect(said).toMatch(/Forventet omfang om året: 1\.700 \(.+\)\. Desuden om året: .+: 300 \(.+\)/);
  });
});

it('an earlier body’s conditions stand in the recommendation', () => {
  const input = sampleInput('iv-antibiotics');
  const condition = { id: 'c9', text: 'Oplæringen er slut', owner: 'kommune-461', dueDate: '2027-05-01' };
  const decisions = input.submission.decisions.map((each) =>
    each.id === 'd3' ? { ...each, conditions: [{ ...condition, status: 'open' as const }] } : each,
  );
  const said = sectionWords(
    decisionPaper({ ...input, submission: { ...input.submission, decisions } }),
    'recommendation',
  );
  expect(said).toContain('med forbehold: Oplæringen er slut – Odense Kommune, senest 1. maj 2027');
});

it('a draft of an agreement says that somebody lacks a doctor, and how its case ended', () => {
  const input = sampleInput('copd-telemonitoring');
  const draft = agreementDraft({ ...input, submission: { ...input.submission, status: 'returned', decisions: [] } });
  expect(wordsOf(draft).join('\n')).not.toContain('Sagen er ikke afgjort.');
  expect(sectionWords(draft, 'treatment')).toMatch(/behandlingsansvar/i);
  expect(draft.sections.find(({ id }) => id === 'treatment')?.blocks.at(-1)).toMatchObject({
    kind: 'verdict',
    tone: 'bad',
  });
});
