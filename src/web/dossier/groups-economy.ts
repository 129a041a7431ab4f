// The pages of trin 3: assumptions, alternatives, and the costs and settlements of each alternative.
import type { Dossier } from '../../domain/dossier/dossier.ts';
import { fields, folding, type Group, type Part, pageOf } from './field.ts';

const GROUNDS: Group = pageOf(
  {
    id: 'grundlag',
    section: 'economy',
    title: {
      da: 'Forudsætninger og alternativer',
      en: 'Assumptions and alternatives',
      sv: 'Förutsättningar och alternativ',
    },
  },
  [
    {
      title: { da: 'Alternativer', en: 'Alternatives', sv: 'Alternativ' },
      intro: {
        da: 'Mindst to: som i dag, og det foreslåede. Omkostninger og afregning skrives på næste side.',
        en: 'At least two: as today, and the proposed one. Costs and settlements are written on the next page.',
        sv: 'Minst två: som i dag och det föreslagna. Kostnader och ersättning skrivs på nästa sida.',
      },
      items: [foldingAlternatives()],
    },
    {
      title: { da: 'Forudsætninger', en: 'Assumptions', sv: 'Förutsättningar' },
      items: fields(
        '/economy/priceYear',
        '/economy/horizonYears',
        '/economy/currency',
        '/economy/financingBasis',
        '/economy/money',
        '/economy/moneyReason',
      ),
    },
    {
      title: { da: 'Kvalitetskrav', en: 'Quality gate', sv: 'Kvalitetskrav' },
      intro: {
        da: 'Kun alternativer, der når kravet, kan være det billigste. Mål kvaliteten, eller erklær, at den er mindst som i dag.',
        en: 'Only alternatives that reach the gate can be the cheapest. Measure the quality, or declare that it is at least today’s.',
        sv: 'Endast alternativ som når kravet kan vara det billigaste. Mät kvaliteten eller förklara att den är minst som i dag.',
      },
      items: fields('/economy/quality'),
    },
    {
      title: { da: 'Fordelingsnøgler', en: 'Keys', sv: 'Fördelningsnycklar' },
      intro: {
        da: 'Kun hvis parterne deler et beløb, for eksempel efter indbyggertal. En vægt kan gælde en part eller en anden nøgle.',
        en: 'Only where the parties share an amount, for example by inhabitants. A weight is of a party or of another key.',
        sv: 'Endast om parterna delar ett belopp, till exempel efter invånare. En vikt gäller en part eller en annan nyckel.',
      },
      items: fields('/economy/keys'),
    },
    {
      title: { da: 'Begrundelse', en: 'Justification', sv: 'Motivering' },
      items: fields('/economy/justification', '/economy/noOverhead'),
    },
  ],
);

/** The list of alternatives without their costs and settlements. */
function foldingAlternatives() {
  const whole = folding('/economy/alternatives');
  return { ...whole, items: whole.items.filter(({ path }) => path !== '/costs' && path !== '/settlements') };
}

/** One page with the costs and the settlements of every alternative. */
export function economyGroups(dossier: Dossier): readonly Group[] {
  const parts = (dossier.economy?.alternatives ?? []).flatMap((alternative, i): readonly Part[] => {
    const at = `/economy/alternatives/${i}`;
    const about = alternative.name || alternative.id;
    return [
      {
        title: { da: 'Omkostninger', en: 'Costs', sv: 'Kostnader' },
        about,
        items: [
          folding(`${at}/costs`, '/exceptions', '/renewed', '/heldAlready', '/priceYear', '/released', '/fundedBy'),
        ],
      },
      {
        title: { da: 'Afregning', en: 'Settlements', sv: 'Ersättning' },
        about,
        items: [
          folding(
            `${at}/settlements`,
            '/exceptions',
            '/lines',
            '/share',
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
  const intro = {
    da: 'En linje for hver udgift. En udgift, som hver kommune har for sine egne borgere, er én linje. Afregning flytter penge mellem parterne, men ændrer ikke, hvad opgaven koster i alt. Et tilskud er en afregning fra staten.',
    en: 'One line for each cost. A cost that each municipality has for its own citizens is one line. Settlements move money between the parties but do not change what the task costs in total. A grant is a settlement from the state.',
    sv: 'En rad för varje kostnad. En kostnad som varje kommun har för sina egna medborgare är en rad. Ersättning flyttar pengar mellan parterna men ändrar inte vad uppgiften kostar totalt. Ett bidrag är en ersättning från staten.',
  };
  const costs = pageOf(
    {
      id: 'omkostninger',
      section: 'economy',
      title: { da: 'Omkostninger og afregning', en: 'Costs and settlements', sv: 'Kostnader och ersättning' },
    },
    parts,
  );
  return parts.length === 0 ? [GROUNDS] : [GROUNDS, { ...costs, intro }];
}
