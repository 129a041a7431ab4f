// Words of a framework: a text in at least one of the three languages.
import { z } from 'zod';
import { text } from '../dossier/primitives.ts';

export const Words = z
  .strictObject({ da: text(4000).optional(), en: text(4000).optional(), sv: text(4000).optional() })
  .refine((words) => Boolean(words.da ?? words.en ?? words.sv), {
    params: { code: 'words-missing' },
    error: 'At least one language',
  });
