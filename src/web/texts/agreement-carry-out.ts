// Texts for conclusions of evaluations that are not carried out yet: the act, and who does it.
import type { Texts } from './text.ts';

export const AGREEMENT_CARRY_OUT_TEXTS = {
  'agreement.carryOut': { da: 'Det skal udføres', en: 'To be carried out', sv: 'Det ska genomföras' },
  'agreement.carryOut.one': {
    da: 'Evaluering {date}: {conclusion}.',
    en: 'Evaluation {date}: {conclusion}.',
    sv: 'Utvärdering {date}: {conclusion}.',
  },
  'agreement.coordinator': { da: 'Koordinatoren', en: 'The coordinator', sv: 'Koordinatorn' },
  'agreement.otherCoordinator': {
    da: 'Koordinatoren i en anden klynge',
    en: 'The coordinator of another cluster',
    sv: 'Koordinatorn i ett annat kluster',
  },
  'agreement.carryOut.case': { da: 'Se sagen', en: 'See the case', sv: 'Se ärendet' },
  'agreement.carryOut.by.decide-renewal': {
    da: 'Organet eller planlæggeren afgør fornyelsen.',
    en: 'The body or the planner decides on the renewal.',
    sv: 'Organet eller planeraren beslutar om förnyelsen.',
  },
  'agreement.carryOut.by.amend': {
    da: 'Koordinatoren laver et tillæg.',
    en: 'The coordinator makes an amendment.',
    sv: 'Koordinatorn gör ett tillägg.',
  },
  'agreement.carryOut.by.spread': {
    da: 'Koordinatoren i en anden klynge udbreder aftalen.',
    en: 'The coordinator of another cluster spreads the agreement.',
    sv: 'Koordinatorn i ett annat kluster sprider avtalet.',
  },
  'agreement.carryOut.by.revert': {
    da: 'Koordinatoren fører opgaven tilbage.',
    en: 'The coordinator takes the task back.',
    sv: 'Koordinatorn för tillbaka uppgiften.',
  },
  'agreement.carryOut.by.give-notice': {
    da: 'En part siger aftalen op.',
    en: 'A party gives notice.',
    sv: 'En part säger upp avtalet.',
  },
} as const satisfies Texts;
