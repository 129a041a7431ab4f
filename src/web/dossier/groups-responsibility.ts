// The forms of the second half of trin 2: who has which responsibility, in which phase, at which hours; and what is delegated.
import type { Dossier } from '../../domain/dossier/dossier.ts';
import { field, type Group, type List, list } from './field.ts';

/** Weekly hours. */
function hours(path: string): List {
  return list(
    path,
    ['Tilføj tidsrum', 'Add hours', 'Lägg till tider'],
    [
      field('/days', 'days', { choices: 'day', label: ['Ugedage', 'Days', 'Veckodagar'] }),
      field('/from', 'time', {
        label: ['Fra kl.', 'From', 'Från kl.'],
        hint: ['For eksempel 8.00', 'For example 8:00', 'Till exempel 8.00'],
      }),
      field('/to', 'time', {
        label: ['Til kl.', 'To', 'Till kl.'],
        hint: [
          '24.00 er midnat; 7.00 kan være næste morgen',
          '24:00 is midnight; 7:00 may be next morning',
          '24.00 är midnatt; 7.00 kan vara nästa morgon',
        ],
      }),
    ],
  );
}

const FIRST: readonly Group[] = [
  {
    id: 'ansvarsparter',
    section: 'responsibility',
    title: ['Myndighed, drift og finansiering', 'Authority, operation and funding', 'Myndighet, drift och finansiering'],
    intro: [
      'Vælg præcis én part for hvert ansvar.',
      'Choose exactly one party for each responsibility.',
      'Välj exakt en part för varje ansvar.',
    ],
    items: [
      field('/responsibility/authority', 'parties', {
        hint: [
          'Hvem der bestemmer, om borgeren får ydelsen',
          'Who decides whether the citizen gets the service',
          'Vem som beslutar om medborgaren får insatsen',
        ],
      }),
      field('/responsibility/operation', 'parties', {
        hint: ['Hvem der leder arbejdet til daglig', 'Who runs the work from day to day', 'Vem som leder arbetet i vardagen'],
      }),
      field('/responsibility/funding', 'parties', {
        hint: ['Hvem der i sidste ende betaler', 'Who pays in the end', 'Vem som betalar i slutändan'],
      }),
    ],
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
    items: [
      list(
        '/responsibility/phases',
        ['Tilføj fase', 'Add phase', 'Lägg till fas'],
        [field('/name', 'text'), field('/kind', 'select', { choices: 'phaseKind' })],
        {
          idPrefix: 'fase',
        },
      ),
    ],
  },
];

const LAST: readonly Group[] = [
  {
    id: 'behandlingsansvarlige',
    section: 'responsibility',
    title: ['Hvem der kan have behandlingsansvaret', 'Who can hold the treatment responsibility', 'Vem som kan ha behandlingsansvaret'],
    items: [
      list(
        '/responsibility/treatment/holders',
        ['Tilføj behandlingsansvarlig', 'Add holder', 'Lägg till behandlingsansvarig'],
        [
          field('/party', 'party'),
          field('/kind', 'choice', { choices: 'holderKind' }),
          field('/department', 'text'),
          field('/employsPhysician', 'yes-no', {
            label: ['Har parten selv ansat lægen?', 'Does the party employ the physician?', 'Har parten själv anställt läkaren?'],
          }),
        ],
        { idPrefix: 'ansvarlig' },
      ),
    ],
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
    items: [
      list(
        '/responsibility/treatment/periods',
        ['Tilføj periode', 'Add period', 'Lägg till period'],
        [
          field('/phase', 'row', { rows: '/responsibility/phases' }),
          field('/holder', 'row', { rows: '/responsibility/treatment/holders' }),
          hours('/hours'),
        ],
        { idPrefix: 'periode' },
      ),
      list(
        '/responsibility/treatment/handovers',
        ['Tilføj overdragelse', 'Add handover', 'Lägg till överlämning'],
        [
          field('/from', 'row', { rows: '/responsibility/treatment/holders' }),
          field('/to', 'row', { rows: '/responsibility/treatment/holders' }),
          field('/event', 'text', {
            hint: ['Det, der udløser overdragelsen', 'What triggers the handover', 'Det som utlöser överlämningen'],
          }),
          field('/message', 'text', { hint: ['Den meddelelse, der sendes', 'The message that is sent', 'Meddelandet som skickas'] }),
        ],
      ),
    ],
  },
  {
    id: 'raadgivning',
    section: 'responsibility',
    title: ['Rådgivning, utensilier og medicin', 'Advice, supplies and medicine', 'Rådgivning, material och läkemedel'],
    items: [
      field('/responsibility/adviceLine/party', 'party'),
      field('/responsibility/adviceLine/contact', 'text'),
      hours('/responsibility/adviceLine/hours'),
      field('/responsibility/supplies/payer', 'party'),
      field('/responsibility/supplies/description', 'area'),
      field('/responsibility/medicine/payer', 'party'),
      field('/responsibility/medicine/description', 'area'),
    ],
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
    items: [
      list(
        '/responsibility/delegation',
        ['Tilføj delegation', 'Add delegation', 'Lägg till delegering'],
        [
          field('/act', 'select', { choices: 'act' }),
          field('/description', 'area'),
          field('/reserved', 'yes-no', {
            label: ['Er det forbeholdt virksomhed?', 'Is it a reserved activity?', 'Är det förbehållen verksamhet?'],
          }),
          field('/delegator', 'text'),
          field('/type', 'choice', { choices: 'delegationType' }),
          field('/receiverQualification', 'text'),
          field('/supervision', 'area'),
          field('/instruction/reference', 'text'),
          field('/instruction/version', 'text'),
          field('/instruction/owner', 'text'),
          field('/instruction/validTo', 'date'),
        ],
        { idPrefix: 'delegation', none: ['Der delegeres ikke noget', 'Nothing is delegated', 'Inget delegeras'] },
      ),
    ],
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
      items: [
        field(`${at}/accountable`, 'parties', { hint: ['Præcis én', 'Exactly one', 'Exakt en'] }),
        field(`${at}/performers`, 'parties'),
        hours(`${at}/hours`),
      ],
    };
  });
  return [...FIRST, ...phases, ...LAST];
}
