// The forms of trin 3: what is assumed, how amounts are shared, and what each alternative costs and settles.
import type { Dossier } from '../../domain/dossier/dossier.ts';
import { fields, folding, type Group, list } from './field.ts';

const FIRST: readonly Group[] = [
  {
    id: 'forudsaetninger',
    section: 'economy',
    title: ['Forudsætninger', 'Assumptions', 'Förutsättningar'],
    items: fields(
      '/economy/money',
      '/economy/moneyReason',
      '/economy/currency',
      '/economy/priceYear',
      '/economy/horizonYears',
      '/economy/financingBasis',
    ),
  },
  {
    id: 'kvalitetskrav',
    section: 'economy',
    title: ['Kvalitetskrav', 'Quality gate', 'Kvalitetskrav'],
    intro: [
      'Kun alternativer, der når kravet, kan være det billigste. Mål kvaliteten, eller erklær, at den er mindst som i dag.',
      'Only alternatives that reach the gate can be the cheapest. Measure the quality, or declare that it is at least today’s.',
      'Endast alternativ som når kravet kan vara det billigaste. Mät kvaliteten eller förklara att den är minst som i dag.',
    ],
    items: fields('/economy/quality'),
  },
  {
    id: 'fordelingsnoegler',
    section: 'economy',
    title: ['Fordelingsnøgler', 'Keys', 'Fördelningsnycklar'],
    intro: [
      'Kun hvis parterne deler et beløb, for eksempel efter indbyggertal. En vægt kan gælde en part eller en anden nøgle.',
      'Only where the parties share an amount, for example by inhabitants. A weight is of a party or of another key.',
      'Endast om parterna delar ett belopp, till exempel efter invånare. En vikt gäller en part eller en annan nyckel.',
    ],
    items: fields('/economy/keys'),
  },
  {
    id: 'alternativer',
    section: 'economy',
    title: ['Alternativer', 'Alternatives', 'Alternativ'],
    intro: [
      'Mindst to: som i dag, og det foreslåede. Omkostninger og afregning skrives på en side for hvert alternativ bagefter.',
      'At least two: as today, and the proposed one. Costs and settlements have pages for each alternative afterwards.',
      'Minst två: som i dag och det föreslagna. Kostnader och ersättning har sidor för varje alternativ efteråt.',
    ],
    items: [list('/economy/alternatives', '/name', '/role', '/performedBy', '/effect', '/atLeastSame', '/evidence')],
  },
];

const LAST: readonly Group[] = [
  {
    id: 'begrundelse',
    section: 'economy',
    title: ['Begrundelse', 'Justification', 'Motivering'],
    items: fields('/economy/justification', '/economy/noOverhead'),
  },
];

/** A page of costs and a page of settlements for each alternative. */
export function economyGroups(dossier: Dossier): readonly Group[] {
  const alternatives = (dossier.economy?.alternatives ?? []).flatMap((alternative, i): readonly Group[] => {
    const at = `/economy/alternatives/${i}`;
    const about = alternative.name || alternative.id;
    return [
      {
        id: `omkostninger-${alternative.id}`,
        section: 'economy',
        title: ['Omkostninger', 'Costs', 'Kostnader'],
        intro: [
          'En linje for hver udgift. En udgift, som hver kommune har for sine egne borgere, er én linje.',
          'One line for each cost. A cost that each municipality has for its own citizens is one line.',
          'En rad för varje kostnad. En kostnad som varje kommun har för sina egna medborgare är en rad.',
        ],
        about,
        items: [
          folding(`${at}/costs`, '/exceptions', '/renewed', '/heldAlready', '/priceYear', '/released', '/fundedBy'),
        ],
      },
      {
        id: `afregning-${alternative.id}`,
        section: 'economy',
        title: ['Afregning', 'Settlements', 'Ersättning'],
        intro: [
          'Afregning flytter penge mellem parterne, men ændrer ikke, hvad opgaven koster i alt. Et tilskud er en afregning fra staten.',
          'Settlements move money between the parties but do not change what the task costs in total. A grant is a settlement from the state.',
          'Ersättning flyttar pengar mellan parterna men ändrar inte vad uppgiften kostar totalt. Ett bidrag är en ersättning från staten.',
        ],
        about,
        items: [
          folding(
            `${at}/settlements`,
            '/exceptions',
            '/lifetimeYears',
            '/ceiling',
            '/floor',
            '/limitsIn',
            '/priceYear',
          ),
        ],
      },
    ];
  });
  return [...FIRST, ...alternatives, ...LAST];
}
