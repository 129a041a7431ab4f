// Reasons why a figure is not assessed, for missing counts.
import type { NotAssessed } from './economy-result.ts';
import { because } from './reasons.ts';

export function noVolume(): NotAssessed {
  return because(
    '/volume/activities',
    'Omfanget mangler: hvad der tælles, og hvor mange om året.',
    'The volume is missing: what is counted, and how many a year.',
    'Omfattningen saknas: vad som räknas och hur många per år.',
  );
}

export function noCounts(pointer: string, name: string): NotAssessed {
  return because(pointer, `»${name}« har intet antal.`, `“${name}” has no count.`, `”${name}” har inget antal.`);
}

export function noCount(pointer: string, name: string): NotAssessed {
  return because(
    pointer,
    `Et forventet antal pr. år mangler for »${name}«.`,
    `An expected number per year of “${name}” is missing.`,
    `Ett förväntat antal per år saknas för ”${name}”.`,
  );
}

export function noPartyCount(pointer: string, name: string): NotAssessed {
  return because(
    pointer,
    `»${name}« betales for egne borgere af en part, der ikke har et antal. 0 er et antal.`,
    `“${name}” is paid for own citizens by a party that has no count. 0 is a count.`,
    `”${name}” betalas för egna medborgare av en part som saknar antal. 0 är ett antal.`,
  );
}

export function mixedCounts(pointer: string, name: string): NotAssessed {
  return because(
    pointer,
    `Nogle af antallene for »${name}« har en part, andre har ingen.`,
    `Some counts of “${name}” have a party and some have none.`,
    `Några av antalen för ”${name}” har en part, andra har ingen.`,
  );
}

export function notSplit(pointer: string): NotAssessed {
  return because(
    pointer,
    'Antallet er ikke fordelt på parter, så tal pr. part kan ikke regnes ud.',
    'The number is not split by party, so figures per party cannot be computed.',
    'Antalet är inte fördelat på parter, så siffror per part kan inte beräknas.',
  );
}

export function zeroVolume(): NotAssessed {
  return because(
    '/volume/activities/0/counts',
    'Det forventede antal pr. år er 0, så der er intet at sammenligne.',
    'The expected number per year is 0, so there is nothing to compare.',
    'Det förväntade antalet per år är 0, så det finns inget att jämföra.',
  );
}

export function noCountsChoice(pointer: string, name: string): NotAssessed {
  return because(
    pointer,
    `Det er ikke angivet, om »${name}« betales for betalerens egne borgere eller for alles.`,
    `It is not stated whether “${name}” is paid for the payer’s own citizens or for everybody’s.`,
    `Det anges inte om ”${name}” betalas för betalarens egna medborgare eller för allas.`,
  );
}
