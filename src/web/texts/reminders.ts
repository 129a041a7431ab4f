// Texts of reminders: the page that sends them, and the marks on Mit arbejde.
import type { Texts } from './text.ts';

export const REMINDER_TEXTS = {
  'remind.title': { da: 'Påmind', en: 'Remind', sv: 'Påminn' },
  'remind.heading': {
    da: 'Påmind om manglende svar: {title}',
    en: 'Remind of missing answers: {title}',
    sv: 'Påminn om svar som saknas: {title}',
  },
  'remind.lead': {
    da: 'Påmindelsen står på Mit arbejde hos dem, der ikke har svaret, i sagens historik og i det, andre systemer får at vide.',
    en: 'The reminder stands on My work of those who have not answered, in the history of the case, and in what other systems are told.',
    sv: 'Påminnelsen står på Mitt arbete hos dem som inte har svarat, i ärendets historik och i det andra system får veta.',
  },
  'remind.who': { da: 'Hvem skal påmindes?', en: 'Who is to be reminded?', sv: 'Vem ska påminnas?' },
  'remind.save': { da: 'Send påmindelse', en: 'Send the reminder', sv: 'Skicka påminnelsen' },
  'remind.done': { da: 'Påmindelsen er sendt.', en: 'The reminder is sent.', sv: 'Påminnelsen är skickad.' },
  'remind.figures': { da: 'bekræfte tal', en: 'verify figures', sv: 'bekräfta siffror' },
  'remind.position': { da: 'tilkendegive holdning', en: 'state position', sv: 'ange ståndpunkt' },
  'remind.notice': { da: 'svare på orientering', en: 'answer the notice', sv: 'besvara informationen' },
  'remind.decide': { da: 'afgøre sagen', en: 'decide the case', sv: 'avgöra ärendet' },
  'remind.on': {
    da: 'Påmindet {date} af {name}',
    en: 'Reminded {date} by {name}',
    sv: 'Påmind {date} av {name}',
  },
} as const satisfies Texts;
