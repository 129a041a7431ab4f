// The forms of trin 1: the task and its volume. Order and grouping
// only; what a field is called stands in its declaration.
import { fields, type Group } from './field.ts';

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
    items: fields(
      '/task/title',
      '/task/summary',
      '/task/whyMove',
      '/task/nature',
      '/task/replaces',
      '/task/alreadyRunning',
    ),
  },
  {
    id: 'indhold',
    section: 'task',
    title: ['Hvad der flytter', 'What moves', 'Vad som flyttas'],
    items: fields(
      '/task/description',
      '/task/whatMoves',
      '/task/taskType',
      '/task/direction',
      '/task/setting',
      '/task/kleNumber',
      '/task/sksCodes',
    ),
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
    items: fields('/task/transferringParties', '/task/receivingParties', '/task/geographicScope'),
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
    items: fields('/task/targetGroup', '/task/citizenInvolvement', '/task/consequencesForCitizens'),
  },
  {
    id: 'lovgrundlag',
    section: 'task',
    title: ['Lovgrundlag', 'Legal basis', 'Rättslig grund'],
    items: fields('/task/legalBasis'),
  },
];

export const VOLUME_GROUPS: readonly Group[] = [
  {
    id: 'omfang',
    section: 'volume',
    title: ['Omfang', 'Volume', 'Omfattning'],
    intro: [
      'Hvad I tæller, og hvor meget der er af det for hver part. Den første aktivitet er den, priser pr. enhed regnes af. Et lavt og et højt skøn viser, om resultatet holder.',
      'What you count, and how much of it there is for each party. Prices per unit are worked out from the first activity. A low and a high estimate show whether the result holds.',
      'Vad ni räknar, och hur mycket det är för varje part. Priser per enhet räknas på den första aktiviteten. En låg och en hög uppskattning visar om resultatet håller.',
    ],
    items: fields('/volume/activities'),
  },
];
