// The forms of trin 1 and trin 4: the task, its volume, the plan, and what it means for others.
import { field, type Group, list, range } from './field.ts';

export const TASK_GROUPS: readonly Group[] = [
  {
    id: 'opgaven',
    section: 'task',
    title: ['Opgaven kort', 'The task in brief', 'Uppgiften i korthet'],
    intro: [
      'Begynd her. Skriv, så en, der ikke kender opgaven, forstår den.',
      'Begin here. Write so that somebody who does not know the task understands it.',
      'Börja här. Skriv så att någon som inte känner till uppgiften förstår den.',
    ],
    items: [
      field('/task/title', 'text'),
      field('/task/summary', 'area', {
        hint: [
          'Fem linjer, som beslutningstagerne læser først.',
          'Five lines that the deciders read first.',
          'Fem rader som beslutsfattarna läser först.',
        ],
      }),
      field('/task/whyMove', 'area'),
      field('/task/nature', 'choice', { choices: 'nature' }),
      field('/task/alreadyRunning', 'yes-no', {
        label: [
          'Løser de modtagende parter allerede opgaven i dag?',
          'Do the receiving parties already carry out the task?',
          'Utför de mottagande parterna redan uppgiften i dag?',
        ],
      }),
    ],
  },
  {
    id: 'indhold',
    section: 'task',
    title: ['Hvad der flytter', 'What moves', 'Vad som flyttas'],
    items: [
      field('/task/description', 'area'),
      field('/task/whatMoves', 'area', {
        hint: [
          'Præcis hvilke dele af opgaven der flytter, og hvilke der bliver.',
          'Exactly which parts of the task move, and which stay.',
          'Exakt vilka delar av uppgiften som flyttas och vilka som blir kvar.',
        ],
      }),
      field('/task/direction', 'select', { choices: 'direction' }),
      field('/task/setting', 'choice', {
        choices: 'setting',
        label: ['Hvor opgaven løses', 'Where the task is carried out', 'Var uppgiften utförs'],
      }),
      field('/task/kleNumber', 'text', { hint: ['For eksempel 29.18.04', 'For example 29.18.04', 'Till exempel 29.18.04'] }),
      field('/task/sksCodes', 'lines', { hint: ['Én kode på hver linje', 'One code on each line', 'En kod per rad'] }),
    ],
  },
  {
    id: 'parter',
    section: 'task',
    title: ['Parterne', 'The parties', 'Parterna'],
    intro: [
      'De parter, du vælger her, kan se kladden, skrive deres egne tal og tilkendegive deres holdning.',
      'The parties you choose here can see the draft, enter their own figures and state their position.',
      'De parter du väljer här kan se utkastet, skriva sina egna siffror och ange sin ståndpunkt.',
    ],
    items: [
      field('/task/transferringParties', 'parties', {
        hint: ['Dem, opgaven flytter fra', 'Those the task moves from', 'De som uppgiften flyttas från'],
      }),
      field('/task/receivingParties', 'parties', {
        hint: ['Dem, opgaven flytter til', 'Those the task moves to', 'De som uppgiften flyttas till'],
      }),
      field('/task/geographicScope', 'parties', {
        hint: ['De kommuner, ordningen gælder i', 'The municipalities it applies in', 'De kommuner som den gäller i'],
      }),
    ],
  },
  {
    id: 'borgere',
    section: 'task',
    title: ['Borgerne', 'The citizens', 'Medborgarna'],
    intro: [
      'Skriv aldrig navne, personnumre eller andet om enkelte borgere.',
      'Never write names, personal numbers or anything else about individual citizens.',
      'Skriv aldrig namn, personnummer eller annat om enskilda medborgare.',
    ],
    items: [
      field('/task/targetGroup/inclusion', 'area', { hint: ['Hvem ordningen er for', 'Whom it is for', 'Vem den är till för'] }),
      field('/task/targetGroup/exclusion', 'area', { hint: ['Hvem den ikke er for', 'Whom it is not for', 'Vem den inte är till för'] }),
      field('/task/citizenInvolvement/how', 'area'),
      field('/task/citizenInvolvement/when', 'text'),
      field('/task/citizenInvolvement/whatChanged', 'area'),
      field('/task/consequencesForCitizens/payment', 'area'),
      field('/task/consequencesForCitizens/transport', 'area'),
    ],
  },
  {
    id: 'lovgrundlag',
    section: 'task',
    title: ['Lovgrundlag', 'Legal basis', 'Rättslig grund'],
    items: [
      list(
        '/task/legalBasis',
        ['Tilføj lovgrundlag', 'Add legal basis', 'Lägg till rättslig grund'],
        [
          field('/citation', 'text', {
            hint: ['For eksempel sundhedsloven § 138', 'For example the Health Act § 138', 'Till exempel hälso- och sjukvårdslagen'],
          }),
          field('/version', 'text', { hint: ['Bekendtgørelsens nummer og dato', 'Number and date of the act', 'Lagens nummer och datum'] }),
        ],
      ),
    ],
  },
];

