// The two summary pages: what, why, money per party, LEON, responsibility, objections, recommendation.
import { describe, expect, it } from 'vitest';
import { decisionPaper } from '../../src/documents/decision-paper.ts';
import { Dossier } from '../../src/domain/dossier/dossier.ts';
import { LANGUAGES } from '../../src/lib/localised.ts';
import { sectionWords, tableOf, wordsOf } from './paper-words.ts';
import { sampleInput } from './sample-case.ts';
import { woundCareInput } from './wound-care.ts';

describe('the summary', () => {
  const paper = decisionPaper(woundCareInput());

  it('says what moves, why, how much and when', () => {
    const said = sectionWords(paper, 'resume');
    for (const each of [
      'Kommunerne overtager kontrol og skift af forbinding',
      'Borgerne undgår transport til sygehuset',
      'Opgaven flytter fra Region Syddanmark til Odense Kommune, Assens Kommune og Nyborg Kommune.',
      'Forventet omfang om året: 600 (besøg). Start: 1. juni 2027.',
    ])
      expect(said).toContain(each);
  });

  it('says the money of each party in whole kroner, and the sum', () => {
    expect(tableOf(paper, 'money', 'Omkostning om året')?.rows).toEqual([
      ['Region Syddanmark', '5.640.000 kr.', '720.000 kr.', '2.460.000 kr.', '−2.460.000 kr.'],
      ['Odense Kommune', '0 kr.', '1.476.000 kr.', '−1.476.000 kr.', '0 kr.'],
      ['Assens Kommune', '0 kr.', '615.000 kr.', '−615.000 kr.', '0 kr.'],
      ['Nyborg Kommune', '0 kr.', '369.000 kr.', '−369.000 kr.', '0 kr.'],
      ['I alt', '5.640.000 kr.', '3.180.000 kr.', '0 kr.', '−2.460.000 kr.'],
    ]);
    expect(sectionWords(paper, 'money')).toContain('LEON er opfyldt ved 600 besøg om året.');
  });

  it('says who is responsible, who objects, who is silent, and what is asked of the body', () => {
    expect(sectionWords(paper, 'duties')).toContain('Sårcenteret – Region Syddanmark');
    const objections = sectionWords(paper, 'objections');
    expect(objections).toContain(
      'Odense Kommune: støtter med forbehold. Klinikken i Odense skal have et rum mere.\nDet',
    );
    expect(objections).toContain(
      'Parter, der ikke har taget stilling: Region Syddanmark, Assens Kommune og Nyborg Kommune.',
    );
    expect(objections).toContain('Klynger, der ikke har svaret på orienteringen: Sundhedsklynge');
    const asked = sectionWords(paper, 'recommendation');
    expect(asked).toContain('Det indstilles, at Den administrative klynge Fyn anbefaler');
    expect(asked).toContain('Organet kan: indstille til godkendelse, udsætte og hjemvise.');
  });

  it('says that nobody objects where nobody does', () => {
    const input = woundCareInput();
    const dossier = { ...input.dossier, impact: { ...input.dossier.impact, positions: [] } };
    const submission = { ...input.submission, notices: [] };
    expect(sectionWords(decisionPaper({ ...input, dossier, submission }), 'objections')).toContain(
      'Ingen part og ingen klynge har gjort indsigelse eller taget forbehold.',
    );
  });

  it('cuts a long text at a word, and an annex has the whole of it', () => {
    const input = sampleInput('iv-antibiotics');
    const summary = `${'Et langt resumé. '.repeat(60)}Sidste ord`;
    const long = decisionPaper({ ...input, dossier: { ...input.dossier, task: { ...input.dossier.task, summary } } });
    expect(sectionWords(long, 'resume')).toMatch(
      /resumé … \(mere i bilagene\)|Et … \(mere i bilagene\)|langt … \(mere/,
    );
    expect(sectionWords(long, 'resume')).not.toContain('Sidste ord');
    expect(sectionWords(long, 'presentation')).toContain('Sidste ord');
  });

  it('names twelve parties at most, and adds up the rest', () => {
    const input = sampleInput('iv-antibiotics');
    const [one] = input.assessment.economy.steady;
    if (!one) throw new Error('no party');
    const steady = Array.from({ length: 23 }, (_, at) => ({ ...one, party: `p${at}`, net: at * 100_00 }));
    const assessment = { ...input.assessment, economy: { ...input.assessment.economy, steady } };
    const rows = tableOf(decisionPaper({ ...input, assessment }), 'money', 'Omkostning')?.rows ?? [];
    expect(rows).toHaveLength(13);
    expect(rows.at(-2)?.[0]).toBe('De 12 øvrige parter');
    expect(rows.at(-2)?.[4]).toBe('+6.600 kr.');
    expect(rows.at(-1)?.[4]).toBe('+25.300 kr.');
  });

  it.each(LANGUAGES)('has no open slot in %s, also of a case that says nothing', (language) => {
    const empty = sampleInput('iv-antibiotics', language, { dossier: Dossier.parse({}), decided: false });
    for (const input of [empty, woundCareInput(language), sampleInput('copd-telemonitoring', language)])
      expect(wordsOf(decisionPaper(input)).filter((text) => /\{[a-z]+\}|undefined|NaN/.test(text))).toEqual([]);
  });
});
