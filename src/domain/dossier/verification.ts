// A party's verification of its own figures, and the data that it was given for.
import { z } from 'zod';
import { area, own, party, required, rows, text, yesNo } from './declare.ts';
import { Id, Instant, text as textSchema } from './primitives.ts';
import { moneyRange, numberRange } from './range.ts';

/**
 * The party's own figure for a cost line it pays. If the line has been removed from the dossier since, the answer is no
 * longer valid.
 */
const OwnFigure = z.strictObject({
  cost: required(own(Id, 'row', { da: 'omkostning', en: 'cost', sv: 'kostnad' })),
  amount: required(moneyRange({ da: 'eget beløb', en: 'own amount', sv: 'eget belopp' })),
  comment: text({ da: 'bemærkning', en: 'comment', sv: 'kommentar' }, 500),
});

const OwnCount = z.strictObject({
  activity: required(own(Id, 'row', { da: 'aktivitet', en: 'activity', sv: 'aktivitet' })),
  number: required(numberRange({ da: 'eget antal', en: 'own number', sv: 'eget antal' })),
});

/** The revision an answer was given for, and a digest of the data it rests on. Written by the service. */
export const givenFor = () => ({
  revision: own(
    z.number().int().min(1),
    'none',
    { da: 'givet for revision', en: 'given for revision', sv: 'givet för revision' },
    { writer: 'service' },
  ),
  digest: own(
    z
      .string()
      .length(64)
      .regex(/^[0-9a-f]{64}$/),
    'none',
    { da: 'aftryk', en: 'digest', sv: 'avtryck' },
    {
      writer: 'service',
      paper: { none: 'A checksum is read by programs only.' },
    },
  ),
  by: required(own(textSchema(200), 'none', { da: 'af', en: 'by', sv: 'av' }, { writer: 'service' })),
  at: required(own(Instant, 'none', { da: 'tidspunkt', en: 'at', sv: 'tidpunkt' }, { writer: 'service' })),
});

/**
 * A party's verification of its own figures. `figures` and `counts` are its
 * own values if it disagrees with the dossier; both are kept.
 */
export const Verification = z.strictObject({
  party: required(party({ da: 'part', en: 'party', sv: 'part' })),
  agrees: required(yesNo({ da: 'tallene er rigtige', en: 'the figures are right', sv: 'siffrorna stämmer' })),
  figures: rows(
    {
      words: { da: 'egne tal', en: 'own figures', sv: 'egna siffror' },
      one: { da: 'eget tal', en: 'own figure', sv: 'egen siffra' },
    },
    OwnFigure,
    200,
  ),
  counts: rows(
    {
      words: { da: 'egne antal', en: 'own numbers', sv: 'egna antal' },
      one: { da: 'eget antal', en: 'own number', sv: 'eget antal' },
    },
    OwnCount,
    20,
  ),
  comment: area({ da: 'bemærkning', en: 'comment', sv: 'kommentar' }, 2000),
  ...givenFor(),
});

export type Verification = z.infer<typeof Verification>;
