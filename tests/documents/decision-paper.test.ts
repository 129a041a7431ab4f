import { describe, expect, it } from 'vitest';
import { agreementDraft } from '../../src/documents/agreement-draft.ts';
import { decisionPaper } from '../../src/documents/decision-paper.ts';
import type { Paper } from '../../src/documents/paper.ts';
import { paperHtml } from '../../src/documents/paper-html.tsx';
import { PAPER_TEXTS } from '../../src/documents/texts/texts.ts';
import { say } from '../../src/domain/assessment/say.ts';
import type { Dossier } from '../../src/domain/dossier/dossier.ts';
import { shippedFramework } from '../../src/domain/governance/shipped.ts';
import type { Submission } from '../../src/domain/workflow/state.ts';
import { LANGUAGES } from '../../src/lib/localised.ts';
import { procedureIn } from '../support/procedure.ts';
import { sectionWords, wordsOf } from './paper-words.ts';
import { SAMPLES, sampleInput, syddanmark } from './sample-case.ts';

const ORDER = [
  'Hvad flytter, og hvorfor',
  'Hvad betyder det for hver part',
  'Hvem har ansvaret',
  'Indvendinger og svar',
  'Indstilling',
  'Bilag 1: Sagsfremstilling',
  'Bilag 2: Principvurdering',
  'Bilag 3: Økonomi',
  'Bilag 4: Ansvarsfordeling',
  'Bilag 5: Kvalitet og risici',
  'Bilag 6: Høringssvar',
  'Bilag 7: Retsgrundlag',
  'Bilag 8: Beregning, kontrol og øvrige oplysninger',
  'Bilag 9: Beslutning',
];

const ASSESSMENTS = SAMPLES.flatMap((name) => LANGUAGES.map((language) => [name, language] as const));

