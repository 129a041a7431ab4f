// The pages of the first half of trin 2: competences and quality.
import { fields, type Group, list, pageOf } from './field.ts';

export const COMPETENCE_GROUPS: readonly Group[] = [
  pageOf(
    { id: 'kompetencer', section: 'competences', title: { da: 'Kompetencer', en: 'Competences', sv: 'Kompetenser' } },
    [
      {
        intro: {
          da: 'Hvilke faggrupper skal kunne løse opgaven, hvor mange er der, og hvordan bliver de oplært?',
          en: 'Which professions must be able to carry out the task, how many are there, and how are they trained?',
          sv: 'Vilka yrkesgrupper ska kunna utföra uppgiften, hur många finns det, och hur utbildas de?',
        },
        items: [
          list(
            '/competences/roles',
            '/profession',
            '/level',
            '/headcounts',
            '/training',
            '/practicePerYear',
            '/backup',
            '/recruitmentEffect',
          ),
        ],
      },
    ],
  ),
];

export const QUALITY_GROUPS: readonly Group[] = [
  pageOf({ id: 'kvalitet', section: 'quality', title: { da: 'Kvalitet', en: 'Quality', sv: 'Kvalitet' } }, [
    {
      title: {
        da: 'Standarder og dokumentation',
        en: 'Standards and documentation',
        sv: 'Standarder och dokumentation',
      },
      items: fields('/quality/standards', '/quality/documentation'),
    },
    {
      title: { da: 'Indikatorer', en: 'Indicators', sv: 'Indikatorer' },
      intro: {
        da: 'Det, I følger, for at se om kvaliteten holder.',
        en: 'What you follow to see whether the quality holds.',
        sv: 'Det ni följer för att se om kvaliteten håller.',
      },
      items: fields('/quality/indicators'),
    },
    { title: { da: 'Risici', en: 'Risks', sv: 'Risker' }, items: fields('/quality/risks') },
    {
      title: {
        da: 'Utilsigtede hændelser og evaluering',
        en: 'Adverse events and evaluation',
        sv: 'Avvikelser och utvärdering',
      },
      items: fields('/quality/adverseEvents', '/quality/evaluation'),
    },
    {
      title: { da: 'Indberetning under aftalen', en: 'Reports under the agreement', sv: 'Rapporter under avtalet' },
      items: fields('/quality/reporting'),
    },
  ]),
];
