import { describe, expect, it } from 'vitest';
import { ResponsibilityWeek, withinWeek } from '../../../src/documents/pictures/responsibility-week.tsx';
import { RouteProgress } from '../../../src/documents/pictures/route-progress.tsx';
import { routeInWords } from '../../../src/documents/route-of.ts';
import { Dossier } from '../../../src/domain/dossier/dossier.ts';
import { holderName } from '../../../src/domain/responsibility/holder-name.ts';
import { computeResponsibility } from '../../../src/domain/responsibility/responsibility.ts';
import { spanWords } from '../../../src/domain/responsibility/week-words.ts';
import { LANGUAGES } from '../../../src/lib/localised.ts';
import { SAMPLES, type SampleName, sampleDossier, sampleInput, syddanmark } from '../sample-case.ts';
import { collisions, faultsOf, outside, render, wordsOf } from './svg.ts';

function week(dossier: Dossier, language: 'da' | 'en' | 'sv' = 'da'): string {
  const responsibility = computeResponsibility(dossier);
  return render(
    <ResponsibilityWeek
      id="week"
      language={language}
      responsibility={responsibility}
      holderName={(holder) => holderName(dossier.responsibility?.treatment?.holders, holder, language)}
    />,
  );
}

const LONG =
  'Den tværsektorielle opgaveoverdragelsesenhed for hjemmebehandling i Sundhedsklynge Sydvestjylland ved Esbjerg Sygehus';
const longNames = Dossier.parse({
  responsibility: {
    phases: [
      { id: 'a', name: LONG, hours: [{ days: ['mon', 'sun'], from: '20:00', to: '08:00' }] },
      { id: 'b', name: 'Uden tider' },
    ],
    treatment: {
      holders: [
        { id: 'x', department: LONG },
        { id: 'y', department: LONG.toUpperCase() },
      ],
      periods: [
        { id: 'p', holder: 'x', phase: 'a', hours: [{ days: ['mon'], from: '20:00', to: '02:00' }] },
        { id: 'q', holder: 'y', phase: 'a', hours: [{ days: ['mon', 'sun'], from: '01:00', to: '03:00' }] },
      ],
    },
  },
});

describe('the responsibility over the week', () => {
  it.each(LANGUAGES)('is sound, and no label meets another or sticks out, in %s', (language) => {
    for (const dossier of [...SAMPLES.map((name) => sampleDossier(name)), longNames]) {
      const html = week(dossier, language);
      expect(faultsOf(html)).toEqual([]);
      expect(collisions(html)).toEqual([]);
      expect(outside(html)).toEqual([]);
    }
  });

  it('says every hole and overlap in words, and draws each in red', () => {
    const dossier = sampleDossier('copd-telemonitoring');
    const html = week(dossier);
    const { phases } = computeResponsibility(dossier);
    const found = phases.flatMap((phase) =>
      [...phase.holes, ...phase.overlaps].map((each) => ({ phase: phase.name, ...each })),
    );
    // A recurring gap is listed once.
    expect(found).toHaveLength(3);
    for (const { phase, words } of found) expect(wordsOf(html)).toContain(`${phase}: ${words.da}.`);
    const parts = withinWeek(found.flatMap(({ intervals }) => intervals)).length;
    // The table below the picture lists all its days, not only the first.
    const inTable = found.flatMap(({ intervals }) => intervals).map((each) => spanWords(each).da);
    expect(new Set(inTable).size).toBeGreaterThan(found.length);
    for (const each of inTable) expect(html).toContain(each);
    // One more is in the legend.
    expect([...html.matchAll(/fill="url\(#week-hole\)"/g)]).toHaveLength(parts + 1);
    expect(wordsOf(html)).toContain('I 3 af 5 faser har præcis én behandlingsansvaret hele tiden.');
  });

  it('draws a hole over Sunday night at both ends of the week', () => {
    expect(withinWeek([{ from: 9000, to: 10_560 }])).toEqual([
      { from: 9000, to: 10_080 },
      { from: 0, to: 480 },
    ]);
    expect(withinWeek([{ from: 0, to: 60 }])).toEqual([{ from: 0, to: 60 }]);
  });

  it('says why a phase is not assessed, and why there is no picture without phases', () => {
    expect(wordsOf(week(longNames))).toContain('Ikke vurderet: Fasen »Uden tider« har ingen tider.');
    const empty = week({});
    expect(empty).not.toContain('<svg');
    expect(empty).toContain('Figuren er ikke tegnet. Ingen faser er beskrevet.');
  });
});

const FYN = { clusters: ['fyn'], parties: [], caseType: 'overdragelse' };

describe('the route', () => {
  const firstStop = (name: SampleName) => {
    const { submission } = sampleInput(name, 'da', { decided: true });
    const [stop] = routeInWords(syddanmark, FYN, submission, 'da');
    if (!stop) throw new Error('no stage');
    return stop;
  };
  const route = (name: SampleName, decided: boolean, language: 'da' | 'en' | 'sv' = 'da') => {
    const { submission } = sampleInput(name, language, { decided });
    return render(
      <RouteProgress id="route" language={language} stops={routeInWords(syddanmark, FYN, submission, language)} />,
    );
  };

  it.each(LANGUAGES)('is sound in %s', (language) => {
    for (const html of [route('iv-antibiotics', true, language), route('iv-antibiotics', false, language)]) {
      expect(faultsOf(html)).toEqual([]);
      expect(collisions(html)).toEqual([]);
      expect(outside(html)).toEqual([]);
    }
  });

  it('says where the case is, what was decided when, and how often it was postponed', () => {
    const decided = wordsOf(route('iv-antibiotics', true));
    expect(decided).toContain(
      'Administrativ klynge indstiller (Den administrative klynge Fyn): Indstillet til godkendelse 20. oktober 2026.',
    );
    expect(decided).toContain(
      '(Den politiske sundhedsklynge Fyn): Indstillet til godkendelse 4. november 2026. Udsat én gang.',
    );
    const twice = { ...firstStop('iv-antibiotics'), postponements: 2 };
    expect(wordsOf(render(<RouteProgress id="route" language="da" stops={[twice]} />))).toContain('Udsat 2 gange.');
    expect(decided).toContain('(Sundhedssamarbejdsudvalget): Godkendt med forbehold 22. november 2026.');
    const open = wordsOf(route('iv-antibiotics', false));
    expect(open).toContain('(Den administrative klynge Fyn): Her er sagen nu, frist 24. oktober 2026.');
    expect(open).toContain('(Sundhedssamarbejdsudvalget): Ikke nået endnu.');
  });

  it('leaves every stage ahead for a draft', () => {
    expect(routeInWords(syddanmark, FYN, undefined, 'da').map(({ status }) => status)).toEqual([
      'ahead',
      'ahead',
      'ahead',
    ]);
  });
});
