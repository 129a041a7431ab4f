// Why a framework is offered for a new case, or not, in three languages; `{name}` is filled from its dates.
import type { Localised } from '../lib/localised.ts';
import type { OfferCode } from './offer-frameworks.ts';

export const OFFER_TEXTS: Readonly<Record<OfferCode, Localised>> = {
  'in-force': {
    da: 'En sag, der oprettes {asOf}, kan tidligst besluttes {earliest}. Den dag gælder rammen.',
    en: 'A case begun on {asOf} can be decided on {earliest} at the earliest. The framework is in force on that day.',
    sv: 'Ett ärende som skapas {asOf} kan tidigast beslutas {earliest}. Den dagen gäller ramverket.',
  },
  'takes-over': {
    da: 'Rammen gælder fra {from}. Den ramme, den afløser, ophører, før en ny sag kan besluttes i den. En ny sag skrives derfor her; den kan forelægges fra {from}.',
    en: 'The framework is in force from {from}. The one it follows ends before a new case can be decided under it. So a new case is written here; it can be submitted from {from}.',
    sv: 'Ramverket gäller från {from}. Det ramverk som det ersätter upphör innan ett nytt ärende kan beslutas i det. Ett nytt ärende skrivs därför här; det kan lämnas in från {from}.',
  },
  'ends-before-decision': {
    da: 'Rammen ophører {to}, og en sag, der oprettes {asOf}, kan tidligst besluttes {earliest}: De andre klynger har {answerDays} til at svare på orienteringen.',
    en: 'The framework ends on {to}, and a case begun on {asOf} can be decided on {earliest} at the earliest: the other clusters have {answerDays} to answer the notice.',
    sv: 'Ramverket upphör {to}, och ett ärende som skapas {asOf} kan tidigast beslutas {earliest}: de andra klustren har {answerDays} på sig att svara på informationen.',
  },
  'not-yet-in-force': {
    da: 'Rammen gælder først fra {from}. En ny sag kan besluttes før den dag i den ramme, der gælder nu. Begynd her kun det, der først skal besluttes fra {from}.',
    en: 'The framework is not in force until {from}. A new case can be decided before that day under the framework in force now. Begin here only what is to be decided from {from} on.',
    sv: 'Ramverket gäller först från {from}. Ett nytt ärende kan beslutas före den dagen i det ramverk som gäller nu. Börja här bara med det som ska beslutas först från {from}.',
  },
  over: { da: 'Rammen ophørte {to}.', en: 'The framework ended on {to}.', sv: 'Ramverket upphörde {to}.' },
  'other-version': {
    da: 'Version {version} af rammen bruges til nye sager.',
    en: 'Version {version} of the framework is used for new cases.',
    sv: 'Version {version} av ramverket används för nya ärenden.',
  },
  'not-published': {
    da: 'Versionen er ikke offentliggjort.',
    en: 'The version is not published.',
    sv: 'Versionen är inte publicerad.',
  },
};
