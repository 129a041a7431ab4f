// Step 4: the start, the terms of the agreement, and the triggers that open it again.
import { z } from 'zod';
import type { Localised } from '../../lib/localised.ts';
import { area, choice, date, group, number, party, row, rows, text, whole, yesNo } from './declare.ts';
import { Id } from './primitives.ts';

export const BEFORE_START: Localised = {
  da: 'skal være nået før start',
  en: 'must be reached before the start',
  sv: 'måste vara nådd före start',
};

export const Milestone = z.strictObject({
  date: date({ da: 'dato', en: 'date', sv: 'datum' }),
  what: text({ da: 'hvad', en: 'what', sv: 'vad' }, 500),
  party: party({ da: 'hvem', en: 'who', sv: 'vem' }),
  beforeStart: yesNo(BEFORE_START),
});

/**
 * A trigger that opens the agreement again: a number of units, or an
 * indicator, above or below a value or a share of its baseline.
 */
export const Trigger = z.strictObject({
  id: Id,
  of: choice(
    { da: 'hvad der måles', en: 'what is measured', sv: 'vad som mäts' },
    {
      units: { da: 'Omfang', en: 'Volume', sv: 'Omfattning' },
      indicator: { da: 'En indikator', en: 'An indicator', sv: 'En indikator' },
    },
  ),
  activity: row({ da: 'aktivitet', en: 'activity', sv: 'aktivitet' }, 'activity'),
  indicator: row({ da: 'indikator', en: 'indicator', sv: 'indikator' }, 'indicator'),
  when: choice(
    { da: 'når det er', en: 'when it is', sv: 'när det är' },
    {
      above: { da: 'Over', en: 'Above', sv: 'Över' },
      below: { da: 'Under', en: 'Below', sv: 'Under' },
    },
  ),
  value: number({ da: 'værdi', en: 'value', sv: 'värde' }),
  share: number(
    { da: 'eller procent af det aftalte', en: 'or percent of what was agreed', sv: 'eller procent av det avtalade' },
    0,
    1000,
  ),
  periods: whole({ da: 'i så mange perioder', en: 'in so many periods', sv: 'i så många perioder' }, 1, 20),
});

export const Plan = z.strictObject({
  startDate: date({ da: 'Startdato', en: 'Start date', sv: 'Startdatum' }),
  pilot: yesNo({ da: 'Er det et forsøg?', en: 'Is it a pilot?', sv: 'Är det ett försök?' }),
  milestones: rows(
    {
      words: { da: 'Milepæle', en: 'Milestones', sv: 'Milstolpar' },
      one: { da: 'Milepæl', en: 'Milestone', sv: 'Milstolpe' },
      add: { da: 'Tilføj milepæl', en: 'Add milestone', sv: 'Lägg till milstolpe' },
    },
    Milestone,
    50,
  ),
  duration: group(
    { da: 'Varighed', en: 'Duration', sv: 'Varaktighet' },
    {
      months: whole({ da: 'Varighed i måneder', en: 'Duration in months', sv: 'Varaktighet i månader' }, 1, 600),
      untilTerminated: yesNo({
        da: 'Gælder, til den opsiges',
        en: 'Until terminated',
        sv: 'Gäller tills det sägs upp',
      }),
    },
  ),
  noticeMonths: whole(
    { da: 'Opsigelsesvarsel i måneder', en: 'Notice period in months', sv: 'Uppsägningstid i månader' },
    0,
    120,
  ),
  runningPatients: area(
    {
      da: 'Igangværende forløb ved opsigelse',
      en: 'Running patients at termination',
      sv: 'Pågående ärenden vid uppsägning',
    },
    2000,
  ),
  triggers: rows(
    {
      words: {
        da: 'Hvornår aftalen genforhandles',
        en: 'When the agreement is renegotiated',
        sv: 'När avtalet omförhandlas',
      },
      one: { da: 'Udløser', en: 'Trigger', sv: 'Utlösare' },
      add: { da: 'Tilføj udløser', en: 'Add trigger', sv: 'Lägg till utlösare' },
      idPrefix: 'udloeser',
    },
    Trigger,
    20,
  ),
});
