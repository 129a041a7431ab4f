// The forms of trin 3: alternatives, what each costs whom, and what is settled between the parties.
import type { Dossier } from '../../domain/dossier/dossier.ts';
import { field, type Group, list, range } from './field.ts';

const EFFECT_HINT = [
  'Den samme enhed som mindste kvalitet',
  'In the same unit as the quality floor',
  'I samma enhet som lägsta kvalitet',
] as const;

const ECONOMY: readonly Group[] = [
  {
    id: 'forudsaetninger',
    section: 'economy',
    title: ['Forudsætninger', 'Assumptions', 'Förutsättningar'],
    items: [
      field('/economy/currency', 'choice', { choices: 'currency' }),
      field('/economy/priceYear', 'whole', {
        hint: [
          'Alle beløb skal være i samme års priser',
          'All amounts must be at the same price level',
          'Alla belopp måste vara i samma års priser',
        ],
      }),
      field('/economy/horizonYears', 'whole'),
      field('/economy/effectMeasure/name', 'text', {
        hint: [
          'Det, der måler kvaliteten, for eksempel andel uden genindlæggelse',
          'What measures the quality, for example the share without readmission',
          'Det som mäter kvaliteten, till exempel andel utan återinläggning',
        ],
      }),
      field('/economy/effectMeasure/unit', 'text'),
      field('/economy/effectMeasure/higherIsBetter', 'yes-no', {
        label: ['Er et højere tal bedre?', 'Is a higher number better?', 'Är ett högre tal bättre?'],
      }),
      field('/economy/effectMeasure/minimum', 'number', {
        hint: [
          'Kvalitetskravet: det mindste, alle alternativer skal nå',
          'The quality floor: the least every alternative must reach',
          'Kvalitetsgolvet: det minsta alla alternativ måste nå',
        ],
      }),
      field('/economy/effectMeasure/source', 'text'),
    ],
  },
  {
    id: 'alternativer',
    section: 'economy',
    title: ['Alternativer', 'Alternatives', 'Alternativ'],
    intro: [
      'Mindst to: som i dag, og det foreslåede. Omkostningerne skrives på hver sin side bagefter.',
      'At least two: as today, and the proposed one. The costs have a page each afterwards.',
      'Minst två: som i dag och det föreslagna. Kostnaderna har var sin sida efteråt.',
    ],
    items: [
      list(
        '/economy/alternatives',
        ['Tilføj alternativ', 'Add alternative', 'Lägg till alternativ'],
        [
          field('/name', 'text'),
          field('/role', 'choice', { choices: 'alternativeRole', label: ['Hvad er det?', 'What is it?', 'Vad är det?'] }),
          field('/performedBy', 'parties'),
          range('/effect', 'number', ['Effekt', 'Effect', 'Effekt'], EFFECT_HINT),
        ],
        { idPrefix: 'alternativ' },
      ),
    ],
  },
];

const SETTLEMENT: readonly Group[] = [
  {
    id: 'afregning',
    section: 'economy',
    title: ['Afregning mellem parterne', 'Settlement between the parties', 'Ersättning mellan parterna'],
    intro: [
      'Afregning flytter penge mellem parterne, men ændrer ikke, hvad opgaven koster i alt.',
      'Settlement moves money between the parties but does not change what the task costs in total.',
      'Ersättning flyttar pengar mellan parterna men ändrar inte vad uppgiften kostar totalt.',
    ],
    items: [
      field('/economy/financingBasis', 'choice', { choices: 'financing' }),
      list(
        '/economy/settlements',
        ['Tilføj afregning', 'Add settlement', 'Lägg till ersättning'],
        [
          field('/from', 'party'),
          field('/to', 'party'),
          field('/nature', 'choice', { choices: 'settlementNature', label: ['Hvordan', 'How', 'Hur'] }),
          field('/amount', 'money'),
        ],
        { idPrefix: 'afregning' },
      ),
    ],
  },
  {
    id: 'begrundelse',
    section: 'economy',
    title: ['Begrundelse', 'Justification', 'Motivering'],
    items: [
      field('/economy/justification', 'area', {
        hint: [
          'Kun hvis det foreslåede ikke er det billigste, der når kvalitetskravet: skriv, hvorfor I alligevel foreslår det.',
          'Only if the proposed is not the cheapest that reaches the quality floor: write why you propose it all the same.',
          'Endast om det föreslagna inte är det billigaste som når kvalitetsgolvet: skriv varför ni ändå föreslår det.',
        ],
      }),
    ],
  },
];

/** One page of costs per alternative. */
export function economyGroups(dossier: Dossier): readonly Group[] {
  const alternatives = dossier.economy?.alternatives ?? [];
  const costs = alternatives.map(
    (alternative, i): Group => ({
      id: `omkostninger-${alternative.id}`,
      section: 'economy',
      title: ['Omkostninger', 'Costs', 'Kostnader'],
      about: alternative.name || alternative.id,
      items: [
        list(
          `/economy/alternatives/${i}/costs`,
          ['Tilføj omkostning', 'Add cost', 'Lägg till kostnad'],
          [
            field('/label', 'text', { label: ['Hvad koster', 'What costs', 'Vad kostar'] }),
            field('/party', 'party', { label: ['Hvem betaler', 'Who pays', 'Vem betalar'] }),
            field('/category', 'select', { choices: 'category' }),
            field('/nature', 'choice', { choices: 'costNature', label: ['Hvor tit', 'How often', 'Hur ofta'] }),
            range(
              '/amount',
              'money',
              ['Beløb i kroner', 'Amount', 'Belopp i kronor'],
              [
                'Pr. år, pr. forløb eller én gang, som valgt herover',
                'Per year, per case or once, as chosen above',
                'Per år, per ärende eller en gång, enligt valet ovan',
              ],
            ),
            field('/lifetimeYears', 'whole', {
              hint: [
                'Kun for engangsudgifter: hvor mange år den holder',
                'For one-off costs only: how many years it lasts',
                'Endast engångskostnader: hur många år den håller',
              ],
            }),
            field('/heldAlready', 'yes-no', {
              label: ['Er pengene allerede brugt?', 'Is the money already spent?', 'Är pengarna redan använda?'],
              hint: [
                'Allerede brugte penge vises, men tæller ikke med',
                'Money already spent is shown but does not count',
                'Redan använda pengar visas men räknas inte',
              ],
            }),
            field('/source', 'text', { hint: ['Hvor tallet kommer fra', 'Where the figure comes from', 'Var siffran kommer från'] }),
          ],
          { idPrefix: 'omkostning' },
        ),
      ],
    }),
  );
  return [...ECONOMY, ...costs, ...SETTLEMENT];
}
