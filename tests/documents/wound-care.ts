// The wound-care case of three municipalities as a coordinator fills it in: the figures of the worked example, with
// texts.
import type { PaperInput } from '../../src/documents/paper-context.ts';
import { Dossier } from '../../src/domain/dossier/dossier.ts';
import type { Language } from '../../src/lib/localised.ts';
import worked from '../cases/worked-examples/01-wound-care.json' with { type: 'json' };
import { sampleInput } from './sample-case.ts';

const RECEIVERS = ['kommune-461', 'kommune-420', 'kommune-450'];
const REGION = 'region-1083';

/** The input of the paper before any decision. */
export function woundCareInput(language: Language = 'da'): PaperInput {
  const given = worked.dossier;
  const dossier = Dossier.parse({
    ...given,
    task: {
      title: 'Sårpleje i kommunal sygeplejeklinik',
      summary: 'Kommunerne overtager kontrol og skift af forbinding ved ukomplicerede bensår.',
      whyMove: 'Borgerne undgår transport til sygehuset, og sårene bliver set oftere.',
      nature: 'new-task',
      alreadyRunning: false,
      transferringParties: [REGION],
      receivingParties: RECEIVERS,
      direction: 'region-to-municipality',
      whatMoves: 'Kontrol og skift af forbinding flytter. Diagnose og kirurgisk revision bliver på sygehuset.',
      setting: 'municipal-clinic',
      legalBasis: [{ citation: 'Sundhedsloven § 138' }],
      targetGroup: { inclusion: 'Voksne med bensår, hvor diagnosen er stillet og planen lagt.' },
    },
    competences: {
      roles: [
        {
          id: 'r1',
          profession: 'Sygeplejerske',
          level: 'Uddannet i sårpleje, to dage ved sårcenteret',
          headcounts: [{ who: { each: RECEIVERS }, required: 2, available: 2 }],
        },
      ],
    },
    quality: {
      standards: [{ title: 'National klinisk retningslinje for bensår' }],
      documentation: { standard: 'Fælles sårjournal' },
      indicators: [
        {
          id: 'i1',
          name: 'Andel helede sår efter 12 uger',
          baseline: 60,
          target: 65,
          dataSource: 'Fælles sårjournal',
          owner: 'Klyngesekretariatet',
        },
      ],
      risks: [
        {
          id: 'x1',
          description: 'Forværring opdages for sent',
          probability: 2,
          consequence: 4,
          mitigation: 'Foto til sårcenteret ved hver fjerde kontrol',
          owner: 'Sårcenteret',
        },
      ],
      adverseEvents: {
        reportingParty: 'kommune-461',
        route: 'Kommunen rapporterer til Dansk Patientsikkerhedsdatabase.',
      },
      evaluation: { date: '2028-03-01', owner: 'Klyngesekretariatet' },
    },
    responsibility: {
      authority: { party: REGION },
      operation: { each: RECEIVERS },
      funding: { party: REGION },
      phases: [
        {
          id: 'f1',
          name: 'Behandling',
          kind: 'performance',
          accountable: { each: RECEIVERS },
          performers: { each: RECEIVERS },
          hours: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '08:00', to: '16:00' }],
        },
      ],
      treatment: {
        holders: [{ id: 'h1', party: REGION, kind: 'hospital-department', department: 'Sårcenteret' }],
        periods: [{ id: 't1', phase: 'f1', holder: 'h1' }],
      },
      adviceLine: {
        party: REGION,
        contact: 'Sårcenterets vagttelefon',
        hours: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '08:00', to: '16:00' }],
      },
      supplies: { payer: { party: REGION } },
      medicine: { payer: { party: REGION } },
      delegation: [],
    },
    plan: {
      startDate: '2027-06-01',
      pilot: false,
      duration: { untilTerminated: true },
      noticeMonths: 6,
      runningPatients: 'Kommunerne gør påbegyndte forløb færdige, højst tre måneder, til samme takst.',
    },
    impact: {
      needsMoreMoney: true,
      needsMoreCompetences: true,
      generalPractice: { affected: false },
      positions: [
        {
          party: 'kommune-461',
          position: 'supports-with-reservation',
          reason: 'Klinikken i Odense skal have et rum mere.\nDet er aftalt med ejendomsafdelingen.',
          by: 'Odense Forvaltning',
          at: '2026-10-05T10:00:00.000Z',
        },
      ],
    },
  });
  return sampleInput('iv-antibiotics', language, { dossier, decided: false });
}
