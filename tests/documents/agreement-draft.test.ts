import { describe, expect, it } from 'vitest';
import { agreementDraft } from '../../src/documents/agreement-draft.ts';
import { fieldLabel } from '../../src/domain/dossier/labels.ts';
import { LANGUAGES } from '../../src/lib/localised.ts';
import { sectionWords, wordsOf } from './paper-words.ts';
import { SAMPLES, sampleInput, syddanmark } from './sample-case.ts';

describe('the draft of the agreement', () => {
  it('has the sections of a real samarbejdsaftale', () => {
    expect(agreementDraft(sampleInput('iv-antibiotics')).sections.map(({ heading }) => heading)).toEqual([
      'Grundlag',
      'Parter',
      'Formål',
      'Målgruppe',
      'Opgaven',
      'Ansvar',
      'Henvisning og visitation',
      'Behandlingsansvar',
      'Opstart og udførelse',
      'Kommunikation',
      'Rådgivning, utensilier og medicin',
      'Afslutning af forløb',
      'Kompetencer og delegation',
      'Aktivitet og økonomi',
      'Medarbejdere, udstyr og bygninger',
      'Monitorering og opfølgning',
      'Implementering, ikrafttræden og opsigelse',
      'Forbehold fra beslutningen',
      'Tilslutning og underskrift',
    ]);
  });

  it('is filled from the dossier and from the decision', () => {
    const draft = agreementDraft(sampleInput('catheter-care'));
    expect(sectionWords(draft, 'parties')).toContain(
      'Region Syddanmark\nAfgivende part\nOdense Kommune\nModtagende part',
    );
    expect(sectionWords(draft, 'referral')).toContain('Kommunen beholder visitationsretten.');
    expect(sectionWords(draft, 'treatment')).toContain('Urinvejskirurgisk Afdeling L, OUH – Region Syddanmark');
    expect(sectionWords(draft, 'economy')).toContain(
      'Takst pr. planlagt skift, ens for alle kommuner\n925 kr.\npr. enhed (skift)\n2026\nhvert år efter prisindekset i Syddanmark 2022-2026',
    );
    expect(sectionWords(draft, 'economy')).toContain(
      'Undtagelser fra taksterne\nTakst\nAnden pris\nBeredskab, fast beløb\nOdense Kommune: 210.000 kr.',
    );
    expect(sectionWords(draft, 'economy')).toContain(
      'Region Syddanmark\nOdense Kommune\n1.105 skift\n× 925 kr.\n1.022.125 kr.',
    );
    expect(sectionWords(draft, 'economy')).toContain(
      'Odense Kommune\n1.105\n1.412.500,00 kr.\nmodtager 1.412.500,00 kr.\n0,00 kr.',
    );
    expect(sectionWords(draft, 'economy')).not.toMatch(/minus|−/i);
    expect(sectionWords(draft, 'responsibility')).toContain(
      'Driftsansvar\nhver kommune for sine egne borgere: Odense, Nyborg og Kerteminde',
    );
    expect(sectionWords(draft, 'force')).toContain('Aftalen træder i kraft, når alle parter har tilsluttet sig.');
    expect(sectionWords(draft, 'conditions')).toContain(
      'Aftenvagten i Odense er besat.\nOdense Kommune\n1. april 2027',
    );
    expect(sectionWords(draft, 'signatures')).toContain('Nyborg Kommune');
    expect(wordsOf(draft).filter((text) => text.startsWith('Mangler i sagens oplysninger'))).toEqual([]);
  });

  it('names a choice of who holds the treatment responsibility: among whom, when it is made and where it is written', () => {
    const input = sampleInput('iv-antibiotics');
    const { responsibility } = input.dossier;
    const dossier = {
      ...input.dossier,
      responsibility: {
        ...responsibility,
        treatment: {
          holders: [
            { id: 'egen-laege', kind: 'general-practice' as const, department: 'egen læge' },
            { id: 'afdeling', kind: 'hospital-department' as const, department: 'hospitalsafdelingen' },
            {
              id: 'valg',
              choice: ['egen-laege', 'afdeling'],
              decidedIn: responsibility?.phases?.[0]?.id,
              recordedIn: 'behandlingsplanen',
            },
          ],
          periods: [{ id: 'p', phase: responsibility?.phases?.[0]?.id, holder: 'valg' }],
        },
      },
    };
    expect(responsibility?.phases?.[0]?.kind).toBe('referral');
    expect(sectionWords(agreementDraft({ ...input, dossier }), 'treatment')).toContain(
      'egen læge eller hospitalsafdelingen, efter hvad der er valgt ved henvisningen og står i behandlingsplanen',
    );
  });

  it('says when it enters into force by the rule of the case type, how long it lasts and what opens it again', () => {
    const [type] = syddanmark.caseTypes;
    const inForceWhen = {
      da: 'regionsrådet og alle ni byråd har godkendt den',
      en: 'all have approved it',
      sv: 'alla har godkänt det',
    };
    const framework = { ...syddanmark, caseTypes: type ? [{ ...type, inForceWhen }] : [] };
    const input = sampleInput('iv-antibiotics', 'da', { framework });
    const said = sectionWords(agreementDraft(input), 'force');
    expect(said).toContain('Aftalen træder i kraft, når regionsrådet og alle ni byråd har godkendt den.');
    expect(said).toContain('Varighed\n36 måneder\nOpsigelsesvarsel\n6 måneder');
    expect(said).toContain(
      'Omfanget af »Forløb med antibiotika i hjemmet« er over 120 % af det aftalte i 2 perioder i træk.',
    );
    const duration = (plan: object) => {
      const dossier = { ...input.dossier, plan: { ...input.dossier.plan, duration: plan } };
      return sectionWords(agreementDraft({ ...input, dossier }), 'force');
    };
    expect(duration({ untilTerminated: true })).toContain('Varighed\nindtil den opsiges');
    expect(duration({ months: 24, untilTerminated: true })).toContain(
      'Varighed\n24 måneder og derefter indtil den opsiges',
    );
  });

  it('says what goes along with the task, that nothing does, or that it is not known', () => {
    const input = sampleInput('iv-antibiotics');
    const handover = (rows: (typeof input.dossier)['handover']) =>
      sectionWords(agreementDraft({ ...input, dossier: { ...input.dossier, handover: rows } }), 'handover');
    const nurses = {
      kind: 'staff' as const,
      description: 'Tre sygeplejersker',
      headcount: 3,
      from: 'region-1083',
      to: 'kommune-461',
      date: '2027-06-01',
    };
    expect(handover([nurses])).toContain(
      'Medarbejdere\nTre sygeplejersker\nRegion Syddanmark → Odense Kommune\n1. juni 2027\n3\n–',
    );
    expect(handover([])).toContain('Ingen medarbejdere, intet udstyr og ingen bygninger følger med opgaven.');
    expect(handover(undefined)).toContain(
      'Det er ikke oplyst, om medarbejdere, udstyr eller bygninger følger med opgaven.',
    );
  });

  it('says what is missing in its own place, and never that it is filled in later', () => {
    const draft = agreementDraft(
      sampleInput('iv-antibiotics', 'da', { dossier: { task: { title: 'Kun en titel' } }, decided: false }),
    );
    const missing = (section: string, pointer: string) =>
      expect(sectionWords(draft, section)).toContain(`Mangler i sagens oplysninger: ${fieldLabel(pointer).da}.`);
    missing('treatment', '/responsibility/treatment/periods');
    missing('economy', '/economy/priceYear');
    missing('economy', '/economy/financingBasis');
    missing('responsibility', '/responsibility/funding');
    missing('force', '/plan/noticeMonths');
    missing('competences', '/responsibility/delegation');
    expect(sectionWords(draft, 'conditions')).toBe('Sagen er ikke afgjort.');
    expect(wordsOf(draft).join(' ')).not.toMatch(/udfyldes|senere|TBD/i);
  });

  it('takes an empty list of delegation as an answer', () => {
    const { dossier } = sampleInput('copd-telemonitoring');
    expect(dossier.responsibility?.delegation).toEqual([]);
    const words = sectionWords(agreementDraft(sampleInput('copd-telemonitoring')), 'competences');
    expect(words).toContain('Der delegeres ikke forbeholdt sundhedsfaglig virksomhed.');
    expect(words).not.toContain('Mangler i sagens oplysninger');
  });

  it.each(SAMPLES.flatMap((name) => LANGUAGES.map((language) => [name, language] as const)))(
    'leaves no slot open: %s in %s',
    (name, language) => {
      const words = wordsOf(agreementDraft(sampleInput(name, language)));
      expect(words.filter((text) => /\{[A-Za-z]+\}|undefined|NaN|agreement\./.test(text))).toEqual([]);
    },
  );
});
