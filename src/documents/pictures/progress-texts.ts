// Texts of the pictures that hold no money: the responsibility over the week, and the route.
import { headingAt } from '../../domain/dossier/labels.ts';
import { type Catalogue, type Write, writerOf } from '../../lib/catalogue.ts';
import type { Language } from '../../lib/localised.ts';

export const PROGRESS_TEXTS = {
  'week.caption': {
    da: 'Behandlingsansvaret hen over ugen',
    en: 'The treatment responsibility over the week',
    sv: 'Behandlingsansvaret under veckan',
  },
  'week.days': {
    da: 'man tir ons tor fre lør søn',
    en: 'Mon Tue Wed Thu Fri Sat Sun',
    sv: 'mån tis ons tor fre lör sön',
  },
  'week.hours': { da: 'Fasens tider', en: 'Hours of the phase', sv: 'Fasens tider' },
  'week.held': {
    da: 'Har behandlingsansvaret',
    en: 'Holds the treatment responsibility',
    sv: 'Har behandlingsansvaret',
  },
  'week.trouble': {
    da: 'Ingen, eller flere på samme tid',
    en: 'Nobody, or more than one at a time',
    sv: 'Ingen, eller flera samtidigt',
  },
  'week.nobody': { da: 'Ingen', en: 'Nobody', sv: 'Ingen' },
  'week.several': { da: 'Flere på samme tid', en: 'More than one', sv: 'Flera samtidigt' },
  'week.notAssessed': { da: 'Ikke vurderet: {reason}', en: 'Not assessed: {reason}', sv: 'Inte bedömt: {reason}' },
  'week.advice': headingAt('/responsibility/adviceLine'),
  'week.noAdvice': { da: 'Ingen rådgivning', en: 'No advice', sv: 'Ingen rådgivning' },
  'week.covered': {
    da: 'I {covered} af {all} faser har præcis én behandlingsansvaret hele tiden.',
    en: 'In {covered} of {all} phases exactly one holds the treatment responsibility all the time.',
    sv: 'I {covered} av {all} faser har exakt en behandlingsansvaret hela tiden.',
  },
  'week.says': { da: '{phase}: {words}.', en: '{phase}: {words}.', sv: '{phase}: {words}.' },
  'week.phase': { da: 'Fase', en: 'Phase', sv: 'Fas' },
  'week.who': headingAt('/responsibility/treatment/periods/*/holder'),
  'week.when': { da: 'Hvornår', en: 'When', sv: 'När' },
  'week.nothing': { da: 'Ingen faser er beskrevet.', en: 'No phases are described.', sv: 'Inga faser är beskrivna.' },

  'route.caption': { da: 'Sagens vej', en: 'The way of the case', sv: 'Ärendets väg' },
  'route.stage': { da: 'Led', en: 'Stage', sv: 'Led' },
  'route.body': { da: 'Organ', en: 'Body', sv: 'Organ' },
  'route.state': { da: 'Hvor langt', en: 'How far', sv: 'Hur långt' },
  'route.decided': { da: '{outcome} {date}', en: '{outcome} {date}', sv: '{outcome} {date}' },
  'route.current': {
    da: 'Her er sagen nu, frist {date}',
    en: 'The case is here now, due {date}',
    sv: 'Ärendet är här nu, frist {date}',
  },
  'route.ended': { da: 'Sagen sluttede her', en: 'The case ended here', sv: 'Ärendet slutade här' },
  'route.ahead': { da: 'Ikke nået endnu', en: 'Not reached yet', sv: 'Inte nått ännu' },
  'route.notReached': { da: 'Ikke nået', en: 'Not reached', sv: 'Inte nått' },
  'route.postponedOnce': { da: 'Udsat én gang', en: 'Postponed once', sv: 'Bordlagt en gång' },
  'route.postponed': { da: 'Udsat {times} gange', en: 'Postponed {times} times', sv: 'Bordlagt {times} gånger' },
  'route.says': {
    da: '{stage} ({body}): {state}.',
    en: '{stage} ({body}): {state}.',
    sv: '{stage} ({body}): {state}.',
  },
  'route.nothing': {
    da: 'Sagsgangen har ingen led.',
    en: 'The procedure has no stages.',
    sv: 'Processen har inga led.',
  },
} as const satisfies Catalogue;

export function progressWriter(language: Language): Write<typeof PROGRESS_TEXTS> {
  return writerOf(PROGRESS_TEXTS, language);
}
