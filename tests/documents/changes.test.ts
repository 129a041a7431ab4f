// The paper of a tillæg lists what it changes in the agreement in force.
import { describe, expect, test } from 'vitest';
import { decisionPaper } from '../../src/documents/decision-paper.ts';
import type { Agreed } from '../../src/documents/paper-context.ts';
import type { Dossier } from '../../src/domain/dossier/dossier.ts';
import { LANGUAGES, type Language } from '../../src/lib/localised.ts';
import { sectionWords, tableOf } from './paper-words.ts';
import { sampleInput } from './sample-case.ts';

const input = (language: Language = 'da') => sampleInput('iv-antibiotics', language, { draws: 0 });
const { dossier } = input();
const CAPTION = 'Aftalen, som den gælder, og som den foreslås ændret';

/** The agreed terms, if the case proposes what its dossier says. */
const agreed = (over: Partial<Dossier> = {}): Agreed => ({
  ...{ number: '2026-a1', edition: 2, start: '2025-03-01', to: '2027-03-01' },
  dossier: { ...dossier, ...over },
});
const paper = (of: Agreed, language: Language = 'da') => decisionPaper({ ...input(language), agreed: of });
const rows = (of: Agreed) => tableOf(paper(of), 'changes', CAPTION)?.rows ?? [];
const words = (of: Agreed) => sectionWords(paper(of), 'changes');

describe('a tillæg', () => {
  test('stands on the first pages, after what it is about, and names the agreement', () => {
    expect(
      paper(agreed())
        .sections.map(({ id }) => id)
        .slice(0, 3),
    ).toEqual(['resume', 'changes', 'money']);
    expect(words(agreed())).toContain('Sagen er et tillæg til aftale 2026-a1, udgave 2.');
  });

  test('says the period before and after', () => {
    expect(rows(agreed())).toEqual([
      ['Startdato', '1. marts 2025', '1. juni 2027'],
      ['Gælder til og med', '28. februar 2027', expect.stringMatching(/^3\d\. \w+ 20\d\d$/)],
    ]);
    expect(rows({ ...agreed(), to: null })[1]?.[1]).toBe('den siges op');
  });

  test('says parties and responsibility before and after, whatever order they were written in', () => {
    const { task, responsibility } = dossier;
    const receiving = task?.receivingParties ?? [];
    expect(rows(agreed({ task: { ...task, receivingParties: receiving.toReversed() } }))).toHaveLength(2);
    const fewer = rows(
      agreed({
        task: { ...task, receivingParties: ['kommune-461'] },
        responsibility: { ...responsibility, funding: { party: 'kommune-461' } },
      }),
    );
    expect(fewer.map(([what, was]) => [what, was]).slice(0, 2)).toEqual([
      ['Modtagende parter', 'Odense Kommune'],
      ['Finansieringsansvar', 'Odense Kommune'],
    ]);
  });

  test('says volume and tariffs before and after, and those that come or go', () => {
    const activities = (dossier.volume?.activities ?? []).map(({ counts = [], ...one }, i) =>
      i === 0 ? { ...one, counts: counts.slice(0, 1) } : { ...one, counts },
    );
    const alternatives = dossier.economy?.alternatives?.map((one) =>
      one.role === 'proposed'
        ? { ...one, settlements: [{ id: 'gammel', label: 'Gammel takst', model: 'fixed' as const, amount: 1000 }] }
        : one,
    );
    const found = rows(agreed({ volume: { activities }, economy: { ...dossier.economy, alternatives } }));
    const [first] = activities;
    expect(found[0]?.[0]).toBe(first?.name ?? first?.unit);
    expect(found[0]?.[1]).not.toBe(found[0]?.[2]);
    const gone = found.find(([what]) => what === 'Gammel takst');
    expect(gone?.slice(1)).toEqual([[expect.stringMatching(/^1\.000\s*kr\. pr\. år$/)], '–']);
    expect(found.some(([what, was]) => what !== 'Gammel takst' && was === '–')).toBe(true);
    expect(words(agreed({ economy: { ...dossier.economy, alternatives } }))).not.toContain('Desuden');
  });

  test('names what else differs, each once, but not what the agreement says nothing of', () => {
    const { task, quality, competences: _unknown, ...rest } = dossier;
    const was = {
      task: { ...task, targetGroup: { inclusion: 'Alle', exclusion: 'Ingen' } },
      quality: { ...quality, risks: [] },
    };
    const of = { ...agreed(), dossier: { ...rest, ...was } };
    expect(words(of)).toMatch(/Desuden er ændret: (målgruppe og risici|risici og målgruppe)\./);
  });

  test('says where nothing is changed', () => {
    const { plan } = dossier;
    const same = { ...agreed(), start: plan?.startDate ?? '', to: null };
    const over = { ...input(), dossier: { ...dossier, plan: { ...plan, duration: { untilTerminated: true } } } };
    expect(sectionWords(decisionPaper({ ...over, agreed: { ...same, dossier: over.dossier } }), 'changes')).toContain(
      'Intet er ændret i forhold til aftalen.',
    );
  });

  test('is written whole in each language', () => {
    for (const language of LANGUAGES)
      expect(sectionWords(paper(agreed(), language), 'changes')).not.toMatch(/\{\w+\}|undefined/);
  });
});

test('the paper of any other case has no such part', () => {
  expect(decisionPaper(input()).sections.some(({ id }) => id === 'changes')).toBe(false);
});
