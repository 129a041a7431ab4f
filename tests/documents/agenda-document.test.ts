import { describe, expect, it } from 'vitest';
import { agendaDocument } from '../../src/documents/agenda-document.ts';
import { paperDocx } from '../../src/documents/paper-docx.ts';
import { paperHtml } from '../../src/documents/paper-html.tsx';
import { LANGUAGES } from '../../src/lib/localised.ts';
import { sectionWords, wordsOf } from './paper-words.ts';
import { SAMPLES, sampleInput } from './sample-case.ts';

const body = { name: 'Den administrative klynge Fyn' };
const due = ['2026-12-01', '2026-11-03', '2026-11-03'];
const cases = SAMPLES.map((name, at) => {
  const input = sampleInput(name, 'da', { decided: false });
  return { ...input, submission: { ...input.submission, stageDue: due[at] ?? '' } };
});
const agenda = agendaDocument({ body, asOf: '2026-10-15', cases, language: 'da' });

describe('the agenda', () => {
  it('lists the cases in the order they are due, then by title, numbered', () => {
    expect(agenda.sections.map(({ heading }) => heading)).toEqual([
      'Oversigt',
      '1. Anlæggelse og pleje af kateter i kommunale akutfunktioner',
      '2. Telemonitorering af borgere med KOL',
      '3. IV-antibiotika i eget hjem på Fyn',
    ]);
    expect(agendaDocument({ body, asOf: '2026-10-15', cases: cases.toReversed(), language: 'da' })).toEqual(agenda);
  });

  it('says of each case its resumé, verdicts, indstilling, deadline and checksum', () => {
    for (const [at, { submission, dossier }] of [cases[1], cases[2], cases[0]]
      .flatMap((each) => each ?? [])
      .entries()) {
      const words = sectionWords(agenda, `case-${at + 1}`);
      expect(words).toContain(dossier.task?.summary);
      expect(words).toMatch(/LEON er (ikke )?opfyldt ved/);
      expect(words).toContain(
        'Det indstilles, at Den administrative klynge Fyn anbefaler, at Trin 1: opgavebeskrivelse',
      );
      expect(words).toContain(submission.dossierHash);
    }
    expect(sectionWords(agenda, 'case-1')).toContain('Behandles senest\n3. november 2026');
  });

  it('says the number another system gave a case, and no id of ours', () => {
    expect(sectionWords(agenda, 'case-1')).toContain('Sagsnummer\n29.18.04-G01-12-26 (SBSYS)\nForelægges af');
    const unnumbered = cases.map((each) => ({ ...each, proposal: { ...each.proposal, externalIds: [] } }));
    const words = wordsOf(agendaDocument({ body, asOf: '2026-10-15', cases: unnumbered, language: 'da' })).join('\n');
    expect(words).not.toContain('Sagsnummer');
    for (const { proposal } of cases) expect(words).not.toContain(proposal.id);
  });

  it('has the day, the body and the formal-check words', () => {
    expect(agenda.title).toBe('Den administrative klynge Fyn');
    expect(agenda.footer.join(' ')).toContain('15. oktober 2026');
    expect(paperHtml(agenda).match(/formel kontrol, ikke faglig godkendelse/g)).toHaveLength(6);
  });

  it.each(LANGUAGES)('leaves no slot open, also without any case, in %s', (language) => {
    const empty = agendaDocument({ body, asOf: '2026-10-15', cases: [], language });
    for (const paper of [empty, agendaDocument({ body, asOf: '2026-10-15', cases, language })]) {
      expect(wordsOf(paper).filter((text) => text.trim() === '' || /\{[A-Za-z]+\}|undefined|NaN/.test(text))).toEqual(
        [],
      );
    }
    expect(empty.sections).toHaveLength(1);
  });

  it('becomes DOCX', async () => {
    const bytes = await paperDocx(agenda);
    expect([...bytes.slice(0, 2)]).toEqual([0x50, 0x4b]);
  });
});