describe('the decision paper', () => {
  it('has the summary that decides first, and annexes in the order of a Danish agenda', () => {
    expect(decisionPaper(sampleInput('iv-antibiotics')).sections.map(({ heading }) => heading)).toEqual(ORDER);
  });

  it.each(ASSESSMENTS)('says every finding, why, and what can be done: %s in %s', (name, language) => {
    const input = sampleInput(name, language);
    const annexes = sectionWords(decisionPaper(input), 'annexes');
    const { findings } = input.assessment;
    expect(findings.length).toBeGreaterThan(0);
    for (const finding of findings) {
      expect(annexes).toContain(say(finding.message[language], finding.values, language, 'DKK'));
      expect(annexes).toContain(say(finding.remedy[language], finding.values, language, 'DKK'));
      expect(annexes).toContain(finding.code);
    }
  });

  it.each(ASSESSMENTS)(
    'leaves no key untranslated, no slot open and no id where a name belongs: %s in %s',
    (name, language) => {
      const words = wordsOf(decisionPaper(sampleInput(name, language)));
      expect(words.filter((text) => text in PAPER_TEXTS || text.trim() === '')).toEqual([]);
      expect(words.filter((text) => /\{[A-Za-z]+\}|undefined|\[object|NaN|Infinity|\bseed \d/.test(text))).toEqual([]);
      const ids = [
        ...syddanmark.parties,
        ...syddanmark.bodies,
        ...syddanmark.clusters,
        ...procedureIn(syddanmark).stages,
        ...syddanmark.steps,
      ]
        .map(({ id }) => id)
        .filter((id) => id.includes('-'));
      for (const id of ids)
        expect(words.filter((text) => new RegExp(`(^|[\\s,(])${id}($|[\\s,.)])`).test(text))).toEqual([]);
    },
  );

  it('calls only what another system numbered a case number: the id in Opgavebro is named as what it is', () => {
    const input = sampleInput('iv-antibiotics');
    const { id } = input.proposal;
    const without = { ...input, proposal: { ...input.proposal, externalIds: [] } };
    const rows = ({ facts }: Paper) =>
      facts.filter(({ term }) => /nummer|^Id /.test(term)).map(({ term, value }) => [term, value]);
    expect(rows(decisionPaper(input))).toEqual([
      ['Sagsnummer', ['29.18.04-G01-12-26 (SBSYS)']],
      ['Id i Opgavebro', id],
    ]);
    expect(rows(decisionPaper(without))).toEqual([['Id i Opgavebro', id]]);
    for (const each of [input, without]) expect(paperHtml(decisionPaper(each)).split(id)).toHaveLength(2);
    expect(rows(agreementDraft(input))).toEqual([['Sagsnummer', ['29.18.04-G01-12-26 (SBSYS)']]]);
    expect(rows(agreementDraft(without))).toEqual([]);
  });

  it('says the conditions, dissents, recusals, postponement and acknowledged warnings of every decision', () => {
    const input = sampleInput('iv-antibiotics');
    const decision = sectionWords(decisionPaper(input), 'decision');
    for (const said of [
      'Den administrative klynge Fyn: Indstillet til godkendelse',
      'Den politiske sundhedsklynge Fyn: Udsat',
      'Materialet kom for sent.',
      'Sundhedssamarbejdsudvalget: Godkendt med forbehold',
      'Aftenvagten i Odense er besat.\nOdense Kommune\n1. april 2027',
      'Regionen fremlægger tal efter et halvt år.\nRegion Syddanmark\n1. december 2027',
      'Ærø Kommune\nÆrø finder grundbeløbet for lavt.',
      'Carl Rådmand: Sidder i bestyrelsen for leverandøren.',
      '22. november 2026',
      'Udfald af forelæggelsen: godkendt.',
      input.submission.dossierHash,
    ])
      expect(decision).toContain(said);
    expect(input.submission.warnings.length).toBeGreaterThan(0);
    for (const code of input.submission.warnings) expect(decision).toContain(`(${code})`);
  });

  it('asks a recommending body to recommend and a deciding body to approve, and says what the case waits for', () => {
    const open = decisionPaper(sampleInput('iv-antibiotics', 'da', { decided: false }));
    expect(sectionWords(open, 'recommendation')).toContain(
      'at Den administrative klynge Fyn anbefaler, at Trin 1: opgavebeskrivelse,',
    );
    expect(sectionWords(open, 'decision')).toContain(
      'Sagen venter på Den administrative klynge Fyn og skal være behandlet senest 24. oktober 2026.',
    );
    const decided = decisionPaper(sampleInput('iv-antibiotics'));
    expect(sectionWords(decided, 'recommendation')).toContain('at Sundhedssamarbejdsudvalget godkender Trin 1');
  });

  it('says what parties and clusters answered, and who did not', () => {
    const hearing = sectionWords(decisionPaper(sampleInput('iv-antibiotics')), 'hearing');
    expect(hearing).toContain(
      'Odense Kommune\nStøtter med forbehold\nAftenvagterne skal være på plads.\nNej\nOdense Forvaltning, 5. oktober 2026',
    );
    expect(hearing).toContain('Bemærkning 15. oktober 2026: Vi vil gerne høre om erfaringerne.');
    expect(hearing).toContain('Sundhedsklynge Sydvestjylland\n11. oktober 2026\n25. oktober 2026\nIkke besvaret');
  });

  it('says an objection to the notice with its words', () => {
    const input = sampleInput('iv-antibiotics');
    const by = { subject: 'x', name: 'X' };
    const answer = {
      kind: 'objection' as const,
      comment: 'Vi har samme opgave på vej.',
      at: '2026-10-15T08:00:00.000Z',
      by,
    };
    const submission = {
      ...input.submission,
      notices: input.submission.notices.map((notice) => ({ ...notice, answer })),
    };
    expect(sectionWords(decisionPaper({ ...input, submission }), 'hearing')).toContain(
      'Indsigelse 15. oktober 2026: Vi har samme opgave på vej.',
    );
  });

  it('calls a principle that only people can judge "til faglig vurdering", and counts it', () => {
    const input = sampleInput('iv-antibiotics');
    const said = sectionWords(decisionPaper(input), 'principles');
    expect(input.assessment.principles.filter(({ status }) => status === 'for-judgement')).toHaveLength(2);
    expect(said).toContain('Til faglig vurdering: 2.');
    expect(said).toContain('Fokus på forebyggelse\nTil faglig vurdering');
  });

  it('puts the party’s own figure beside the dossier’s', () => {
    expect(sectionWords(decisionPaper(sampleInput('catheter-care')), 'economy')).toContain(
      'Planlagt skift i ambulatoriet: 1.950,50 kr.; i sagen 1.320,00 kr. (1.180,00 kr. – 1.500,00 kr.). Taksten er steget',
    );
  });

  it('says the holes and overlaps of the treatment responsibility in words', () => {
    const input = sampleInput('copd-telemonitoring');
    const said = sectionWords(decisionPaper(input), 'responsibility');
    const { phases } = input.assessment.responsibility;
    const words = phases.flatMap((phase) =>
      [...phase.holes, ...phase.overlaps].map((each) => `${phase.name}: ${each.words.da}.`),
    );
    // A recurring gap is listed once.
    expect(words).toHaveLength(3);
    for (const each of words) expect(said).toContain(each);
  });

  it('has hash, revision and the date in Denmark in the footer', () => {
    const input = sampleInput('iv-antibiotics');
    const [frozen, hash, rules] = decisionPaper(input).footer;
    // 22:30 UTC is half past midnight the next day in Denmark.
    expect(frozen).toBe('Sagens oplysninger: revision 7, fastfrosset 11. oktober 2026. Forelæggelse nr. 2.');
    expect(hash).toBe(`Kontrolsum (SHA-256): ${input.submission.dossierHash}`);
    expect(rules).toContain('formel kontrol, ikke faglig godkendelse');
  });

  it('is the same for the same input, also after a condition is closed, a new revision is saved and the case is renamed', () => {
    const input = sampleInput('iv-antibiotics');
    const before = paperHtml(decisionPaper(input));
    expect(paperHtml(decisionPaper(structuredClone(input)))).toBe(before);
    const by = { subject: 'x', name: 'X' };
    const submission: Submission = {
      ...input.submission,
      decisions: input.submission.decisions.map((decision) => ({
        ...decision,
        conditions: decision.conditions.map((condition) => ({
          ...condition,
          status: 'closed' as const,
          closed: { at: '2027-05-01T08:00:00.000Z', by, evidence: 'Brev' },
        })),
      })),
    };
    const proposal = { ...input.proposal, title: 'Et andet navn', revision: 12, status: 'draft' as const };
    expect(paperHtml(decisionPaper({ ...input, submission, proposal }))).toBe(before);
  });

  it('keeps the names of bodies and principles of a framework the case has left', () => {
    const input = sampleInput('iv-antibiotics');
    const councils = shippedFramework('sundhedsraad-2027');
    const last = procedureIn(councils).stages.at(-1)?.id ?? '';
    const submission: Submission = {
      ...input.submission,
      framework: { id: councils.id, version: councils.version },
      status: 'open',
      stage: last,
      decisions: input.submission.decisions.slice(0, 3),
      reroutings: [
        {
          from: { id: 'syddanmark-2022', version: 1 },
          to: { id: councils.id, version: councils.version },
          fromStage: 'committee',
          toStage: last,
          carried: { bodies: {}, clusters: {} },
          newFindings: [],
          reason: 'Klyngerne ophører.',
          at: '2027-01-02T08:00:00.000Z',
          by: { subject: 'p', name: 'Planlægger' },
        },
      ],
    };
    const paper = decisionPaper({ ...input, submission, framework: councils, frameworks: [syddanmark] });
    expect(sectionWords(paper, 'decision')).toContain('Den politiske sundhedsklynge Fyn: Indstillet til godkendelse');
    expect(sectionWords(paper, 'decision')).toMatch(
      /Omlagt 2\. januar 2027 fra Syddanmark 2022-2026.*: Klyngerne ophører\./,
    );
    expect(sectionWords(paper, 'principles')).toContain('Ressourcer, kvalitet og økonomi er kendt');
  });

  it('says what is missing instead of leaving it out, for a dossier with nothing but a title', () => {
    const dossier: Dossier = { task: { title: 'Kun en titel' } };
    const paper = decisionPaper(sampleInput('iv-antibiotics', 'da', { dossier, decided: false }));
    const words = wordsOf(paper);
    expect(paper.sections.map(({ heading }) => heading)).toEqual(ORDER);
    expect(words.filter((text) => /\{[A-Za-z]+\}|undefined|NaN/.test(text))).toEqual([]);
    expect(words).toContain('Sagens oplysninger har intet resumé.');
    expect(words).toContain('Det er ikke oplyst, om der delegeres forbeholdt sundhedsfaglig virksomhed.');
    expect(sectionWords(paper, 'economy')).toContain('LEON er ikke vurderet.');
    expect(sectionWords(paper, 'responsibility')).toContain(
      'Behandlingsansvaret kan ikke vurderes: Ingen faser er beskrevet.',
    );
  });
});
