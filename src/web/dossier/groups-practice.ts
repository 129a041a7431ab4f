// The forms of the first half of trin 2: competences and quality.
import type { Dossier } from '../../domain/dossier/dossier.ts';
import { field, type Group, list } from './field.ts';

const ROLES: Group = {
  id: 'roller',
  section: 'competences',
  title: ['Roller', 'Roles', 'Roller'],
  intro: [
    'Hvilke faggrupper skal kunne løse opgaven? Bemanding og oplæring skrives på en side for hver rolle bagefter.',
    'Which professions must be able to carry out the task? Staffing and training have a page per role afterwards.',
    'Vilka yrkesgrupper ska kunna utföra uppgiften? Bemanning och utbildning har en sida per roll efteråt.',
  ],
  items: [
    list('/competences/roles', ['Tilføj rolle', 'Add role', 'Lägg till roll'], [field('/profession', 'text'), field('/level', 'area')], {
      idPrefix: 'rolle',
    }),
  ],
};

/** One page of staffing and training per role. */
export function competenceGroups(dossier: Dossier): readonly Group[] {
  const roles = dossier.competences?.roles ?? [];
  return [
    ROLES,
    ...roles.map((role, i): Group => {
      const at = `/competences/roles/${i}`;
      return {
        id: `rolle-${role.id}`,
        section: 'competences',
        title: ['Bemanding og oplæring', 'Staffing and training', 'Bemanning och utbildning'],
        about: role.profession || role.id,
        items: [
          list(
            `${at}/parties`,
            ['Tilføj part', 'Add party', 'Lägg till part'],
            [field('/party', 'party', { label: ['Part', 'Party', 'Part'] }), field('/required', 'number'), field('/available', 'number')],
          ),
          field(`${at}/training/hours`, 'number'),
          field(`${at}/training/cost`, 'money'),
          field(`${at}/training/payer`, 'party'),
          field(`${at}/training/doneBy`, 'date'),
          field(`${at}/practicePerYear`, 'number'),
          field(`${at}/backup`, 'area'),
          field(`${at}/recruitmentEffect`, 'area'),
        ],
      };
    }),
  ];
}

export const QUALITY_GROUPS: readonly Group[] = [
  {
    id: 'standarder',
    section: 'quality',
    title: ['Standarder og dokumentation', 'Standards and documentation', 'Standarder och dokumentation'],
    items: [
      list(
        '/quality/standards',
        ['Tilføj standard', 'Add standard', 'Lägg till standard'],
        [field('/title', 'text'), field('/source', 'text')],
      ),
      field('/quality/documentation/standard', 'text'),
      field('/quality/documentation/messageStandard', 'text'),
    ],
  },
  {
    id: 'indikatorer',
    section: 'quality',
    title: ['Indikatorer', 'Indicators', 'Indikatorer'],
    intro: [
      'Det, I følger, for at se om kvaliteten holder.',
      'What you follow to see whether the quality holds.',
      'Det ni följer för att se om kvaliteten håller.',
    ],
    items: [
      list(
        '/quality/indicators',
        ['Tilføj indikator', 'Add indicator', 'Lägg till indikator'],
        [
          field('/name', 'text'),
          field('/unit', 'text', { label: ['Enhed', 'Unit', 'Enhet'] }),
          field('/baseline', 'number'),
          field('/target', 'number'),
          field('/dataSource', 'text'),
          field('/frequency', 'text'),
          field('/owner', 'text'),
        ],
        { idPrefix: 'indikator' },
      ),
    ],
  },
  {
    id: 'risici',
    section: 'quality',
    title: ['Risici', 'Risks', 'Risker'],
    items: [
      list(
        '/quality/risks',
        ['Tilføj risiko', 'Add risk', 'Lägg till risk'],
        [
          field('/description', 'area'),
          field('/probability', 'select', { choices: 'scale' }),
          field('/consequence', 'select', { choices: 'scale' }),
          field('/mitigation', 'area'),
          field('/residualProbability', 'select', { choices: 'scale' }),
          field('/residualConsequence', 'select', { choices: 'scale' }),
          field('/owner', 'text'),
        ],
        { idPrefix: 'risiko' },
      ),
    ],
  },
  {
    id: 'opfoelgning',
    section: 'quality',
    title: ['Utilsigtede hændelser og evaluering', 'Adverse events and evaluation', 'Avvikelser och utvärdering'],
    items: [
      field('/quality/adverseEvents/reportingParty', 'party'),
      field('/quality/adverseEvents/route', 'area'),
      field('/quality/evaluation/date', 'date'),
      field('/quality/evaluation/owner', 'text'),
    ],
  },
];
