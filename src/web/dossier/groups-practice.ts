// The pages of the first half of trin 2: competences and quality.
import { fields, type Group, list, pageOf } from './field.ts';

export const COMPETENCE_GROUPS: readonly Group[] = [
  pageOf({ id: 'kompetencer', section: 'competences', title: ['Kompetencer', 'Competences', 'Kompetenser'] }, [
    {
      intro: [
        'Hvilke faggrupper skal kunne løse opgaven, hvor mange er der, og hvordan bliver de oplært?',
        'Which professions must be able to carry out the task, how many are there, and how are they trained?',
        'Vilka yrkesgrupper ska kunna utföra uppgiften, hur många finns det, och hur utbildas de?',
      ],
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
  ]),
];

export const QUALITY_GROUPS: readonly Group[] = [
  pageOf({ id: 'kvalitet', section: 'quality', title: ['Kvalitet', 'Quality', 'Kvalitet'] }, [
    {
      title: ['Standarder og dokumentation', 'Standards and documentation', 'Standarder och dokumentation'],
      items: fields('/quality/standards', '/quality/documentation'),
    },
    {
      title: ['Indikatorer', 'Indicators', 'Indikatorer'],
      intro: [
        'Det, I følger, for at se om kvaliteten holder.',
        'What you follow to see whether the quality holds.',
        'Det ni följer för att se om kvaliteten håller.',
      ],
      items: fields('/quality/indicators'),
    },
    { title: ['Risici', 'Risks', 'Risker'], items: fields('/quality/risks') },
    {
      title: ['Utilsigtede hændelser og evaluering', 'Adverse events and evaluation', 'Avvikelser och utvärdering'],
      items: fields('/quality/adverseEvents', '/quality/evaluation'),
    },
    {
      title: ['Indberetning under aftalen', 'Reports under the agreement', 'Rapporter under avtalet'],
      items: fields('/quality/reporting'),
    },
  ]),
];
