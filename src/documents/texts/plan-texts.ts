// Texts of the plan: duration, triggers, milestones, and what is transferred with the task.
import type { Catalogue } from '../../lib/catalogue.ts';

export const PLAN_TEXTS = {
  'plan.plan': { da: 'Plan', en: 'Plan', sv: 'Plan' },
  'plan.duration': { da: 'Varighed', en: 'Duration', sv: 'Varaktighet' },
  'plan.untilTerminated': { da: 'indtil den opsiges', en: 'until terminated', sv: 'tills det sägs upp' },
  'plan.monthsThenOn': {
    da: '{months} og derefter indtil den opsiges',
    en: '{months} and then until terminated',
    sv: '{months} och därefter tills det sägs upp',
  },
  'plan.notice': { da: 'Opsigelsesvarsel', en: 'Notice period', sv: 'Uppsägningstid' },
  'plan.milestones': { da: 'Milepæle', en: 'Milestones', sv: 'Milstolpar' },
  'plan.date': { da: 'Dato', en: 'Date', sv: 'Datum' },
  'plan.what': { da: 'Hvad', en: 'What', sv: 'Vad' },
  'plan.who': { da: 'Hvem', en: 'Who', sv: 'Vem' },
  'plan.beforeStart': { da: 'Nås før start', en: 'Before the start', sv: 'Nås före start' },
  'plan.triggers': {
    da: 'Hvornår parterne genforhandler',
    en: 'When the parties renegotiate',
    sv: 'När parterna omförhandlar',
  },
  'plan.trigger': {
    da: '{measured} er {side} {limit}{periods}.',
    en: '{measured} is {side} {limit}{periods}.',
    sv: '{measured} är {side} {limit}{periods}.',
  },
  'plan.volumeOf': { da: 'Omfanget af »{name}«', en: 'The volume of “{name}”', sv: 'Omfattningen av ”{name}”' },
  'plan.indicatorOf': { da: 'Indikatoren »{name}«', en: 'The indicator “{name}”', sv: 'Indikatorn ”{name}”' },
  'plan.unstatedTrigger': {
    da: 'Ikke oplyst, hvad der måles',
    en: 'Not stated what is measured',
    sv: 'Ej angivet vad som mäts',
  },
  'plan.above': { da: 'over', en: 'above', sv: 'över' },
  'plan.below': { da: 'under', en: 'below', sv: 'under' },
  'plan.otherThan': { da: 'et andet end', en: 'other than', sv: 'ett annat än' },
  'plan.ofAgreed': {
    da: '{percent} % af det aftalte',
    en: '{percent} % of what was agreed',
    sv: '{percent} % av det avtalade',
  },
  'plan.or': { da: 'eller', en: 'or', sv: 'eller' },
  'plan.periods': {
    da: ' i {periods} perioder i træk',
    en: ' in {periods} periods in a row',
    sv: ' i {periods} perioder i rad',
  },
  'plan.onePeriod': { da: ' i én periode', en: ' in one period', sv: ' i en period' },
  'plan.handover': {
    da: 'Det, der følger med opgaven',
    en: 'What goes along with the task',
    sv: 'Det som följer med uppgiften',
  },
  'plan.handoverCaption': {
    da: 'Hvad, fra hvem, til hvem og hvornår',
    en: 'What, from whom, to whom and when',
    sv: 'Vad, från vem, till vem och när',
  },
  'plan.handoverUnknown': {
    da: 'Det er ikke oplyst, om medarbejdere, udstyr eller bygninger følger med opgaven.',
    en: 'It is not stated whether staff, equipment or buildings go along with the task.',
    sv: 'Det anges inte om medarbetare, utrustning eller byggnader följer med uppgiften.',
  },
  'plan.nothingAlong': {
    da: 'Ingen medarbejdere, intet udstyr og ingen bygninger følger med opgaven.',
    en: 'No staff, equipment or buildings go along with the task.',
    sv: 'Inga medarbetare, ingen utrustning och inga byggnader följer med uppgiften.',
  },
  'plan.kind': { da: 'Art', en: 'Kind', sv: 'Slag' },
  'plan.fromTo': { da: 'Fra og til', en: 'From and to', sv: 'Från och till' },
  'plan.fromToValue': { da: '{from} → {to}', en: '{from} → {to}', sv: '{from} → {to}' },
  'plan.staff': { da: 'Medarbejdere', en: 'Staff', sv: 'Medarbetare' },
  'plan.value': { da: 'Værdi', en: 'Value', sv: 'Värde' },
} as const satisfies Catalogue;
