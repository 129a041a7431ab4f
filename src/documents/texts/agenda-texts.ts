// Texts of the agenda of a body.
import { type Catalogue, type Write, writerOf } from '../../lib/catalogue.ts';
import type { Language } from '../../lib/localised.ts';

export const AGENDA_TEXTS = {
  'agenda.kind': { da: 'Dagsorden', en: 'Agenda', sv: 'Dagordning' },
  'agenda.asOf': { da: 'Opgjort', en: 'As of', sv: 'Sammanställd' },
  'agenda.cases': { da: 'Sager', en: 'Cases', sv: 'Ärenden' },
  'agenda.case': { da: '{number}. {title}', en: '{number}. {title}', sv: '{number}. {title}' },
  'agenda.overview': { da: 'Oversigt', en: 'Overview', sv: 'Översikt' },
  'agenda.overviewCaption': {
    da: 'Sager, der venter på organet',
    en: 'Cases that wait for the body',
    sv: 'Ärenden som väntar på organet',
  },
  'agenda.item': { da: 'Sag', en: 'Case', sv: 'Ärende' },
  'agenda.asks': { da: 'Organet', en: 'The body', sv: 'Organet' },
  'agenda.due': { da: 'Behandles senest', en: 'Due by', sv: 'Behandlas senast' },
  'agenda.postponed': { da: 'Udsættelser', en: 'Postponements', sv: 'Bordläggningar' },
  'agenda.warnings': {
    da: 'Advarsler at forholde sig til',
    en: 'Warnings to acknowledge',
    sv: 'Varningar att ta ställning till',
  },
  'agenda.recommendation': { da: 'Indstilling', en: 'Recommendation', sv: 'Förslag till beslut' },
  'agenda.hash': { da: 'Kontrolsum (SHA-256)', en: 'Checksum (SHA-256)', sv: 'Kontrollsumma (SHA-256)' },
  'agenda.none': {
    da: 'Ingen sager venter på organet.',
    en: 'No case waits for the body.',
    sv: 'Inget ärende väntar på organet.',
  },
  'agenda.footer': {
    da: '{body}: sager, der ventede {date}. Teksterne er de fastfrosne; kontrolsummen står ved hver sag.',
    en: '{body}: cases waiting on {date}. The texts are the frozen ones; the checksum stands by each case.',
    sv: '{body}: ärenden som väntade {date}. Texterna är de frysta; kontrollsumman står vid varje ärende.',
  },
} as const satisfies Catalogue;

export function agendaWriter(language: Language): Write<typeof AGENDA_TEXTS> {
  return writerOf(AGENDA_TEXTS, language);
}
