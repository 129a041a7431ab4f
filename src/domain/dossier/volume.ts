// Step 1: the volume of the task. The total of an activity is the sum of its counts; there is no separate total.
import { z } from 'zod';
import { own, party, rows, text } from './declare.ts';
import { Id } from './primitives.ts';
import { isOrdered, NOT_ORDERED, rangeEnds } from './range.ts';

/** Units per year for the citizens of one party; without a party the joint number, not split. 0 is a count. */
export const Count = z
  .strictObject({
    party: party({ da: 'part', en: 'party', sv: 'part' }),
    ...rangeEnds(z.number().min(0).max(1e9), 'number', {
      da: 'antal pr. år',
      en: 'number per year',
      sv: 'antal per år',
    }),
  })
  .refine(isOrdered, NOT_ORDERED);

/** An activity that is counted. The first one is the main activity: figures per unit are per unit of it. */
export const Activity = z.strictObject({
  id: Id,
  name: text({ da: 'navn', en: 'name', sv: 'namn' }, 200),
  unit: text({ da: 'enhed', en: 'unit', sv: 'enhet' }, 100, {
    hint: {
      da: 'For eksempel forløb eller besøg',
      en: 'For example cases or visits',
      sv: 'Till exempel ärenden eller besök',
    },
  }),
  counts: rows(
    {
      words: { da: 'antal pr. part', en: 'number per party', sv: 'antal per part' },
      one: { da: 'antal', en: 'number', sv: 'antal' },
      add: { da: 'Tilføj part', en: 'Add party', sv: 'Lägg till part' },
      onePerParty: true,
      writer: 'member',
    },
    Count,
    120,
  ),
  phaseIn: own(
    z.array(z.number().min(0).max(1)).max(20),
    'lines',
    { da: 'andel, der er flyttet hvert år', en: 'share moved in each year', sv: 'andel som har flyttats varje år' },
    {
      hint: {
        da: 'Én andel for hvert af de første år, for eksempel 0,5; derefter alt',
        en: 'One share for each of the first years, for example 0.5; then all of it',
        sv: 'En andel för vart och ett av de första åren, till exempel 0,5; därefter allt',
      },
    },
  ),
});

export const Volume = z.strictObject({
  activities: rows(
    {
      words: { da: 'Aktiviteter', en: 'Activities', sv: 'Aktiviteter' },
      one: { da: 'Aktivitet', en: 'Activity', sv: 'Aktivitet' },
      add: { da: 'Tilføj aktivitet', en: 'Add activity', sv: 'Lägg till aktivitet' },
      idPrefix: 'aktivitet',
      names: 'activity',
    },
    Activity,
    20,
  ),
});

export type Volume = z.infer<typeof Volume>;
export type Activity = z.infer<typeof Activity>;
export type Count = z.infer<typeof Count>;
