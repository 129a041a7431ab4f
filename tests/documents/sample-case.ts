// A case after all its stages: submitted, notified, judged, recommended twice, postponed once, and approved with
// conditions.
import { createHash } from 'node:crypto';
import catheterCare from '../../src/demo/catheter-care.json' with { type: 'json' };
import copdTelemonitoring from '../../src/demo/copd-telemonitoring.json' with { type: 'json' };
import ivAntibiotics from '../../src/demo/iv-antibiotics.json' with { type: 'json' };
import type { PaperInput } from '../../src/documents/paper-context.ts';
import { assess } from '../../src/domain/assessment/assess.ts';
import { Dossier } from '../../src/domain/dossier/dossier.ts';
import type { Framework } from '../../src/domain/governance/framework.ts';
import { involvedParties } from '../../src/domain/governance/involved.ts';
import { shippedFramework } from '../../src/domain/governance/shipped.ts';
import type { Decision, Submission } from '../../src/domain/workflow/state.ts';
import { canonicalJson } from '../../src/lib/canonical-json.ts';
import type { Language } from '../../src/lib/localised.ts';

export const syddanmark = shippedFramework('syddanmark-2022');
const DOSSIERS = {
  'iv-antibiotics': ivAntibiotics,
  'catheter-care': catheterCare,
  'copd-telemonitoring': copdTelemonitoring,
};
export type SampleName = keyof typeof DOSSIERS;
export const SAMPLES = Object.keys(DOSSIERS) as readonly SampleName[];

const person = (name: string) => ({ subject: name.toLowerCase().replaceAll(' ', '-'), name });

/** A demonstration dossier plus what only the parties write: one position and one verification that disagrees. */
export function sampleDossier(name: SampleName): Dossier {
  const dossier = Dossier.parse(DOSSIERS[name]);
  const cost = dossier.economy?.alternatives?.[0]?.costs?.[0];
  return {
    ...dossier,
    economy: {
      ...dossier.economy,
      justification: 'Forløbene er tryggere hjemme, også hvor de er dyrere.',
      verifications: [
        {
          party: 'region-1083',
          agrees: false,
          figures: [{ cost: cost?.id ?? 'x', amount: { expected: 1950.5 }, comment: 'Taksten er steget' }],
          comment: 'Resten er vi enige i.',
          by: 'Mette Regnskab',
          at: '2026-10-02T09:00:00.000Z',
        },
      ],
    },
    impact: {
      ...dossier.impact,
      positions: [
        {
          party: 'kommune-461',
          position: 'supports-with-reservation',
          reason: 'Aftenvagterne skal være på plads.',
          acceptsNetCost: false,
          by: 'Odense Forvaltning',
          at: '2026-10-05T10:00:00.000Z',
        },
      ],
    },
  };
}

const decided = {
  framework: { id: 'syddanmark-2022', version: 1 },
  conditions: [],
  acknowledgedFindings: [],
  dissents: [],
  recusals: [],
};

function decisions(hash: string, warnings: readonly string[]): readonly Decision[] {
  const same = { ...decided, dossierHash: hash };
  return [
    {
      ...same,
      id: 'd1',
      stage: 'cluster-administrative',
      body: 'fyn-administrative',
      outcome: 'recommended',
      method: 'chairs',
      at: '2026-10-20T12:00:00.000Z',
      by: person('Anne Direktør'),
    },
    {
      ...same,
      id: 'd2',
      stage: 'cluster-political',
      body: 'fyn-political',
      outcome: 'postponed',
      reason: 'Materialet kom for sent.',
      method: 'meeting',
      meetingDate: '2026-10-28',
      at: '2026-10-28T15:00:00.000Z',
      by: person('Bo Borgmester'),
    },
    {
      ...same,
      id: 'd3',
      stage: 'cluster-political',
      body: 'fyn-political',
      outcome: 'recommended',
      method: 'meeting',
      meetingDate: '2026-11-04',
      agendaItem: '7',
      recusals: [{ person: 'Carl Rådmand', reason: 'Sidder i bestyrelsen for leverandøren.' }],
      at: '2026-11-04T15:00:00.000Z',
      by: person('Bo Borgmester'),
    },
    {
      ...same,
      id: 'd4',
      stage: 'committee',
      body: 'sundhedssamarbejdsudvalget',
      outcome: 'approved-with-conditions',
      reason: 'Kvaliteten er dokumenteret, økonomien følges.',
      method: 'meeting',
      meetingDate: '2026-11-22',
      agendaItem: '4',
      conditions: [
        {
          id: 'c1',
          text: 'Aftenvagten i Odense er besat.',
          owner: 'kommune-461',
          dueDate: '2027-04-01',
          status: 'open',
        },
        {
          id: 'c2',
          text: 'Regionen fremlægger tal efter et halvt år.',
          owner: 'region-1083',
          dueDate: '2027-12-01',
          status: 'open',
        },
      ],
      acknowledgedFindings: warnings,
      dissents: [{ by: 'kommune-492', text: 'Ærø finder grundbeløbet for lavt.' }],
      at: '2026-11-22T15:00:00.000Z',
      by: person('Dorte Formand'),
    },
  ];
}

