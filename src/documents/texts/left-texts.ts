// Texts for a case that goes on without a body that refused.
import type { Localised } from '../../lib/localised.ts';

export const LEFT_TEXTS = {
  without: {
    da: 'Sagen går videre uden {who}.',
    en: 'The case goes on without {who}.',
    sv: 'Ärendet går vidare utan {who}.',
  },
  leon: {
    da: 'LEON var »{before}« og er nu »{after}«.',
    en: 'LEON was “{before}” and is now “{after}”.',
    sv: 'LEON var ”{before}” och är nu ”{after}”.',
  },
  net: {
    da: '{party} ender med {after} om året; før var det {before}.',
    en: '{party} ends with {after} a year; before it was {before}.',
    sv: '{party} slutar på {after} per år; tidigare var det {before}.',
  },
  unknown: {
    da: 'Økonomien for hver part kan ikke sammenlignes med den før.',
    en: 'The economy of each party cannot be compared with what it was.',
    sv: 'Ekonomin för varje part kan inte jämföras med den tidigare.',
  },
  same: {
    da: 'LEON er som før, og ingen af de andre parter får en væsentlig anden økonomi.',
    en: 'LEON is as before, and none of the other parties gets a materially different economy.',
    sv: 'LEON är som förut, och ingen av de andra parterna får en väsentligt annan ekonomi.',
  },
  found: {
    da: 'Nye fund: {count}.',
    en: 'New findings: {count}.',
    sv: 'Nya fynd: {count}.',
  },
  back: {
    da: 'Sagen er gået tilbage til leddet »{stage}« og besluttes igen. Derefter spørges de tilbageværende igen.',
    en: 'The case went back to the stage “{stage}” and is decided again. Then those who are left are asked again.',
    sv: 'Ärendet har gått tillbaka till ledet ”{stage}” och beslutas på nytt. Sedan frågas de kvarvarande igen.',
  },
  anew: {
    da: 'De tilbageværende i leddet »{stage}« spørges igen.',
    en: 'Those who are left at the stage “{stage}” are asked again.',
    sv: 'De kvarvarande i ledet ”{stage}” frågas på nytt.',
  },
} as const satisfies Readonly<Record<string, Localised>>;
