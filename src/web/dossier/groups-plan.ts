// The pages of trin 4: handover of staff and equipment, the plan, the terms, and the impact on others.
import { fields, type Group, pageOf } from './field.ts';

export const HANDOVER_GROUPS: readonly Group[] = [
  pageOf(
    {
      id: 'overdragelse',
      section: 'handover',
      title: {
        da: 'Medarbejdere, udstyr og bygninger',
        en: 'Staff, equipment and buildings',
        sv: 'Medarbetare, utrustning och byggnader',
      },
    },
    [
      {
        intro: {
          da: 'Det, der følger med opgaven: medarbejdere, der skifter arbejdsgiver, udstyr, bygninger, kontrakter og data. Følger intet med, kan siden stå tom.',
          en: 'What goes along with the task: staff who change employer, equipment, buildings, contracts and data. Where nothing does, leave the page empty.',
          sv: 'Det som följer med uppgiften: medarbetare som byter arbetsgivare, utrustning, byggnader, avtal och data. Följer inget med kan sidan stå tom.',
        },
        items: fields('/handover'),
      },
    ],
  ),
];

export const PLAN_GROUPS: readonly Group[] = [
  pageOf(
    { id: 'plan', section: 'plan', title: { da: 'Plan og aftale', en: 'Plan and agreement', sv: 'Plan och avtal' } },
    [
      {
        title: { da: 'Tidsplan', en: 'Schedule', sv: 'Tidsplan' },
        items: fields('/plan/startDate', '/plan/pilot', '/plan/milestones'),
      },
      {
        title: { da: 'Aftalens vilkår', en: 'Terms of the agreement', sv: 'Avtalets villkor' },
        items: fields('/plan/duration', '/plan/noticeMonths', '/plan/runningPatients', '/plan/triggers'),
      },
    ],
  ),
];

export const IMPACT_GROUPS: readonly Group[] = [
  pageOf(
    {
      id: 'virkning',
      section: 'impact',
      title: { da: 'Virkning for andre', en: 'Impact on others', sv: 'Verkan för andra' },
    },
    [
      {
        intro: {
          da: 'Kræver opgaven flere penge eller kompetencer, bliver de andre klynger orienteret, når sagen forelægges.',
          en: 'If the task needs more money or competences, the other clusters get a notice when the case is submitted.',
          sv: 'Om uppgiften kräver mer pengar eller kompetens informeras de andra klustren när ärendet föreläggs.',
        },
        items: fields(
          '/impact/needsMoreMoney',
          '/impact/needsMoreCompetences',
          '/impact/generalPractice',
          '/impact/otherClusters',
          '/impact/otherParties',
        ),
      },
    ],
  ),
];