export function sampleInput(
  name: SampleName,
  language: Language = 'da',
  options: {
    readonly dossier?: Dossier;
    readonly framework?: Framework;
    readonly decided?: boolean;
    readonly draws?: number;
  } = {},
): PaperInput {
  const { dossier = sampleDossier(name), framework = syddanmark, decided: ended = true, draws = 200 } = options;
  const dossierHash = createHash('sha256').update(canonicalJson(dossier)).digest('hex');
  const assessment = assess(dossier, framework, { dossierHash, today: '2026-10-10', cluster: 'fyn', draws });
  const warnings = [
    ...new Set(assessment.findings.filter(({ severity }) => severity === 'warning').map(({ code }) => code)),
  ];
  const submission: Submission = {
    id: '0199f000-0000-7000-8000-000000000002',
    number: 2,
    framework: { id: framework.id, version: framework.version },
    revision: 7,
    dossierHash,
    steps: framework.steps.map((step) => step.id),
    status: ended ? 'approved' : 'open',
    submittedAt: '2026-10-10T22:30:00.000Z',
    submittedBy: person('Karen Koordinator'),
    stage: ended ? 'committee' : 'cluster-administrative',
    stageSince: '2026-10-10T22:30:00.000Z',
    stageDue: '2026-10-24',
    entered: ended
      ? []
      : [
          {
            framework: framework.id,
            stage: 'cluster-administrative',
            deciders: [{ body: 'fyn-administrative', cluster: 'fyn' }],
            after: 0,
            spoken: [],
          },
        ],
    involved: involvedParties(dossier),
    postponements: ended ? 1 : 0,
    warnings,
    decidingBlockers: assessment.findings.filter(({ at }) => at === 'deciding').map(({ code }) => code),
    decisions: ended ? decisions(dossierHash, warnings) : [],
    notices: [
      {
        cluster: 'lillebaelt',
        sentAt: '2026-10-10T22:30:00.000Z',
        dueDate: '2026-10-25',
        answer: {
          kind: 'comment',
          comment: 'Vi vil gerne høre om erfaringerne.',
          at: '2026-10-15T08:00:00.000Z',
          by: person('Eva Klynge'),
        },
      },
      { cluster: 'sydvestjylland', sentAt: '2026-10-10T22:30:00.000Z', dueDate: '2026-10-25' },
    ],
    judgements: [
      {
        party: 'kommune-461',
        ratings: framework.principles.slice(0, 2).map(({ id }, i) => ({
          principle: id,
          rating: i === 0 ? ('partly' as const) : ('cannot-say' as const),
          reason: `Odenses vurdering nummer ${i + 1}.`,
        })),
        at: '2026-10-16T08:00:00.000Z',
        by: person('Odense Forvaltning'),
      },
    ],
    reroutings: [],
  };
  const proposal = {
    id: '0199f000-0000-7000-8000-000000000001',
    cluster: 'fyn',
    clusters: ['fyn'],
    caseType: framework.caseTypes[0]?.id ?? '',
    parties: ['region-1083', 'kommune-461', 'kommune-450', 'borgere'],
    externalIds: [{ system: 'SBSYS', id: '29.18.04-G01-12-26' }],
  };
  return { proposal, submission, dossier, assessment, framework, language };
}
