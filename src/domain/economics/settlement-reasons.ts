// Reasons why a settlement is not assessed, each with the place of the missing input.
import type { NotAssessed } from './economy-result.ts';
import { because } from './reasons.ts';

export function noSettlementCounts(pointer: string): NotAssessed {
  return because(
    pointer,
    'Det er ikke angivet, hvis enheder en takst betales for.',
    'It is not stated whose units a tariff is paid for.',
    'Det anges inte vilkas enheter en taxa betalas för.',
  );
}

export function settlementSides(pointer: string): NotAssessed {
  return because(
    pointer,
    'En afregning skal have én part på mindst én side.',
    'A settlement must have one party on at least one side.',
    'En ersättning måste ha en part på minst en sida.',
  );
}

export function settlementLimits(pointer: string): NotAssessed {
  return because(
    pointer,
    'Et loft eller mindstebeløb kan kun være i enheder, når der afregnes pr. enhed.',
    'A ceiling or floor can be in units only where the settlement is per unit.',
    'Ett tak eller golv kan vara i enheter endast när ersättningen är per enhet.',
  );
}

export function settlementLines(pointer: string): NotAssessed {
  return because(
    pointer,
    'En afregning nævner en omkostning, der ikke står i samme alternativ.',
    'A settlement names a cost line that does not stand in the same alternative.',
    'En ersättning nämner en kostnad som inte står i samma alternativ.',
  );
}

export function settlementMissing(pointer: string): NotAssessed {
  return because(
    pointer,
    'En afregning er ikke udfyldt: fra hvem, til hvem, hvordan og hvor meget.',
    'A settlement is not filled in: from whom, to whom, how and how much.',
    'En ersättning är inte ifylld: från vem, till vem, hur och hur mycket.',
  );
}
