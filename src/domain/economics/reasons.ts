// Why a figure is not assessed, in words, and where the missing input belongs.
import type { Localised } from '../../lib/localised.ts';
import type { NotAssessed } from './economy-result.ts';

function because(pointer: string, da: string, en: string, sv: string): NotAssessed {
  return { status: 'not-assessed', reason: { da, en, sv }, pointer };
}

const ROLE: Readonly<Record<'current' | 'proposed', Localised>> = {
  current: { da: 'løsningen i dag', en: 'the current solution', sv: 'lösningen i dag' },
  proposed: { da: 'den foreslåede løsning', en: 'the proposed solution', sv: 'den föreslagna lösningen' },
};

export function noAlternative(role: 'current' | 'proposed'): NotAssessed {
  const { da, en, sv } = ROLE[role];
  return because('/economy/alternatives', `Oplysninger om ${da} mangler.`, `Nothing is given about ${en}.`, `Uppgifter om ${sv} saknas.`);
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
  return because(pointer, `»${name}« har ingen omkostninger.`, `“${name}” has no costs.`, `”${name}” har inga kostnader.`);
}

export function noAmount(pointer: string, name: string): NotAssessed {
  return because(pointer, `Beløbet mangler på »${name}«.`, `The amount of “${name}” is missing.`, `Beloppet saknas på ”${name}”.`);
}

export function noNature(pointer: string, name: string): NotAssessed {
  return because(
    pointer,
    `Det er ikke angivet, om »${name}« er pr. år, pr. forløb eller éngang.`,
    `It is not stated whether “${name}” is per year, per case or once.`,
    `Det anges inte om ”${name}” är per år, per fall eller engångs.`,
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

export function noVolume(): NotAssessed {
  return because(
    '/volume/perYear/expected',
    'Det forventede antal pr. år mangler.',
    'The expected number per year is missing.',
    'Det förväntade antalet per år saknas.',
  );
}

export function zeroVolume(): NotAssessed {
  return because(
    '/volume/perYear/expected',
    'Det forventede antal pr. år er 0, så der er intet at sammenligne.',
    'The expected number per year is 0, so there is nothing to compare.',
    'Det förväntade antalet per år är 0, så det finns inget att jämföra.',
  );
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
    '/economy/effectMeasure/minimum',
    'Kvalitetskravet (det mindste, effekten må være) mangler.',
    'The quality floor is missing.',
    'Kvalitetskravet (den lägsta godtagbara effekten) saknas.',
  );
}

export function noDirection(): NotAssessed {
  return because(
    '/economy/effectMeasure/higherIsBetter',
    'Det er ikke angivet, om en højere effekt er bedre.',
    'It is not stated whether a higher effect is better.',
    'Det anges inte om en högre effekt är bättre.',
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

export function notDrawn(): NotAssessed {
  return because(
    '/economy/alternatives',
    'Usikkerheden er ikke regnet igennem.',
    'The uncertainty has not been computed.',
    'Osäkerheten har inte räknats igenom.',
  );
}
