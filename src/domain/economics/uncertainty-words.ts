// The probability in words: "i 8 af 10 gennemregninger". If the tenths are rounded, the exact
// share is added, so that the words never suggest that a limit is reached when it is not.
import { type Localised, perLanguage } from '../../lib/localised.ts';
import { sayShare } from '../../lib/written.ts';

const ALL: Localised = { da: 'alle gennemregninger', en: 'all calculations', sv: 'alla genomräkningar' };
const NONE: Localised = {
  da: 'ingen af gennemregningerne',
  en: 'none of the calculations',
  sv: 'ingen av genomräkningarna',
};

function times(probability: number): Localised {
  const tenths = Math.round(probability * 10);
  if (probability === 1) return ALL;
  if (probability === 0) return NONE;
  const exact = Math.abs(probability * 10 - tenths) < 1e-9;
  const about: Localised =
    tenths === 10
      ? { da: 'mere end 9 af 10', en: 'more than 9 of 10', sv: 'mer än 9 av 10' }
      : tenths === 0
        ? { da: 'færre end 1 af 10', en: 'fewer than 1 of 10', sv: 'färre än 1 av 10' }
        : exact
          ? { da: `${tenths} af 10`, en: `${tenths} of 10`, sv: `${tenths} av 10` }
          : { da: `omtrent ${tenths} af 10`, en: `about ${tenths} of 10`, sv: `ungefär ${tenths} av 10` };
  const many: Localised = { da: 'gennemregninger', en: 'calculations', sv: 'genomräkningar' };
  return perLanguage((language) => {
    const share = exact ? '' : ` (${sayShare(probability, language)})`;
    return `${about[language]} ${many[language]}${share}`;
  });
}

/** @param probability the share of draws in which the proposed solution is the cheapest that reaches the floor */
export function inWords(probability: number): Localised {
  const { da, en, sv } = times(probability);
  return {
    da: `I ${da} er den foreslåede løsning den billigste, der når kvalitetskravet.`,
    en: `In ${en} the proposed solution is the cheapest that reaches the quality floor.`,
    sv: `I ${sv} är den föreslagna lösningen den billigaste som når kvalitetskravet.`,
  };
}
