// Weekly recurring hours: of a phase, of a period of treatment responsibility, of the advice line.
import { z } from 'zod';
import type { Localised } from '../../lib/localised.ts';
import { declare, rows } from './declare.ts';
import { EndOfHours, TimeOfDay, WEEKDAYS } from './primitives.ts';

export const WEEKDAY_WORDS: Readonly<Record<(typeof WEEKDAYS)[number], Localised>> = {
  mon: { da: 'Mandag', en: 'Monday', sv: 'Måndag' },
  tue: { da: 'Tirsdag', en: 'Tuesday', sv: 'Tisdag' },
  wed: { da: 'Onsdag', en: 'Wednesday', sv: 'Onsdag' },
  thu: { da: 'Torsdag', en: 'Thursday', sv: 'Torsdag' },
  fri: { da: 'Fredag', en: 'Friday', sv: 'Fredag' },
  sat: { da: 'Lørdag', en: 'Saturday', sv: 'Lördag' },
  sun: { da: 'Søndag', en: 'Sunday', sv: 'Söndag' },
};

/** `to` may be 24:00. If `to` is not later than `from`, the hours pass midnight into the next day. */
export const WeeklyHours = z.strictObject({
  days: declare(z.array(z.enum(WEEKDAYS)).max(7), {
    words: { da: 'ugedage', en: 'days', sv: 'veckodagar' },
    control: 'days',
    choices: WEEKDAY_WORDS,
  }),
  from: declare(TimeOfDay, {
    words: { da: 'fra kl.', en: 'from', sv: 'från kl.' },
    hint: { da: 'For eksempel 8.00', en: 'For example 8:00', sv: 'Till exempel 8.00' },
    control: 'time',
  }),
  to: declare(EndOfHours, {
    words: { da: 'til kl.', en: 'to', sv: 'till kl.' },
    hint: {
      da: '24.00 er midnat; 7.00 kan være næste morgen',
      en: '24:00 is midnight; 7:00 may be next morning',
      sv: '24.00 är midnatt; 7.00 kan vara nästa morgon',
    },
    control: 'time',
  }),
});

export type WeeklyHours = z.infer<typeof WeeklyHours>;

/** A list of weekly hours, at most 50. */
export function hours(words: Localised) {
  return rows(
    {
      words,
      one: { da: 'tidsrum', en: 'hours', sv: 'tidsrymd' },
      add: { da: 'Tilføj tidsrum', en: 'Add hours', sv: 'Lägg till tider' },
    },
    WeeklyHours,
    50,
  );
}
