// The pages of trin 1: the task and its volume. Only order and grouping; the words are in the declarations of the
// fields.
import { fields, type Group, pageOf } from './field.ts';

export const TASK_GROUPS: readonly Group[] = [
  pageOf({ id: 'opgaven', section: 'task', title: { da: 'Opgaven', en: 'The task', sv: 'Uppgiften' } }, [
    {
      title: { da: 'Opgaven kort', en: 'The task in brief', sv: 'Uppgiften i korthet' },
      intro: {
        da: 'Skriv, så en, der ikke kender opgaven, forstår den.',
        en: 'Write so that somebody who does not know the task understands it.',
        sv: 'Skriv så att någon som inte känner till uppgiften förstår den.',
      },
      items: fields('/task/title', '/task/summary', '/task/whyMove', '/task/nature', '/task/alreadyRunning'),
    },
    {
      title: { da: 'Parterne', en: 'The parties', sv: 'Parterna' },
      intro: {
        da: 'De parter, du vælger her, kan se kladden, skrive deres egne tal og tilkendegive deres holdning.',
        en: 'The parties you choose here can see the draft, enter their own figures and state their position.',
        sv: 'De parter du väljer här kan se utkastet, skriva sina egna siffror och ange sin ståndpunkt.',
      },
      items: fields('/task/transferringParties', '/task/receivingParties', '/task/direction'),
    },
    {
      title: { da: 'Hvad der flytter', en: 'What moves', sv: 'Vad som flyttas' },
      items: fields('/task/whatMoves', '/task/taskType', '/task/setting', '/task/legalBasis'),
    },
    {
      title: { da: 'Borgerne', en: 'The citizens', sv: 'Medborgarna' },
      intro: {
        da: 'Skriv aldrig navne, personnumre eller andet om enkelte borgere.',
        en: 'Never write names, personal numbers or anything else about individual citizens.',
        sv: 'Skriv aldrig namn, personnummer eller annat om enskilda medborgare.',
      },
      items: fields('/task/targetGroup', '/task/citizenInvolvement', '/task/consequencesForCitizens'),
    },
    {
      title: { da: 'Mere om opgaven', en: 'More about the task', sv: 'Mer om uppgiften' },
      items: fields(
        '/task/description',
        '/task/replaces',
        '/task/geographicScope',
        '/task/kleNumber',
        '/task/sksCodes',
      ),
    },
  ]),
];

export const VOLUME_GROUPS: readonly Group[] = [
  pageOf({ id: 'omfang', section: 'volume', title: { da: 'Omfang', en: 'Volume', sv: 'Omfattning' } }, [
    {
      intro: {
        da: 'Hvad I tæller, og hvor meget der er af det for hver part. Den første aktivitet er den, priser pr. enhed regnes af. Et lavt og et højt skøn viser, om resultatet holder.',
        en: 'What you count, and how much of it there is for each party. Prices per unit are worked out from the first activity. A low and a high estimate show whether the result holds.',
        sv: 'Vad ni räknar, och hur mycket det är för varje part. Priser per enhet räknas på den första aktiviteten. En låg och en hög uppskattning visar om resultatet håller.',
      },
      items: fields('/volume/activities'),
    },
  ]),
];
