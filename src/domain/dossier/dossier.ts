// The dossier (sagens oplysninger): one definition for the API, the database, the forms and the assessment.
// Every part may be missing in a draft; the framework decides per step which fields are required.
import { z } from 'zod';
import type { Localised } from '../../lib/localised.ts';
import { declare, type PaperPlace } from './declare.ts';
import { Economy } from './economy.ts';
import { Handover } from './handover.ts';
import { Impact } from './impact.ts';
import { Plan } from './plan.ts';
import { Competences, Quality } from './practice.ts';
import { Responsibility } from './responsibility.ts';
import { Task } from './task.ts';
import { Volume } from './volume.ts';

/** The version of the dossier schema. Later versions of the service can read it. */
export const DOSSIER_VERSION = 2;

function section<T extends z.ZodType>(schema: T, words: Localised, paper: PaperPlace) {
  return declare(schema.optional(), { words, paper });
}

export const Dossier = z.strictObject({
  dossierVersion: declare(z.literal(DOSSIER_VERSION).optional(), {
    words: { da: 'Oplysningernes version', en: 'Version of the dossier', sv: 'Uppgifternas version' },
    control: 'none',
    writer: 'service',
    paper: { none: 'It tells programs how to read the dossier.' },
  }),
  task: section(Task, { da: 'Opgaven', en: 'The task', sv: 'Uppgiften' }, 'task'),
  volume: section(Volume, { da: 'Omfang', en: 'Volume', sv: 'Omfattning' }, 'economy'),
  economy: section(Economy, { da: 'Økonomi', en: 'Economy', sv: 'Ekonomi' }, 'economy'),
  competences: section(Competences, { da: 'Kompetencer', en: 'Competences', sv: 'Kompetenser' }, 'competences'),
  quality: section(Quality, { da: 'Kvalitet', en: 'Quality', sv: 'Kvalitet' }, 'quality'),
  responsibility: section(Responsibility, { da: 'Ansvar', en: 'Responsibility', sv: 'Ansvar' }, 'responsibility'),
  handover: Handover,
  plan: section(Plan, { da: 'Plan', en: 'Plan', sv: 'Plan' }, 'plan'),
  impact: section(Impact, { da: 'Virkning for andre', en: 'Impact on others', sv: 'Verkan för andra' }, 'impact'),
});

export type Dossier = z.infer<typeof Dossier>;

/** Ids of the transferring and receiving parties, without duplicates. */
export function partiesOfTask({ task }: Dossier): readonly string[] {
  return [...new Set([...(task?.transferringParties ?? []), ...(task?.receivingParties ?? [])])];
}
export type DossierSection = Exclude<keyof Dossier, 'dossierVersion'>;
export const DOSSIER_SECTIONS = [
  'task',
  'volume',
  'economy',
  'competences',
  'quality',
  'responsibility',
  'handover',
  'plan',
  'impact',
] as const satisfies readonly DossierSection[];