export const VOLUME_GROUPS: readonly Group[] = [
  {
    id: 'omfang',
    section: 'volume',
    title: ['Omfang', 'Volume', 'Omfattning'],
    intro: [
      'Et lavt og et højt skøn viser, om resultatet holder, hvis omfanget bliver anderledes end ventet.',
      'A low and a high estimate show whether the result holds if the volume turns out different.',
      'En låg och en hög uppskattning visar om resultatet håller om omfattningen blir annorlunda.',
    ],
    items: [
      field('/volume/unit', 'text', {
        hint: ['For eksempel forløb eller besøg', 'For example cases or visits', 'Till exempel ärenden eller besök'],
      }),
      range('/volume/perYear', 'number', ['Antal pr. år i alt', 'Number per year in total', 'Antal per år totalt']),
      list(
        '/volume/perParty',
        ['Tilføj part', 'Add party', 'Lägg till part'],
        [field('/party', 'party', { label: ['Part', 'Party', 'Part'] }), field('/perYear', 'number')],
      ),
    ],
  },
];

export const PLAN_GROUPS: readonly Group[] = [
  {
    id: 'tidsplan',
    section: 'plan',
    title: ['Tidsplan', 'Schedule', 'Tidsplan'],
    items: [
      field('/plan/startDate', 'date'),
      field('/plan/pilot', 'yes-no', { label: ['Er det et forsøg?', 'Is it a pilot?', 'Är det ett försök?'] }),
      list(
        '/plan/milestones',
        ['Tilføj milepæl', 'Add milestone', 'Lägg till milstolpe'],
        [field('/date', 'date'), field('/what', 'text')],
      ),
    ],
  },
  {
    id: 'aftalevilkaar',
    section: 'plan',
    title: ['Aftalens vilkår', 'Terms of the agreement', 'Avtalets villkor'],
    items: [
      field('/plan/durationMonths', 'whole'),
      field('/plan/noticeMonths', 'whole'),
      field('/plan/runningPatients', 'area'),
      field('/plan/renegotiationPercent', 'number', {
        hint: [
          'Ved hvor stor en ændring i omfanget aftalen genforhandles',
          'At how large a change in volume the agreement is renegotiated',
          'Vid hur stor ändring i omfattning avtalet omförhandlas',
        ],
      }),
    ],
  },
];

export const IMPACT_GROUPS: readonly Group[] = [
  {
    id: 'virkning',
    section: 'impact',
    title: ['Virkning for andre', 'Impact on others', 'Verkan för andra'],
    intro: [
      'Kræver opgaven flere penge eller kompetencer, bliver de andre klynger orienteret, når sagen forelægges.',
      'If the task needs more money or competences, the other clusters get a notice when the case is submitted.',
      'Om uppgiften kräver mer pengar eller kompetens informeras de andra klustren när ärendet föreläggs.',
    ],
    items: [
      field('/impact/needsMoreMoney', 'yes-no', { label: ['Kræver opgaven flere penge?', 'Is more money needed?', 'Behövs mer pengar?'] }),
      field('/impact/needsMoreCompetences', 'yes-no', {
        label: ['Kræver opgaven flere kompetencer?', 'Are more competences needed?', 'Behövs mer kompetens?'],
      }),
      field('/impact/generalPractice/affected', 'yes-no', {
        label: ['Er almen praksis berørt?', 'Is general practice affected?', 'Berörs allmänpraktiken?'],
      }),
      field('/impact/generalPractice/heard', 'yes-no', {
        label: ['Er almen praksis hørt?', 'Has general practice been heard?', 'Har allmänpraktiken hörts?'],
      }),
      field('/impact/generalPractice/how', 'area'),
      field('/impact/otherClusters', 'clusters'),
      field('/impact/otherParties', 'parties'),
    ],
  },
];
