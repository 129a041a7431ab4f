// The page of the second half of trin 2: who has which responsibility in which phase and at which hours, and what is
// delegated.
import { fields, folding, type Group, list, pageOf, spread } from './field.ts';

export const RESPONSIBILITY_GROUPS: readonly Group[] = [
  pageOf({ id: 'ansvar', section: 'responsibility', title: { da: 'Ansvar', en: 'Responsibility', sv: 'Ansvar' } }, [
    {
      title: {
        da: 'Myndighed, drift og finansiering',
        en: 'Authority, operation and funding',
        sv: 'Myndighet, drift och finansiering',
      },
      intro: {
        da: 'Vælg for hvert ansvar én part, eller hver kommune for sine egne borgere.',
        en: 'Choose for each responsibility one party, or each municipality for its own citizens.',
        sv: 'Välj för varje ansvar en part, eller varje kommun för sina egna medborgare.',
      },
      items: fields('/responsibility/authority', '/responsibility/operation', '/responsibility/funding'),
    },
    {
      title: { da: 'Forløbets faser', en: 'Phases of the pathway', sv: 'Förloppets faser' },
      intro: {
        da: 'Fra henvisning til afslutning: hvem der er ansvarlig, hvem der udfører, og hvornår.',
        en: 'From referral to completion: who is accountable, who performs, and when.',
        sv: 'Från remiss till avslutning: vem som är ansvarig, vem som utför, och när.',
      },
      items: [list('/responsibility/phases', '/name', '/kind', '/accountable', '/performers', '/hours')],
    },
    {
      title: {
        da: 'Hvem der kan have behandlingsansvaret',
        en: 'Who can hold the treatment responsibility',
        sv: 'Vem som kan ha behandlingsansvaret',
      },
      intro: {
        da: 'Skriv dem, der kan have det. Et valg mellem to af dem, for eksempel egen læge eller hospitalsafdelingen, er en række for sig.',
        en: 'Write those who can hold it. A choice among two of them, for example own doctor or the hospital department, is a row of its own.',
        sv: 'Skriv dem som kan ha det. Ett val mellan två av dem, till exempel egen läkare eller sjukhusavdelningen, är en egen rad.',
      },
      items: [folding('/responsibility/treatment/holders', '/choice', '/decidedIn', '/recordedIn')],
    },
    {
      title: {
        da: 'Hvem der har behandlingsansvaret hvornår',
        en: 'Who holds the treatment responsibility when',
        sv: 'Vem som har behandlingsansvaret när',
      },
      intro: {
        da: 'På ethvert tidspunkt i forløbet skal præcis én have det lægelige behandlingsansvar. Uden tider gælder hele fasen.',
        en: 'At every moment of the pathway exactly one must hold the medical treatment responsibility. Without hours it covers the whole phase.',
        sv: 'Vid varje tidpunkt i förloppet ska exakt en ha det medicinska behandlingsansvaret. Utan tider gäller hela fasen.',
      },
      items: fields('/responsibility/treatment/periods', '/responsibility/treatment/handovers'),
    },
    {
      title: {
        da: 'Rådgivning, utensilier og medicin',
        en: 'Advice, supplies and medicine',
        sv: 'Rådgivning, material och läkemedel',
      },
      items: fields('/responsibility/adviceLine', '/responsibility/supplies', '/responsibility/medicine'),
    },
    {
      title: { da: 'Delegation', en: 'Delegation', sv: 'Delegering' },
      intro: {
        da: 'Forbeholdt sundhedsfaglig virksomhed, som en læge delegerer til andre.',
        en: 'Reserved health-care activity that a physician delegates to others.',
        sv: 'Förbehållen hälso- och sjukvårdsverksamhet som en läkare delegerar till andra.',
      },
      items: fields('/responsibility/delegation').map((item) => (item.kind === 'list' ? spread(item) : item)),
    },
  ]),
];
