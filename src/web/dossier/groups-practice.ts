// The forms of the first half of trin 2: competences and quality.
import type { Dossier } from '../../domain/dossier/dossier.ts';
import { fields, type Group, list } from './field.ts';

const ROLES: Group = {
  id: 'roller',
  section: 'competences',
  title: ['Roller', 'Roles', 'Roller'],
  intro: [
    'Hvilke faggrupper skal kunne løse opgaven? Bemanding og oplæring skrives på en side for hver rolle bagefter.',
    'Which professions must be able to carry out the task? Staffing and training have a page per role afterwards.',
    'Vilka yrkesgrupper ska kunna utföra uppgiften? Bemanning och utbildning har en sida per roll efteråt.',
  ],
  items: [list('/competences/roles', '/profession', '/level')],
};

/** One page of staffing and training per role. */
export function competenceGroups(dossier: Dossier): readonly Group[] {
  const roles = (dossier.competences?.roles ?? []).map((role, i): Group => {
    const at = `/competences/roles/${i}`;
    return {
      id: `rolle-${role.id}`,
      section: 'competences',
      title: ['Bemanding og oplæring', 'Staffing and training', 'Bemanning och utbildning'],
      about: role.profession || role.id,
      items: fields(
        `${at}/headcounts`,
        `${at}/training`,
        `${at}/practicePerYear`,
        `${at}/backup`,
        `${at}/recruitmentEffect`,
      ),
    };
  });
  return [ROLES, ...roles];
}

export const QUALITY_GROUPS: readonly Group[] = [
  {
    id: 'standarder',
    section: 'quality',
    title: ['Standarder og dokumentation', 'Standards and documentation', 'Standarder och dokumentation'],
    items: fields('/quality/standards', '/quality/documentation'),
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
    items: fields('/quality/indicators'),
  },
  { id: 'risici', section: 'quality', title: ['Risici', 'Risks', 'Risker'], items: fields('/quality/risks') },
  {
    id: 'opfoelgning',
    section: 'quality',
    title: ['Utilsigtede hændelser og evaluering', 'Adverse events and evaluation', 'Avvikelser och utvärdering'],
    items: fields('/quality/adverseEvents', '/quality/evaluation'),
  },
];
