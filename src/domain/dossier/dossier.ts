// The dossier (sagens oplysninger): one definition for the API, the database, the forms and the assessment.
// Every part may be missing while drafting; what must be there is decided per step by the framework.
import { z } from 'zod';
import { Economy } from './economy.ts';
import { Competences, Quality } from './practice.ts';
import { Responsibility } from './responsibility.ts';
import { Impact, Plan, Task, Volume } from './task.ts';

export const Dossier = z.strictObject({
  task: Task.optional(),
  volume: Volume.optional(),
  economy: Economy.optional(),
  competences: Competences.optional(),
  quality: Quality.optional(),
  responsibility: Responsibility.optional(),
  plan: Plan.optional(),
  impact: Impact.optional(),
});

export type Dossier = z.infer<typeof Dossier>;
export type DossierSection = keyof Dossier;
export const DOSSIER_SECTIONS = [
  'task',
  'volume',
  'economy',
  'competences',
  'quality',
  'responsibility',
  'plan',
  'impact',
] as const satisfies readonly DossierSection[];
