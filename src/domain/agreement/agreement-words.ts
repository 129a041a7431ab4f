// What a party's answer to an agreement is called, on pages and in papers alike.
import type { Localised } from '../../lib/localised.ts';
import type { Answer } from './state.ts';

export const ANSWER_WORDS: Readonly<Record<Answer, Localised>> = {
  asked: { da: 'Har ikke svaret', en: 'Has not answered', sv: 'Har inte svarat' },
  joined: { da: 'Tilsluttet', en: 'Joined', sv: 'Ansluten' },
  'joined-with-reservation': {
    da: 'Tilsluttet med forbehold',
    en: 'Joined with a reservation',
    sv: 'Ansluten med förbehåll',
  },
  declined: { da: 'Har sagt nej', en: 'Has declined', sv: 'Har sagt nej' },
};
