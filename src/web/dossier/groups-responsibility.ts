// The forms of the second half of trin 2: who has which responsibility,
// in which phase, at which hours; and what is delegated.
import type { Dossier } from '../../domain/dossier/dossier.ts';
import { fields, type Group, list } from './field.ts';

const FIRST: readonly Group[] = [
  {
    id: 'ansvarsparter',
    section: 'responsibility',
    title: [
      'Myndighed, drift og finansiering',
      'Authority, operation and funding',
      'Myndighet, drift och finansiering',
    ],
    intro: [
      'Vælg for hvert ansvar én part, eller hver kommune for sine egne borgere.',
      'Choose for each responsibility one party, or each municipality for its own citizens.',
      'Välj för varje ansvar en part, eller varje kommun för sina egna medborgare.',
    ],
    items: fields('/responsibility/authority', '/responsibility/operation', '/responsibility/funding'),
  },
  {
    id: 'faser',
    section: 'responsibility',
    title: ['Forløbets faser', 'Phases of the pathway', 'Förloppets faser'],
    intro: [
      'Fra henvisning til afslutning. Ansvarlig part og tider skrives på en side for hver fase bagefter.',
      'From referral to completion. Accountable party and hours have a page per phase afterwards.',
      'Från remiss till avslutning. Ansvarig part och tider har en sida per fas efteråt.',
    ],
    items: [list('/responsibility/phases', '/name', '/kind')],
  },
];

const LAST: readonly Group[] = [
  {
    id: 'behandlingsansvarlige',
    section: 'responsibility',
    title: [
      'Hvem der kan have behandlingsansvaret',
      'Who can hold the treatment responsibility',
      'Vem som kan ha behandlingsansvaret',
    ],
    intro: [
      'Skriv dem, der kan have det. Et valg mellem to af dem, for eksempel egen læge eller hospitalsafdelingen, er en række for sig.',
      'Write those who can hold it. A choice among two of them, for example own doctor or the hospital department, is a row of its own.',
      'Skriv dem som kan ha det. Ett val mellan två av dem, till exempel egen läkare eller sjukhusavdelningen, är en egen rad.',
    ],
    items: fields('/responsibility/treatment/holders'),
  },
  {
    id: 'behandlingsansvar',
    section: 'responsibility',
    title: [
      'Hvem der har behandlingsansvaret hvornår',
      'Who holds the treatment responsibility when',
      'Vem som har behandlingsansvaret när',
    ],
    intro: [
      'På ethvert tidspunkt i forløbet skal præcis én have det lægelige behandlingsansvar. Uden tider gælder hele fasen.',
      'At every moment of the pathway exactly one must hold the medical treatment responsibility. Without hours it covers the whole phase.',
      'Vid varje tidpunkt i förloppet ska exakt en ha det medicinska behandlingsansvaret. Utan tider gäller hela fasen.',
    ],
    items: fields('/responsibility/treatment/periods', '/responsibility/treatment/handovers'),
  },
  {
    id: 'raadgivning',
    section: 'responsibility',
    title: ['Rådgivning, utensilier og medicin', 'Advice, supplies and medicine', 'Rådgivning, material och läkemedel'],
    items: fields('/responsibility/adviceLine', '/responsibility/supplies', '/responsibility/medicine'),
  },
  {
    id: 'delegation',
    section: 'responsibility',
    title: ['Delegation', 'Delegation', 'Delegering'],
    intro: [
      'Forbeholdt sundhedsfaglig virksomhed, som en læge delegerer til andre.',
      'Reserved health-care activity that a physician delegates to others.',
      'Förbehållen hälso- och sjukvårdsverksamhet som en läkare delegerar till andra.',
    ],
    items: fields('/responsibility/delegation'),
  },
];

/** One page of accountability and hours per phase. */
export function responsibilityGroups(dossier: Dossier): readonly Group[] {
  const phases = (dossier.responsibility?.phases ?? []).map((phase, i): Group => {
    const at = `/responsibility/phases/${i}`;
    return {
      id: `fase-${phase.id}`,
      section: 'responsibility',
      title: ['Fase', 'Phase', 'Fas'],
      about: phase.name || phase.id,
      items: fields(`${at}/accountable`, `${at}/performers`, `${at}/hours`),
    };
  });
  return [...FIRST, ...phases, ...LAST];
}
