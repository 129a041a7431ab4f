// Reasons why a figure is not assessed, each with the place of the missing input.
import type { Localised } from '../../lib/localised.ts';
import type { NotAssessed } from './economy-result.ts';

/** @param pointer the place of the missing input */
export function because(pointer: string, da: string, en: string, sv: string): NotAssessed {
  return { status: 'not-assessed', reason: { da, en, sv }, pointer };
}

const ROLE: Readonly<Record<'current' | 'proposed', Localised>> = {
  current: { da: 'løsningen i dag', en: 'the current solution', sv: 'lösningen i dag' },
  proposed: { da: 'den foreslåede løsning', en: 'the proposed solution', sv: 'den föreslagna lösningen' },
};

export function noAlternative(role: 'current' | 'proposed'): NotAssessed {
  const { da, en, sv } = ROLE[role];
  return because(
    '/economy/alternatives',
    `Oplysninger om ${da} mangler.`,
    `Nothing is given about ${en}.`,
    `Uppgifter om ${sv} saknas.`,
  );
}

export function severalAlternatives(role: 'current' | 'proposed'): NotAssessed {
  const { da, en, sv } = ROLE[role];
  return because(
    '/economy/alternatives',
    `Flere alternativer er angivet som ${da}; der skal være netop ét.`,
    `Several alternatives are given as ${en}; there must be exactly one.`,
    `Flera alternativ är angivna som ${sv}; det ska vara exakt ett.`,
  );
}

export function noCosts(pointer: string, name: string): NotAssessed {
  return because(
    pointer,
    `»${name}« har ingen omkostninger.`,
    `“${name}” has no costs.`,
    `”${name}” har inga kostnader.`,
  );
}

export function noAmount(pointer: string, name: string): NotAssessed {
  return because(
    pointer,
    `Beløbet mangler på »${name}«.`,
    `The amount of “${name}” is missing.`,
    `Beloppet saknas på ”${name}”.`,
  );
}

export function noNature(pointer: string, name: string): NotAssessed {
  return because(
    pointer,
    `Det er ikke angivet, om »${name}« er pr. år, pr. enhed eller én gang.`,
    `It is not stated whether “${name}” is per year, per unit or once.`,
    `Det anges inte om ”${name}” är per år, per enhet eller en gång.`,
  );
}

export function noParty(pointer: string, name: string): NotAssessed {
  return because(
    pointer,
    `Det er ikke angivet, hvem der betaler »${name}«.`,
    `It is not stated who pays “${name}”.`,
    `Det anges inte vem som betalar ”${name}”.`,
  );
}

export function noHorizon(): NotAssessed {
  return because(
    '/economy/horizonYears',
    'Tidshorisonten (antal år) mangler.',
    'The horizon (number of years) is missing.',
    'Tidshorisonten (antal år) saknas.',
  );
}

export function noPriceYear(): NotAssessed {
  return because(
    '/economy/priceYear',
    'Prisniveauet mangler, og beløbene er i forskellige års priser.',
    'The price level is missing, and the amounts are in prices of different years.',
    'Prisnivån saknas, och beloppen är i olika års priser.',
  );
}

export function noIndex(pointer: string, year: number): NotAssessed {
  return because(
    pointer,
    `Pris- og lønindekset for ${year} er ikke indtastet, så beløbene kan ikke bringes til samme prisniveau.`,
    `The price index of ${year} has not been entered, so the amounts cannot be brought to one price level.`,
    `Prisindexet för ${year} har inte matats in, så beloppen kan inte föras till samma prisnivå.`,
  );
}

export function noWeight(pointer: string, name: string): NotAssessed {
  return because(
    pointer,
    `En vægt i nøglen »${name}« mangler, eller det fremgår ikke, hvis den er.`,
    `A weight of the key “${name}” is missing, or it does not say whose it is.`,
    `En vikt i nyckeln ”${name}” saknas, eller det framgår inte vems den är.`,
  );
}

export function emptyKey(pointer: string, name: string): NotAssessed {
  return because(
    pointer,
    `Vægtene i nøglen »${name}« giver 0 tilsammen.`,
    `The weights of the key “${name}” sum to 0.`,
    `Vikterna i nyckeln ”${name}” summerar till 0.`,
  );
}

export function roundKey(pointer: string, name: string): NotAssessed {
  return because(
    pointer,
    `Nøglen »${name}« henviser i ring til sig selv.`,
    `The key “${name}” refers to itself.`,
    `Nyckeln ”${name}” hänvisar till sig själv.`,
  );
}

export function noFunding(): NotAssessed {
  return because(
    '/responsibility/funding',
    'Finansieringsansvaret mangler.',
    'The funding responsibility is missing.',
    'Finansieringsansvaret saknas.',
  );
}

export function noAtLeastSame(pointer: string, name: string): NotAssessed {
  return because(
    pointer,
    `Det er ikke erklæret, om »${name}« har mindst samme kvalitet som i dag.`,
    `It is not declared whether “${name}” has at least today’s quality.`,
    `Det är inte förklarat om ”${name}” har minst dagens kvalitet.`,
  );
}

export function noMoneyMoves(): Localised {
  return {
    da: 'Der er ingen udgifter, der flytter, så der er intet omkostningsniveau at vurdere.',
    en: 'No costs move, so there is no cost level to assess.',
    sv: 'Inga kostnader flyttas, så det finns ingen kostnadsnivå att bedöma.',
  };
}

export function eachBearsOwn(): Localised {
  return {
    da: 'Hver part bærer sine egne udgifter, og der er kun ét alternativ med omkostninger.',
    en: 'Each party bears its own costs, and only one alternative has costs.',
    sv: 'Varje part bär sina egna kostnader, och bara ett alternativ har kostnader.',
  };
}

export function noEffect(pointer: string, name: string): NotAssessed {
  return because(
    pointer,
    `Den forventede effekt af »${name}« mangler.`,
    `The expected effect of “${name}” is missing.`,
    `Den förväntade effekten av ”${name}” saknas.`,
  );
}

export function noFloor(): NotAssessed {
  return because(
    '/economy/quality/minimum',
    'Kvalitetskravet (det mindste, effekten må være) mangler.',
    'The quality floor is missing.',
    'Kvalitetskravet (den lägsta godtagbara effekten) saknas.',
  );
}

export function noDirection(): NotAssessed {
  return because(
    '/economy/quality/higherIsBetter',
    'Det er ikke angivet, om en højere effekt er bedre.',
    'It is not stated whether a higher effect is better.',
    'Det anges inte om en högre effekt är bättre.',
  );
}

export function notDrawn(): NotAssessed {
  return because(
    '/economy/alternatives',
    'Usikkerheden er ikke regnet igennem.',
    'The uncertainty has not been computed.',
    'Osäkerheten har inte räknats igenom.',
  );
}
