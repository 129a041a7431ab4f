// What is transferred together with the task: staff who change employer, equipment, buildings, contracts, data.
import { z } from 'zod';
import { area, choice, date, money, number, party, rows } from './declare.ts';

const KIND_WORDS = {
  staff: { da: 'Medarbejdere', en: 'Staff', sv: 'Medarbetare' },
  equipment: { da: 'Udstyr', en: 'Equipment', sv: 'Utrustning' },
  building: { da: 'Bygning', en: 'Building', sv: 'Byggnad' },
  contract: { da: 'Kontrakt', en: 'Contract', sv: 'Avtal' },
  data: { da: 'Data', en: 'Data', sv: 'Data' },
};

const HandoverRow = z.strictObject({
  kind: choice({ da: 'art', en: 'kind', sv: 'slag' }, KIND_WORDS, { select: true }),
  description: area({ da: 'hvad', en: 'what', sv: 'vad' }, 1000),
  headcount: number({ da: 'medarbejdere', en: 'staff', sv: 'medarbetare' }, 0, 1e5),
  from: party({ da: 'fra', en: 'from', sv: 'från' }),
  to: party({ da: 'til', en: 'to', sv: 'till' }),
  date: date({ da: 'dato', en: 'date', sv: 'datum' }),
  value: money({ da: 'værdi', en: 'value', sv: 'värde' }),
});

export const Handover = rows(
  {
    words: { da: 'Det, der følger med', en: 'What goes along', sv: 'Det som följer med' },
    one: { da: 'Overdragelse', en: 'Handover', sv: 'Överlämning' },
    add: { da: 'Tilføj', en: 'Add', sv: 'Lägg till' },
    paper: 'handover',
  },
  HandoverRow,
  200,
);
